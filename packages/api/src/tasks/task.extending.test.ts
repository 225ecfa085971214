import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { act, type Act, done, everything, foundWork, give, list, type Work } from '../testing/work.js';

const HOME = `{ home { decisions(first: 50) { groups { kind count } rows { kind task { id extensionUntil } } } } }`;
const STANDING = `query ($id: ID!) { task(id: $id) { dueOn timeAxis workingDaysLeft extendedCount extensionUntil extensionAskedAt
  allowedActions dueExplanation { dueOn } timeline { action note } } }`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('extending a task, with %s', (_walls, walls) => {
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
    const task = await give(app, work.chair, { leadId: work.districtA.id, term: { on: '2024-03-20' }, ...more });
    await done(app, work.headOfA, 'acceptTask', { taskId: task.id });
    return task;
  }
  const asked = (taskId: string, on = '2024-03-27') =>
    done(app, work.headOfA, 'askExtension', { taskId, term: { on }, reason: 'Chờ số liệu của xã' });
  const standing = async (who: TestPerson, id: string) => (await app.as(who).send(STANDING, { id })).data.task;

  it('is asked for before the deadline, waits with the assigner, is granted as asked, and is counted', async () => {
    const { id } = await running();
    expect((await standing(work.headOfA, id)).allowedActions).toEqual(expect.arrayContaining(['askExtension']));
    const request = await asked(id);
    expect(request).toMatchObject({
      dueOn: '2024-03-20',
      extensionUntil: '2024-03-27',
      extensionAskedAt: '2024-03-15T01:00:00.000Z',
      extendedCount: 0,
      lifecycle: 'ACCEPTED',
    });
    expect(request.allowedActions).not.toContain('askExtension');
    const { home } = (await app.as(work.chair).send(HOME)).data;
    expect(home.decisions.groups).toContainEqual({ kind: 'DECIDE_EXTENSION', count: 1 });
    expect(home.decisions.rows).toContainEqual({
      kind: 'DECIDE_EXTENSION',
      task: { id, extensionUntil: '2024-03-27' },
    });
    expect((await list(app, work.chair, { toExtend: true })).ids).toEqual([id]);
    expect((await list(app, work.headOfA, { toExtend: true })).ids).toEqual([]);

    // Asked in time, and answered on the day after the deadline: the doer is not late.
    app.clock.set('2024-03-21T08:00:00+07:00');
    expect((await standing(work.chair, id)).timeAxis).toBe('OVERDUE');
    expect((await standing(work.chair, id)).allowedActions).toEqual(
      expect.arrayContaining(['extend', 'refuseExtension']),
    );
    await done(app, work.chair, 'extendTask', { taskId: id });
    expect(await standing(work.headOfA, id)).toMatchObject({
      dueOn: '2024-03-27',
      timeAxis: 'IN_TIME',
      workingDaysLeft: 4,
      extendedCount: 1,
      extensionUntil: null,
      extensionAskedAt: null,
      dueExplanation: { dueOn: '2024-03-27' },
      timeline: [
        { action: 'create', note: null },
        { action: 'accept', note: null },
        { action: 'askExtension', note: '27/03/2024: Chờ số liệu của xã' },
        { action: 'extend', note: '27/03/2024' },
      ],
    });
    expect((await list(app, work.chair, { toExtend: true })).total).toBe(0);
    const told = await app.owner.query(
      `select kind, agency_id as "to" from outbox where payload->>'taskId' = $1 and kind like 'task.exten%' order by created_at`,
      [id],
    );
    expect(told).toEqual([
      { kind: 'task.extensionAsked', to: work.province.id },
      { kind: 'task.extended', to: work.districtA.id },
    ]);
    const kept = await app.owner.query(
      `select action, detail from audit_entries where subject_id = $1 and action like 'task.exten%' order by seq`,
      [id],
    );
    const detail = { from: 'ACCEPTED', to: 'ACCEPTED', dueOn: '2024-03-20', until: '2024-03-27' };
    expect(kept).toEqual([
      { action: 'task.extensionAsked', detail },
      { action: 'task.extended', detail },
    ]);
  });

  it('is refused with a reason; the deadline stays, and it may be asked for once more', async () => {
    const { id } = await running();
    await asked(id);
    await done(app, work.chair, 'refuseExtension', { taskId: id, reason: 'Đã có đủ số liệu' });
    expect(await standing(work.headOfA, id)).toMatchObject({
      dueOn: '2024-03-20',
      extensionUntil: null,
      extendedCount: 0,
    });
    await asked(id, '2024-03-22');
    expect(await standing(work.chair, id)).toMatchObject({ extensionUntil: '2024-03-22' });
  });

  it('is granted on another day than was asked for, and by the assigner of his own accord', async () => {
    const { id } = await running();
    await asked(id, '2024-03-29');
    const shorter = await done(app, work.chair, 'extendTask', {
      taskId: id,
      term: { on: '2024-03-22' },
      reason: 'Chỉ 2 ngày',
    });
    expect(shorter).toMatchObject({ dueOn: '2024-03-22', extendedCount: 1, extensionUntil: null });
    const again = await done(app, work.chair, 'extendTask', {
      taskId: id,
      term: { workingDays: 10 },
      reason: 'Mưa lũ',
    });
    expect(again).toMatchObject({ dueOn: '2024-03-29', extendedCount: 2 });
  });

  it('falls on a working day', async () => {
    const { id } = await running();
    expect(await asked(id, '2024-03-23')).toMatchObject({ extensionUntil: '2024-03-25' });
  });

  it('is forgotten when the work is reported done, or called off', async () => {
    const { id } = await running();
    await asked(id);
    expect(await done(app, work.headOfA, 'reportDone', { taskId: id, result: 'Xong' })).toMatchObject({
      extensionUntil: null,
      extensionAskedAt: null,
    });
    expect((await list(app, work.chair, { toExtend: true })).ids).not.toContain(id);
  });

  interface Refusal {
    readonly who: 'chair' | 'headOfA' | 'headOfB' | 'headOfHealth' | 'clerk';
    readonly name: Act;
    readonly input: object;
    readonly on?: string;
    readonly isAsked?: boolean;
    readonly term?: object;
    readonly error: readonly [string, string, (string | undefined)?, object?];
  }
  const term = { on: '2024-03-27' };
  const reason = 'Chờ số liệu';

  it.each<[string, Refusal]>([
    [
      'after the deadline',
      {
        who: 'headOfA',
        name: 'askExtension',
        input: { term, reason },
        on: '2024-03-21',
        error: ['CONFLICT', 'EXTENSION_TOO_LATE', undefined, { day: '20/03/2024' }],
      },
    ],
    [
      'by the assigner after the deadline',
      {
        who: 'chair',
        name: 'extendTask',
        input: { term, reason },
        on: '2024-03-21',
        error: ['CONFLICT', 'EXTENSION_TOO_LATE', undefined, { day: '20/03/2024' }],
      },
    ],
    [
      'twice',
      {
        who: 'headOfA',
        name: 'askExtension',
        input: { term, reason },
        isAsked: true,
        error: ['CONFLICT', 'EXTENSION_ALREADY_ASKED', undefined, { day: '27/03/2024' }],
      },
    ],
    [
      'a task without a deadline',
      {
        who: 'headOfA',
        name: 'askExtension',
        input: { term, reason },
        term: {},
        error: ['CONFLICT', 'DEADLINE_MISSING'],
      },
    ],
    [
      'to an earlier day',
      {
        who: 'headOfA',
        name: 'askExtension',
        input: { term: { on: '2024-03-20' }, reason },
        error: ['INVALID_INPUT', 'EXTENSION_NOT_LATER', 'term.on', { day: '20/03/2024' }],
      },
    ],
    [
      'without a day',
      {
        who: 'headOfA',
        name: 'askExtension',
        input: { term: {}, reason },
        error: ['INVALID_INPUT', 'REQUIRED', 'term'],
      },
    ],
    [
      'without a reason',
      {
        who: 'headOfA',
        name: 'askExtension',
        input: { term, reason: ' ' },
        error: ['INVALID_INPUT', 'REASON_REQUIRED', 'reason'],
      },
    ],
    [
      'to a day nobody lives to see',
      {
        who: 'headOfA',
        name: 'askExtension',
        input: { term: { on: '2124-03-20' }, reason },
        error: ['INVALID_INPUT', 'TERM_TOO_LONG', 'term.on'],
      },
    ],
    [
      'what nobody asked for',
      { who: 'chair', name: 'extendTask', input: { reason }, error: ['CONFLICT', 'EXTENSION_NOT_ASKED'] },
    ],
    [
      'of his own accord without a reason',
      { who: 'chair', name: 'extendTask', input: { term }, error: ['INVALID_INPUT', 'REASON_REQUIRED', 'reason'] },
    ],
    [
      'refusing what nobody asked for',
      { who: 'chair', name: 'refuseExtension', input: { reason }, error: ['CONFLICT', 'EXTENSION_NOT_ASKED'] },
    ],
    [
      'granted by the doer to himself',
      { who: 'headOfA', name: 'extendTask', input: {}, isAsked: true, error: ['FORBIDDEN', 'NOT_ALLOWED'] },
    ],
    [
      'granted by a clerk',
      { who: 'clerk', name: 'extendTask', input: {}, isAsked: true, error: ['FORBIDDEN', 'NOT_ALLOWED'] },
    ],
    [
      'asked for by the assigner',
      { who: 'chair', name: 'askExtension', input: { term, reason }, error: ['FORBIDDEN', 'NOT_ALLOWED'] },
    ],
    [
      'asked for by a neighbour',
      { who: 'headOfB', name: 'askExtension', input: { term, reason }, error: ['NOT_FOUND', 'NOT_FOUND'] },
    ],
  ])('refuses: %s, and writes nothing', async (_what, { who, name, input, on, isAsked, term: first, error }) => {
    const { id } = await running(first ? { term: first } : {});
    if (isAsked) await asked(id);
    if (on) app.clock.set(`${on}T08:00:00+07:00`);
    const [{ version }] = await app.owner.query('select version from tasks where id = $1', [id]);
    const person = who === 'clerk' ? await app.person(work.province, 'CLERK', { assists: work.chair }) : work[who];
    const before = await everything(app);
    const { errors } = await act(app, person, name, { taskId: id, version, ...input });
    const [code, why, field, params] = error;
    const extensions = { code, reason: why, ...(field && { field }), ...(params && { params }) };
    expect(errors).toMatchObject([{ extensions }]);
    expect(await everything(app)).toEqual(before);
  });

  it('does not carry a part past the whole', async () => {
    const { id } = await running();
    const childId = (
      await done(app, work.headOfA, 'assignTaskDown', {
        taskId: id,
        idempotencyKey: 'phan-viec-1' + id,
        agencyId: work.officeA.id,
        term: { on: '2024-03-18' },
      })
    ).id;
    const before = await everything(app);
    const [{ version }] = await app.owner.query('select version from tasks where id = $1', [childId]);
    const late = { taskId: childId, version, term: { on: '2024-03-21' }, reason };
    const { errors } = await act(app, work.headOfA, 'extendTask', late);
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'INVALID_INPUT',
          reason: 'DEADLINE_AFTER_PARENT',
          field: 'term.on',
          params: { day: '20/03/2024' },
        },
      },
    ]);
    expect(await everything(app)).toEqual(before);
    expect(
      await done(app, work.headOfA, 'extendTask', { taskId: childId, term: { on: '2024-03-20' }, reason }),
    ).toMatchObject({
      dueOn: '2024-03-20',
    });
  });

  // Said by the database to the role that serves; without that wall it is said by the rules alone.
  if (!('rls' in walls))
    it('is written by the assigner alone, whatever program asks the database', async () => {
      const { id } = await running();
      const move = (who: TestPerson) =>
        app.as(who).bound((tx) => tx.query(`update tasks set due_on = '2024-12-31' where id = $1`, [id]));
      await expect(move(work.headOfA)).rejects.toThrow('only the assigner moves a deadline');
      expect((await standing(work.headOfA, id)).dueOn).toBe('2024-03-20');
      await move(work.chair);
      expect((await standing(work.headOfA, id)).dueOn).toBe('2024-12-31');
    });

  it('loses nothing when asked and granted at the same moment', async () => {
    const { id } = await running();
    const [{ version }] = await app.owner.query('select version from tasks where id = $1', [id]);
    const both = await Promise.all([
      act(app, work.headOfA, 'askExtension', { taskId: id, version, term, reason }),
      act(app, work.chair, 'extendTask', { taskId: id, version, term, reason }),
    ]);
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(both.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { reason: 'STALE_VERSION' } }]);
  });
});
