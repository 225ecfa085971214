import { newId } from '../platform/db/ids.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';
import { ACKNOWLEDGE, DISSEMINATE, ISSUE, MATRIX, OPEN, ownDirective, RECEIVE, REGISTER, URGE } from './testing.js';

const LIST = `query ($filter: DirectiveFilter) { directives(filter: $filter) { totalCount edges { node { id number ourReceipt { id state version allowedActions } } } } }`;
const DETAIL = `query ($id: ID!) { directive(id: $id) {
  number stage abstract registeredBy { name } clauses { position label text } version allowedActions
  progress { agencies agenciesDone agenciesNotReceived people peopleAcknowledged medianDaysToDone }
  ourReceipt { id state version timeAxis headName allowedActions sentBy { name } people { personName state } } myAcknowledgement { id state } } }`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope of statements alone', { rls: false }],
  ['row-level security and the use cases alone', { shield: false }],
])('with %s', (_walls, walls) => {
  let app: TestApp;
  let province: TestAgency;
  let district: TestAgency;
  let neighbour: TestAgency;
  let head: TestPerson;
  beforeAll(async () => {
    app = await startTestApp(walls);
    province = await app.foundAgency('UBND tỉnh Thử');
    district = await app.foundAgency('UBND huyện Một', { parent: province, tenant: 'own' });
    neighbour = await app.foundAgency('UBND huyện Hai', { parent: province, tenant: 'own' });
    head = await app.person(district, 'HEAD', { name: 'Trần Thử Một' });
  });
  afterAll(() => app.stop());

  it('goes from the chair to a district, to its people, and back as done', async () => {
    const chair = app.as(province, 'HEAD');
    const official = await app.person(district, 'OFFICIAL', { name: 'Lê Thử Hai' });

    const registered = await chair.send(REGISTER, { input: ownDirective() });
    expect(registered.errors).toBeUndefined();
    expect(registered.data.registerDirective).toMatchObject({
      stage: 'DRAFT',
      number: null,
      version: 1,
      allowedActions: ['revise', 'issue', 'split'],
    });
    const { id, version } = registered.data.registerDirective;

    const issued = await chair.send(ISSUE, {
      input: { id, version, recipients: { rules: [], agencyIds: [district.id] } },
    });
    expect(issued.errors).toBeUndefined();
    expect(issued.data.issueDirective).toMatchObject({ stage: 'ISSUED', number: '01/CT-UBND', version: 2 });
    expect(issued.data.issueDirective.progress).toMatchObject({ agencies: 1, agenciesDone: 0, agenciesNotReceived: 1 });

    const seen = await app.as(head).send(DETAIL, { id });
    expect(seen.data.directive).toMatchObject({
      registeredBy: { name: 'UBND tỉnh Thử' },
      clauses: [{ position: 1, label: 'Điểm 1', text: 'Rà soát giếng nước.' }],
      ourReceipt: {
        state: 'SENT',
        timeAxis: 'IN_TIME',
        headName: 'Trần Thử Một',
        allowedActions: ['receive', 'refuse'],
        sentBy: { name: 'UBND tỉnh Thử' },
      },
    });
    const receipt = seen.data.directive.ourReceipt;

    const received = await app.as(head).send(RECEIVE, { input: { receiptId: receipt.id, version: 1 } });
    expect(received.data.receiveDirective).toMatchObject({
      state: 'RECEIVED',
      version: 2,
      receivedByName: 'Trần Thử Một',
    });
    const listed = await app
      .as(head)
      .send(DISSEMINATE, { input: { receiptId: receipt.id, version: 2, plan: 'AGENCY_ALL' } });
    expect(listed.errors).toBeUndefined();
    expect(listed.data.disseminateDirective).toMatchObject({
      state: 'DISSEMINATING',
      plan: 'AGENCY_ALL',
      peopleCount: 2,
      acknowledgedCount: 0,
      people: [
        { personName: 'Lê Thử Hai', state: 'PENDING' },
        { personName: 'Trần Thử Một', state: 'PENDING' },
      ],
    });

    const opened = await app.as(official).send(OPEN, { id });
    expect(opened.data.openDirective.myAcknowledgement).toMatchObject({ state: 'OPENED' });
    const urged = await chair.send(URGE, { input: { idempotencyKey: newId('Other'), directiveId: id } });
    expect(urged.data.urgeReceipts).toEqual({ agencies: 1, people: 2 });

    app.clock.set('2024-03-19T08:00:00+07:00');
    const mine = opened.data.openDirective.myAcknowledgement.id;
    const first = await app.as(official).send(ACKNOWLEDGE, { input: { acknowledgementId: mine } });
    expect(first.data.acknowledgeDirective).toMatchObject({
      state: 'ACKNOWLEDGED',
      receipt: { state: 'DISSEMINATING', acknowledgedCount: 1 },
    });
    const heads = (await app.as(head).send(DETAIL, { id })).data.directive.myAcknowledgement.id;
    const last = await app.as(head).send(ACKNOWLEDGE, { input: { acknowledgementId: heads } });
    expect(last.data.acknowledgeDirective).toMatchObject({
      state: 'ACKNOWLEDGED',
      receipt: { state: 'DONE', acknowledgedCount: 2 },
    });

    const after = await chair.send(DETAIL, { id });
    expect(after.data.directive.progress).toEqual({
      agencies: 1,
      agenciesDone: 1,
      agenciesNotReceived: 0,
      people: 2,
      peopleAcknowledged: 2,
      medianDaysToDone: 2,
    });
    const matrix = await chair.send(MATRIX, { id });
    expect(matrix.data.directiveMatrix).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            agency: { name: 'UBND huyện Một' },
            headName: 'Trần Thử Một',
            state: 'DONE',
            urgedCount: 1,
            people: [{ personName: 'Lê Thử Hai' }, { personName: 'Trần Thử Một' }],
          },
        },
      ],
    });
    app.clock.set('2024-03-15T08:00:00+07:00');
  });

  it('is seen by its issuer and its recipient, and by no neighbour in any way', async () => {
    const chair = app.as(province, 'HEAD');
    const { id } = (await chair.send(REGISTER, { input: ownDirective({ abstract: 'Chỉ dành cho huyện Một' }) })).data
      .registerDirective;
    const issued = await chair.send(ISSUE, {
      input: { id, version: 1, recipients: { rules: [], agencyIds: [district.id] } },
    });
    const receiptId = (await app.as(head).send(DETAIL, { id })).data.directive.ourReceipt.id;
    expect(issued.errors).toBeUndefined();

    const beside = app.as(neighbour, 'HEAD');
    const list = await beside.send(LIST, { filter: { search: 'danh cho' } });
    expect(list.data.directives).toEqual({ totalCount: 0, edges: [] });
    const refusals = [
      await beside.send(DETAIL, { id }),
      await beside.send(MATRIX, { id }),
      await beside.send(`query ($id: ID!) { receipt(id: $id) { id } }`, { id: receiptId }),
      await beside.send(`query ($id: ID!) { node(id: $id) { id } }`, { id }),
      await beside.send(`query ($id: ID!) { node(id: $id) { id } }`, { id: receiptId }),
      await beside.send(RECEIVE, { input: { receiptId, version: 1 } }),
      await beside.send(URGE, { input: { idempotencyKey: newId('Other'), directiveId: id } }),
      await beside.send(OPEN, { id }),
    ];
    for (const { errors } of refusals)
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', reason: 'NOT_FOUND' } }]);
    const strange = await beside.send(DETAIL, { id: newId('Directive') });
    expect(strange.errors[0].message).toBe(refusals[0]?.errors[0].message);

    const found = await app.as(head).send(LIST, { filter: { search: 'danh cho' } });
    expect(found.data.directives).toMatchObject({
      totalCount: 1,
      edges: [{ node: { id, ourReceipt: { state: 'SENT', version: 1 } } }],
    });
  });
});
