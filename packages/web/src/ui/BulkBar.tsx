// What can be done with the chosen rows, stuck in sight while any is chosen: on a desk over the list, in a hand under the thumb.
import type { ReactNode } from 'react';
import { t } from '@lingui/core/macro';
import { Verb } from './Verb.js';

interface BulkBarProps {
  readonly chosen: number;
  readonly total: number | undefined;
  readonly most: number;
  readonly isFetching: boolean;
  readonly onAll: () => void;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

export function BulkBar({ chosen, total = 0, most, isFetching, onAll, onClear, children }: BulkBarProps) {
  if (chosen === 0) return null;
  const all = Math.min(total, most);
  return (
    <div aria-label={t`Việc đã chọn`} className="bulk-bar" role="region">
      <strong role="status">{t`Đã chọn ${chosen}`}</strong>
      {chosen < all && (
        <Verb isBusy={isFetching} onClick={onAll}>
          {total > most ? t`Chọn ${most} kết quả đầu` : t`Chọn tất cả ${total} kết quả`}
        </Verb>
      )}
      {children}
      <button className="link" type="button" onClick={onClear}>{t`Bỏ chọn`}</button>
    </div>
  );
}
