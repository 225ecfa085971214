// What a sheet of paper must say for itself: which list this is, and as of when.
import { t } from '@lingui/core/macro';
import { instantText } from './days.js';
import './print.css';

interface PrintNoteProps {
  /** The instant at which it was read. */
  readonly at: string;
  /** What the list is narrowed to. */
  readonly words: readonly string[];
  readonly shown?: number;
  readonly total?: number;
}

export function PrintNote({ at, words, shown, total }: PrintNoteProps) {
  return (
    <div className="print-only">
      {words.length > 0 && <p>{t`Điều kiện: ${words.join('; ')}`}</p>}
      {shown !== undefined && total !== undefined && shown < total && <p>{t`In ${shown} trong ${total} dòng`}</p>}
      <p>{t`dữ liệu lúc ${instantText(at)}`}</p>
    </div>
  );
}
