// A square a person: initials, colour and an accessible name; the number opens the list of names.
import { t } from '@lingui/core/macro';
import { useWords } from '../graphql/words.js';
import { initials } from '../ui/initials.js';
import type { MatrixReceipt } from './MatrixTable.js';

interface PeopleDotsProps {
  readonly receipt: MatrixReceipt;
  readonly onOpen: () => void;
}

// More squares than this say less than a number.
const shownAtMost = 16;

export function PeopleDots({ receipt, onOpen }: PeopleDotsProps) {
  const { acknowledgementState } = useWords();
  const { people, peopleCount, acknowledgedCount, agency } = receipt;
  if (peopleCount === 0) return <span className="meta">{t`chưa lập danh sách`}</span>;
  const hidden = Math.max(0, peopleCount - shownAtMost);
  return (
    <ul className="dots">
      {people.slice(0, shownAtMost).map(({ id, personName, state }) => (
        <li key={id}>
          <span
            aria-label={`${personName}: ${acknowledgementState(state)}`}
            className={`dot ${state.toLowerCase()}`}
            role="img"
            title={`${personName}: ${acknowledgementState(state)}`}
          >
            {initials(personName)}
          </span>
        </li>
      ))}
      {hidden > 0 && <li className="meta">+{hidden}</li>}
      <li>
        <button
          aria-label={t`${acknowledgedCount}/${peopleCount} người đã xác nhận, ${agency.name}: xem danh sách`}
          className="link dots-all"
          type="button"
          onClick={onOpen}
        >
          {acknowledgedCount}/{peopleCount}
        </button>
      </li>
    </ul>
  );
}
