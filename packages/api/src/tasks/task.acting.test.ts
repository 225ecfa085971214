import {
  isRunning,
  LIFECYCLES,
  type Lifecycle,
  nextState,
  TASK_ACTIONS,
  type TaskAction,
  taskMachine,
} from '@ky-cuong/shared';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { act, type Act, done, everything, foundWork, give, key, type Work } from '../testing/work.js';

const MUTATIONS: Readonly<Record<TaskAction, Act>> = {
  accept: 'acceptTask',
  reject: 'rejectTask',
  assignDown: 'assignTaskDown',
  assignOfficial: 'assignOfficial',
  reportProgress: 'reportProgress',
  reportDone: 'reportDone',
  confirm: 'confirmTask',
  return: 'returnTask',
  suspend: 'suspendTask',
  resume: 'resumeTask',
  cancel: 'cancelTask',
  askExtension: 'askExtension',
  extend: 'extendTask',
  refuseExtension: 'refuseExtension',
  urge: 'urgeTask',
};

const STORY = /* GraphQL */ `
  query ($id: ID!, $day: Day!) {
    task(id: $id) {
      lifecycle
      timeAxis
      progress
      grade
      daysLate
      workingDaysLeft
      timeline {
        action
        actorName
        actorTitle
        capacity
        onBehalfOf
        agencyName
        note
        progress
        grade
      }
      answerables {
        kind
        person {
          name
        }
        from
        to
      }
      answerableOn(day: $day) {
        accountableHead {
          name
        }
        responsibleOfficial {
          name
        }
      }
      children {
        code
        lead {
          name
        }
        lifecycle
      }
      parent {
        code
      }
    }
  }
`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('acting on a task, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set('2024-03-15T08:00:00+07:00'));

  /** What each act needs beside task and version, and who of the district may do it. */
  const inputOf = (action: TaskAction, task: { id: string }, version: number) => {
    const extras: Readonly<Record<TaskAction, object>> = {
      accept: {},
      reject: { reason: 'Sai thẩm quyền' },
      assignDown: { idempotencyKey: key(), agencyId: work.officeA.id },
      assignOfficial: { appointmentId: work.headOfA.appointmentId },
      reportProgress: { progress: 100, note: 'Đã xong' },
      reportDone: { result: 'Đã xong' },
      confirm: { grade: 'GOOD' },
      return: { reason: 'Chưa đủ' },
      suspend: { reason: 'Chờ quy định mới' },
      resume: { reason: 'Đã có quy định' },
      cancel: { reason: 'Không cần nữa' },
      askExtension: { term: { on: '2024-04-12' }, reason: 'Chờ số liệu' },
      extend: { term: { on: '2024-04-12' }, reason: 'Mưa lũ' },
      refuseExtension: { reason: 'Không được chậm' },
      urge: {},
    };
    if (action === 'urge') return { idempotencyKey: key(), taskId: task.id };
    return { taskId: task.id, version, ...extras[action] };
  };
  const doerOf = (action: TaskAction): TestPerson =>
    ['confirm', 'return', 'suspend', 'resume', 'cancel', 'extend', 'refuseExtension', 'urge'].includes(action)
      ? work.chair
      : work.headOfA;

  /** A task put into a state by hand, as the table of states and columns asks. */
  async function taskIn(state: Lifecycle) {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    const stopped = isRunning(state) ? null : '2024-03-15';
    await app.owner.query(
      `update tasks set lifecycle = $2, stopped_on = $3::date, own_risk_on = case when $3::date is null then own_risk_on end,
         grade = case when $2 = 'DONE' then 'GOOD' end, confirmed_at = case when $2 = 'DONE' then assigned_at end where id = $1`,
      [task.id, state, stopped],
    );
    return task;
  }

  const cases = LIFECYCLES.flatMap((state) =>
    TASK_ACTIONS.map((action) => [state, action, nextState(taskMachine, state, action)?.to ?? null] as const),
  );

  // The table is one; which wall stands makes no difference to it.
  if (Object.keys(walls).length === 0)
    it.each(cases)('from %s, %s leads to %s', async (state, action, to) => {
      const task = await taskIn(state);
      if (action === 'refuseExtension' && to !== null)
        await app.owner.query(
          'update tasks set extension_until = due_on + 7, extension_asked_at = assigned_at where id = $1',
          [task.id],
        );
      const before = await everything(app);
      const { data, errors } = await act(app, doerOf(action), MUTATIONS[action], inputOf(action, task, 1));
      if (to === null) {
        expect(errors).toMatchObject([
          { extensions: { code: 'CONFLICT', reason: 'WRONG_STATE', params: { state, action } } },
        ]);
        expect(await everything(app)).toEqual(before);
        return;
      }
      expect(errors).toBeUndefined();
      const [row] = await app.owner.query('select lifecycle, version from tasks where id = $1', [task.id]);
      expect(row).toEqual({ lifecycle: to, version: action === 'urge' ? 1 : 2 });
      if (action !== 'assignDown') expect(data[MUTATIONS[action]].lifecycle).toBe(to);
    });

  it('goes from assignment to a confirmed result, and tells who did what in which capacity', async () => {
    const deputy = await app.person(work.districtA, 'DEPUTY', { name: 'Phó Chủ Tịch A', title: 'Phó Chủ tịch' });
    const official = await app.person(work.districtA, 'OFFICIAL', { name: 'Chuyên Viên A', title: 'Chuyên viên' });
    const task = await give(app, work.chair, { leadId: work.districtA.id, term: { on: '2024-03-20' } });
    await done(app, deputy, 'acceptTask', { taskId: task.id });
    await done(app, work.headOfA, 'assignOfficial', { taskId: task.id, appointmentId: official.appointmentId });
    app.clock.set('2024-03-20T17:00:00+07:00');
    await done(app, official, 'reportProgress', { taskId: task.id, progress: 60, note: 'Đã đi 6 xã' });
    const reported = await done(app, official, 'reportDone', { taskId: task.id, result: 'Đã rà soát 10 trạm' });
    expect(reported).toMatchObject({
      lifecycle: 'WAITING_CONFIRMATION',
      timeAxis: 'IN_TIME',
      progress: 100,
      allowedActions: [],
    });
    app.clock.set('2024-04-30T08:00:00+07:00');
    const confirmed = await done(app, work.chair, 'confirmTask', { taskId: task.id, grade: 'EXCELLENT', note: 'Tốt' });
    expect(confirmed).toMatchObject({
      lifecycle: 'DONE',
      timeAxis: 'IN_TIME',
      grade: 'EXCELLENT',
      confirmedAt: '2024-04-30T01:00:00.000Z',
    });

    const { data } = await app.as(work.chair).send(STORY, { id: task.id, day: '2024-03-15' });
    expect(data.task).toMatchObject({
      timeAxis: 'IN_TIME',
      daysLate: 0,
      workingDaysLeft: 0,
      answerableOn: { accountableHead: { name: 'Chủ Tịch Huyện A' }, responsibleOfficial: { name: 'Chuyên Viên A' } },
    });
    expect(data.task.timeline).toEqual([
      line('create', 'Chủ Tịch Tỉnh', 'Chủ tịch UBND tỉnh', { agencyName: 'UBND tỉnh' }),
      line('accept', 'Phó Chủ Tịch A', 'Phó Chủ tịch', { capacity: 'KT.' }),
      line('assignOfficial', 'Chủ Tịch Huyện A', 'Chủ tịch UBND huyện', { note: 'Chuyên Viên A, Chuyên viên' }),
      line('reportProgress', 'Chuyên Viên A', 'Chuyên viên', { note: 'Đã đi 6 xã', progress: 60 }),
      line('reportDone', 'Chuyên Viên A', 'Chuyên viên', { note: 'Đã rà soát 10 trạm', progress: 100 }),
      line('confirm', 'Chủ Tịch Tỉnh', 'Chủ tịch UBND tỉnh', {
        agencyName: 'UBND tỉnh',
        note: 'Tốt',
        grade: 'EXCELLENT',
      }),
    ]);
    const acts = await app.owner.query(
      'select action, tenant_id, agency_id from audit_entries where subject_id = $1 order by seq',
      [task.id],
    );
    expect(acts.map(({ action }: { action: string }) => action)).toEqual([
      'task.created',
      'task.accepted',
      'task.officialAssigned',
      'task.progressReported',
      'task.doneReported',
      'task.confirmed',
    ]);
    expect(
      new Set(acts.map((entry: { tenant_id: string; agency_id: string }) => `${entry.tenant_id} ${entry.agency_id}`)),
    ).toEqual(new Set([`${work.province.tenantId} ${work.province.id}`]));
    const notices = await app.owner.query(
      `select kind, agency_id from outbox where payload->>'taskId' = $1 order by id`,
      [task.id],
    );
    expect(notices).toEqual([
      { kind: 'task.assigned', agency_id: work.districtA.id },
      { kind: 'task.officialAssigned', agency_id: work.districtA.id },
      { kind: 'task.reported', agency_id: work.province.id },
      { kind: 'task.confirmed', agency_id: work.districtA.id },
    ]);
  });

  const line = (action: string, actorName: string, actorTitle: string, more: object) => ({
    action,
    actorName,
    actorTitle,
    capacity: null,
    onBehalfOf: null,
    agencyName: 'UBND huyện A',
    note: null,
    progress: null,
    grade: null,
    ...more,
  });

  it('keeps the result late that was reported late, and lets the clock run on after a return', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id, term: { on: '2024-03-18' } });
    await done(app, work.headOfA, 'acceptTask', { taskId: task.id });
    await done(app, work.headOfA, 'reportProgress', { taskId: task.id, progress: 40, note: 'Một phần' });
    app.clock.set('2024-03-19T08:00:00+07:00');
    expect(await done(app, work.headOfA, 'reportDone', { taskId: task.id, result: 'Xong' })).toMatchObject({
      timeAxis: 'OVERDUE',
    });
    app.clock.set('2024-03-22T08:00:00+07:00');
    const returned = await done(app, work.chair, 'returnTask', { taskId: task.id, reason: 'Thiếu biểu' });
    expect(returned).toMatchObject({
      lifecycle: 'RETURNED',
      timeAxis: 'OVERDUE',
      progress: 40,
      reportedAt: null,
      lastHeardOn: '2024-03-22',
      returnedCount: 1,
    });
    expect(
      await done(app, work.headOfA, 'reportProgress', { taskId: task.id, progress: 30, note: 'Làm lại' }),
    ).toMatchObject({ progress: 30 });
  });

  it('refuses a stale version with who changed what, and writes nothing', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    await done(app, work.headOfA, 'acceptTask', { taskId: task.id });
    const before = await everything(app);
    const { errors } = await act(app, work.headOfA, 'reportDone', { taskId: task.id, version: 1, result: 'Xong' });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'CONFLICT',
          reason: 'STALE_VERSION',
          params: { version: 2, changedBy: 'Chủ Tịch Huyện A', change: 'accept' },
        },
      },
    ]);
    expect(await everything(app)).toEqual(before);
  });

  it('is moved by one of two who act at once', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    const answers = await Promise.all(
      [1, 2, 3].map(() => act(app, work.headOfA, 'acceptTask', { taskId: task.id, version: 1 })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.reason)).toEqual([
      'STALE_VERSION',
      'STALE_VERSION',
    ]);
  });

  it('is not moved by those beside, below or merely cooperating; who may not see it is not told that it exists', async () => {
    const task = await give(app, work.chair, {
      leadId: work.districtA.id,
      sector: 'HEALTH',
      cooperatingIds: [work.education.id],
    });
    const officialOfA = await app.person(work.districtA, 'OFFICIAL');
    const clerkOfA = await app.person(work.districtA, 'CLERK', { assists: work.headOfA });
    const before = await everything(app);
    const refusal = async (who: TestPerson, name: Act, more: object = {}) =>
      (await act(app, who, name, { taskId: task.id, version: 1, ...more })).errors?.[0].extensions.code;

    expect(await refusal(work.headOfB, 'acceptTask')).toBe('NOT_FOUND');
    expect(await refusal(work.headOfOfficeA, 'acceptTask')).toBe('NOT_FOUND');
    expect(await refusal(work.headOfEducation, 'acceptTask')).toBe('FORBIDDEN');
    expect(await refusal(work.headOfHealth, 'cancelTask', { reason: 'Lý do' })).toBe('FORBIDDEN');
    expect(await refusal(work.chair, 'acceptTask')).toBe('FORBIDDEN');
    expect(await refusal(work.headOfA, 'cancelTask', { reason: 'Lý do' })).toBe('FORBIDDEN');
    expect(await refusal(officialOfA, 'acceptTask')).toBe('FORBIDDEN');
    expect(await refusal(clerkOfA, 'acceptTask')).toBe('FORBIDDEN');
    expect(await everything(app)).toEqual(before);
  });

  it.each<[string, Act, (work: Work) => object, string, string]>([
    ['a rejection without a reason', 'rejectTask', () => ({ reason: '  ' }), 'REASON_REQUIRED', 'reason'],
    [
      'an official of another agency',
      'assignOfficial',
      ({ headOfB }) => ({ appointmentId: headOfB.appointmentId }),
      'NOT_APPOINTED_THERE',
      'appointmentId',
    ],
    [
      'a child beside',
      'assignTaskDown',
      ({ districtB }) => ({ idempotencyKey: key(), agencyId: districtB.id }),
      'SIDEWAYS_ASSIGNMENT',
      'agencyId',
    ],
    [
      'a child to itself',
      'assignTaskDown',
      ({ districtA }) => ({ idempotencyKey: key(), agencyId: districtA.id }),
      'SIDEWAYS_ASSIGNMENT',
      'agencyId',
    ],
    [
      'a child due after its parent',
      'assignTaskDown',
      ({ officeA }) => ({ idempotencyKey: key(), agencyId: officeA.id, term: { on: '2024-04-01' } }),
      'DEADLINE_AFTER_PARENT',
      'term.on',
    ],
    [
      'a child of too many days',
      'assignTaskDown',
      ({ officeA }) => ({ idempotencyKey: key(), agencyId: officeA.id, term: { workingDays: 11 } }),
      'DEADLINE_AFTER_PARENT',
      'term.workingDays',
    ],
  ])('refuses %s by name, and writes nothing', async (_case, name, more, reason, field) => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    const before = await everything(app);
    const { errors } = await act(app, work.headOfA, name, { taskId: task.id, version: 1, ...more(work) });
    expect(errors).toMatchObject([{ extensions: { reason, field } }]);
    expect(await everything(app)).toEqual(before);
  });

  it('refuses progress that goes back or out of range, and a note of 4,001 letters', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    await done(app, work.headOfA, 'acceptTask', { taskId: task.id });
    await done(app, work.headOfA, 'reportProgress', { taskId: task.id, progress: 50, note: 'Nửa' });
    const before = await everything(app);
    const refusal = async (progress: number, note: string) =>
      (await act(app, work.headOfA, 'reportProgress', { taskId: task.id, version: 3, progress, note })).errors[0]
        .extensions;
    expect(await refusal(49, 'Lùi')).toMatchObject({
      reason: 'PROGRESS_WENT_BACK',
      field: 'progress',
      params: { progress: 50 },
    });
    expect(await refusal(101, 'Quá')).toMatchObject({ reason: 'OUT_OF_RANGE', field: 'progress' });
    expect(await refusal(-1, 'Âm')).toMatchObject({ reason: 'OUT_OF_RANGE', field: 'progress' });
    expect(await refusal(60, 'a'.repeat(4_001))).toMatchObject({ reason: 'TOO_LONG', field: 'note' });
    expect(await refusal(60, '')).toMatchObject({ reason: 'REQUIRED', field: 'note' });
    expect(await everything(app)).toEqual(before);
  });

  it('hands a part down, and is not done before it', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id, sector: 'HEALTH' });
    const child = await done(app, work.headOfA, 'assignTaskDown', {
      taskId: task.id,
      idempotencyKey: key(),
      agencyId: work.officeA.id,
      note: 'Làm ngay',
    });
    expect(child).toMatchObject({ lifecycle: 'ASSIGNED', dueOn: '2024-03-29' });
    const { data } = await app.as(work.headOfA).send(STORY, { id: task.id, day: '2024-03-15' });
    expect(data.task).toMatchObject({
      lifecycle: 'IN_PROGRESS',
      children: [{ lead: { name: 'Phòng Y tế huyện A' }, lifecycle: 'ASSIGNED' }],
    });
    const below = await app.as(work.headOfOfficeA).send(STORY, { id: child.id, day: '2024-03-15' });
    expect(below.data.task.parent).toBeNull(); // the district's own task is not the office's to see

    const before = await everything(app);
    const early = await act(app, work.headOfA, 'reportDone', { taskId: task.id, version: 2, result: 'Xong' });
    expect(early.errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'CHILDREN_NOT_DONE' } }]);
    expect(await everything(app)).toEqual(before);
    await done(app, work.headOfOfficeA, 'acceptTask', { taskId: child.id });
    await done(app, work.headOfOfficeA, 'reportDone', { taskId: child.id, result: 'Xong phần việc' });
    await done(app, work.headOfA, 'confirmTask', { taskId: child.id, grade: 'GOOD' });
    expect(await done(app, work.headOfA, 'reportDone', { taskId: task.id, result: 'Xong' })).toMatchObject({
      lifecycle: 'WAITING_CONFIRMATION',
    });
  });

  it('lets a department hand parts to districts when the chair has named it lead, and only then', async () => {
    const named = await give(app, work.chair, { leadId: work.health.id, namedLead: true });
    const plain = await give(app, work.chair, { leadId: work.health.id });
    const down = (taskId: string) =>
      act(app, work.headOfHealth, 'assignTaskDown', {
        taskId,
        version: 1,
        idempotencyKey: key(),
        agencyId: work.districtB.id,
      });
    expect((await down(plain.id)).errors).toMatchObject([
      { extensions: { reason: 'NEEDS_REQUEST', field: 'agencyId' } },
    ]);
    expect((await down(named.id)).errors).toBeUndefined();
  });

  it('is urged once a day and person, counted, and its version stays', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    expect(await done(app, work.chair, 'urgeTask', { taskId: task.id, message: 'Khẩn trương' })).toMatchObject({
      urgedCount: 1,
      version: 1,
    });
    const before = await everything(app);
    const again = await act(app, work.chair, 'urgeTask', { taskId: task.id, idempotencyKey: key() });
    expect(again.errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'ALREADY_URGED' } }]);
    expect(await everything(app)).toEqual(before);
    app.clock.set('2024-03-16T08:00:00+07:00');
    expect(await done(app, work.chair, 'urgeTask', { taskId: task.id })).toMatchObject({ urgedCount: 2 });
    const [notice] = await app.owner.query(
      `select payload, not_before from outbox where kind = 'task.urged' and payload->>'taskId' = $1 order by id`,
      [task.id],
    );
    expect(notice).toEqual({
      payload: { taskId: task.id, byPersonId: work.chair.personId, message: 'Khẩn trương', urgeId: expect.any(String) },
      not_before: new Date('2024-03-15T08:00:10+07:00'),
    });
  });
});
