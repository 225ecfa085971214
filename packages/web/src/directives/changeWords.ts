// How changes are called: the act, its word to type, and what becomes of a task.
import { t } from '@lingui/core/macro';
import { dayText } from '../ui/days.js';
import type { DirectiveChangeKind, PreviewDirectiveChangeQuery } from './generated/graphql.js';

export function changeName(kind: DirectiveChangeKind): string {
  if (kind === 'AMEND') return t`Sửa đổi, bổ sung`;
  return kind === 'REPLACE' ? t`Thay thế` : t`Thu hồi, bãi bỏ`;
}

/** What the person types, so that nobody changes what others act on by a slip. */
export function changeWord(kind: DirectiveChangeKind): string {
  if (kind === 'AMEND') return t`sửa đổi`;
  return kind === 'REPLACE' ? t`thay thế` : t`thu hồi`;
}

export type TaskEffect = PreviewDirectiveChangeQuery['previewDirectiveChange']['tasks'][number];

export function fateText({ fate, newDueOn, dueOn }: TaskEffect): string {
  const isLater = newDueOn !== dueOn;
  switch (fate) {
    case 'DUE_ANEW':
      return t`hạn mới ${dayText(newDueOn)}`;
    case 'MOVED':
      return isLater ? t`chuyển sang văn bản mới, hạn mới ${dayText(newDueOn)}` : t`chuyển sang văn bản mới`;
    case 'REWORDED':
      return t`nội dung mới, hạn giữ nguyên`;
    case 'CANCELLED':
      return t`hủy`;
    case 'KEPT':
      return t`giữ nguyên`;
  }
}
