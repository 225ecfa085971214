import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, foundWork, give, key, type Work } from '../testing/work.js';

const REGISTER = `mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id version clauses { id } } }`;
const ISSUE = `mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { id } }`;
const THREAD = `query ($id: ID!, $first: Int, $skip: Int, $whole: Boolean, $onlyDirectives: Boolean) {
  thread(id: $id, first: $first, skip: $skip, whole: $whole, onlyDirectives: $onlyDirectives) { knots { key above kind isHere childCount result
    directive { number } clause { label } task { code title grade evidenceCount accountableHead { name } } } } }`;

interface Knot {
  readonly key: string;
  readonly above: string | null;
  readonly kind: string;
  readonly isHere: boolean;
  readonly childCount: number;
  readonly directive: { number: string } | null;
  readonly clause: { label: string } | null;
  readonly task: { title: string } | null;
}

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('the thread, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  let dispatch: Registered;
  let plan: Registered;
  let ofA: { id: string };
  let ofOffice: { id: string };

  interface Registered {
    readonly id: string;
    readonly clauses: readonly { id: string }[];
  }

  async function issue(input: object, agencyIds: readonly string[]): Promise<Registered> {
    const whole = {
      idempotencyKey: key(),
      documentType: 'CV',
      abstract: 'Chấn chỉnh kỷ cương',
      issuedOn: '2024-03-15',
      ...input,
    };
    const { data, errors } = await app.as(work.chair).send(REGISTER, { input: whole });
    expect(errors).toBeUndefined();
    const { id, version, clauses } = data.registerDirective;
    const recipients = { rules: ['BY_HAND'], agencyIds };
    expect((await app.as(work.chair).send(ISSUE, { input: { id, version, recipients } })).errors).toBeUndefined();
    return { id, clauses };
  }

  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    const clauses = [
      { label: 'Điểm 1', text: 'Rà soát trạm' },
      { label: 'Điểm 2', text: 'Báo cáo' },
    ];
    const outside = {
      issuerKind: 'EXTERNAL',
      externalBodyName: 'Thủ tướng Chính phủ',
      documentType: 'CĐ',
      number: '280/CĐ-TTg',
    };
    dispatch = await issue({ ...outside, clauses }, [work.health.id]);
    const own = { issuerKind: 'AGENCY', number: '15/UBND-VX', carriesOutId: dispatch.id, clauses };
    plan = await issue(own, [work.districtA.id, work.officeA.id]);
    const clauseId = plan.clauses[0]?.id;
    ofA = await give(
      app,
      work.chair,
      { leadId: work.districtA.id, clauseId, title: 'Phần của huyện A' },
      { directiveId: plan.id },
    );
    await give(
      app,
      work.chair,
      { leadId: work.districtB.id, clauseId, title: 'Phần của huyện B' },
      { directiveId: plan.id },
    );
    await done(app, work.headOfA, 'acceptTask', { taskId: ofA.id });
    ofOffice = await done(app, work.headOfA, 'assignTaskDown', {
      taskId: ofA.id,
      agencyId: work.officeA.id,
      idempotencyKey: key(),
    });
    await done(app, work.headOfOfficeA, 'acceptTask', { taskId: ofOffice.id });
    await done(app, work.headOfOfficeA, 'reportDone', { taskId: ofOffice.id, result: 'Đã rà soát 12 trạm' });
    await done(app, work.headOfA, 'confirmTask', { taskId: ofOffice.id, grade: 'GOOD' });
  });
  afterAll(() => app.stop());

  const ask = (who: TestPerson, variables: object) => app.as(who).send(THREAD, variables);

  /** The thread as lines, each under the one it hangs on; the knot that was asked for carries a mark. */
  async function lines(who: TestPerson, variables: object): Promise<string[]> {
    const { data, errors } = await ask(who, variables);
    expect(errors).toBeUndefined();
    const knots = data.thread.knots as Knot[];
    const depthOf = ({ above }: Knot): number => {
      const upper = knots.find(({ key: one }) => one === above);
      return upper ? depthOf(upper) + 1 : 0;
    };
    const nameOf = (knot: Knot) =>
      knot.directive?.number ?? knot.clause?.label ?? knot.task?.title ?? '(ngoài phạm vi)';
    return knots.map((knot) => `${'- '.repeat(depthOf(knot))}${nameOf(knot)}${knot.isHere ? ' *' : ''}`);
  }

  it('runs from the dispatch from outside down to the result, whichever knot is asked for', async () => {
    const spine = ['280/CĐ-TTg', '- 15/UBND-VX', '- - Điểm 1'];
    expect(await lines(work.chair, { id: ofOffice.id })).toEqual([
      ...spine,
      '- - - Phần của huyện A',
      '- - - - Phần của huyện A *',
    ]);
    expect(await lines(work.chair, { id: plan.clauses[0]?.id })).toEqual([
      ...['280/CĐ-TTg', '- 15/UBND-VX', '- - Điểm 1 *'],
      ...['- - - Phần của huyện A', '- - - Phần của huyện B', '- - - - Phần của huyện A'],
    ]);
    const whole = await lines(work.chair, { id: ofA.id, whole: true });
    expect([...whole].sort()).toEqual(
      [
        ...['280/CĐ-TTg', '- Điểm 1', '- Điểm 2', '- 15/UBND-VX', '- - Điểm 1', '- - Điểm 2'],
        ...['- - - Phần của huyện A *', '- - - Phần của huyện B', '- - - - Phần của huyện A'],
      ].sort(),
    );
    const { data } = await ask(work.chair, { id: ofOffice.id });
    expect(data.thread.knots.at(-1)).toMatchObject({
      result: 'Đã rà soát 12 trạm',
      task: { grade: 'GOOD', evidenceCount: 0, accountableHead: { name: 'Trưởng Phòng Y Tế A' } },
    });
  });

  it('shows the directives alone as a tree', async () => {
    expect(await lines(work.chair, { id: plan.id, whole: true, onlyDirectives: true })).toEqual([
      '280/CĐ-TTg',
      '- 15/UBND-VX *',
    ]);
  });

  it('hides what stands between two knots that one sees, and says nothing of what lies beyond', async () => {
    // The office received the plan, not the dispatch; the task of its district is not its own.
    expect(await lines(work.headOfOfficeA, { id: ofOffice.id })).toEqual([
      '15/UBND-VX',
      '- Điểm 1',
      '- - (ngoài phạm vi)',
      '- - - Phần của huyện A *',
    ]);
    const fromAbove = await lines(work.headOfOfficeA, { id: plan.id });
    expect(fromAbove).toEqual([
      '15/UBND-VX *',
      '- Điểm 1',
      '- Điểm 2',
      '- - (ngoài phạm vi)',
      '- - - Phần của huyện A',
    ]);
    // District B received no directive at all.
    const ofB = (await ask(work.chair, { id: plan.clauses[0]?.id })).data.thread.knots.find(
      ({ task }: Knot) => task?.title === 'Phần của huyện B',
    );
    expect(await lines(work.headOfB, { id: ofB.key })).toEqual(['Phần của huyện B *']);
    const text = JSON.stringify((await ask(work.headOfOfficeA, { id: plan.id })).data);
    for (const secret of [ofA.id, 'Phần của huyện B', '280/CĐ-TTg']) expect(text).not.toContain(secret);
  });

  it('knows no thread of what one may not see, and no page beyond its bounds', async () => {
    for (const id of [ofA.id, plan.id, dispatch.clauses[0]?.id, 'nothing'])
      expect((await ask(work.headOfB, { id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    for (const bounds of [{ first: 0 }, { first: 101 }, { skip: -1 }, { skip: 1001 }])
      expect((await ask(work.chair, { id: plan.id, ...bounds })).errors).toMatchObject([
        { extensions: { reason: 'PAGE_TOO_LARGE' } },
      ]);
  });

  it('says how many hang below, and goes on where it stopped', async () => {
    const { data } = await ask(work.chair, { id: plan.clauses[0]?.id, first: 2 });
    expect(data.thread.knots.map(({ childCount }: Knot) => childCount)).toEqual([3, 2, 2, 1]);
    expect(await lines(work.chair, { id: plan.clauses[0]?.id, skip: 1 })).toEqual([
      '280/CĐ-TTg',
      '- 15/UBND-VX',
      '- - Điểm 1 *',
      '- - - Phần của huyện B',
    ]);
  });
});
