// R24: started on what it must not be served on, the program says why in one line and listens to nobody.
import pg from 'pg';
import type { Battery, Tally } from '../battery.ts';
import { addressFor, ApiProcess, environmentFor, type Environment, isReady, urlOf } from './api-process.ts';
import { get, NoAnswerError } from './send.ts';
import { foundWorld, ownDatabase } from './world.ts';

interface Wrong {
  readonly what: string;
  readonly line: RegExp;
  readonly env?: Environment;
  /** SQL as the superuser that makes it wrong, and that mends it. */
  readonly spoil?: string;
  readonly mend?: string;
}

const AT_ONCE = 3;

export const degradedStarts: Battery = {
  name: 'R24',
  title: 'starts on what must not be served',
  async run({ house }, tally) {
    const databaseUrl = await ownDatabase(house.adminUrl, 'r24');
    const { schema } = await foundWorld(databaseUrl, { districts: 1, readers: 0 });
    const waiting = wrongSettings(databaseUrl);
    const next = async () => {
      for (let wrong = waiting.shift(); wrong; wrong = waiting.shift()) await refuses(databaseUrl, wrong, tally);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    for (const wrong of wrongSchemas(schema)) {
      await asAdmin(databaseUrl, wrong.spoil ?? '');
      await refuses(databaseUrl, wrong, tally);
      await asAdmin(databaseUrl, wrong.mend ?? '');
    }
    await servesAndLosesIt(databaseUrl, house.adminUrl, tally);
  },
};

function wrongSettings(databaseUrl: string): Wrong[] {
  const { pathname } = new URL(databaseUrl);
  const as = (role: string) => addressFor(databaseUrl, role);
  const nowhere = Object.assign(new URL(as('kc_app')), { port: '1' }).href;
  const noSecret = Object.assign(new URL(as('kc_app')), { password: 'guessed' }).href;
  const other = Object.assign(new URL(as('kc_app')), { pathname: `${pathname}_gone` }).href;
  return [
    { what: 'no server', env: { DATABASE_URL: nowhere }, line: /cannot be reached: .*ECONNREFUSED/ },
    { what: 'no database', env: { DATABASE_URL: other }, line: /cannot be reached: database ".*" does not exist/ },
    { what: 'a wrong secret', env: { DATABASE_URL: noSecret }, line: /password authentication failed/ },
    { what: 'a superuser', env: { DATABASE_URL: databaseUrl }, line: /"postgres", a superuser/ },
    { what: 'a superuser as owner', env: { MIGRATION_DATABASE_URL: databaseUrl }, line: /"postgres", a superuser/ },
    { what: 'a role past the wall', env: { DATABASE_URL: as('kc_app_unwalled') }, line: /which has BYPASSRLS/ },
    {
      what: 'roles the wrong way round',
      env: { DATABASE_URL: as('kc_owner'), MIGRATION_DATABASE_URL: as('kc_app') },
      line: /are swapped/,
    },
    { what: 'one address of two', env: { MIGRATION_DATABASE_URL: '' }, line: /set without MIGRATION_DATABASE_URL/ },
    { what: 'a short demo password', env: { DEMO_PASSWORD: 'short' }, line: /DEMO_PASSWORD needs 15/ },
  ];
}

const LAST = (schema: string) => `(select max(id) from ${schema}.migrations)`;

const wrongSchemas = (schema: string): Wrong[] => [
  {
    what: 'a table whose owner passes the wall',
    spoil: `alter table ${schema}.tasks no force row level security`,
    mend: `alter table ${schema}.tasks force row level security`,
    line: /Row-level security is not forced by kc_owner on .*\.tasks/,
  },
  {
    what: 'a table without the wall',
    spoil: `alter table ${schema}.persons disable row level security`,
    mend: `alter table ${schema}.persons enable row level security`,
    line: /Row-level security is not forced by kc_owner on .*\.persons/,
  },
  {
    what: 'a schema from a later program',
    spoil: `insert into ${schema}.migrations (timestamp, name) values (9999999999999, 'Later9999999999999')`,
    mend: `delete from ${schema}.migrations where name = 'Later9999999999999'`,
    line: /The database is newer than this program .*Later9999999999999/,
  },
  {
    what: 'an older schema without the right to change it',
    spoil: `create table public.kept as select * from ${schema}.migrations where id = ${LAST(schema)};
      delete from ${schema}.migrations where id = ${LAST(schema)}; alter schema ${schema} owner to postgres`,
    mend: `alter schema ${schema} owner to kc_owner; insert into ${schema}.migrations select * from public.kept; drop table public.kept`,
    line: /cannot be brought up to this program: permission denied for schema/,
  },
];

/** Ends by itself, not with 0; one line says why; at no moment does anybody answer at its address. */
async function refuses(databaseUrl: string, { what, env, line }: Wrong, tally: Tally): Promise<void> {
  const settings = await environmentFor(databaseUrl, env);
  const api = new ApiProcess(settings);
  const answered = await isReady(api, urlOf(settings));
  const code = answered ? await api.kill('SIGKILL') : await api.ended;
  const lines = api.said.split('\n').filter((said) => said.startsWith('✗'));
  tally.check(!answered, () => `${what}: it served.`);
  tally.check(code === 1, () => `${what}: exit ${code ?? 'by a signal'}.`);
  tally.check(lines.length === 1 && line.test(lines[0] ?? ''), () => `${what}: it said ${JSON.stringify(api.said)}`);
  tally.check(!/^ {4}at /m.test(api.said), () => `${what}: a stack was shown.`);
  tally.count('cases', 1);
}

/** The positive control, and what becomes of it: alive all the time, ready only while the database is there. */
async function servesAndLosesIt(databaseUrl: string, adminUrl: string, tally: Tally): Promise<void> {
  const env = await environmentFor(databaseUrl);
  const api = new ApiProcess(env);
  const url = urlOf(env);
  const health = async () => [await statusOf(`${url}/health/live`), await statusOf(`${url}/health/ready`)].join(' ');
  const is = async (wanted: string, when: string) => {
    const seen = await health();
    tally.check(seen === wanted, () => `${when}: live and ready answer ${seen}. ${api.said}`);
  };
  await isReady(api, url);
  await is('200 200', 'With everything right');
  const name = new URL(databaseUrl).pathname.slice(1);
  await asAdmin(adminUrl, `alter database ${name} allow_connections false`);
  await asAdmin(adminUrl, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  await is('200 503', 'Without its database');
  await asAdmin(adminUrl, `alter database ${name} allow_connections true`);
  await is('200 200', 'With its database back');
  await api.kill('SIGTERM');
}

async function statusOf(url: string): Promise<number> {
  try {
    return (await get(url)).status;
  } catch (cause) {
    if (cause instanceof NoAnswerError) return 0;
    throw cause;
  }
}

async function asAdmin(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
