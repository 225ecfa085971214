// The state of a directive in one agency: dot, word, colour; late in words too.
import { t } from '@lingui/core/macro';
import { useWords } from '../graphql/words.js';
import { StatusDot, type Shape } from '../ui/StatusDot.js';
import type { Tone } from '../ui/Section.js';
import type { ReceiptState, TimeAxis } from './generated/graphql.js';

const looks: Readonly<Record<ReceiptState, { readonly tone: Tone; readonly shape: Shape }>> = {
  SENT: { tone: 'late', shape: 'hollow' },
  RECEIVED: { tone: 'risk', shape: 'hollow' },
  DISSEMINATING: { tone: 'risk', shape: 'half' },
  DONE: { tone: 'ok', shape: 'full' },
  REFUSED: { tone: 'late', shape: 'flag' },
  RECALLED: { tone: 'quiet', shape: 'hollow' },
};

interface ReceiptStatusProps {
  readonly state: ReceiptState;
  readonly timeAxis?: TimeAxis;
}

export function ReceiptStatus({ state, timeAxis }: ReceiptStatusProps) {
  const { receiptState } = useWords();
  const isLate = timeAxis === 'OVERDUE' && state !== 'REFUSED' && state !== 'RECALLED';
  return (
    <StatusDot {...looks[state]}>
      {receiptState(state)}
      {isLate && ` · ${t`quá hạn`}`}
    </StatusDot>
  );
}
