import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, everything, foundWork, give, key, list, send, type Work } from '../testing/work.js';

const REGISTER = `mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id version clauses { id } } }`;
const ISSUE = `mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { id } }`;
const THREAD = `query ($id: ID!) { directive(id: $id) { taskCount openTaskCount doneTaskCount overdueTaskCount clauses { label tasks { code lead { name } } } } }`;
const BACK = `query ($id: ID!) { task(id: $id) { directive { abstract } clause { label } } }`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('the thread from a clause to its tasks, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  let directiveId: string;
  let clauseIds: string[];
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    const registered = await app.as(work.chair).send(REGISTER, { input: directive() });
    expect(registered.errors).toBeUndefined();
    const { id, version, clauses } = registered.data.registerDirective;
    [directiveId, clauseIds] = [id, clauses.map((clause: { id: string }) => clause.id)];
    const recipients = { rules: ['BY_HAND'], agencyIds: [work.districtA.id, work.health.id] };
    expect((await app.as(work.chair).send(ISSUE, { input: { id, version, recipients } })).errors).toBeUndefined();
  });
  afterAll(() => app.stop());

  const directive = () => ({
    idempotencyKey: key(),
    issuerKind: 'AGENCY',
    documentType: 'CV',
    number: '15/UBND-VX',
    abstract: 'Về rà soát trạm y tế',
    issuedOn: '2024-03-15',
    clauses: [
      { label: 'Điểm 1', text: 'Rà soát trạm' },
      { label: 'Điểm 2', text: 'Báo cáo' },
    ],
  });
  const thread = async (who: TestPerson) => (await app.as(who).send(THREAD, { id: directiveId })).data.directive;

  it('runs both ways, and shows each viewer his own part of it', async () => {
    const [one, two] = clauseIds;
    const given = await send(
      app,
      work.chair,
      [
        { leadId: work.districtA.id, clauseId: one },
        { leadId: work.districtB.id, clauseId: one },
        { leadId: work.health.id, clauseId: two },
      ],
      { directiveId },
    );
    expect(given.errors).toBeUndefined();
    const [ofA, ofB] = given.data.createTasks;

    expect(await thread(work.chair)).toEqual({
      taskCount: 3,
      openTaskCount: 3,
      doneTaskCount: 0,
      overdueTaskCount: 0,
      clauses: [
        {
          label: 'Điểm 1',
          tasks: [
            { code: 'NV-2024-0001', lead: { name: 'UBND huyện A' } },
            { code: 'NV-2024-0002', lead: { name: 'UBND huyện B' } },
          ],
        },
        { label: 'Điểm 2', tasks: [{ code: 'NV-2024-0003', lead: { name: 'Sở Y tế' } }] },
      ],
    });
    expect(await thread(work.headOfA)).toEqual({
      taskCount: 1,
      openTaskCount: 1,
      doneTaskCount: 0,
      overdueTaskCount: 0,
      clauses: [
        { label: 'Điểm 1', tasks: [{ code: 'NV-2024-0001', lead: { name: 'UBND huyện A' } }] },
        { label: 'Điểm 2', tasks: [] },
      ],
    });
    expect((await list(app, work.chair, { directiveId })).total).toBe(3);
    expect((await app.as(work.headOfA).send(BACK, { id: ofA.id })).data.task).toEqual({
      directive: { abstract: 'Về rà soát trạm y tế' },
      clause: { label: 'Điểm 1' },
    });
    // Who has the task and not the directive sees the task.
    expect((await app.as(work.headOfB).send(BACK, { id: ofB.id })).data.task).toEqual({
      directive: null,
      clause: null,
    });
  });

  it('a recipient splits it too; who has not received it, or names another directive’s clause, is refused', async () => {
    expect(
      (await send(app, work.headOfA, [{ leadId: work.officeA.id, clauseId: clauseIds[0] }], { directiveId })).errors,
    ).toBeUndefined();
    const other = await app.as(work.chair).send(REGISTER, { input: { ...directive(), number: '16/UBND-VX' } });
    const before = await everything(app);
    const strange = await send(app, work.headOfB, [{ leadId: work.districtB.id }], { directiveId });
    expect(strange.errors).toMatchObject([{ extensions: { reason: 'NOT_FOUND', field: 'directiveId' } }]);
    const foreign = other.data.registerDirective.clauses[0].id;
    const crossed = await send(app, work.chair, [{ leadId: work.districtB.id, clauseId: foreign }], { directiveId });
    expect(crossed.errors).toMatchObject([{ extensions: { reason: 'NOT_FOUND', field: 'tasks.0.clauseId' } }]);
    expect(await everything(app)).toEqual(before);
  });

  it('a department named lead in it may hand parts of it to districts, one that is not may not', async () => {
    const part = { leadId: work.districtB.id, clauseId: clauseIds[1] };
    expect((await send(app, work.headOfHealth, [part], { directiveId })).errors).toMatchObject([
      { extensions: { reason: 'NEEDS_REQUEST' } },
    ]);
    const named = await give(app, work.chair, { leadId: work.health.id, namedLead: true }, { directiveId });
    expect((await send(app, work.headOfHealth, [part], { directiveId })).errors).toBeUndefined();
    await done(app, work.chair, 'cancelTask', { taskId: named.id, reason: 'Thôi' });
    expect((await send(app, work.headOfHealth, [part], { directiveId })).errors).toMatchObject([
      { extensions: { reason: 'NEEDS_REQUEST' } },
    ]);
  });

  it('counts what is overdue by the totals of the lists', async () => {
    app.clock.set('2024-04-15T08:00:00+07:00');
    const { taskCount, openTaskCount, doneTaskCount, overdueTaskCount } = await thread(work.chair);
    expect([taskCount, openTaskCount, doneTaskCount, overdueTaskCount]).toEqual([
      (await list(app, work.chair, { directiveId })).total,
      (await list(app, work.chair, { directiveId, open: true })).total,
      (await list(app, work.chair, { directiveId, lifecycle: ['DONE'] })).total,
      (await list(app, work.chair, { directiveId, open: true, timeAxis: 'OVERDUE' })).total,
    ]);
    expect(overdueTaskCount).toBeGreaterThan(0);
    app.clock.set('2024-03-15T08:00:00+07:00');
  });
});
