// The next page of a list, appended: lists are read from their most urgent end.
import { t } from '@lingui/core/macro';
import { Verb } from './Verb.js';

interface PagerProps {
  readonly shown: number;
  readonly total?: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly onMore: () => void;
}

export function Pager({ shown, total, hasMore, isLoading, onMore }: PagerProps) {
  return (
    <div className="pager">
      {hasMore && <Verb isBusy={isLoading} onClick={onMore}>{t`Xem thêm`}</Verb>}
      <span className="meta" role="status">
        {total === undefined ? t`Đang xem ${shown}` : t`Đang xem ${shown} trong ${total}`}
      </span>
    </div>
  );
}
