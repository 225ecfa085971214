// The obligations board: what the dispatches demand of an agency and of those right below it.
import { board } from '../contenders/board.sql.ts';
import type { ReadOperation } from '../operation.ts';
import { AGENCY, dig, isFullList } from './pieces.ts';

/** How a cell stands is a rule of the domain on these three numbers, and not asked for. */
const ours = `query Board { obligationBoard { rows { agency { ${AGENCY} } cells { number total open late } } } }`;

const PARTS = ['read', 'work', 'concluded'] as const;
const NUMBERS = ['total', 'open', 'late'] as const;
const fieldOf = (part: string, number: string) => `${part}${number.charAt(0).toUpperCase()}${number.slice(1)}`;

const postgraphile = `query Board($under: UUID!, $today: Date!) { board: obligationBoard(under: $under, today: $today) { nodes {
  agency_id: agencyId agency_name: agencyName agency_shortName: agencyShortName
  ${PARTS.flatMap((part) => NUMBERS.map((number) => `${part}_${number}: ${fieldOf(part, number)}`)).join(' ')} } } }`;

const jsonOf = (part: string) =>
  `'${part}', json_build_object(${NUMBERS.map((number) => `'${number}', b.${part}_${number}`).join(', ')})`;

const floor = `
  select json_build_object('board', json_agg(json_build_object(
      'agency', json_build_object('id', b.agency_id, 'name', b.agency_name, 'shortName', b.agency_short_name),
      ${PARTS.map(jsonOf).join(', ')}) order by b.agency_id)) as answer
    from (${board({ under: '$1::uuid', today: '$3::date' })}) b`;

interface Cell {
  readonly number: number;
  readonly total: number;
  readonly open: number;
  readonly late: number;
}

interface Board {
  readonly obligationBoard: {
    readonly rows: readonly { readonly agency: { readonly id: string }; readonly cells: readonly Cell[] }[];
  };
}

/** Where each part stands among the thirteen: reading, work, what was concluded. The others have no evidence yet, or repeat one. */
const PLACES = { read: 1, work: 4, concluded: 3 } as const;

function byPart(data: unknown): unknown {
  const { rows } = (data as Board).obligationBoard; // the document above fixes it
  const made = rows.map(({ agency, cells }) => {
    const part = (name: keyof typeof PLACES) => {
      const { number: _number, ...numbers } = cells.find(({ number }) => number === PLACES[name]) ?? { number: 0 };
      return numbers;
    };
    return { agency, ...Object.fromEntries(PARTS.map((name) => [name, part(name)])) };
  });
  return { board: made.sort((one, other) => (one.agency.id < other.agency.id ? -1 : 1)) };
}

export const obligationBoard: ReadOperation = {
  name: 'obligation-board',
  viewers: ['chair', 'district'],
  ours,
  postgraphile,
  floor,
  fromOurs: byPart,
  mostStatements: 2,
  questions: ({ viewer, today }) =>
    Promise.resolve([{ ours: {}, postgraphile: { under: viewer.person.agency.id, today }, floor: [] }]),
  isFull: (answer) => isFullList(dig(answer, 'board'), 20) && Number(dig(answer, 'board', 0, 'work', 'total')) >= 0,
};
