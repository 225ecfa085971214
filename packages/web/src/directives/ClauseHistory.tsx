// What later documents made of one clause: its new words, its new deadline, or its end.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { dayText } from '../ui/days.js';
import { useDirectiveNames } from './directiveName.js';
import type { Detail } from './DirectivePage.js';

type Change = Detail['changes'][number];
type ClauseChange = Change['clauses'][number];

interface ClauseHistoryProps {
  readonly changes: readonly Change[];
  readonly clauseId: string;
}

export const changesOfClause = (changes: readonly Change[], clauseId: string) =>
  changes.flatMap((change) =>
    change.state === 'LAPSED'
      ? []
      : change.clauses.filter((clause) => clause.clauseId === clauseId).map((clause) => ({ change, clause })),
  );

export const isStruck = (changes: readonly Change[], clauseId: string): boolean =>
  changesOfClause(changes, clauseId).some(
    ({ change, clause }) => change.state === 'IN_FORCE' && clause.kind === 'STRIKE',
  );

export function ClauseHistory({ changes, clauseId }: ClauseHistoryProps) {
  const found = changesOfClause(changes, clauseId);
  if (found.length === 0) return null;
  return (
    <ul className="clause-history">
      {found.map(({ change, clause }) => (
        <li key={change.id}>
          <p>{clauseText(clause)}</p>
          <span className="under">
            <Source change={change} />, {t`hiệu lực từ ${dayText(change.effectiveOn)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function clauseText({ kind, newText, newDueOn }: ClauseChange): string {
  if (kind === 'STRIKE') return t`Bãi bỏ nội dung này`;
  const due = newDueOn ? t`Thời hạn mới ${dayText(newDueOn)}` : '';
  if (kind === 'MOVE') return [t`Tiếp tục ở văn bản thay thế`, due].filter(Boolean).join('. ');
  return [newText && t`Nay là: ${newText}`, due].filter(Boolean).join(' ');
}

function Source({ change: { instrument } }: { readonly change: Change }) {
  const { nameOf } = useDirectiveNames();
  if (!instrument) return <>{t`Theo văn bản khác`}</>;
  const name = nameOf(instrument);
  return (
    <Link params={{ id: instrument.id }} to="/chi-dao/$id">
      {t`Theo ${name}`}
    </Link>
  );
}
