import { startTestApp, type TestApp } from '../testing/test-app.js';
import { foundWork, send as sendTasks, type Work } from '../testing/work.js';
import { ISSUE, ownDirective, REGISTER, REVISE } from '../directives/testing.js';
import { AMEND, changeTools, decision, issued, REPLACE, WITHDRAW } from '../testing/changing.js';

describe('changing a directive', () => {
  let app: TestApp;
  let work: Work;
  let tools: ReturnType<typeof changeTools>;
  beforeAll(async () => {
    app = await startTestApp();
    work = await foundWork(app);
    tools = changeTools(app, work);
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set('2024-03-15T08:00:00+07:00'));

  it('is refused by name, with nothing written', async () => {
    const { ask, everything, instrument, toBoth } = tools;
    const order = await toBoth();
    const by = await instrument();
    const clause = { clauseId: order.clauseIds[0], kind: 'STRIKE' };
    const amend = (more: object = {}, who = work.chair) =>
      ask(who, AMEND, { ...decision(order, by), clauses: [clause], ...more });
    const draft = (await ask(work.chair, REGISTER, ownDirective())).data.registerDirective;
    const districts = await issued(app, work.headOfA, [work.officeA]);
    const early = await instrument({ issuedOn: '2024-03-01' });
    const clerk = await app.person(work.province, 'CLERK', { assists: work.chair });
    const before = await everything();
    const cases: readonly (readonly [Promise<{ errors: any }>, string, string, string?])[] = [
      [amend({ version: 9 }), 'CONFLICT', 'STALE_VERSION'],
      [amend({ directiveId: draft.id }), 'CONFLICT', 'DIRECTIVE_NOT_ISSUED', 'directiveId'],
      [amend({ instrumentId: draft.id }), 'CONFLICT', 'DIRECTIVE_NOT_ISSUED', 'instrumentId'],
      [amend({ instrumentId: districts.id }), 'INVALID_INPUT', 'INSTRUMENT_OF_ANOTHER', 'instrumentId'],
      [amend({ instrumentId: order.id }), 'INVALID_INPUT', 'INSTRUMENT_OF_ANOTHER', 'instrumentId'],
      [amend({ instrumentId: 'x' }), 'INVALID_INPUT', 'NOT_FOUND', 'instrumentId'],
      [amend({ instrumentId: early.id }), 'INVALID_INPUT', 'INSTRUMENT_TOO_EARLY', 'instrumentId'],
      [amend({ effectiveOn: '2024-03-14' }), 'INVALID_INPUT', 'EFFECT_TOO_EARLY', 'effectiveOn'],
      [amend({ clauses: [] }), 'INVALID_INPUT', 'CHANGE_EMPTY', 'clauses'],
      [amend({ clauses: [clause, clause] }), 'INVALID_INPUT', 'CHECK_FIELDS', 'clauses.1.clauseId'],
      [
        amend({ clauses: [{ ...clause, clauseId: by.clauseIds[0] }] }),
        'INVALID_INPUT',
        'NOT_FOUND',
        'clauses.0.clauseId',
      ],
      [amend({ clauses: [{ ...clause, kind: 'MOVE' }] }), 'INVALID_INPUT', 'CHECK_FIELDS', 'clauses.0.kind'],
      [amend({ clauses: [{ ...clause, kind: 'REWORD' }] }), 'INVALID_INPUT', 'CHANGE_EMPTY', 'clauses.0'],
      [
        amend({ clauses: [{ ...clause, kind: 'REWORD', newDueOn: '2024-03-14' }] }),
        'INVALID_INPUT',
        'DEADLINE_IN_PAST',
        'clauses.0.newDueOn',
      ],
      [amend({ directiveId: 'x' }), 'NOT_FOUND', 'NOT_FOUND'],
      [amend({}, work.headOfA), 'FORBIDDEN', 'NOT_ALLOWED'],
      [amend({}, clerk), 'FORBIDDEN', 'NOT_ALLOWED'],
      [amend({}, work.headOfEducation), 'NOT_FOUND', 'NOT_FOUND'],
    ];
    for (const [answer, code, reason, field] of cases) {
      const { extensions } = (await answer).errors[0];
      expect({ ...extensions, params: 0 }).toMatchObject({ code, reason, ...(field && { field }) });
    }
    expect(await everything()).toEqual(before);
  });

  it('closes no circle: not of changes, not with what carries it out, not at the same moment', async () => {
    const { ask, instrument, toBoth } = tools;
    const order = await toBoth();
    const by = await instrument({ carriesOutId: order.id });
    const circle = await ask(work.chair, WITHDRAW, decision(order, by, { onDependents: 'KEEP' }));
    expect(circle.errors[0].extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'CHANGE_CYCLE',
      field: 'instrumentId',
    });

    const [one, two] = [await toBoth(), await toBoth()];
    const answers = await Promise.all([
      ask(work.chair, REPLACE, decision(one, two)),
      ask(work.chair, REPLACE, decision(two, one)),
    ]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    const reason = answers.flatMap(({ errors }) => errors?.[0].extensions.reason ?? []);
    expect([['DIRECTIVE_NOT_IN_FORCE'], ['CHANGE_CYCLE'], ['STALE_VERSION']]).toContainEqual(reason);
  });

  it('lets nothing slip through that arises in the same moment', async () => {
    const { ask, instrument, toBoth } = tools;
    const order = await toBoth();
    const by = await instrument();
    const [withdrawn, ...given] = await Promise.all([
      ask(work.chair, WITHDRAW, decision(order, by)),
      ...[1, 2, 3].map(() => sendTasks(app, work.chair, [{ leadId: work.districtA.id }], { directiveId: order.id })),
    ]);
    expect(withdrawn.errors).toBeUndefined();
    for (const { errors } of given.filter((answer) => answer.errors))
      expect(errors[0].extensions.reason).toBe('DIRECTIVE_NOT_IN_FORCE');
    const open = await app.owner.query('select 1 from tasks where directive_id = $1 and is_open', [order.id]);
    expect(open).toEqual([]);
  });

  it('a draft that carries out what has ended is not issued', async () => {
    const { ask, instrument, toBoth } = tools;
    const order = await toBoth();
    const draft = (await ask(work.chair, REGISTER, ownDirective({ carriesOutId: order.id }))).data.registerDirective;
    await ask(work.chair, WITHDRAW, decision(order, await instrument()));
    const recipients = { rules: [], agencyIds: [work.districtA.id] };
    const { errors } = await ask(work.chair, ISSUE, { id: draft.id, version: 1, recipients });
    expect(errors[0].extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'DIRECTIVE_NOT_IN_FORCE',
      field: 'carriesOutId',
    });
    const { errors: still } = await ask(work.chair, REVISE, { id: draft.id, version: 1, carriesOutId: order.id });
    expect(still[0].extensions).toMatchObject({ reason: 'DIRECTIVE_NOT_IN_FORCE' });
  });
});
