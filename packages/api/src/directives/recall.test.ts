// The trail of statuses at whoever received a directive, and asking it back, with both walls and with each alone.
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, everything, foundWork, give, key, type Work } from '../testing/work.js';
import { ACKNOWLEDGE, DISSEMINATE, ISSUE, ownDirective, PASS_ON, RECEIVE, REFUSE, REGISTER } from './testing.js';

const FACTS = 'id state version isAskedBack recallReason allowedActions statusTrail { code name byName note }';
const SEEN = `query ($id: ID!) { receipt(id: $id) { ${FACTS} } }`;
const ASK = 'mutation ($input: AskRecallInput!) { askRecall(input: $input) { id } }';
const AGREE = `mutation ($input: ReceiptInput!) { agreeRecall(input: $input) { ${FACTS} } }`;
const DECLINE = `mutation ($input: RefuseRecallInput!) { refuseRecall(input: $input) { ${FACTS} } }`;
const GIVE = 'mutation ($input: CreateTasksInput!) { createTasks(input: $input) { id } }';
const workFor = (leadId: string) => ({ leadId, title: 'Rà soát giếng', term: { on: '2024-03-29' } });
const QUEUE = '{ home { decisions(first: 20) { groups { kind count } rows { kind receipt { id } } } } }';
const READINGS = 'select state from acknowledgements where receipt_id = $1';
const TIMELINE = 'query ($id: ID!) { task(id: $id) { lifecycle timeline { action note } } }';

interface Line {
  readonly code: string;
  readonly byName: string | null;
  readonly note: string | null;
}

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('what was sent, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  let clerkOfA: TestPerson;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    clerkOfA = await app.person(work.districtA, 'CLERK', { assists: work.headOfA });
  });
  afterAll(() => app.stop());

  const ask = (who: TestPerson, query: string, variables: object = {}) => app.as(who).send(query, variables);
  const does = async (who: TestPerson, query: string, input: object) => {
    const { data, errors } = await ask(who, query, { input });
    expect(errors).toBeUndefined();
    return Object.values(data as object)[0];
  };

  /** From the chair to both districts; the id of each receipt. */
  async function sent() {
    const { id } = await does(work.chair, REGISTER, ownDirective());
    const agencyIds = [work.districtA.id, work.districtB.id];
    await does(work.chair, ISSUE, { id, version: 1, recipients: { rules: [], agencyIds } });
    const receiptOf = async (agencyId: string): Promise<string> => {
      const found = 'select id from directive_receipts where directive_id = $1 and agency_id = $2';
      return (await app.owner.query(found, [id, agencyId]))[0].id;
    };
    const [inA, inB] = [await receiptOf(work.districtA.id), await receiptOf(work.districtB.id)];
    return { id: id as string, inA, inB, receiptOf };
  }
  const see = async (who: TestPerson, id: string) => (await ask(who, SEEN, { id })).data.receipt;
  const trailOf = async (who: TestPerson, id: string) =>
    (await see(who, id)).statusTrail.map(({ code, byName, note }: Line) =>
      [code, byName, note].filter(Boolean).join(' '),
    );
  const askBack = (directiveId: string, more: object = {}) => ({
    ...{ idempotencyKey: key(), directiveId, reason: 'Gửi nhầm bản' },
    ...more,
  });

  it('leaves a line for each status that it reaches, once, with who and when', async () => {
    const { id, inA, inB, receiptOf } = await sent();
    await does(clerkOfA, RECEIVE, { receiptId: inA, version: 1 });
    const personIds = [work.headOfA.personId];
    const recipients = { rules: [], agencyIds: [work.officeA.id] };
    await does(work.headOfA, PASS_ON, { receiptId: inA, version: 2, recipients });
    await does(work.headOfA, DISSEMINATE, { receiptId: inA, version: 3, plan: 'BY_HAND', personIds });
    const mine = 'query ($id: ID!) { directive(id: $id) { myAcknowledgement { id } } }';
    const { myAcknowledgement } = (await ask(work.headOfA, mine, { id })).data.directive;
    await does(work.headOfA, ACKNOWLEDGE, { acknowledgementId: myAcknowledgement.id });
    await does(work.headOfB, REFUSE, { receiptId: inB, version: 1, reason: 'Không thuộc thẩm quyền' });

    const { name: clerk } = clerkOfA;
    const trail = ['01 Chủ Tịch Tỉnh', `03 ${clerk}`, ...['04', '05', '06'].map((code) => `${code} Chủ Tịch Huyện A`)];
    expect(await trailOf(work.headOfA, inA)).toEqual(trail);
    expect(await trailOf(work.chair, inA)).toEqual(trail);
    expect(await trailOf(work.chair, inB)).toEqual(['01 Chủ Tịch Tỉnh', '02 Chủ Tịch Huyện B Không thuộc thẩm quyền']);
    expect(await trailOf(work.headOfOfficeA, await receiptOf(work.officeA.id))).toEqual(['01 Chủ Tịch Huyện A']);
    expect((await ask(work.headOfB, SEEN, { id: inA })).errors).toMatchObject([
      { extensions: { reason: 'NOT_FOUND' } },
    ]);
  });

  it('is assigned when split and under way with the first report', async () => {
    const { id, inA } = await sent();
    await give(app, work.headOfA, { leadId: work.officeA.id }, { directiveId: id });
    const { id: taskId } = await give(app, work.chair, { leadId: work.districtA.id }, { directiveId: id });
    await done(app, work.headOfA, 'acceptTask', { taskId });
    await done(app, work.headOfA, 'reportProgress', { taskId, progress: 20, note: 'Đã rà soát' });
    await done(app, work.headOfA, 'reportProgress', { taskId, progress: 40, note: 'Đã rà soát' });
    const byHead = ['04', '05'].map((code) => `${code} Chủ Tịch Huyện A`);
    expect(await trailOf(work.headOfA, inA)).toEqual(['01 Chủ Tịch Tỉnh', ...byHead]);
  });

  it('is given back when asked: it ends there, with its readings and its open tasks', async () => {
    const { id, inA, inB } = await sent();
    const give1 = (leadId: string) => give(app, work.chair, { leadId }, { directiveId: id });
    const [ofA, ofB] = [await give1(work.districtA.id), await give1(work.districtB.id)];
    await does(work.headOfA, RECEIVE, { receiptId: inA, version: 1 });
    const personIds = [clerkOfA.personId];
    await does(work.headOfA, DISSEMINATE, { receiptId: inA, version: 2, plan: 'BY_HAND', personIds });
    const version = Number((await see(work.headOfA, inA)).version);

    const input = askBack(id, { receiptIds: [inA] });
    await does(work.chair, ASK, input);
    await does(work.chair, ASK, input);
    const asked = await see(work.headOfA, inA);
    expect(asked).toMatchObject({ state: 'DISSEMINATING', isAskedBack: true, recallReason: 'Gửi nhầm bản' });
    expect(asked.version).toBe(version + 1);
    expect(asked.allowedActions).toEqual(expect.arrayContaining(['agreeRecall', 'refuseRecall']));
    const { groups, rows } = (await ask(work.headOfA, QUEUE)).data.home.decisions;
    expect(groups).toContainEqual({ kind: 'ANSWER_RECALL', count: 1 });
    expect(rows).toContainEqual({ kind: 'ANSWER_RECALL', receipt: { id: inA } });

    expect(await does(work.headOfA, AGREE, { receiptId: inA, version: asked.version })).toMatchObject({
      ...{ state: 'RECALLED', isAskedBack: false, allowedActions: [], version: version + 2 },
    });
    expect((await trailOf(work.chair, inA)).slice(-2)).toEqual([
      '13 Chủ Tịch Tỉnh Gửi nhầm bản',
      '15 Chủ Tịch Huyện A',
    ]);
    expect(await app.owner.query(READINGS, [inA])).toEqual([{ state: 'RELEASED' }]);
    const ended = (await ask(work.chair, TIMELINE, { id: ofA.id })).data.task;
    expect(ended.lifecycle).toBe('CANCELLED');
    expect(ended.timeline.at(-1)).toEqual({ action: 'directiveRecalled', note: 'Gửi nhầm bản' });
    expect((await ask(work.chair, TIMELINE, { id: ofB.id })).data.task.lifecycle).toBe('ASSIGNED');
    expect(await see(work.headOfB, inB)).toMatchObject({ state: 'SENT', isAskedBack: false });
    const told = await app.owner.query(
      `select kind from outbox where kind like 'directive.recall%' and payload -> 'receiptIds' ? $1 order by created_at`,
      [inA],
    );
    expect(told).toEqual([{ kind: 'directive.recallAsked' }, { kind: 'directive.recallAnswered' }]);
    const tasks = 'select id from tasks where directive_id = $1 order by id';
    const before = await app.owner.query(tasks, [id]);
    const late = { ...{ idempotencyKey: key(), directiveId: id }, tasks: [workFor(work.officeA.id)] };
    expect((await ask(work.headOfA, GIVE, { input: late })).errors).toMatchObject([
      { extensions: { code: 'CONFLICT', reason: 'DIRECTIVE_NOT_HERE', field: 'directiveId' } },
    ]);
    expect(await app.owner.query(tasks, [id])).toEqual(before);
  });

  it('stays when the recipient says why, and may be asked for again, of all at once', async () => {
    const { id, inA, inB } = await sent();
    await does(work.chair, ASK, askBack(id));
    await does(work.headOfA, DECLINE, { receiptId: inA, version: 2, reason: 'Đã triển khai' });
    await does(work.chair, ASK, askBack(id, { reason: 'Đã có bản thay thế' }));
    expect(await trailOf(work.headOfA, inA)).toEqual([
      '01 Chủ Tịch Tỉnh',
      '13 Chủ Tịch Tỉnh Gửi nhầm bản',
      '16 Chủ Tịch Huyện A Đã triển khai',
      '13 Chủ Tịch Tỉnh Đã có bản thay thế',
    ]);
    expect((await see(work.headOfB, inB)).statusTrail.map(({ code }: Line) => code)).toEqual(['01', '13']);
    expect(await see(work.headOfB, inB)).toMatchObject({ state: 'SENT', isAskedBack: true, version: 2 });
    const { allowedActions } = await see(work.chair, inA);
    expect(allowedActions).toEqual(['urge']);
  });

  it('is refused to whoever did not send or receive it, to clerks, without words, twice and on an old page; nothing is written', async () => {
    const { id, inA, inB } = await sent();
    await does(work.headOfB, REFUSE, { receiptId: inB, version: 1, reason: 'Gửi nhầm' });
    const clerk = await app.person(work.province, 'CLERK', { assists: work.chair });
    const unasked = { receiptId: inA, version: 1 };
    const early = [
      [work.headOfA, AGREE, unasked, 'RECALL_NOT_ASKED'],
      [work.headOfA, DECLINE, { ...unasked, reason: 'Không' }, 'RECALL_NOT_ASKED'],
      [work.chair, ASK, askBack(id, { receiptIds: [inA, inB] }), 'WRONG_STATE'],
    ] as const;
    const trail = () => app.owner.query('select * from receipt_statuses order by receipt_id, code, nth');
    const receipts = () => app.owner.query('select * from directive_receipts order by id');
    const nothing = async () => [await everything(app), await trail(), await receipts()];
    const refuse = async (refusals: readonly (readonly [TestPerson, string, object, string])[]) => {
      for (const [who] of refusals) await app.as(who).token();
      const before = await nothing();
      for (const [who, query, input, reason] of refusals)
        expect([query, (await ask(who, query, { input })).errors]).toMatchObject([query, [{ extensions: { reason } }]]);
      expect(await nothing()).toEqual(before);
    };
    await refuse(early);
    await does(work.chair, ASK, askBack(id));
    const asked = { receiptId: inA, version: 2 };
    await refuse([
      [work.chair, ASK, askBack(id, { receiptIds: [inA] }), 'RECALL_ASKED_ALREADY'],
      [work.chair, ASK, askBack(id), 'NOTHING_TO_RECALL'],
      [work.chair, ASK, askBack(id, { reason: ' ' }), 'REASON_REQUIRED'],
      [clerk, ASK, askBack(id), 'NOT_ALLOWED'],
      [work.headOfA, ASK, askBack(id, { receiptIds: [inA] }), 'NOT_ALLOWED'],
      [work.headOfOfficeA, ASK, askBack(id), 'NOT_FOUND'],
      [work.chair, AGREE, asked, 'NOT_ALLOWED'],
      [clerkOfA, AGREE, asked, 'NOT_ALLOWED'],
      [clerkOfA, DECLINE, { ...asked, reason: 'Không' }, 'NOT_ALLOWED'],
      [work.headOfB, AGREE, asked, 'NOT_FOUND'],
      [work.headOfA, AGREE, { ...asked, version: 1 }, 'STALE_VERSION'],
      [work.headOfA, DECLINE, { ...asked, reason: ' ' }, 'REASON_REQUIRED'],
    ]);
  });
});
