// The feed of changes, followed by a program with a key: its first page, and pages further on.
import { feed } from '../contenders/feed.sql.ts';
import type { Question, ReadOperation, Scene } from '../operation.ts';
import { AGENCY, AGENCY_PG, agencyJson, dig, isFullList } from './pieces.ts';

const PAGE = 100;

/** Not when: each row of a change says it for itself, to the microsecond. */
const CHANGE = 'kind action subjectId agencyId';
const TASK = 'code title lifecycle progress dueOn version';

const ours = `query Changes($after: String) { changes(after: $after, first: ${PAGE}) { pageInfo { hasNextPage } edges { node { ${CHANGE}
  node { ... on Agency { ${AGENCY} } ... on Task { id ${TASK} } } } } } }`;

const postgraphile = `query Changes($position: BigInt!, $n: Int!) {
  changes: feed(afterPosition: $position, afterN: $n, atMost: ${PAGE + 1}, first: ${PAGE}) { pageInfo { hasNextPage } nodes {
    kind action subjectId agencyId: ownerId agency { ${AGENCY_PG} } task { id: rowId ${TASK} } } } }`;

const taskJson = `(select json_build_object('id', t.id, 'code', t.code, 'title', t.title, 'lifecycle', t.lifecycle, 'progress', t.progress,
  'dueOn', t.due_on, 'version', t.version) from tasks t where t.id = f.subject_id)`;

const floor = `
  with f as materialized (${feed({ position: '$4::bigint', n: '$5::integer', atMost: `${PAGE + 1}` })})
  select json_build_object('changes', json_build_object(
    'pageInfo', json_build_object('hasNextPage', (select count(*) > ${PAGE} from f)),
    'rows', (select coalesce(json_agg(json_build_object('kind', f.kind, 'action', f.action, 'subjectId', f.subject_id, 'agencyId', f.owner_id,
        'agency', ${agencyJson('f.subject_id')}, 'task', ${taskJson}) order by f.position, f.n), '[]')
      from (select * from f order by position, n limit ${PAGE}) f))) as answer`;

interface Changes {
  readonly changes: {
    readonly pageInfo: unknown;
    readonly edges: readonly { readonly node: { readonly kind: string; readonly node: unknown } }[];
  };
}

/** The others have a field for each kind of thing. */
function byField(data: unknown): unknown {
  const { pageInfo, edges } = (data as Changes).changes; // the document above fixes it
  const rows = edges.map(({ node: { node, ...change } }) => ({
    ...change,
    agency: change.kind === 'AGENCY' ? node : null,
    task: change.kind === 'TASK' ? node : null,
  }));
  return { changes: { pageInfo, rows } };
}

interface Head {
  readonly feed: string;
  readonly position: number;
  readonly touched: number;
}

/** Each key stands at a place of its own, in the earlier half of what was done to tasks. */
async function placesOf({ viewer, rows }: Scene, at: 'start' | 'middle'): Promise<readonly Question[]> {
  const [head] = await rows<Head>(`
    select left(h.feed::text, 8) as feed, h.position::integer as position,
           (select count(distinct c.position)::integer from changes c where c.kind = 'TASK') as touched from change_head h`);
  if (!head) throw new Error('The feed has no head.');
  return viewer.keys.map((key, k) => {
    const place = head.position - head.touched + Math.round((head.touched / 2 / viewer.keys.length) * k);
    const [position, n] = at === 'start' ? [0, 0] : [place, 1];
    const after = Buffer.from(JSON.stringify([head.feed, position, n])).toString('base64url');
    return {
      ours: at === 'start' ? {} : { after },
      postgraphile: { position: String(position), n },
      floor: [position, n],
      key,
    };
  });
}

const operation = (name: string, at: 'start' | 'middle'): ReadOperation => ({
  ...{ name, ours, postgraphile, floor, fromOurs: byField },
  mostStatements: 3,
  questions: (scene) => placesOf(scene, at),
  isFull: (answer) => isFullList(dig(answer, 'changes', 'rows'), PAGE),
});

export const feedStart = operation('feed-start', 'start');
export const feedPage = operation('feed-page', 'middle');
