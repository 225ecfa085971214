import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, everything, foundWork, give, key, list, type Work } from '../testing/work.js';

const SPOKEN = 'spoken { place state decidedByName decidedByTitle ground version mayDecide }';
const REGISTER = `mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id version registeredByName ${SPOKEN} } }`;
const ISSUE = `mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { id number } }`;
const ONE = `query ($id: ID!) { directive(id: $id) { id registeredByName signatoryTitle ${SPOKEN} } }`;
const QUEUE = '{ spokenToConfirm { id } }';
const CONFIRM = `mutation ($input: SpokenInput!) { confirmSpoken(input: $input) { id ${SPOKEN} } }`;
const DISOWN = `mutation ($input: DisownSpokenInput!) { disownSpoken(input: $input) { id ${SPOKEN} } }`;
const TIMELINE = `query ($id: ID!) { task(id: $id) { lifecycle timeline { action note } } }`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('a spoken direction, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  let clerk: TestPerson;
  let official: TestPerson;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    clerk = await app.person(work.province, 'CLERK', { assists: work.chair });
    official = await app.person(work.province, 'OFFICIAL');
  });
  afterAll(() => app.stop());

  const ask = (who: TestPerson, query: string, variables: object = {}) => app.as(who).send(query, variables);
  const record = (more: object = {}) => ({
    ...{
      idempotencyKey: key(),
      issuerKind: 'AGENCY',
      documentType: 'TB',
      form: 'SPOKEN',
      abstract: 'Trả lời dứt điểm kiến nghị',
    },
    ...{ issuedOn: '2024-03-14', signatoryTitle: 'Chủ tịch UBND tỉnh', spokenAt: 'Buổi đối thoại với doanh nghiệp' },
    ...{ clauses: [{ label: 'Ý 1', text: 'Trả lời bằng văn bản' }], ...more },
  });

  /** Recorded by the clerk, sent by the head, split at once. */
  async function recorded(): Promise<{ id: string; taskId: string }> {
    const { data, errors } = await ask(clerk, REGISTER, { input: record() });
    expect(errors).toBeUndefined();
    const { id, version } = data.registerDirective;
    const recipients = { rules: ['BY_HAND'], agencyIds: [work.districtA.id] };
    expect((await ask(work.chair, ISSUE, { input: { id, version, recipients } })).errors).toBeUndefined();
    const { id: taskId } = await give(
      app,
      work.chair,
      { leadId: work.districtA.id, title: 'Trả lời' },
      { directiveId: id },
    );
    return { id, taskId };
  }
  const queueOf = async (who: TestPerson) =>
    (await ask(who, QUEUE)).data.spokenToConfirm.map(({ id }: { id: string }) => id);

  it('says who gave it and where, waits for the office, and sends its tasks out at once', async () => {
    const { id, taskId } = await recorded();
    expect((await ask(work.headOfA, ONE, { id })).data.directive).toEqual({
      ...{ id, registeredByName: clerk.name, signatoryTitle: 'Chủ tịch UBND tỉnh' },
      spoken: {
        ...{ place: 'Buổi đối thoại với doanh nghiệp', state: 'WAITING', version: 1, mayDecide: false },
        ...{ decidedByName: null, decidedByTitle: null, ground: null },
      },
    });
    await done(app, work.headOfA, 'acceptTask', { taskId });
    expect([await queueOf(work.chair), await queueOf(clerk), await queueOf(work.headOfA)]).toEqual([[id], [], []]);

    const confirmed = await ask(work.chair, CONFIRM, { input: { directiveId: id, version: 1 } });
    expect(confirmed.data.confirmSpoken.spoken).toMatchObject({
      state: 'CONFIRMED',
      decidedByName: work.chair.name,
      version: 2,
      mayDecide: false,
    });
    expect(await queueOf(work.chair)).toEqual([]);
    expect((await list(app, work.chair, { directiveId: id, open: true })).ids).toEqual([taskId]);
    const again = await ask(work.chair, DISOWN, { input: { directiveId: id, version: 2, reason: 'Nhầm' } });
    expect(again.errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'WRONG_STATE' } }]);
  });

  it('takes its open tasks with it when the office does not own it, down to the last part, and leaves what was done', async () => {
    const { id, taskId } = await recorded();
    const finished = await give(app, work.chair, { leadId: work.districtA.id, title: 'Đã xong' }, { directiveId: id });
    await done(app, work.headOfA, 'acceptTask', { taskId: finished.id });
    await done(app, work.headOfA, 'reportDone', { taskId: finished.id, result: 'Xong' });
    await done(app, work.chair, 'confirmTask', { taskId: finished.id, grade: 'GOOD' });
    await done(app, work.headOfA, 'acceptTask', { taskId });
    const part = await done(app, work.headOfA, 'assignTaskDown', {
      taskId,
      agencyId: work.officeA.id,
      idempotencyKey: key(),
    });
    const { data } = await ask(work.chair, DISOWN, {
      input: { directiveId: id, version: 1, reason: 'Không có chỉ đạo này' },
    });
    expect(data.disownSpoken.spoken).toMatchObject({ state: 'DISOWNED', ground: 'Không có chỉ đạo này' });
    for (const cancelled of [taskId, part.id]) {
      const { task } = (await ask(work.chair, TIMELINE, { id: cancelled })).data;
      expect(task.lifecycle).toBe('CANCELLED');
      expect(task.timeline.at(-1)).toEqual({ action: 'cancel', note: 'Không có chỉ đạo này' });
    }
    expect((await ask(work.chair, TIMELINE, { id: finished.id })).data.task.lifecycle).toBe('DONE');
  });

  it('is refused without a speaker, to its recorder, to others, without a ground and on an old page; nothing is written', async () => {
    const { id } = await recorded();
    const written = await ask(clerk, REGISTER, { input: { ...record(), form: 'DOCUMENT' } });
    expect(written.data.registerDirective.spoken).toBeNull();
    const before = [
      await everything(app),
      await app.owner.query('select * from spoken_directions order by directive_id'),
    ];
    const input = { directiveId: id, version: 1 };
    const refusals = [
      [clerk, REGISTER, { input: record({ signatoryTitle: ' ' }) }, 'SPEAKER_REQUIRED'],
      [clerk, CONFIRM, { input }, 'RECORDER_CANNOT_CONFIRM'],
      [clerk, DISOWN, { input: { ...input, reason: 'Không' } }, 'RECORDER_CANNOT_CONFIRM'],
      [official, CONFIRM, { input }, 'NOT_ALLOWED'],
      [work.headOfA, CONFIRM, { input }, 'NOT_ALLOWED'],
      [work.headOfB, CONFIRM, { input }, 'NOT_FOUND'],
      [work.chair, CONFIRM, { input: { directiveId: written.data.registerDirective.id, version: 1 } }, 'NOT_FOUND'],
      [work.chair, CONFIRM, { input: { ...input, version: 0 } }, 'STALE_VERSION'],
      [work.chair, DISOWN, { input: { ...input, reason: ' ' } }, 'REASON_REQUIRED'],
    ] as const;
    for (const [who, query, variables, reason] of refusals)
      expect((await ask(who, query, variables)).errors).toMatchObject([{ extensions: { reason } }]);
    expect([
      await everything(app),
      await app.owner.query('select * from spoken_directions order by directive_id'),
    ]).toEqual(before);
  });
});
