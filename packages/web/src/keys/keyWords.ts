// What a key may do, where it was used and how it stands, in the reader's words.
import { t } from '@lingui/core/macro';
import type { Tone } from '../ui/Section.js';
import type { AddressClass, KeyFactsFragment, KeyScope } from './generated/graphql.js';

export function scopeName(scope: KeyScope): string {
  const names: Readonly<Record<KeyScope, string>> = {
    TASKS_READ: t`Đọc nhiệm vụ`,
    TASKS_WRITE: t`Đọc và ghi nhiệm vụ`,
    DIRECTIVES_READ: t`Đọc văn bản chỉ đạo, việc tiếp nhận`,
    DIRECTIVES_WRITE: t`Đọc và ghi văn bản chỉ đạo, việc tiếp nhận`,
    AGENCIES_READ: t`Đọc cơ quan`,
    AGENCIES_WRITE: t`Đọc và ghi cơ quan`,
    PEOPLE_READ: t`Đọc cán bộ, chức vụ`,
    PEOPLE_WRITE: t`Đọc và ghi cán bộ, chức vụ`,
    FILES_READ: t`Tải tệp đính kèm xuống`,
    FILES_WRITE: t`Tải tệp đính kèm xuống và lên`,
    SCHEMA_READ: t`Đọc mô tả giao diện lập trình`,
  };
  return names[scope];
}

/** The order in which they are offered: the work first. */
export const OFFERED: readonly KeyScope[] = [
  'TASKS_READ',
  'TASKS_WRITE',
  'DIRECTIVES_READ',
  'DIRECTIVES_WRITE',
  'AGENCIES_READ',
  'AGENCIES_WRITE',
  'PEOPLE_READ',
  'PEOPLE_WRITE',
  'FILES_READ',
  'FILES_WRITE',
  'SCHEMA_READ',
];

export function placeName(place: AddressClass): string {
  if (place === 'THIS_MACHINE') return t`từ chính máy chủ này`;
  return place === 'INSIDE' ? t`từ mạng nội bộ` : t`từ mạng bên ngoài`;
}

type Ends = Pick<KeyFactsFragment, 'revokedAt' | 'expiresAt'>;

export const isLive = ({ revokedAt, expiresAt }: Ends): boolean => !revokedAt && Date.parse(expiresAt) > Date.now();

const SOON_MS = 30 * 86_400_000;

export interface Standing {
  readonly tone: Tone;
  readonly shape: 'full' | 'half' | 'hollow';
  readonly words: string;
}

export function standingOf(key: Ends): Standing {
  if (key.revokedAt) return { tone: 'quiet', shape: 'hollow', words: t`đã thu hồi` };
  if (!isLive(key)) return { tone: 'quiet', shape: 'hollow', words: t`đã hết hạn` };
  const isSoon = Date.parse(key.expiresAt) - Date.now() < SOON_MS;
  return isSoon
    ? { tone: 'risk', shape: 'half', words: t`sắp hết hạn` }
    : { tone: 'ok', shape: 'full', words: t`đang dùng được` };
}
