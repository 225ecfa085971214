import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { act, done, everything, foundWork, give, key, list, LIST, type Work } from '../testing/work.js';

const URGE = /* GraphQL */ `
  mutation ($input: UrgeTasksInput!) {
    urgeTasks(input: $input) {
      id
      undoUntil
      urgedCount
      rows {
        taskId
        reason
        sentence
        task {
          urgedCount
          version
        }
      }
    }
  }
`;
const UNDO = 'mutation ($input: UndoUrgeInput!) { undoUrge(input: $input) { id urgedCount version } }';
const SEE = 'mutation ($taskId: ID!) { seeUrges(taskId: $taskId) { id version } }';
const TIMELINE =
  'query ($id: ID!) { task(id: $id) { timeline { action actorName note seen seenAt seenByName } urgedCount } }';

const STATISTICS = /* GraphQL */ `
  query ($from: Day!, $to: Day!, $agencyId: ID) {
    urgingStatistics(from: $from, to: $to, agencyId: $agencyId) {
      total {
        ...figures
      }
      agencies {
        ...figures
      }
    }
  }
  fragment figures on UrgingFigures {
    agency {
      name
    }
    tasks
    urges
    seen
    notSeen
    answered
    notAnswered
    medianHours
  }
`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('urging many tasks, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set('2024-03-15T08:00:00+07:00'));

  const urge = (who: TestPerson, taskIds: readonly string[], more: object = {}) =>
    app.as(who).send(URGE, { input: { idempotencyKey: key(), taskIds, ...more } });
  const undo = (who: TestPerson, urgeId: string) => app.as(who).send(UNDO, { input: { urgeId } });
  const see = (who: TestPerson, taskId: string) => app.as(who).send(SEE, { taskId });
  const urgesOn = async (who: TestPerson, id: string) => {
    const { data } = await app.as(who).send(TIMELINE, { id });
    return data.task.timeline.filter(({ action }: { action: string }) => action === 'urge');
  };
  const rowOf = async (id: string) =>
    (
      await app.owner.query('select urged_count, last_urged_at, last_urged_by, version from tasks where id = $1', [id])
    )[0];
  const notices = async (taskId: string): Promise<number> =>
    (
      await app.owner.query(
        `select count(*)::int as n from outbox where kind = 'task.urged' and payload->>'taskId' = $1`,
        [taskId],
      )
    )[0].n;

  it('urges each that can be urged and says of each other why not', async () => {
    const mine = await give(app, work.chair, { leadId: work.districtA.id });
    const over = await give(app, work.chair, { leadId: work.districtA.id });
    await done(app, work.chair, 'cancelTask', { taskId: over.id, reason: 'Không cần nữa' });
    const urged = await give(app, work.chair, { leadId: work.health.id });
    await done(app, work.chair, 'urgeTask', { taskId: urged.id });
    const hidden = await give(app, work.headOfB, { leadId: work.districtB.id });

    const taskIds = [over.id, mine.id, urged.id, 'khong-phai-ma', mine.id];
    const { data, errors } = await urge(work.chair, taskIds, { message: ' Báo cáo ngay ' });
    expect(errors).toBeUndefined();
    expect(data.urgeTasks).toEqual({
      id: expect.stringMatching(/27$/),
      undoUntil: '2024-03-15T01:00:10.000Z',
      urgedCount: 1,
      rows: [
        {
          taskId: over.id,
          reason: 'WRONG_STATE',
          sentence: expect.any(String),
          task: null,
        },
        { taskId: mine.id, reason: null, sentence: null, task: { urgedCount: 1, version: 1 } },
        { taskId: urged.id, reason: 'ALREADY_URGED', sentence: 'Việc này đã được đôn đốc hôm nay.', task: null },
        { taskId: 'khong-phai-ma', reason: 'NOT_FOUND', sentence: expect.any(String), task: null },
      ],
    });
    expect(await urgesOn(work.headOfA, mine.id)).toMatchObject([
      { actorName: 'Chủ Tịch Tỉnh', note: 'Báo cáo ngay', seen: false, seenAt: null, seenByName: null },
    ]);

    const before = await everything(app);
    const stranger = await urge(work.headOfA, [hidden.id]);
    expect(stranger.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const none = await urge(work.chair, [over.id, urged.id]);
    expect(none.errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'WRONG_STATE' } }]);
    expect(await everything(app)).toEqual(before);
  });

  it('happens once for one key and answers the same again', async () => {
    const one = await give(app, work.chair, { leadId: work.districtA.id });
    const other = await give(app, work.headOfB, { leadId: work.districtB.id });
    const input = { idempotencyKey: key(), taskIds: [one.id, 'x'] };
    const first = await app.as(work.chair).send(URGE, { input });
    const again = await app.as(work.chair).send(URGE, { input });
    expect(again.data).toEqual(first.data);
    expect((await rowOf(one.id)).urged_count).toBe(1);
    const changed = await app.as(work.chair).send(URGE, { input: { ...input, taskIds: [other.id] } });
    expect(changed.errors).toMatchObject([{ extensions: { reason: 'KEY_USED_OTHERWISE' } }]);
  });

  it.each([
    ['none', () => [], 'REQUIRED'],
    ['more than 200', () => Array.from({ length: 201 }, (_, index) => `t${index}`), 'TOO_MANY_ITEMS'],
  ])('refuses %s', async (_name, taskIds, reason) => {
    const before = await everything(app);
    const { errors } = await urge(work.chair, taskIds());
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', reason, field: 'taskIds' } }]);
    expect(await everything(app)).toEqual(before);
  });

  it('is taken back within ten seconds: everything as before, nobody told, and both acts in the chain', async () => {
    const one = await give(app, work.chair, { leadId: work.districtA.id });
    const two = await give(app, work.chair, { leadId: work.health.id });
    app.clock.set('2024-03-14T08:00:00+07:00');
    await done(app, work.headOfA, 'urgeTask', { taskId: one.id });
    app.clock.set('2024-03-15T08:00:00+07:00');
    const before = await rowOf(one.id);
    const { data } = await urge(work.chair, [one.id, two.id]);
    expect(await notices(two.id)).toBe(1);

    app.clock.set('2024-03-15T08:00:09+07:00');
    const other = await undo(work.headOfHealth, data.urgeTasks.id);
    expect(other.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const back = await undo(work.chair, data.urgeTasks.id);
    expect(back.data.undoUrge).toHaveLength(2);
    expect(await rowOf(one.id)).toEqual(before);
    expect(await rowOf(two.id)).toMatchObject({ urged_count: 0, last_urged_at: null, last_urged_by: null });
    expect([await notices(one.id), await notices(two.id)]).toEqual([1, 0]);
    expect(await urgesOn(work.headOfHealth, two.id)).toEqual([]);
    const acts = await app.owner.query('select action from audit_entries where subject_id = $1 order by seq', [two.id]);
    expect(acts.map(({ action }: { action: string }) => action)).toEqual([
      'task.created',
      'task.urged',
      'task.urgeTakenBack',
    ]);

    const settled = await everything(app);
    expect((await undo(work.chair, data.urgeTasks.id)).data.undoUrge).toHaveLength(2);
    expect(await everything(app)).toEqual(settled);
    expect((await urge(work.chair, [two.id])).data.urgeTasks.urgedCount).toBe(1); // the day is free again
  });

  it('cannot be taken back when ten seconds have passed or a notice has left', async () => {
    const one = await give(app, work.chair, { leadId: work.districtA.id });
    const two = await give(app, work.chair, { leadId: work.districtA.id });
    const first = await urge(work.chair, [one.id]);
    const second = await urge(work.chair, [two.id]);
    await app.owner.query(`update outbox set sent_at = now() where payload->>'taskId' = $1`, [two.id]);
    const early = await undo(work.chair, second.data.urgeTasks.id);
    app.clock.set('2024-03-15T08:00:11+07:00');
    const before = await everything(app);
    const late = await undo(work.chair, first.data.urgeTasks.id);
    for (const { errors } of [early, late])
      expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'UNDO_TOO_LATE' } }]);
    expect(await everything(app)).toEqual(before);
    expect([await notices(one.id), await notices(two.id)]).toEqual([1, 1]);
  });

  it('is seen when one who answers opens it, the first time only, and answered by a report', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    const version = (await rowOf(task.id)).version;
    await urge(work.chair, [task.id]);
    expect((await see(work.chair, task.id)).errors).toBeUndefined();
    expect(await urgesOn(work.chair, task.id)).toMatchObject([{ seen: false }]);
    expect((await see(work.headOfB, task.id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);

    app.clock.set('2024-03-15T09:40:00+07:00');
    expect((await see(work.headOfA, task.id)).data.seeUrges).toEqual({ id: task.id, version });
    app.clock.set('2024-03-16T09:40:00+07:00');
    await see(work.headOfA, task.id);
    const seen = { seen: true, seenAt: '2024-03-15T02:40:00.000Z', seenByName: 'Chủ Tịch Huyện A' };
    expect(await urgesOn(work.chair, task.id)).toMatchObject([seen]);

    const answered = 'select answered_at from task_urges where task_id = $1';
    expect(await app.owner.query(answered, [task.id])).toEqual([{ answered_at: null }]);
    await done(app, work.headOfA, 'acceptTask', { taskId: task.id });
    await done(app, work.headOfA, 'reportProgress', { taskId: task.id, progress: 20, note: 'Đang làm' });
    expect(await app.owner.query(answered, [task.id])).toEqual([{ answered_at: new Date('2024-03-16T02:40:00Z') }]);
  });

  it('counts by agency what was urged, seen and answered, and each number is the total of its list', async () => {
    app.clock.set('2024-05-06T08:00:00+07:00');
    const given = { term: { on: '2024-05-31' } };
    const leads = [work.districtA.id, work.districtA.id, work.districtB.id];
    const ids = await Promise.all(leads.map(async (leadId) => (await give(app, work.chair, { leadId, ...given })).id));
    const [answered = '', seen = '', ignored = ''] = ids;
    await urge(work.chair, ids);
    await done(app, work.headOfA, 'acceptTask', { taskId: answered });
    app.clock.set('2024-05-06T20:00:00+07:00');
    await see(work.headOfA, seen);
    app.clock.set('2024-05-07T08:00:00+07:00');
    await done(app, work.headOfA, 'reportProgress', { taskId: answered, progress: 30, note: 'Đang làm' });
    await urge(work.chair, [ignored]);
    const takenBack = await give(app, work.chair, { leadId: work.districtB.id, ...given });
    const { data } = await urge(work.chair, [takenBack.id]);
    await undo(work.chair, data.urgeTasks.id);

    const period = { from: '2024-05-06', to: '2024-05-07' };
    const figures = async (who: TestPerson, more: object = {}) =>
      (await app.as(who).send(STATISTICS, { ...period, ...more })).data.urgingStatistics;
    const ofA = {
      ...{ agency: { name: 'UBND huyện A' }, tasks: 2, urges: 2, seen: 2, notSeen: 0 },
      ...{ answered: 1, notAnswered: 1, medianHours: 24 },
    };
    const ofB = {
      ...{ agency: { name: 'UBND huyện B' }, tasks: 1, urges: 2, seen: 0, notSeen: 1 },
      ...{ answered: 0, notAnswered: 1, medianHours: null },
    };
    const all = { agency: null, tasks: 3, urges: 4, seen: 2, notSeen: 1, answered: 1, notAnswered: 2, medianHours: 24 };
    expect(await figures(work.chair)).toEqual({ total: all, agencies: [ofA, ofB] });
    expect(await figures(work.chair, { agencyId: work.districtB.id })).toEqual({
      total: { ...ofB, agency: null },
      agencies: [ofB],
    });
    expect((await figures(work.headOfA)).agencies).toEqual([ofA]);
    expect((await figures(work.chair, { from: '2024-06-01', to: '2024-06-30' })).total.tasks).toBe(0);

    const listed = (who: TestPerson, state: string | null, agencyId?: string) =>
      list(app, who, { urged: { ...period, state }, ...(agencyId && { agencyId }) });
    expect((await listed(work.chair, null)).total).toBe(3);
    expect((await listed(work.chair, 'SEEN', work.districtA.id)).ids.sort()).toEqual([answered, seen].sort());
    expect((await listed(work.chair, 'NOT_SEEN')).ids).toEqual([ignored]);
    expect((await listed(work.chair, 'ANSWERED')).ids).toEqual([answered]);
    expect((await listed(work.chair, 'NOT_ANSWERED')).total).toBe(2);
    expect((await listed(work.headOfB, null)).ids).toEqual([ignored]);
  });

  it.each([
    ['backwards', '2024-05-02', '2024-05-01', 'PERIOD_BACKWARDS'],
    ['longer than a year', '2023-01-01', '2024-05-01', 'PERIOD_TOO_LONG'],
  ])('refuses a period %s', async (_name, from, to, reason) => {
    const refused = [{ extensions: { code: 'INVALID_INPUT', reason, field: 'to' } }];
    expect((await app.as(work.chair).send(STATISTICS, { from, to })).errors).toMatchObject(refused);
    const listed = await app.as(work.chair).send(LIST, { filter: { urged: { from, to } } });
    expect(listed.errors).toMatchObject(refused);
  });

  it('keeps urges behind the wall of their task', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    const { data } = await urge(work.chair, [task.id]);
    const seenBy = (who: TestPerson) =>
      app.as(who).bound(async (tx) => ({
        urges: (await tx.query('select 1 from task_urges where task_id = $1', [task.id])).length,
        presses: (await tx.query('select 1 from task_urge_presses where id = $1', [data.urgeTasks.id])).length,
        takenBack: (await tx.query(`select take_back_notices('{task.urged}', $1) as n`, [data.urgeTasks.id]))[0].n,
      }));
    if (!('rls' in walls)) {
      expect(await seenBy(work.headOfB)).toEqual({ urges: 0, presses: 0, takenBack: 0 });
      expect(await seenBy(work.headOfA)).toEqual({ urges: 1, presses: 0, takenBack: 0 });
    }
    const denied = await act(app, work.headOfB, 'urgeTask', { taskId: task.id, idempotencyKey: key() });
    expect(denied.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
