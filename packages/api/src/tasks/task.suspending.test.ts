import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { act, type Act, done, everything, foundWork, give, key, list, type Work } from '../testing/work.js';

const STANDING = `query ($id: ID!) { task(id: $id) { lifecycle provincialStatus dueOn timeAxis daysLate lastHeardOn extendedCount allowedActions isAtRisk
  timeline { action note } } }`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('suspending a task, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set('2024-03-15T08:00:00+07:00'));

  /** Accepted by district A, due on Wednesday 20 March. */
  async function running(more: object = {}) {
    const { id } = await give(app, work.chair, { leadId: work.districtA.id, term: { on: '2024-03-20' }, ...more });
    await done(app, work.headOfA, 'acceptTask', { taskId: id });
    return id;
  }
  const standing = async (who: TestPerson, id: string) => (await app.as(who).send(STANDING, { id })).data.task;
  const suspend = (taskId: string) =>
    done(app, work.chair, 'suspendTask', { taskId, reason: 'Chờ Nghị định mới có hiệu lực' });
  const resume = (taskId: string) =>
    done(app, work.chair, 'resumeTask', { taskId, reason: 'Nghị định đã có hiệu lực' });

  it('stops the clock, and gives back the working days of the pause', async () => {
    const id = await running();
    expect(await suspend(id)).toMatchObject({ lifecycle: 'SUSPENDED', dueOn: '2024-03-20' });
    app.clock.set('2024-03-22T08:00:00+07:00');
    expect(await standing(work.headOfA, id)).toMatchObject({
      lifecycle: 'SUSPENDED',
      provincialStatus: 'Tạm hoãn',
      timeAxis: 'IN_TIME',
      daysLate: 0,
      isAtRisk: false,
      allowedActions: [],
    });
    expect((await list(app, work.chair, { timeAxis: 'OVERDUE', open: true })).ids).not.toContain(id);
    // From Friday to Friday: five working days.
    await resume(id);
    expect(await standing(work.chair, id)).toMatchObject({
      lifecycle: 'IN_PROGRESS',
      provincialStatus: 'Đang thực hiện (sắp quá hạn)',
      dueOn: '2024-03-27',
      timeAxis: 'DUE_SOON',
      lastHeardOn: '2024-03-22',
      extendedCount: 0,
      timeline: [
        { action: 'create', note: null },
        { action: 'accept', note: null },
        { action: 'suspend', note: 'Chờ Nghị định mới có hiệu lực' },
        { action: 'resume', note: 'Nghị định đã có hiệu lực' },
      ],
    });
    const kept = await app.owner.query(
      `select action, detail from audit_entries where subject_id = $1 and action in ('task.suspended', 'task.resumed') order by seq`,
      [id],
    );
    expect(kept).toEqual([
      { action: 'task.suspended', detail: { from: 'ACCEPTED', to: 'SUSPENDED' } },
      {
        action: 'task.resumed',
        detail: { from: 'SUSPENDED', to: 'IN_PROGRESS', dueOn: '2024-03-20', until: '2024-03-27' },
      },
    ]);
    const told = await app.owner.query(
      `select kind, agency_id as "to" from outbox where payload->>'taskId' = $1 and kind in ('task.suspended', 'task.resumed') order by created_at`,
      [id],
    );
    expect(told).toEqual([
      { kind: 'task.suspended', to: work.districtA.id },
      { kind: 'task.resumed', to: work.districtA.id },
    ]);
  });

  it('does not mend a deadline that had passed before', async () => {
    const id = await running();
    app.clock.set('2024-03-21T08:00:00+07:00');
    await suspend(id);
    app.clock.set('2024-03-29T08:00:00+07:00');
    expect(await standing(work.chair, id)).toMatchObject({ timeAxis: 'OVERDUE', daysLate: 1 });
    expect(await resume(id)).toMatchObject({ dueOn: '2024-03-20', timeAxis: 'OVERDUE' });
  });

  it('gives nothing back on the same day, nor to a task without a deadline', async () => {
    const id = await running();
    await suspend(id);
    expect(await resume(id)).toMatchObject({ dueOn: '2024-03-20' });
    const open = await running({ term: {} });
    await suspend(open);
    app.clock.set('2024-03-22T08:00:00+07:00');
    expect(await resume(open)).toMatchObject({ dueOn: null, lifecycle: 'IN_PROGRESS' });
  });

  it('does not carry a part past the whole', async () => {
    const id = await running();
    const part = await done(app, work.headOfA, 'assignTaskDown', {
      taskId: id,
      idempotencyKey: key(),
      agencyId: work.officeA.id,
      term: { on: '2024-03-19' },
    });
    await done(app, work.headOfOfficeA, 'acceptTask', { taskId: part.id });
    await done(app, work.headOfA, 'suspendTask', { taskId: part.id, reason: 'Chờ số liệu' });
    app.clock.set('2024-03-19T08:00:00+07:00');
    const again = await done(app, work.headOfA, 'resumeTask', { taskId: part.id, reason: 'Đã có' });
    expect(again).toMatchObject({ dueOn: '2024-03-20' });
  });

  it('forgets an extension that was asked for', async () => {
    const id = await running();
    await done(app, work.headOfA, 'askExtension', { taskId: id, term: { on: '2024-03-27' }, reason: 'Chờ số liệu' });
    expect(await suspend(id)).toMatchObject({ extensionUntil: null, extensionAskedAt: null });
  });

  it.each<[string, 'chair' | 'headOfA' | 'headOfB', Act, boolean, string, readonly [string, string]]>([
    ['suspending by the lead itself', 'headOfA', 'suspendTask', false, 'Chờ', ['FORBIDDEN', 'NOT_ALLOWED']],
    ['suspending by a neighbour', 'headOfB', 'suspendTask', false, 'Chờ', ['NOT_FOUND', 'NOT_FOUND']],
    ['suspending without a ground', 'chair', 'suspendTask', false, ' ', ['INVALID_INPUT', 'REASON_REQUIRED']],
    ['suspending twice', 'chair', 'suspendTask', true, 'Chờ', ['CONFLICT', 'WRONG_STATE']],
    ['resuming what runs', 'chair', 'resumeTask', false, 'Đã có', ['CONFLICT', 'WRONG_STATE']],
    ['resuming by the lead itself', 'headOfA', 'resumeTask', true, 'Đã có', ['FORBIDDEN', 'NOT_ALLOWED']],
    ['resuming without a ground', 'chair', 'resumeTask', true, '', ['INVALID_INPUT', 'REASON_REQUIRED']],
  ])('refuses %s, and writes nothing', async (_what, who, name, isSuspended, reason, [code, why]) => {
    const taskId = await running();
    if (isSuspended) await suspend(taskId);
    const [{ version }] = await app.owner.query('select version from tasks where id = $1', [taskId]);
    const before = await everything(app);
    const { errors } = await act(app, work[who], name, { taskId, version, reason });
    expect(errors).toMatchObject([{ extensions: { code, reason: why } }]);
    expect(await everything(app)).toEqual(before);
  });
});
