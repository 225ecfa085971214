// The database's wall with nothing of the API before it: everybody bound by hand, every table read whole.
import pg from 'pg';
import { bindStatement } from '@ky-cuong/api/platform/db/bind.js';
import type { Tally } from '../../battery.ts';
import { everybody, marksIn, type Principal, type Viewer, type World } from './facts.ts';
import { Oracle } from './oracle.ts';

/** What only the owner's functions read: no policy opens it to somebody who is bound. */
const UNREAD = new Set(['file_bytes']);

export async function readBare(world: World, tally: Tally): Promise<void> {
  const url = Object.assign(new URL(world.databaseUrl), { username: 'kc_app', password: 'test' });
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const oracle = new Oracle(world, false);
    for (const who of everybody(world).filter(({ viewer }) => viewer !== null)) {
      const { schema } = world.provinces[who.viewer?.province ?? 0] ?? {};
      if (schema) await readAs(client, { who, schema, world, oracle }, tally);
    }
  } finally {
    await client.end();
  }
}

interface Reading {
  readonly who: Principal;
  readonly schema: string;
  readonly world: World;
  readonly oracle: Oracle;
}

async function readAs(client: pg.Client, { who, schema, world, oracle }: Reading, tally: Tally): Promise<void> {
  const { viewer } = who;
  const province = world.provinces.findIndex((one) => one.schema === schema);
  if (!viewer) return;
  const seen = new Set(await marksSeen(client, { schema, viewer }));
  const own = Object.entries(world.marks).filter(
    ([, marked]) => marked.province === province && !UNREAD.has(marked.table),
  );
  const wrong = own.filter(([mark, marked]) => seen.has(mark) !== expects(oracle, viewer, marked));
  tally.count('bareRows', seen.size);
  tally.check(wrong.length === 0, () => {
    const [mark = '', marked] = wrong[0] ?? [];
    return `bound as ${who.name}: ${String(wrong.length)} rows, one of ${marked?.table ?? ''} is ${seen.has(mark) ? '' : 'not '}seen: ${JSON.stringify(marked?.row).slice(0, 300)}`;
  });
}

type Marked = World['marks'][string];

/** The directory stands open to whoever serves the province: nothing in it belongs to anybody. */
const DIRECTORY = new Set(['agencies', 'agency_versions', 'territory_versions']);

const expects = (oracle: Oracle, viewer: Viewer, marked: Marked): boolean =>
  DIRECTORY.has(marked.table) || oracle.sees(viewer, marked) || ownAccounts(marked, oracle, viewer);

/** Sessions of one's house are read to end them; one's own too. */
const ownAccounts = (marked: Marked, oracle: Oracle, viewer: Viewer): boolean =>
  marked.table === 'sessions' && oracle.commands(viewer, { ...marked, row: { agency_id: oracle.agencyOf(marked) } });

async function marksSeen(client: pg.Client, { schema, viewer }: { schema: string; viewer: Viewer }): Promise<string[]> {
  const { personId, agencyId } = viewer;
  const { rows: tables } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = $1::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'select')
      and c.relname not in ('task_words', 'directive_tokens', 'person_words', 'audit_entries', 'outbox')`,
    [schema],
  );
  await client.query(`begin; ${bindStatement({ schema, personId, agencyId: agencyId ?? undefined })}`);
  try {
    const all = tables.map(({ name }) => `select string_agg(t::text, ' ') as text from ${name} t`).join(' union all ');
    const { rows } = await client.query<{ text: string | null }>(all);
    return marksIn(rows.map(({ text }) => text ?? '').join(' '));
  } finally {
    await client.query('rollback');
  }
}
