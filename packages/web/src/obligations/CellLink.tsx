// One cell of the board: its sign, its number, and the way to the list that makes it.
import type { ReactNode } from 'react';
import { OBLIGATIONS, obligationStateName } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { Row } from './ObligationsPage.js';

type Cell = Row['cells'][number];
type Named = Readonly<Record<'vi' | 'en', string>>;

interface BoardWords {
  readonly nameIn: (named: Named | undefined) => string;
  readonly stateOf: (state: Cell['state']) => string;
}

export function useBoardWords(): BoardWords {
  const { i18n } = useLingui();
  const language = i18n.locale === 'en' ? 'en' : 'vi';
  return {
    nameIn: (named) => named?.[language] ?? '',
    stateOf: (state) => obligationStateName(state, language),
  };
}

const looks = {
  DONE: { sign: '✓', tone: 'tone-ok' },
  DOING: { sign: '◐', tone: 'tone-brand' },
  NOT: { sign: '▲', tone: 'tone-late' },
  NO_EVIDENCE: { sign: '–', tone: '' },
} as const;

/** The number that the list of the cell holds: what is late, else what is open, else all. */
const countOf = ({ state, late, open, total }: Cell) => (late > 0 ? late : state === 'DOING' ? open : total);

function sentenceOf({ state, late, open, total, why }: Cell): string {
  if (why) return why;
  if (late > 0) return t`${late} quá hạn trong ${total}`;
  return state === 'DOING' ? t`${open} đang làm trong ${total}` : t`${total} việc`;
}

interface CellLinkProps {
  readonly agency: Row['agency'];
  readonly cell: Cell;
  /** In words too, where there is room for them. */
  readonly isLong?: boolean;
}

export function CellLink({ agency, cell, isLong = false }: CellLinkProps) {
  const { nameIn, stateOf } = useBoardWords();
  const { sign, tone } = looks[cell.state];
  const state = stateOf(cell.state);
  if (cell.list === null)
    return (
      <span className="cell">
        <span aria-hidden="true">{sign}</span>
        <span className={isLong ? undefined : 'unseen'}> {state}</span>
      </span>
    );
  const sentence = sentenceOf(cell);
  const name = nameIn(OBLIGATIONS.find(({ number }) => number === cell.number)?.name);
  return (
    <ListLink
      agencyId={agency.id}
      cell={cell}
      label={`${agency.name}, ${name}: ${state}, ${sentence}`}
      title={sentence}
      tone={tone}
    >
      <span aria-hidden="true">{sign}</span> {isLong ? `${state} · ${sentence}` : countOf(cell)}
    </ListLink>
  );
}

interface ListLinkProps {
  readonly agencyId: string;
  readonly cell: Cell;
  readonly label: string;
  readonly title: string;
  readonly tone: string;
  readonly children: ReactNode;
}

function ListLink({ agencyId, cell: { list, late, open, number }, label, title, tone, children }: ListLinkProps) {
  const looks = { 'aria-label': label, className: `cell ${tone}`, title };
  if (list === 'RECEIPTS') {
    const xem = late > 0 ? 'qua-han' : open > 0 ? 'chua-xong' : 'da-xong';
    return (
      <Link {...looks} params={{ id: agencyId }} search={{ xem }} to="/ky-cuong/$id/quan-triet">
        {children}
      </Link>
    );
  }
  const xem = late > 0 ? ('qua-han' as const) : open > 0 || number === 2 ? undefined : ('tat-ca' as const);
  const ketLuan = list === 'CONCLUSION_TASKS' ? (true as const) : undefined;
  return (
    <Link {...looks} search={{ coQuan: agencyId, xem, ketLuan }} to="/nhiem-vu">
      {children}
    </Link>
  );
}
