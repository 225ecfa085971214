import { keepHouse } from '../platform/jobs/housekeeping.job.js';
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, foundWork, give, key, type Work } from '../testing/work.js';

let app: TestApp;
let work: Work;
beforeAll(async () => {
  app = await startTestApp();
  work = await foundWork(app);
});
afterAll(() => app.stop());

const CHANGES = `query ($after: String, $first: Int, $kinds: [ChangeKind!]) {
  changes(after: $after, first: $first, kinds: $kinds) {
    edges { cursor node { kind action subjectId agencyId at node { __typename id } } }
    pageInfo { hasNextPage endCursor }
    latestCursor
  }
}`;

interface Told {
  readonly kind: string;
  readonly action: string;
  readonly subjectId: string;
  readonly agencyId: string;
  readonly node: { readonly __typename: string; readonly id: string } | null;
}

async function follow(who: TestPerson, variables: object = {}, at = app) {
  const { data, errors } = await at.as(who).send(CHANGES, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  const { edges, pageInfo, latestCursor } = data.changes;
  return {
    told: edges.map(({ node }: { node: Told }) => node) as Told[],
    cursors: edges.map(({ cursor }: { cursor: string }) => cursor) as string[],
    ...(pageInfo as { hasNextPage: boolean; endCursor: string }),
    latestCursor: latestCursor as string,
  };
}

const now = async (who: TestPerson) => (await follow(who, { first: 1 })).latestCursor;
const tasksOf = (told: readonly Told[]) => told.filter(({ kind }) => kind === 'TASK').map(({ subjectId }) => subjectId);
const reasonOf = ({ errors }: { errors: any }) => errors?.[0].extensions.reason;

describe('whoever sees a thing is told of its changes', () => {
  it('both sides, those above, the guide of its sector, and who cooperates; nobody else', async () => {
    const followers = [
      ...[work.chair, work.headOfA, work.headOfB, work.headOfOfficeA, work.headOfHealth, work.headOfEducation],
    ];
    const from = new Map<TestPerson, string>();
    for (const who of followers) from.set(who, await now(who));
    const { id } = await give(app, work.chair, {
      leadId: work.districtA.id,
      sector: 'HEALTH',
      cooperatingIds: [work.districtB.id],
    });
    const sees = new Map<string, string[]>();
    for (const who of followers) sees.set(who.name, tasksOf((await follow(who, { after: from.get(who) })).told));
    expect(Object.fromEntries(sees)).toEqual({
      'Chủ Tịch Tỉnh': [id],
      'Chủ Tịch Huyện A': [id],
      'Chủ Tịch Huyện B': [id],
      'Trưởng Phòng Y Tế A': [],
      'Giám Đốc Y Tế': [id],
      'Giám Đốc Giáo Dục': [],
    });
  });

  it('with the thing as it stands, and once for all that one commit did to it', async () => {
    const after = await now(work.headOfA);
    const { id } = await give(app, work.headOfA, { leadId: work.officeA.id });
    const first = await follow(work.headOfA, { after });
    expect(first.told).toEqual([
      {
        kind: 'TASK',
        action: 'CREATED',
        subjectId: id,
        agencyId: work.districtA.id,
        at: expect.any(String),
        node: { __typename: 'Task', id },
      },
    ]);
    await done(app, work.headOfOfficeA, 'acceptTask', { taskId: id });
    const { told, hasNextPage } = await follow(work.headOfA, { after: first.endCursor });
    expect(told.map(({ action, subjectId }) => [action, subjectId])).toEqual([['CHANGED', id]]);
    expect(hasNextPage).toBe(false);
  });

  it('from its first day on when it is handed to him, and a last time when it leaves him', async () => {
    const [ofA, ofOffice] = [await now(work.headOfA), await now(work.headOfOfficeA)];
    const { id } = await give(app, work.chair, { leadId: work.districtA.id });
    expect(tasksOf((await follow(work.headOfOfficeA, { after: ofOffice })).told)).toEqual([]);
    await app.owner.query('update tasks set lead_agency_id = $2, lead_tenant_id = $3 where id = $1', [
      id,
      work.districtB.id,
      work.districtB.tenantId,
    ]);
    const { told } = await follow(work.headOfA, { after: ofA });
    expect(told.filter(({ subjectId }) => subjectId === id).map(({ node }) => node)).toEqual([null, null]);
    expect(tasksOf((await follow(work.headOfB)).told)).toContain(id);
  });

  it('of all that an agency has, when it comes below him', async () => {
    const office = await app.foundAgency('Phòng Văn hóa huyện B', { parent: work.districtB, kind: 'DIVISION' });
    const head = await app.person(office, 'HEAD');
    const { id } = await give(app, work.headOfB, { leadId: office.id });
    const after = await now(work.headOfA);
    await app.owner.transaction(async (tx) => {
      await tx.query('insert into agency_scope values ($1, $2, $3)', [work.districtA.id, office.id, '*']);
    });
    const { told } = await follow(work.headOfA, { after });
    expect(told.map(({ kind, action, subjectId }) => [kind, action, subjectId])).toEqual([
      ['PERSON', 'CHANGED', head.personId],
      ['APPOINTMENT', 'CHANGED', head.appointmentId],
      ['TASK', 'CHANGED', id],
    ]);
    await app.owner.query('delete from agency_scope where viewer_agency = $1 and visible_agency = $2', [
      work.districtA.id,
      office.id,
    ]);
  });
});

describe('the place in the feed', () => {
  it('goes page by page, in the order of commits, without a gap or a double', async () => {
    const after = await now(work.chair);
    const ids: string[] = [];
    for (let count = 0; count < 7; count += 1)
      ids.push((await give(app, work.chair, { leadId: work.districtA.id })).id);
    const walked: string[] = [];
    let page = await follow(work.chair, { after, first: 3, kinds: ['TASK'] });
    for (;;) {
      walked.push(...tasksOf(page.told));
      if (!page.hasNextPage) break;
      expect(page.endCursor).toBe(page.cursors.at(-1));
      page = await follow(work.chair, { after: page.endCursor, first: 3, kinds: ['TASK'] });
    }
    expect(walked).toEqual(ids);
    expect(await follow(work.chair, { after: page.endCursor })).toMatchObject({ told: [], hasNextPage: false });
  });

  it('waits for nobody who has not committed, and misses him neither', async () => {
    const from = await now(work.chair);
    const slow = app.owner.createQueryRunner();
    await slow.startTransaction();
    await slow.query('select pg_current_xact_id()'); // begun before the others, committed after them
    const early = await give(app, work.chair, { leadId: work.districtA.id });
    await slow.query('update tasks set version = version where id = $1', [early.id]);
    const late = await give(app, work.chair, { leadId: work.districtA.id });
    const first = await follow(work.chair, { after: from });
    expect(tasksOf(first.told)).toEqual([early.id, late.id]);
    await slow.commitTransaction();
    await slow.release();
    expect(tasksOf((await follow(work.chair, { after: first.endCursor })).told)).toEqual([early.id]);
  });

  it('leaves no trace of what was rolled back', async () => {
    const state = () => app.owner.query('select position, (select count(*) from changes) as n from change_head');
    const before = await state();
    await app.owner
      .transaction(async (tx) => {
        await tx.query('update tasks set version = version');
        throw new Error('Đổi ý.');
      })
      .catch(() => undefined);
    expect(await state()).toEqual(before);
    expect(await app.owner.query('select from change_notes')).toEqual([]);
  });

  it.each([
    ['not ours', 'xyz', 'CURSOR_MALFORMED'],
    ['of another shape', Buffer.from('["a","b",1]').toString('base64url'), 'CURSOR_MALFORMED'],
    ['below zero', Buffer.from('["a",-1,1]').toString('base64url'), 'CURSOR_MALFORMED'],
    ['of another feed', Buffer.from('["00000000",1,1]').toString('base64url'), 'CURSOR_EXPIRED'],
  ])('refuses a cursor %s', async (_case, after, reason) => {
    expect(reasonOf(await app.as(work.chair).send(CHANGES, { after }))).toBe(reason);
  });

  it('refuses one that is ahead of all changes, and one whose changes are forgotten', async () => {
    const [feed, position] = JSON.parse(Buffer.from(await now(work.chair), 'base64url').toString()) as [string, number];
    const at = (place: number) => Buffer.from(JSON.stringify([feed, place, 0])).toString('base64url');
    const answer = await app.as(work.chair).send(CHANGES, { after: at(position + 1) });
    expect(answer.errors[0].extensions).toMatchObject({
      code: 'INVALID_INPUT',
      reason: 'CURSOR_EXPIRED',
      field: 'after',
      params: { days: 90 },
    });
    await app.owner.query('update change_head set floor = 3');
    expect(reasonOf(await app.as(work.chair).send(CHANGES, { after: at(2) }))).toBe('CURSOR_EXPIRED');
    expect(reasonOf(await app.as(work.chair).send(CHANGES, { after: at(3) }))).toBeUndefined();
    await app.owner.query('update change_head set floor = 0');
  });

  it('is forgotten after ninety days, by name', async () => {
    const other = await startTestApp();
    const there = await foundWork(other);
    await give(other, there.chair, { leadId: there.districtA.id });
    const { cursors, endCursor } = await follow(there.chair, {}, other);
    other.clock.set('2024-06-13T08:00:00+07:00');
    const age = (instant: string, position: string) =>
      other.owner.query(`update changes set at = $1 where position ${position}`, [instant]);
    await age('2024-03-15T00:59:59Z', '<= 3');
    await age('2024-03-15T01:00:01Z', '> 3');
    await runJob(other, keepHouse);
    expect(await other.owner.query('select floor from change_head')).toEqual([{ floor: 3 }]);
    expect(await other.owner.query('select min(position) as first from changes')).toEqual([{ first: 4 }]);
    expect(reasonOf(await other.as(there.chair).send(CHANGES, { after: cursors[0] }))).toBe('CURSOR_EXPIRED');
    expect((await follow(there.chair, { after: endCursor }, other)).told).toEqual([]);
    await runJob(other, keepHouse);
    expect(await other.owner.query('select floor from change_head')).toEqual([{ floor: 3 }]);
    await other.stop();
  });

  it.each([0, 501, -1])('refuses a page of %p', async (first) => {
    expect(reasonOf(await app.as(work.chair).send(CHANGES, { first }))).toBe('PAGE_TOO_LARGE');
  });
});

describe('kinds', () => {
  async function keyWith(...scopes: readonly string[]) {
    const made = await app
      .as(work.headOfA)
      .send(`mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }`, {
        input: { idempotencyKey: key(), name: 'Kho dữ liệu', scopes, validForDays: 30 },
      });
    const { secret } = made.data.createApiKey;
    return (variables: object = {}) =>
      app.anonymous.send(
        `query ($kinds: [ChangeKind!]) { changes(first: 500, kinds: $kinds) { edges { node { kind } } } }`,
        variables,
        { authorization: `Bearer ${secret}` },
      );
  }

  it('are those that a key was given, and asking for another is refused by name', async () => {
    const ask = await keyWith('TASKS_READ');
    const { data } = await ask();
    expect(new Set(data.changes.edges.map(({ node }: any) => node.kind))).toEqual(new Set(['AGENCY', 'TASK']));
    const { errors } = await ask({ kinds: ['TASK', 'RECEIPT'] });
    expect(errors[0].extensions).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'KEY_SCOPE',
      field: 'kinds',
      params: { scope: 'directives:read' },
    });
  });

  it('of work are not for an administrator of accounts', async () => {
    const admin = await app.person(work.province, 'ADMIN');
    const { told } = await follow(admin, { first: 500 });
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['AGENCY', 'PERSON', 'APPOINTMENT']));
    expect(reasonOf(await app.as(admin).send(CHANGES, { kinds: ['TASK'] }))).toBe('NOT_ALLOWED');
    expect(reasonOf(await app.as(admin).send(CHANGES, { kinds: [] }))).toBe('REQUIRED');
  });
});

describe('the database, past every rule of the API', () => {
  it('shows a change to whom it is told, and lets nobody write one', async () => {
    const { id } = await give(app, work.chair, { leadId: work.districtA.id });
    const seenBy = (who: TestPerson) =>
      app.as(who).bound(async (tx) => (await tx.query('select from changes where subject_id = $1', [id])).length);
    expect([await seenBy(work.chair), await seenBy(work.headOfA), await seenBy(work.headOfB)]).toEqual([2, 1, 0]);
    for (const attempt of [
      'update changes set kind = kind',
      'insert into changes select * from changes',
      'select from change_notes',
      'update change_head set position = 0',
    ])
      await expect(app.as(work.chair).bound((tx) => tx.query(attempt))).rejects.toThrow('permission denied');
    expect(await app.as(work.chair).bound((tx) => tx.query('delete from changes'))).toEqual([[], 0]);
  });
});

describe.each([
  ['the database’s wall is down', { rls: false }],
  ['the rules are off', { shield: false }],
])('while %s', (_case, walls) => {
  it('nobody is told of another’s task', async () => {
    const other = await startTestApp(walls);
    const there = await foundWork(other);
    const { id } = await give(other, there.chair, { leadId: there.districtA.id });
    const told = async (who: TestPerson) => tasksOf((await follow(who, { first: 500 }, other)).told);
    expect([await told(there.chair), await told(there.headOfA), await told(there.headOfB)]).toEqual([[id], [id], []]);
    await other.stop();
  });
});
