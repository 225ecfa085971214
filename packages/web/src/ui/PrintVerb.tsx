// Puts the page on paper as it stands: the sheet leaves out everything around it.
import { t } from '@lingui/core/macro';
import { Verb } from './Verb.js';
import './print.css';

export function PrintVerb() {
  return (
    <span className="desk-print">
      <Verb onClick={() => window.print()}>{t`In`}</Verb>
    </span>
  );
}
