// Whoever leaves leaves work to be given to another; what is delivered against what was asked; whose delay a late confirmation is.
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { act, done, everything, foundWork, give, key, list, type Work } from '../testing/work.js';
import { turnTheDay } from './day-turns.job.js';

const TASK = `query ($id: ID!) { task(id: $id) { version timeAxis deliveredProduct deliveredNumber confirmBy confirmationDaysLate
  reassignSince accountableHead { name } responsibleOfficial { name } timeline { action actorName note } } }`;
const END = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { id } }';
const BULK = `mutation ($input: ReassignTasksInput!) { reassignTasks(input: $input) { id version reassignSince responsibleOfficial { name } } }`;
const QUEUE = '{ home { decisions(first: 10) { groups { kind count } rows { kind task { id } } } } }';

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('who answers for what is late, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set('2024-03-15T08:00:00+07:00'));

  const read = async (id: string) => (await app.as(work.chair).send(TASK, { id })).data.task;
  const bulk = (who: TestPerson, input: object) => app.as(who).send(BULK, { input });
  const queueOf = async (who: TestPerson) => (await app.as(who).send(QUEUE)).data.home.decisions;

  async function reported(more: object = {}) {
    const { id } = await give(app, work.chair, { leadId: work.health.id, expectedProduct: 'Báo cáo rà soát' });
    await done(app, work.headOfHealth, 'acceptTask', { taskId: id });
    await done(app, work.headOfHealth, 'reportDone', { taskId: id, result: 'Đã rà soát 143 trạm.', ...more });
    return id;
  }

  it('lays open work of one who leaves on his head’s desk, until he gives it to another', async () => {
    const official = await app.person(work.health, 'OFFICIAL', { name: 'Người Sắp Đi' });
    const next = await app.person(work.health, 'OFFICIAL', { name: 'Người Ở Lại' });
    const admin = await app.person(work.province, 'ADMIN');
    const ids: string[] = [];
    for (const title of ['Việc một', 'Việc hai', 'Việc ba']) {
      const { id } = await give(app, work.chair, { leadId: work.health.id, title });
      await done(app, work.headOfHealth, 'assignOfficial', { taskId: id, appointmentId: official.appointmentId });
      ids.push(id);
    }
    const [one = '', two = '', three = ''] = ids;
    await done(app, official, 'reportDone', { taskId: three, result: 'Xong' });
    const { errors } = await app.as(admin).send(END, { input: { id: official.appointmentId, version: 1 } });
    expect(errors).toBeUndefined();

    expect(await read(one)).toMatchObject({
      ...{ accountableHead: { name: 'Giám Đốc Y Tế' }, responsibleOfficial: { name: 'Giám Đốc Y Tế' } },
      ...{ reassignSince: '2024-03-15T01:00:00.000Z', version: 2 },
    });
    const queue = await queueOf(work.headOfHealth);
    expect(queue.groups).toContainEqual({ kind: 'REASSIGN_TASK', count: 2 });
    const asked = queue.rows.filter(({ kind }: { kind: string }) => kind === 'REASSIGN_TASK');
    expect(asked.map(({ task }: any) => task.id).sort()).toEqual([one, two].sort());
    expect((await list(app, work.headOfHealth, { toReassign: true })).ids.sort()).toEqual([one, two].sort());
    for (const who of [next, work.chair, work.headOfEducation])
      expect((await list(app, who, { toReassign: true })).ids).toEqual([]);

    const input = {
      ...{ idempotencyKey: key(), appointmentId: next.appointmentId, note: 'Nhận bàn giao' },
      tasks: [one, two].map((taskId) => ({ taskId, version: 2 })),
    };
    const before = await everything(app);
    const refusals: readonly (readonly [TestPerson, object, string])[] = [
      [
        work.headOfHealth,
        {
          tasks: [
            { taskId: one, version: 2 },
            { taskId: two, version: 1 },
          ],
        },
        'STALE_VERSION',
      ],
      [work.headOfHealth, { appointmentId: work.headOfA.appointmentId }, 'NOT_APPOINTED_THERE'],
      [work.headOfHealth, { tasks: [] }, 'REQUIRED'],
      [work.chair, {}, 'NOT_ALLOWED'],
      [next, {}, 'NOT_ALLOWED'],
      [work.headOfEducation, {}, 'NOT_FOUND'],
    ];
    for (const [who, more, reason] of refusals) {
      const {
        errors: [refused],
      } = await bulk(who, { ...input, ...more });
      expect(refused.extensions.reason).toBe(reason);
    }
    expect(await everything(app)).toEqual(before);

    const renamed = { version: 3, reassignSince: null, responsibleOfficial: { name: 'Người Ở Lại' } };
    expect((await bulk(work.headOfHealth, input)).data.reassignTasks).toEqual([
      { id: one, ...renamed },
      { id: two, ...renamed },
    ]);
    expect((await bulk(work.headOfHealth, input)).data.reassignTasks[1]).toEqual({ id: two, ...renamed });
    expect((await queueOf(work.headOfHealth)).groups.map(({ kind }: any) => kind)).not.toContain('REASSIGN_TASK');
    const holders = await app.owner.query(
      `select kind, count(*)::integer as n from task_answerables where task_id = any ($1) and to_at is null group by 1 order by 1`,
      [ids],
    );
    expect(holders).toEqual([
      { kind: 'ACCOUNTABLE_HEAD', n: 3 },
      { kind: 'RESPONSIBLE_OFFICIAL', n: 3 },
    ]);
  });

  it('keeps what was delivered beside what was asked, and forgets it when the work is returned', async () => {
    const product = { product: 'Báo cáo kết quả rà soát', productNumber: '45/BC-SYT' };
    const id = await reported(product);
    expect(await read(id)).toMatchObject({
      ...{ deliveredProduct: 'Báo cáo kết quả rà soát', deliveredNumber: '45/BC-SYT', confirmBy: '2024-03-22' },
      confirmationDaysLate: 0,
    });
    await done(app, work.chair, 'returnTask', { taskId: id, reason: 'Thiếu phụ lục' });
    expect(await read(id)).toMatchObject({ deliveredProduct: null, deliveredNumber: null, confirmBy: null });
    const before = await everything(app);
    const { version } = await read(id);
    const long = { taskId: id, version, result: 'Xong', productNumber: 'x'.repeat(101) };
    expect((await act(app, work.headOfHealth, 'reportDone', long)).errors[0].extensions.reason).toBe('TOO_LONG');
    expect(await everything(app)).toEqual(before);
  });

  it('counts a late answer to him who gave it, never to the doer, and tells him once', async () => {
    const id = await reported();
    const told = async (day: string) => {
      app.clock.set(`${day}T00:10:00+07:00`);
      await runJob(app, turnTheDay);
      const { timeline } = await read(id);
      return timeline.filter(({ action }: { action: string }) => action === 'turnedUnanswered').length;
    };
    expect(await told('2024-03-22')).toBe(0);
    expect(await told('2024-03-23')).toBe(1);
    expect(await told('2024-03-26')).toBe(1);
    const notices = await app.owner.query(
      `select agency_id from outbox where kind = 'task.confirmationOverdue'
      and payload ->> 'taskId' = $1`,
      [id],
    );
    expect(notices).toEqual([{ agency_id: work.province.id }]);
    app.clock.set('2024-04-02T08:00:00+07:00');
    expect(await read(id)).toMatchObject({ confirmationDaysLate: 11, timeAxis: 'IN_TIME' });
    await done(app, work.chair, 'confirmTask', { taskId: id, grade: 'GOOD' });
    app.clock.set('2024-05-02T08:00:00+07:00');
    expect(await read(id)).toMatchObject({ confirmationDaysLate: 11, timeAxis: 'IN_TIME' });
  });
});
