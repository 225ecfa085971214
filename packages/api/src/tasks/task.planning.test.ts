// Milestones, the parts of those who cooperate, what was handed down: each inside its task, told when late on the exact day.
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { act, done, everything, foundWork, give, key, list, type Work } from '../testing/work.js';
import { turnTheDay } from './day-turns.job.js';

const PLAN = `query ($id: ID!) { task(id: $id) { version isAtRisk risks { kind days name sentence } allowedPlanActions
  milestones { id title dueOn doneOn doneByName report version evidence { id } }
  parts { agency { name } part dueOn reportedOn reportedByName report daysLate urgedCount version evidence { id } }
  timeline { action actorName note agencyName } } }`;

const mondays = { title: 'Rà soát trạm y tế', term: { on: '2024-03-29' } };

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('the way to a result, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set('2024-03-15T08:00:00+07:00'));

  const plan = async (who: TestPerson, id: string) => (await app.as(who).send(PLAN, { id })).data.task;

  async function accepted(more: object = {}) {
    const task = await give(app, work.chair, { leadId: work.health.id, ...mondays, ...more });
    await done(app, work.headOfHealth, 'acceptTask', { taskId: task.id });
    return task.id;
  }

  const shared = () => accepted({ cooperatingIds: [work.education.id, work.districtA.id] });

  async function refused(who: TestPerson, name: Parameters<typeof act>[2], input: object, reason: string) {
    const before = await everything(app);
    const { errors } = await act(app, who, name, input);
    expect(errors?.[0].extensions.reason).toBe(reason);
    expect(await everything(app)).toEqual(before);
  }

  const milestone = (taskId: string, more: object = {}) => ({
    ...{ idempotencyKey: key(), taskId, title: 'Dự thảo kế hoạch', dueOn: '2024-03-20' },
    ...more,
  });

  it('sets a milestone, moves it, and keeps who reached it with what', async () => {
    const taskId = await accepted();
    const input = milestone(taskId);
    expect((await act(app, work.headOfHealth, 'addMilestone', input)).errors).toBeUndefined();
    await act(app, work.headOfHealth, 'addMilestone', input); // sent twice
    const [set] = (await plan(work.chair, taskId)).milestones;
    expect(set).toMatchObject({ title: 'Dự thảo kế hoạch', dueOn: '2024-03-20', doneOn: null, version: 1 });

    const edit = { milestoneId: set.id, version: 1, title: 'Dự thảo gửi lấy ý kiến', dueOn: '2024-03-19' };
    await act(app, work.headOfHealth, 'editMilestone', edit);
    await refused(work.headOfHealth, 'editMilestone', edit, 'STALE_VERSION');
    const report = { milestoneId: set.id, version: 2, result: 'Đã gửi 12 đơn vị.' };
    await act(app, work.headOfHealth, 'reportMilestone', report);
    const { milestones, timeline, version } = await plan(work.chair, taskId);
    expect(milestones).toEqual([
      {
        ...{ id: set.id, title: 'Dự thảo gửi lấy ý kiến', dueOn: '2024-03-19', doneOn: '2024-03-15' },
        ...{ doneByName: 'Giám Đốc Y Tế', report: 'Đã gửi 12 đơn vị.', version: 3, evidence: [] },
      },
    ]);
    expect(timeline.slice(-3).map(({ action, note }: any) => [action, note])).toEqual([
      ['addMilestone', 'Dự thảo kế hoạch (20/03/2024)'],
      ['editMilestone', 'Dự thảo gửi lấy ý kiến (19/03/2024)'],
      ['reportMilestone', 'Dự thảo gửi lấy ý kiến: Đã gửi 12 đơn vị.'],
    ]);
    expect(version).toBe(2);
    await refused(work.headOfHealth, 'reportMilestone', { ...report, version: 3 }, 'MILESTONE_REACHED');
  });

  it('refuses by name what lies outside the task, in time or among people, and writes nothing', async () => {
    const taskId = await accepted();
    const add = (who: TestPerson, more: object, reason: string) =>
      refused(who, 'addMilestone', milestone(taskId, more), reason);
    await add(work.headOfHealth, { dueOn: '2024-03-30' }, 'MILESTONE_AFTER_TASK');
    await add(work.headOfHealth, { dueOn: '2024-03-14' }, 'MILESTONE_BEFORE_TASK');
    await add(work.headOfHealth, { title: 'ab' }, 'TOO_SHORT');
    await add(work.chair, {}, 'NOT_ALLOWED');
    await add(work.headOfEducation, {}, 'NOT_FOUND');
    await add(await app.person(work.health, 'CLERK', { assists: work.headOfHealth }), {}, 'NOT_ALLOWED');
    await act(app, work.headOfHealth, 'addMilestone', milestone(taskId));
    const [{ id }] = (await plan(work.chair, taskId)).milestones;
    const report = { milestoneId: id, version: 1, result: 'Xong' };
    await refused(work.chair, 'reportMilestone', report, 'NOT_ALLOWED');
    await refused(work.headOfB, 'reportMilestone', report, 'NOT_FOUND');
    const fresh = await give(app, work.chair, { leadId: work.health.id, ...mondays });
    await refused(work.headOfHealth, 'addMilestone', milestone(fresh.id), 'WRONG_STATE');
  });

  it('shares the work out: each agency is told its part, reports it itself, and its lateness is its own', async () => {
    const taskId = await shared();
    const set = { taskId, agencyId: work.education.id, version: 1, part: 'Số liệu trường học', dueOn: '2024-03-20' };
    await refused(work.headOfHealth, 'setPart', { ...set, dueOn: '2024-04-01' }, 'PART_AFTER_TASK');
    await refused(work.headOfHealth, 'setPart', { ...set, dueOn: '2024-03-14' }, 'DEADLINE_IN_PAST');
    await refused(work.headOfHealth, 'setPart', { ...set, agencyId: work.districtB.id }, 'NOT_COOPERATING');
    await refused(work.headOfEducation, 'setPart', set, 'NOT_ALLOWED');
    await refused(work.headOfEducation, 'reportPart', { taskId, version: 1, result: 'Xong' }, 'PART_NOT_SET');
    await act(app, work.headOfHealth, 'setPart', set);
    await refused(work.headOfHealth, 'reportPart', { taskId, version: 2, result: 'Xong' }, 'NOT_ALLOWED');
    const urge = { idempotencyKey: key(), taskId, agencyId: work.education.id };
    await refused(work.headOfA, 'urgePart', urge, 'NOT_ALLOWED');
    await act(app, work.headOfHealth, 'urgePart', urge);
    await refused(work.headOfHealth, 'urgePart', { ...urge, idempotencyKey: key() }, 'ALREADY_URGED');

    app.clock.set('2024-03-22T08:00:00+07:00');
    expect((await plan(work.chair, taskId)).parts[0]).toMatchObject({ daysLate: 2, urgedCount: 1, reportedOn: null });
    await act(app, work.headOfEducation, 'reportPart', { taskId, version: 2, result: 'Đã gửi số liệu' });
    app.clock.set('2024-03-27T08:00:00+07:00');
    expect((await plan(work.chair, taskId)).parts).toMatchObject([
      {
        ...{ agency: { name: 'Sở Giáo dục' }, part: 'Số liệu trường học', dueOn: '2024-03-20', daysLate: 2 },
        ...{ reportedOn: '2024-03-22', reportedByName: 'Giám Đốc Giáo Dục', report: 'Đã gửi số liệu', version: 3 },
      },
      { agency: { name: 'UBND huyện A' }, part: null, daysLate: 0, version: 1 },
    ]);
    await refused(work.headOfHealth, 'setPart', { ...set, version: 3, dueOn: '2024-03-28' }, 'PART_REPORTED');
    await refused(work.headOfEducation, 'reportPart', { taskId, version: 3, result: 'Nữa' }, 'PART_REPORTED');
    // Its own row, not its neighbour's.
    expect((await plan(work.headOfA, taskId)).parts.map(({ part }: { part: unknown }) => part)).toEqual([null, null]);
  });

  it('names what it waits for on the exact day, and forgets it when it is there', async () => {
    const taskId = await shared();
    const reasons = async (day: string) => {
      app.clock.set(`${day}T00:10:00+07:00`);
      await runJob(app, turnTheDay);
      const { isAtRisk, risks } = await plan(work.chair, taskId);
      const isListed = (await list(app, work.chair, { atRisk: true })).ids.includes(taskId);
      expect(isListed).toBe(isAtRisk);
      return isAtRisk ? risks.map(({ sentence }: { sentence: string }) => sentence).join('; ') : '';
    };
    await act(app, work.headOfHealth, 'addMilestone', milestone(taskId, { dueOn: '2024-03-16' }));
    await act(app, work.headOfHealth, 'setPart', {
      ...{ taskId, agencyId: work.education.id, version: 1, part: 'Số liệu', dueOn: '2024-03-17' },
    });
    expect(await reasons('2024-03-16')).toBe('');
    expect(await reasons('2024-03-17')).toBe('mốc «Dự thảo kế hoạch» quá hạn 1 ngày');
    expect(await reasons('2024-03-18')).toBe('mốc «Dự thảo kế hoạch» quá hạn 2 ngày; chờ phần của Sở Giáo dục 1 ngày');
    await act(app, work.headOfEducation, 'reportPart', { taskId, version: 2, result: 'Đã gửi' });
    expect(await reasons('2024-03-18')).toBe('mốc «Dự thảo kế hoạch» quá hạn 2 ngày');
    const [{ id }] = (await plan(work.chair, taskId)).milestones;
    await act(app, work.headOfHealth, 'reportMilestone', { milestoneId: id, version: 1, result: 'Xong' });
    expect(await reasons('2024-03-21')).toBe('đạt 0% khi đã qua 43% thời hạn');
    expect(await reasons('2024-03-22')).toBe('7 ngày không cập nhật; đạt 0% khi đã qua 50% thời hạn');
  });

  it('waits for what was handed down, until its doer reports it', async () => {
    const parent = await give(app, work.chair, { leadId: work.districtA.id, term: { on: '2024-03-29' } });
    const down = { taskId: parent.id, agencyId: work.officeA.id, term: { on: '2024-03-18' } };
    await done(app, work.headOfA, 'assignTaskDown', { idempotencyKey: key(), ...down });
    const [{ id: child }] = await app.owner.query('select id from tasks where parent_id = $1', [parent.id]);
    app.clock.set('2024-03-19T08:00:00+07:00');
    const risks = async () => (await plan(work.chair, parent.id)).risks;
    expect(await risks()).toEqual([
      {
        kind: 'CHILD',
        days: 1,
        name: 'Phòng Y tế huyện A',
        sentence: 'việc giao cho Phòng Y tế huyện A quá hạn 1 ngày',
      },
    ]);
    await done(app, work.headOfOfficeA, 'acceptTask', { taskId: child });
    await done(app, work.headOfOfficeA, 'reportDone', { taskId: child, result: 'Xong' });
    expect(await risks()).toEqual([]);
    await done(app, work.headOfA, 'returnTask', { taskId: child, reason: 'Thiếu số liệu' });
    expect(await risks()).toHaveLength(1);
  });

  it('tells once that a task is due soon and that it has passed its deadline, in nobody’s name', async () => {
    const taskId = await accepted();
    const turned = async (day: string) => {
      app.clock.set(`${day}T00:05:00+07:00`);
      await runJob(app, turnTheDay);
      await runJob(app, turnTheDay);
      const { timeline } = await plan(work.headOfHealth, taskId);
      return timeline.filter(({ actorName }: { actorName: string }) => actorName === 'Hệ thống');
    };
    expect(await turned('2024-03-25')).toEqual([]);
    const soon = { action: 'turnedDueSoon', actorName: 'Hệ thống', note: '29/03/2024', agencyName: '' };
    expect(await turned('2024-03-26')).toEqual([soon]);
    expect(await turned('2024-03-29')).toEqual([soon]);
    const late = { ...soon, action: 'turnedOverdue' };
    expect(await turned('2024-03-30')).toEqual([soon, late]);
    expect(await turned('2024-04-05')).toEqual([soon, late]);
    const told = await app.owner.query(`select kind from outbox where payload ->> 'taskId' = $1 order by created_at`, [
      taskId,
    ]);
    expect(told.map(({ kind }: { kind: string }) => kind)).toEqual(['task.assigned', 'task.dueSoon', 'task.overdue']);
  });

  it('lets the database itself refuse a part written by another, and a milestone by one who does not lead', async () => {
    if ('rls' in walls) return;
    const taskId = await shared();
    const write = (who: TestPerson, sql: string) =>
      app
        .as(who)
        .bound((tx) => tx.query(sql, [taskId]))
        .then(([, count]) => count as number);
    const own = 'update task_participants set part = $$x$$, due_on = $$2024-03-20$$ where task_id = $1';
    await expect(write(work.headOfEducation, own)).rejects.toThrow('only the lead shares the work out');
    const report = `update task_participants set part = 'Phần', due_on = '2024-03-20', report = 'Xong' where task_id = $1`;
    await expect(write(work.headOfHealth, report)).rejects.toThrow('only the agency reports its part');
    expect(await write(work.headOfB, own)).toBe(0);
    const plant = `insert into task_milestones (id, owner_tenant_id, task_id, title, due_on, changed_by_name)
      select gen_random_uuid(), t.tenant_id, t.id, 'Mốc', '2024-03-20', 'x' from tasks t where t.id = $1`;
    for (const who of [work.chair, work.headOfEducation])
      await expect(write(who, plant)).rejects.toThrow('row-level security');
  });
});
