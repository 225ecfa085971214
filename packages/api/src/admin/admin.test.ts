import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { runEverywhere } from '../app/worker.js';
import { type Config, readConfig } from '../platform/config.js';
import { exportAuditHeads } from '../platform/jobs/audit-heads.job.js';
import { giveAccount, signIn } from '../testing/give-account.js';
import { startTestApp, type TestAgency, type TestApp } from '../testing/test-app.js';
import { adminProgram } from './program.js';

let app: TestApp;
let province: TestAgency;
let config: Config;
const folder = mkdtempSync(join(tmpdir(), 'ky-cuong-admin-'));

const urlFor = (role: string) => (process.env['TEST_DATABASE_URL'] ?? '').replace(/\/\/[^@]*@/, `//${role}:test@`);

beforeAll(async () => {
  app = await startTestApp();
  province = await app.foundAgency('Tỉnh Thử');
  const env = {
    DATABASE_URL: urlFor('kc_app'),
    MIGRATION_DATABASE_URL: urlFor('kc_owner'),
    DATA_DIR: app.place.dataDir,
  };
  config = readConfig(env);
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

/** What a command prints; its failure is thrown. */
async function run(...args: string[]): Promise<string[]> {
  const said: string[] = [];
  const program = adminProgram({ config, now: app.clock.now(), say: (line) => said.push(...line.split('\n')) });
  await program.parseAsync(args, { from: 'user' });
  return said;
}

const slug = () => app.place.schema.slice(2);
const tokenIn = (lines: string[]) => /loi-moi\/([\w-]+)$/.exec(lines.join('\n'))?.[1] ?? '';
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { me { person { fullName } actingPost { role agency { name } } } } }`;
const accept = (host: string, token: string) =>
  supertest(app.app.express)
    .post('/graphql')
    .set({ host })
    .send({ query: ACCEPT, variables: { input: { token, password: 'một mùa sen nở rộ ở Tháp Mười' } } });

it('prints the roles as SQL', async () => {
  const lines = await run('print-roles', '--database', 'my "own"');
  expect(lines).toContain('grant connect, create on database "my ""own""" to kc_owner, kc_jobs;');
  expect(lines.filter((line) => line.startsWith('do $$')).map((line) => /rolname = '(\w+)'/.exec(line)?.[1])).toEqual([
    'kc_owner',
    'kc_app',
    'kc_jobs',
    'kc_report',
    'kc_backup',
  ]);
});

it('founds a province whose first administrator signs in by invitation', async () => {
  const name = `${slug()}n`;
  await run(
    'found-province',
    '--slug',
    name,
    '--name',
    'Tỉnh Mới',
    '--agency',
    'UBND tỉnh Mới',
    '--short-name',
    'UBND',
    '--from',
    '2020-01-01',
    '--host',
    `${name}.test`,
  );
  const lines = await run(
    'create-admin',
    '--province',
    name,
    '--name',
    'Lê Thị Quản Trị',
    '--email',
    'quan.tri@example.vn',
  );
  await app.app.services.provinces.reload();
  const { body } = await accept(`${name}.test`, tokenIn(lines));
  expect(body).toEqual({
    data: {
      acceptInvitation: {
        me: {
          person: { fullName: 'Lê Thị Quản Trị' },
          actingPost: { role: 'ADMIN', agency: { name: 'UBND tỉnh Mới' } },
        },
      },
    },
  });
});

it('resets an access and closes one', async () => {
  const person = await app.person(province, 'OFFICIAL', { name: 'Trần Văn Quên' });
  const email = await giveAccount(app, person);
  const lines = await run('reset-access', email, '--province', slug());
  expect((await signIn(app, email)).errors[0].extensions.reason).toBe('WRONG_CREDENTIALS');
  const { body } = await accept(app.place.host, tokenIn(lines));
  expect(body.data.acceptInvitation.me.person.fullName).toBe('Trần Văn Quên');
  expect((await signIn(app, email, 'một mùa sen nở rộ ở Tháp Mười')).errors).toBeUndefined();

  expect(await run('disable-user', email, '--province', slug())).toEqual(['Disabled: Trần Văn Quên']);
  expect((await signIn(app, email, 'một mùa sen nở rộ ở Tháp Mười')).errors[0].extensions.reason).toBe(
    'WRONG_CREDENTIALS',
  );
  await expect(run('disable-user', 'khong.co@example.vn', '--province', slug())).rejects.toThrow(
    'Nobody signs in with "khong.co@example.vn"',
  );
});

describe('the audit chain', () => {
  let chain: { tenant_id: string; seq: number; hash: string }[];
  const verify = () => run('verify-audit', '--province', slug());
  const export_ = () =>
    runEverywhere(exportAuditHeads, {
      services: app.app.services,
      dataDir: app.place.dataDir,
      log: { error: () => undefined } as never,
    });
  /** Changes the chain, sees what the proof says, and puts it back. */
  async function tampered(...changes: string[]): Promise<string> {
    await app.owner.query(
      'create table kept_entries as table audit_entries; create table kept_heads as table audit_heads',
    );
    for (const change of changes) await app.owner.query(change);
    const verdict = await verify().then(
      () => 'sound',
      (cause: Error) => cause.message,
    );
    await app.owner.query(`truncate audit_entries, audit_heads; insert into audit_entries table kept_entries;
      insert into audit_heads table kept_heads; drop table kept_entries, kept_heads`);
    return verdict;
  }

  beforeAll(async () => {
    const email = await giveAccount(app, await app.person(province, 'OFFICIAL'));
    for (let times = 0; times < 6; times += 1) await signIn(app, email);
    await app.app.services.provinces.reload();
    await export_();
    chain = await app.owner.query('select tenant_id, seq, hash from audit_entries where tenant_id = $1 order by seq', [
      province.tenantId,
    ]);
  });

  it('holds together', async () => {
    expect(await verify()).toEqual([`✓ ${slug()}: ${chain.length} entries and 1 exported heads hold together.`]);
  });

  const one = 'seq = 3';
  it.each([
    ['an entry edited', [`update audit_entries set detail = '{"a": 1}' where ${one}`], 1],
    ['a name edited', [`update audit_entries set actor_name = 'Ai khác' where ${one}`], 1],
    ['a time edited', [`update audit_entries set domain_at = domain_at + interval '1 microsecond' where ${one}`], 1],
    ['an entry deleted', [`delete from audit_entries where ${one}`], 1],
    [
      'two entries swapped',
      [
        'update audit_entries set seq = -1 where seq = 3',
        'update audit_entries set seq = 3 where seq = 4',
        'update audit_entries set seq = 4 where seq = -1',
      ],
      3,
    ],
    ['the tail cut', ['delete from audit_entries where seq > 4'], 2],
    [
      'the tail and the head cut to fit',
      [
        'delete from audit_entries where seq > 4',
        'update audit_heads set seq = 4, hash = (select hash from audit_entries where seq = 4)',
      ],
      1,
    ],
    [
      'an entry edited and the rest worked out anew',
      [
        `update audit_entries set actor_name = 'Ai khác' where seq = 3`,
        ...[3, 4, 5, 6, 7, 8, 9].map(
          (
            seq,
          ) => `update audit_entries e set prev_hash = coalesce((select hash from audit_entries b where b.seq = e.seq - 1), e.prev_hash) where seq = ${seq};
        update audit_entries e set hash = encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex') where seq = ${seq}`,
        ),
        'update audit_heads h set hash = (select hash from audit_entries e where e.seq = h.seq)',
      ],
      1,
    ],
    ['everything gone', ['delete from audit_entries', 'delete from audit_heads'], 1],
  ])('shows %s', async (_what, changes, places) => {
    expect(await tampered(...changes)).toMatch(new RegExp(`^The audit of "${slug()}" is broken in ${places} places`));
    expect(await verify()).toHaveLength(1);
  });
});

describe('backup and restore', () => {
  const sums = async () => {
    const tables = await app.owner.query<{ name: string }[]>(
      `select relname as name from pg_class where relnamespace = '${app.place.schema}'::regnamespace and relkind = 'r' and relname <> 'migrations' order by 1`,
    );
    const rows = await Promise.all(
      tables.map(async ({ name }) => {
        const [row] = await app.owner.query<{ sum: string }[]>(
          `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${name} t`,
        );
        return [name, row?.sum];
      }),
    );
    return Object.fromEntries(rows) as Record<string, string>;
  };
  const walls = () =>
    app.owner.query(`
    select 'policy ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') as what from pg_policies where schemaname = '${app.place.schema}'
    union all select 'forced ' || relname || ' ' || relrowsecurity || relforcerowsecurity from pg_class where relnamespace = '${app.place.schema}'::regnamespace and relkind = 'r'
    union all select 'key ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = '${app.place.schema}'::regnamespace
    union all select 'trigger ' || tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal and tgrelid in (select oid from pg_class where relnamespace = '${app.place.schema}'::regnamespace)
    order by 1`);

  const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\ncủa bản sao lưu\n%%EOF\n');

  it('are equal table by table, wall by wall and file by file', async () => {
    const person = await app.person(province, 'OFFICIAL', { name: "Tên 'có' \\ ký tự\tlạ" });
    const cookie = `kc_session=${await app.as(person).token()}`;
    const sent = await supertest(app.app.express)
      .post('/files')
      .set({ host: app.place.host, cookie, 'x-kc-request': '1', 'x-file-name': 'a.pdf' })
      .send(PDF);
    const feed = async () => (await app.owner.query<{ feed: string }[]>('select feed from change_head'))[0]?.feed;
    const [{ change_head: headBefore, ...before }, wallsBefore, feedBefore] = [
      await sums(),
      await walls(),
      await feed(),
    ];
    const path = join(folder, 'whole.kcb');
    await run('backup', path, '--province', slug());
    await expect(run('backup', path, '--province', slug())).rejects.toThrow('is there already');
    await expect(run('restore', path)).rejects.toThrow('is there already: --replace');

    await app.owner.query(`delete from sessions; update persons set full_name = 'Khác rồi'`);
    rmSync(join(app.place.dataDir, 'files'), { recursive: true });
    const lines = await run('restore', path, '--replace');
    expect(lines).toHaveLength(Object.keys(before).length + 1);
    expect(lines.filter((line) => !line.endsWith(' ='))).toEqual([]);
    const { change_head: headAfter, ...after } = await sums();
    expect(after).toEqual(before);
    // Whoever followed the feed may have heard of what came after the backup: his cursor has to be refused.
    expect(await feed()).toMatch(/^[0-9a-f-]{36}$/);
    expect(headAfter).not.toBe(headBefore);
    expect(await feed()).not.toBe(feedBefore);
    expect(await walls()).toEqual(wallsBefore);
    expect(await run('verify-audit', '--province', slug())).toHaveLength(1);
    await app.app.services.provinces.reload();
    const got = await supertest(app.app.express)
      .get(`/files/${(sent.body as { id: string }).id}`)
      .set({ host: app.place.host, cookie })
      .buffer(true);
    expect([got.status, got.body]).toEqual([200, PDF]);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200)],
    [
      'changed in the middle',
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, bytes.length / 2), Buffer.from('xxxx'), bytes.subarray(bytes.length / 2 + 4)]),
    ],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('no backup')],
  ])('refuse a file that is %s, and leave no half province', async (_what, harm) => {
    const target = await startTestApp();
    await target.foundAgency('Tỉnh Hai');
    const other = target.place.schema.slice(2);
    const [path, harmed] = [join(folder, `${other}.kcb`), join(folder, `${other}-harmed.kcb`)];
    await run('backup', path, '--province', other);
    writeFileSync(harmed, harm(readFileSync(path)));
    await expect(run('restore', harmed, '--replace')).rejects.toThrow(/cut off or damaged|not what was backed up/);
    const [left] = await app.owner.query<{ schemas: number; rows: number }[]>(
      `select (select count(*) from pg_namespace where nspname = $1) as schemas, (select count(*) from control.provinces where schema_name = $1) as rows`,
      [target.place.schema],
    );
    expect([
      [0, 0],
      [1, 1],
    ]).toContainEqual([left?.schemas, left?.rows]);
    if (left?.schemas === 0) await run('restore', path);
    await target.stop();
  });
});
