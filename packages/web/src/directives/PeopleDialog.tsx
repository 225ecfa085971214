// The people of one agency: who has acknowledged and when, who has opened it, who has not.
import { t } from '@lingui/core/macro';
import { useWords } from '../graphql/words.js';
import { instantText } from '../ui/days.js';
import { Dialog } from '../ui/Dialog.js';
import { StatusDot, type Shape } from '../ui/StatusDot.js';
import type { Tone } from '../ui/Section.js';
import type { AcknowledgementState } from './generated/graphql.js';
import type { MatrixReceipt } from './MatrixTable.js';

interface PeopleDialogProps {
  readonly receipt: MatrixReceipt;
  readonly onClose: () => void;
}

const looks: Readonly<Record<AcknowledgementState, { readonly tone: Tone; readonly shape: Shape }>> = {
  PENDING: { tone: 'late', shape: 'hollow' },
  OPENED: { tone: 'risk', shape: 'half' },
  ACKNOWLEDGED: { tone: 'ok', shape: 'full' },
  RELEASED: { tone: 'quiet', shape: 'hollow' },
};

// Those who are still to be reached stand first.
const order: readonly AcknowledgementState[] = ['PENDING', 'OPENED', 'ACKNOWLEDGED', 'RELEASED'];

export function PeopleDialog({ receipt, onClose }: PeopleDialogProps) {
  const { acknowledgementState } = useWords();
  const people = [...receipt.people].sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  return (
    <Dialog title={receipt.agency.name} onClose={onClose}>
      <p className="meta">{t`${receipt.acknowledgedCount}/${receipt.peopleCount} người đã xác nhận`}</p>
      <ul className="people-list">
        {people.map(({ id, personName, postTitle, state, openedAt, acknowledgedAt }) => (
          <li key={id}>
            <span>
              <span className="strong">{personName}</span>
              <span className="under">{postTitle}</span>
            </span>
            <span>
              <StatusDot {...looks[state]}>{acknowledgementState(state)}</StatusDot>
              {state !== 'PENDING' && <span className="under">{instantText(acknowledgedAt ?? openedAt)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
