// Says that what was being written last time is back, and offers to begin afresh.
import { t } from '@lingui/core/macro';
import { Verb } from './Verb.js';

export function RestoredNote({ onDrop }: { readonly onDrop: () => void }) {
  return (
    <div className="note restored" role="status">
      <span>{t`Đã khôi phục bản đang soạn trong lần mở trước.`}</span>{' '}
      <Verb onClick={onDrop}>{t`Bỏ, làm lại từ đầu`}</Verb>
    </div>
  );
}
