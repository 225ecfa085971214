import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { done, foundWork, give, send as sendTasks, type Work } from '../testing/work.js';
import { ownDirective, RECEIVE, REGISTER } from '../directives/testing.js';
import { settleChanges } from './settle-changes.job.js';
import { AMEND, changeTools, decision, issued, PREVIEW, REPLACE, WITHDRAW } from '../testing/changing.js';

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('changing a directive, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  let tools: ReturnType<typeof changeTools>;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    tools = changeTools(app, work);
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set('2024-03-15T08:00:00+07:00'));

  it('amends a clause: its open tasks are due anew, what was handed down moves along, what is done stays', async () => {
    const { ask, directiveOf, instrument, taskOf, toBoth, under } = tools;
    const order = await toBoth();
    const open = await under(order, 0, { term: { on: '2024-03-29' } });
    const child = await done(app, work.headOfA, 'assignTaskDown', {
      taskId: open.id,
      idempotencyKey: `child-${open.id}`,
      agencyId: work.officeA.id,
    });
    const struck = await under(order, 1, { term: { on: '2024-03-27' } });
    const by = await instrument();
    const clauses = [
      {
        clauseId: order.clauseIds[0],
        kind: 'REWORD',
        newText: 'Rà soát giếng nước và bể chứa.',
        newDueOn: '2024-04-13',
      },
      { clauseId: order.clauseIds[1], kind: 'STRIKE' },
    ];
    const { idempotencyKey: _key, version: _version, ...subject } = decision(order, by);
    const preview = await ask(work.chair, PREVIEW, { ...subject, kind: 'AMEND', clauses });
    expect(preview.errors).toBeUndefined();
    // Saturday 13 April goes on to Monday 15.
    expect(preview.data.previewDirectiveChange).toEqual({
      receiptCount: 2,
      receiptsEnding: 0,
      receipts: ['A', 'B'].map((name) => ({ agencyName: `UBND huyện ${name}`, state: 'SENT', newState: 'SENT' })),
      taskCount: 3,
      tasksChanging: 2,
      tasksCancelled: 1,
      tasksDone: 0,
      needsDependentsFate: false,
      dependents: [],
      tasks: [
        expect.objectContaining({ id: open.id, fate: 'DUE_ANEW', dueOn: '2024-03-29', newDueOn: '2024-04-15' }),
        expect.objectContaining({
          id: child.id,
          fate: 'DUE_ANEW',
          leadName: 'Phòng Y tế huyện A',
          newDueOn: '2024-04-15',
        }),
        expect.objectContaining({ id: struck.id, fate: 'CANCELLED', dueOn: '2024-03-27', newDueOn: '2024-03-27' }),
      ],
    });

    const amended = await ask(work.chair, AMEND, { ...decision(order, by), clauses });
    expect(amended.errors).toBeUndefined();
    expect(amended.data.amendDirective).toMatchObject({
      ...{ kind: 'AMEND', state: 'IN_FORCE', receiptsEnded: 0, tasksChanged: 2, tasksCancelled: 1 },
      directive: { validity: 'IN_FORCE', endedOn: null, version: order.version + 1 },
      instrument: { number: by.number },
    });
    expect(await taskOf(open.id)).toMatchObject({ dueOn: '2024-04-15', extendedCount: 0, lifecycle: 'IN_PROGRESS' });
    expect((await taskOf(open.id)).timeline.at(-1)).toEqual({
      action: 'directiveAmended',
      note: `Theo ${by.number}; thời hạn mới 15/04/2024; nội dung mới: Rà soát giếng nước và bể chứa.`,
    });
    expect(await taskOf(child.id)).toMatchObject({ dueOn: '2024-04-15' });
    expect(await taskOf(struck.id)).toMatchObject({ lifecycle: 'CANCELLED' });
    const told = await app.owner.query(
      `select agency_id from outbox where kind = 'task.directiveAmended' and payload->>'taskId' = $1`,
      [open.id],
    );
    expect(told).toEqual([{ agency_id: work.districtA.id }]);
    // Those who received it see what became of it.
    expect((await directiveOf(order.id, work.headOfB)).changes).toEqual([
      expect.objectContaining({
        kind: 'AMEND',
        instrument: null,
        clauses: [
          { kind: 'REWORD', newDueOn: '2024-04-15' },
          { kind: 'STRIKE', newDueOn: null },
        ],
      }),
    ]);
    expect((await directiveOf(by.id)).changesMade).toEqual([{ kind: 'AMEND', directive: { number: order.number } }]);
  });

  it('replaces: open tasks go over to the clause that takes the place, with their history', async () => {
    const { ask, directiveOf, taskOf, toBoth, under } = tools;
    const order = await toBoth();
    const [first, second] = [await under(order, 0), await under(order, 1, {}, work.districtB.id)];
    const by = await toBoth();
    const clauses = [
      { clauseId: order.clauseIds[0], kind: 'MOVE', toClauseId: by.clauseIds[1], newDueOn: '2024-04-05' },
    ];
    const replaced = await ask(work.chair, REPLACE, { ...decision(order, by), clauses });
    expect(replaced.errors).toBeUndefined();
    expect(replaced.data.replaceDirective).toMatchObject({ receiptsEnded: 2, tasksChanged: 2, tasksCancelled: 0 });
    expect(await taskOf(first.id)).toMatchObject({
      dueOn: '2024-04-05',
      directive: { number: by.number },
      clause: { id: by.clauseIds[1] },
    });
    expect(await taskOf(second.id)).toMatchObject({
      dueOn: '2024-03-29',
      directive: { number: by.number },
      clause: null,
    });
    expect((await taskOf(second.id)).timeline.at(-1).action).toBe('directiveReplaced');
    expect(await directiveOf(order.id, work.headOfA)).toMatchObject({
      ...{ validity: 'REPLACED', endedOn: '2024-03-15', allowedActions: [], ourReceipt: { state: 'RECALLED' } },
    });
  });

  it('withdraws: open tasks are cancelled with the ground, receipts end, results stay, nothing new arises', async () => {
    const { ask, everything, instrument, taskOf, toBoth, under } = tools;
    const order = await toBoth();
    const [open, finished] = [await under(order, 0), await under(order, 1, {}, work.districtB.id)];
    await done(app, work.headOfB, 'acceptTask', { taskId: finished.id });
    await done(app, work.headOfB, 'reportDone', { taskId: finished.id, result: 'Đã xong' });
    await done(app, work.chair, 'confirmTask', { taskId: finished.id, grade: 'GOOD' });
    const by = await instrument();

    const before = await everything();
    const refused = await ask(work.chair, WITHDRAW, decision(order, by));
    expect(refused.errors[0].extensions).toMatchObject({
      ...{ code: 'CONFLICT', reason: 'OTHERS_BUILD_ON_IT', field: 'onDependents' },
      params: { directives: 0, tasks: 1, numbers: [] },
    });
    expect(await everything()).toEqual(before);

    const input = decision(order, by, { ground: 'Trái thẩm quyền', onDependents: 'KEEP' });
    const withdrawn = await ask(work.chair, WITHDRAW, input);
    expect(withdrawn.data.withdrawDirective).toMatchObject({ receiptsEnded: 2, tasksChanged: 0, tasksCancelled: 1 });
    expect((await ask(work.chair, WITHDRAW, input)).data).toEqual(withdrawn.data);
    expect(await taskOf(open.id)).toMatchObject({ lifecycle: 'CANCELLED', directive: { number: order.number } });
    expect((await taskOf(open.id)).timeline.at(-1)).toEqual({
      action: 'directiveWithdrawn',
      note: `Theo ${by.number}; Trái thẩm quyền`,
    });
    expect(await taskOf(finished.id)).toMatchObject({ lifecycle: 'DONE' });

    const after = await everything();
    const [{ id: receiptId, version }] = await app.owner.query(
      'select id, version from directive_receipts where directive_id = $1 and agency_id = $2',
      [order.id, work.districtA.id],
    );
    const late = [
      [await ask(work.headOfA, RECEIVE, { receiptId, version }), 'WRONG_STATE'],
      [
        await sendTasks(app, work.chair, [{ leadId: work.districtA.id }], { directiveId: order.id }),
        'DIRECTIVE_NOT_IN_FORCE',
      ],
      [await ask(work.chair, REGISTER, ownDirective({ carriesOutId: order.id })), 'DIRECTIVE_NOT_IN_FORCE'],
      [
        await ask(work.chair, AMEND, {
          ...decision(order, await instrument()),
          clauses: [{ clauseId: order.clauseIds[0], kind: 'STRIKE' }],
        }),
        'DIRECTIVE_NOT_IN_FORCE',
      ],
    ] as const;
    for (const [{ errors }, reason] of late) expect(errors[0].extensions).toMatchObject({ code: 'CONFLICT', reason });
    expect({ ...(await everything()), directives: 0, receipts: 0, told: 0, audit: 0, keys: 0 }).toEqual({
      ...after,
      directives: 0,
      receipts: 0,
      told: 0,
      audit: 0,
      keys: 0,
    });
  });

  it('asks what becomes of those who carry it out, and withdraws them along with their tasks', async () => {
    const { ask, directiveOf, instrument, taskOf, toBoth } = tools;
    const order = await toBoth();
    const plan = await issued(app, work.headOfA, [work.officeA], { carriesOutId: order.id, documentType: 'KH' });
    const task = await give(app, work.headOfA, { leadId: work.officeA.id }, { directiveId: plan.id });
    const by = await instrument();
    const refused = await ask(work.chair, WITHDRAW, decision(order, by));
    expect(refused.errors[0].extensions.params).toEqual({ directives: 1, tasks: 0, numbers: [plan.number] });
    const { idempotencyKey: _key, version: _version, ...subject } = decision(order, by, { onDependents: 'WITHDRAW' });
    const preview = await ask(work.chair, PREVIEW, { ...subject, kind: 'WITHDRAW' });
    expect(preview.data.previewDirectiveChange).toMatchObject({
      ...{ receiptCount: 3, receiptsEnding: 3, taskCount: 1, tasksCancelled: 1, dependents: [{ number: plan.number }] },
    });

    const withdrawn = await ask(work.chair, WITHDRAW, decision(order, by, { onDependents: 'WITHDRAW' }));
    expect(withdrawn.errors).toBeUndefined();
    expect(withdrawn.data.withdrawDirective).toMatchObject({ receiptsEnded: 3, tasksCancelled: 1 });
    expect(await taskOf(task.id)).toMatchObject({ lifecycle: 'CANCELLED' });
    expect(await directiveOf(plan.id, work.headOfA)).toMatchObject({
      validity: 'WITHDRAWN',
      changes: [{ kind: 'WITHDRAW' }],
    });
  });

  it('takes effect with its day, in the name of whoever decided it, and lapses when there is nothing left to change', async () => {
    const { ask, directiveOf, instrument, taskOf, toBoth, under } = tools;
    const [order, other] = [await toBoth(), await toBoth()];
    const task = await under(order, 0);
    const later = { effectiveOn: '2024-03-20' };
    const planned = await ask(work.chair, WITHDRAW, decision(order, await instrument(), later));
    expect(planned.errors).toBeUndefined();
    expect(planned.data.withdrawDirective).toMatchObject({ state: 'PLANNED', directive: { validity: 'IN_FORCE' } });
    const again = await ask(work.chair, WITHDRAW, decision(order, await instrument()));
    expect(again.errors[0].extensions).toMatchObject({ reason: 'ENDING_ALREADY', params: { day: '20/03/2024' } });
    const strike = { clauses: [{ clauseId: other.clauseIds[0], kind: 'STRIKE' }] };
    const amendment = await ask(work.chair, AMEND, { ...decision(other, await instrument(), later), ...strike });
    expect(
      (await ask(work.chair, WITHDRAW, decision({ ...other, version: other.version }, await instrument()))).errors,
    ).toBeUndefined();

    await runJob(app, settleChanges);
    expect(await taskOf(task.id)).toMatchObject({ lifecycle: 'ASSIGNED' });
    app.clock.set('2024-03-20T00:10:00+07:00');
    await runJob(app, settleChanges);
    expect(await taskOf(task.id)).toMatchObject({ lifecycle: 'CANCELLED' });
    expect(await directiveOf(order.id)).toMatchObject({ validity: 'WITHDRAWN', endedOn: '2024-03-20' });
    const [lapsed] = await app.owner.query('select state from directive_changes where id = $1', [
      amendment.data.amendDirective.id,
    ]);
    expect(lapsed).toEqual({ state: 'LAPSED' });
    const version = (await directiveOf(order.id)).version;
    await runJob(app, settleChanges);
    expect((await directiveOf(order.id)).version).toBe(version);
  });
});
