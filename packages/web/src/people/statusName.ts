// How a person's account stands, in words and colour.
import { t } from '@lingui/core/macro';
import type { Shape } from '../ui/StatusDot.js';
import type { Tone } from '../ui/Section.js';
import type { PersonStatus } from './generated/graphql.js';

export const statuses: readonly PersonStatus[] = ['ACTIVE', 'INVITED', 'NOT_INVITED', 'DISABLED'];

export function statusName(status: PersonStatus): string {
  return {
    ACTIVE: t`Đang dùng`,
    INVITED: t`Đã mời, chưa vào`,
    NOT_INVITED: t`Chưa mời`,
    DISABLED: t`Đã khóa`,
  }[status];
}

export function statusLooks(status: PersonStatus): { readonly tone: Tone; readonly shape: Shape } {
  const looks: Readonly<Record<PersonStatus, { readonly tone: Tone; readonly shape: Shape }>> = {
    ACTIVE: { tone: 'ok', shape: 'full' },
    INVITED: { tone: 'risk', shape: 'half' },
    NOT_INVITED: { tone: 'quiet', shape: 'hollow' },
    DISABLED: { tone: 'late', shape: 'flag' },
  };
  return looks[status];
}
