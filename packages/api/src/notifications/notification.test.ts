import { NOTIFICATION_KIND_NAMES, notificationFacts } from '@ky-cuong/shared';
import { outboxJob } from '../app/jobs.js';
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, foundWork, give, key, type Work } from '../testing/work.js';

let app: TestApp;
let work: Work;
let official: TestPerson;
let clerk: TestPerson;
beforeAll(async () => {
  app = await startTestApp();
  work = await foundWork(app);
  official = await app.person(work.health, 'OFFICIAL', { name: 'Chuyên Viên Y Tế' });
  clerk = await app.person(work.health, 'CLERK', { name: 'Văn Thư Y Tế', assists: work.headOfHealth });
});
afterAll(() => app.stop());

const LIST = `query ($first: Int!, $after: String, $unreadOnly: Boolean!) {
  notifications(first: $first, after: $after, unreadOnly: $unreadOnly) {
    pageInfo { hasNextPage endCursor } edges { node { id kind isUrgent toldAt readAt task { code title } directive { number } } } }
  unreadNotificationCount }`;
const MARK = `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) }`;
const SETTINGS = 'isQuiet quietFrom quietTo urgentPasses hasDigest inAppOff emailOff version';
const UPDATE = `mutation ($input: UpdateNotificationSettingsInput!) { updateNotificationSettings(input: $input) { ${SETTINGS} } }`;

/** Eleven seconds on: what was done may be told. */
async function later(): Promise<void> {
  app.clock.set(new Date(app.clock.now().getTime() + 11_000).toISOString());
  await runJob(app, outboxJob);
}
async function read(who: TestPerson, more: object = {}) {
  const { data, errors } = await app.as(who).send(LIST, { first: 50, unreadOnly: false, ...more });
  if (errors) throw new Error(JSON.stringify(errors));
  const nodes = data.notifications.edges.map(({ node }: { node: object }) => node);
  return { nodes, unread: data.unreadNotificationCount as number, pageInfo: data.notifications.pageInfo };
}
const kindsOf = async (who: TestPerson) => (await read(who)).nodes.map(({ kind }: { kind: string }) => kind);
const forget = () => app.owner.query('delete from notifications');
const reasonOf = ({ errors }: { errors: any }) => errors?.[0].extensions.reason;

describe('what happens to a task', () => {
  let task: { id: string; code: string };
  beforeAll(async () => {
    task = await give(app, work.chair, { leadId: work.health.id });
  });

  it('is told when it can no longer be taken back, to who answers for it and the clerk of the head', async () => {
    app.clock.set(new Date(app.clock.now().getTime() + 9_000).toISOString());
    await runJob(app, outboxJob);
    expect(await kindsOf(work.headOfHealth)).toEqual([]);
    await later();
    const told = await read(work.headOfHealth);
    expect(told.unread).toBe(1);
    expect(told.nodes).toEqual([
      {
        id: expect.any(String),
        kind: 'TASK_ASSIGNED',
        isUrgent: false,
        toldAt: app.clock.now().toISOString(),
        readAt: null,
        task: { code: task.code, title: 'Rà soát trạm y tế' },
        directive: null,
      },
    ]);
    expect(await kindsOf(clerk)).toEqual(['TASK_ASSIGNED']);
    expect(await kindsOf(official)).toEqual([]);
    expect(await kindsOf(work.chair)).toEqual([]);
    expect(await kindsOf(work.headOfEducation)).toEqual([]);
  });

  it('is told once, however many carry the outbox', async () => {
    await done(app, work.chair, 'urgeTask', { taskId: task.id });
    app.clock.set(new Date(app.clock.now().getTime() + 11_000).toISOString());
    await Promise.all([runJob(app, outboxJob), runJob(app, outboxJob), runJob(app, outboxJob)]);
    await runJob(app, outboxJob);
    expect(await kindsOf(work.headOfHealth)).toEqual(['TASK_URGED', 'TASK_ASSIGNED']);
  });

  it('reaches the official once he is responsible, and the assigner when it is reported', async () => {
    await forget();
    await done(app, work.headOfHealth, 'assignOfficial', { taskId: task.id, appointmentId: official.appointmentId });
    await later();
    expect(await kindsOf(official)).toEqual(['TASK_OFFICIAL_ASSIGNED']);
    expect(await kindsOf(work.headOfHealth)).toEqual([]);
    await done(app, official, 'reportDone', { taskId: task.id, result: 'Đã xong' });
    await later();
    expect(await kindsOf(work.chair)).toEqual(['TASK_REPORTED']);
    expect(await kindsOf(official)).toEqual(['TASK_OFFICIAL_ASSIGNED']);
    await done(app, work.chair, 'returnTask', { taskId: task.id, reason: 'Thiếu số liệu' });
    await later();
    expect(await kindsOf(official)).toEqual(['TASK_RETURNED', 'TASK_OFFICIAL_ASSIGNED']);
    expect(await kindsOf(work.headOfHealth)).toEqual(['TASK_RETURNED']);
  });

  it('is not told to one whose post has ended, and not at all when the act was taken back', async () => {
    await forget();
    const leaver = await app.person(work.health, 'CLERK', { assists: work.headOfHealth });
    await app.owner.query(`update appointments set valid_to = '2024-03-14' where id = $1`, [leaver.appointmentId]);
    await done(app, work.chair, 'urgeTask', { taskId: (await give(app, work.chair, { leadId: work.health.id })).id });
    const [urged] = await app.owner.query(
      `select payload ->> 'taskId' as id from outbox where sent_at is null and kind = 'task.urged'`,
    );
    const takenBack = (who: TestPerson) =>
      app.as(who).bound(async (tx) => {
        const [row] = await tx.query<{ n: number }[]>(`select take_back_notices($1, $2) as n`, [
          ['task.urged'],
          urged.id,
        ]);
        return row?.n;
      });
    expect(await takenBack(work.headOfHealth)).toBe(0);
    expect(await takenBack(work.chair)).toBe(1);
    await later();
    expect(await kindsOf(work.headOfHealth)).toEqual(['TASK_ASSIGNED']);
    expect(await app.owner.query('select 1 from notifications where person_id = $1', [leaver.personId])).toEqual([]);
  });
});

describe('a directive', () => {
  const REGISTER = `mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id version } }`;
  const ISSUE = `mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { id number } }`;
  const URGE = `mutation ($input: UrgeReceiptsInput!) { urgeReceipts(input: $input) { agencies } }`;

  it('is told to the heads of those it was sent to, and to nobody of the others', async () => {
    await forget();
    const draft = {
      ...{ idempotencyKey: key(), issuerKind: 'AGENCY', documentType: 'CT', abstract: 'Tăng cường kỷ cương' },
      ...{ issuedOn: '2024-03-15', clauses: [{ label: 'Điểm 1', text: 'Rà soát.' }] },
    };
    const registered = await app.as(work.chair).send(REGISTER, { input: draft });
    expect(registered.errors).toBeUndefined();
    const { id, version } = registered.data.registerDirective;
    const recipients = { rules: [], agencyIds: [work.education.id, work.districtA.id] };
    const issued = await app.as(work.chair).send(ISSUE, { input: { id, version, recipients } });
    expect(issued.errors).toBeUndefined();
    await later();
    const { nodes } = await read(work.headOfEducation);
    expect(nodes).toMatchObject([
      { kind: 'DIRECTIVE_ISSUED', task: null, directive: { number: issued.data.issueDirective.number } },
    ]);
    expect(await kindsOf(work.headOfA)).toEqual(['DIRECTIVE_ISSUED']);
    expect(await kindsOf(work.headOfHealth)).toEqual([]);
    const urged = await app.as(work.chair).send(URGE, { input: { idempotencyKey: key(), directiveId: id } });
    expect(urged.errors).toBeUndefined();
    await later();
    expect(await kindsOf(work.headOfA)).toEqual(['DIRECTIVE_URGED', 'DIRECTIVE_ISSUED']);
  });
});

describe('reading', () => {
  beforeAll(async () => {
    await forget();
    for (let n = 0; n < 3; n += 1) await give(app, work.chair, { leadId: work.education.id, title: `Việc thứ ${n}` });
    await later();
  });

  it('goes page by page, and marks one, then all up to one; repeating changes nothing', async () => {
    const first = await read(work.headOfEducation, { first: 2 });
    expect([first.nodes.length, first.unread, first.pageInfo.hasNextPage]).toEqual([2, 3, true]);
    const rest = await read(work.headOfEducation, { first: 2, after: first.pageInfo.endCursor });
    expect([rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([1, false]);

    const [newest, middle] = first.nodes;
    const mark = (input: object) => app.as(work.headOfEducation).send(MARK, { input });
    expect((await mark({ ids: [newest.id] })).data.markNotificationsRead).toBe(2);
    expect((await mark({ ids: [newest.id] })).data.markNotificationsRead).toBe(2);
    const unread = await read(work.headOfEducation, { unreadOnly: true });
    expect(unread.nodes.map(({ id }: { id: string }) => id)).toEqual([middle.id, rest.nodes[0].id]);
    expect((await mark({ upTo: middle.id })).data.markNotificationsRead).toBe(0);
    expect(reasonOf(await mark({}))).toBe('REQUIRED');
    expect(reasonOf(await mark({ upTo: work.health.id }))).toBe('CHECK_FIELDS');
    expect(reasonOf(await mark({ ids: Array.from({ length: 101 }, () => newest.id) }))).toBe('OUT_OF_RANGE');
  });

  it('is for oneself alone, and only while one acts for that agency', async () => {
    const rows = await app.owner.query('select id, read_at from notifications order by id');
    const [{ id }] = rows;
    await app.owner.query('update notifications set read_at = null');
    const { data } = await app.as(work.chair).send(MARK, { input: { ids: [id] } });
    expect(data.markNotificationsRead).toBe(0);
    expect(await app.owner.query('select 1 from notifications where read_at is not null')).toEqual([]);
    const seenBy = (who: TestPerson) => app.as(who).bound((tx) => tx.query<unknown[]>('select id from notifications'));
    expect(await seenBy(work.chair)).toEqual([]);
    expect(await seenBy(work.headOfEducation)).toHaveLength(3);
    expect(reasonOf(await app.anonymous.send('{ unreadNotificationCount }'))).toBe('SIGN_IN_FIRST');
    const elsewhere = { ...work.headOfEducation, agency: work.health };
    expect(await seenBy(elsewhere)).toEqual([]);
  });

  it('tells nothing of a case that the reader may no longer see', async () => {
    const task = await give(app, work.chair, { leadId: work.districtB.id });
    await later();
    await app.owner.query(`update tasks set lead_agency_id = $1, lead_tenant_id = $2 where id = $3`, [
      work.health.id,
      work.health.tenantId,
      task.id,
    ]);
    expect((await read(work.headOfB)).nodes).toMatchObject([{ kind: 'TASK_ASSIGNED', task: null, directive: null }]);
  });
});

describe('settings', () => {
  const update = (who: TestPerson, input: object) => app.as(who).send(UPDATE, { input });

  it('begin with everything on and the night in peace, and are changed by their version', async () => {
    const { data } = await app.as(work.headOfB).send(`{ notificationSettings { ${SETTINGS} } }`);
    const byDefault = {
      ...{ isQuiet: true, quietFrom: 1260, quietTo: 390, urgentPasses: false, hasDigest: true },
      ...{ inAppOff: [], emailOff: [], version: 0 },
    };
    expect(data.notificationSettings).toEqual(byDefault);
    const changed = await update(work.headOfB, { version: 0, inAppOff: ['TASK_URGED'], hasDigest: false });
    expect(changed.data.updateNotificationSettings).toEqual({
      ...byDefault,
      ...{ inAppOff: ['TASK_URGED'], hasDigest: false, version: 1 },
    });
    expect(reasonOf(await update(work.headOfB, { version: 0, hasDigest: true }))).toBe('STALE_VERSION');
    expect(reasonOf(await update(work.headOfB, { version: 1, quietTo: 1440 }))).toBe('OUT_OF_RANGE');
    const [row] = await app.owner.query('select has_digest, version from notification_settings');
    expect(row).toEqual({ has_digest: false, version: 1 });
  });

  it('keep a kind away that was switched off, and no other', async () => {
    await forget();
    const task = await give(app, work.chair, { leadId: work.districtB.id });
    await done(app, work.chair, 'urgeTask', { taskId: task.id });
    await later();
    expect(await kindsOf(work.headOfB)).toEqual(['TASK_ASSIGNED']);
  });
});

it('knows every event that is left in the outbox, and the other way round', async () => {
  const left = (await app.owner.query<{ kind: string }[]>('select distinct kind from outbox')).map(({ kind }) => kind);
  const known = NOTIFICATION_KIND_NAMES.map((kind) => notificationFacts(kind).event);
  expect(left.filter((kind) => !known.includes(kind))).toEqual([]);
});
