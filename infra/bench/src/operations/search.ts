// Search by words: one still being typed, that many things have, and two that few have.
import type { ReadOperation, Scene } from '../operation.ts';
import { found } from '../contenders/found.sql.ts';
import { RARE } from '../province/sizes.ts';
import { AGENCY, AGENCY_PG, agencyJson, dig, isFullList } from './pieces.ts';

const SHOWN = 5;

const LINES = {
  task: 'code title lifecycle dueOn',
  directive: 'number abstract issuedOn',
  person: 'fullName',
} as const;

/** How well each matches is worked out by a function that the client shares, and not asked for. */
const ours = `query Search($text: String!) { search(text: $text, first: ${SHOWN}) { kind hasMore hits {
  task { id ${LINES.task} lead { ${AGENCY} } } directive { id ${LINES.directive} } person { id ${LINES.person} } } } }`;

const connection = (name: string, field: string, line: string) =>
  `${name}: ${field}(words: $words, first: ${SHOWN}) { pageInfo { hasNextPage } nodes { id: rowId ${line} } }`;

const postgraphile = `query Search($words: [String!]!) {
  ${connection('task', 'searchTasks', `${LINES.task} lead { ${AGENCY_PG} }`)}
  ${connection('directive', 'searchDirectives', LINES.directive)}
  ${connection('person', 'searchPersons', LINES.person)} }`;

const group = (kind: keyof typeof found, row: string) => `(
  with f as materialized (select * from (${found[kind]('$4::text[]')}) f limit ${SHOWN + 1})
  select json_build_object('pageInfo', json_build_object('hasNextPage', (select count(*) > ${SHOWN} from f)),
    'rows', (select coalesce(json_agg(${row}), '[]') from (select * from f limit ${SHOWN}) f)))`;

const floor = `
  select json_build_object(
    'task', ${group('task', `json_build_object('id', f.id, 'code', f.code, 'title', f.title, 'lifecycle', f.lifecycle, 'dueOn', f.due_on, 'lead', ${agencyJson('f.lead_agency_id')})`)},
    'directive', ${group('directive', `json_build_object('id', f.id, 'number', f.number, 'abstract', f.abstract, 'issuedOn', f.issued_on)`)},
    'person', ${group('person', `json_build_object('id', f.id, 'fullName', f.full_name)`)}) as answer`;

interface Group {
  readonly kind: string;
  readonly hasMore: boolean;
  readonly hits: readonly Readonly<Record<string, unknown>>[];
}

/** A kind without hits has no group; agencies come from memory, and have none of these words. */
function byKind(data: unknown): unknown {
  const { search } = data as { search: readonly Group[] }; // the document above fixes it
  const entries = (['task', 'directive', 'person'] as const).map((name) => {
    const { hasMore = false, hits = [] } = search.find(({ kind }) => kind === name.toUpperCase()) ?? {};
    return [name, { pageInfo: { hasNextPage: hasMore }, rows: hits.map((hit) => hit[name]) }];
  });
  return Object.fromEntries(entries);
}

const wording = (text: string, words: readonly string[]) => ({
  ours: { text },
  postgraphile: { words },
  floor: [words],
});

const search = { viewers: ['chair', 'department', 'reader'], ours, postgraphile, floor, fromOurs: byKind } as const;

export const searchTyped: ReadOperation = {
  ...search,
  name: 'search-typed',
  mostStatements: 4,
  // In a centre few tasks have a topic; what all have there are the words of its products and directives.
  questions: ({ viewer }: Scene) =>
    Promise.resolve([
      viewer.name === 'reader' ? wording('báo ca', ['bao', 'ca']) : wording('tiêm chun', ['tiem', 'chun']),
    ]),
  isFull: (answer) => isFullList(dig(answer, 'task', 'rows'), 1) || isFullList(dig(answer, 'directive', 'rows'), SHOWN),
};

export const searchRare: ReadOperation = {
  ...search,
  name: 'search-rare',
  mostStatements: 4,
  questions: () => Promise.resolve([wording(RARE, ['vung', 'han', 'man'])]),
  isFull: (answer) => isFullList(dig(answer, 'directive', 'rows'), 3),
};
