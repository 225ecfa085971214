import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';
import { ACKNOWLEDGE, DISSEMINATE, ISSUE, ownDirective, RECEIVE, REGISTER } from './testing.js';

const END = 'mutation ($input: EndAgencyInput!) { endAgency(input: $input) { endedOn } }';
const LEAVE = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { id } }';
const OURS = `query ($id: ID!) { directive(id: $id) { ourReceipt { id version state disseminateBy peopleCount acknowledgedCount }
  myAcknowledgement { id } } }`;
const RECEIPT = `query ($id: ID!) { receipt(id: $id) { state refusedReason disseminateBy peopleCount agency { name } } }`;
const BASIS = '12/NQ-HĐND';

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('directives of an agency that ends, with %s', (_walls, walls) => {
  let app: TestApp;
  let chair: TestPerson;
  let admin: TestPerson;
  let districts: readonly [TestAgency, TestAgency];
  let heads: readonly [TestPerson, TestPerson];
  beforeEach(async () => {
    app = await startTestApp(walls);
    const province = await app.foundAgency('UBND tỉnh');
    const district = (name: string) => app.foundAgency(name, { parent: province, tenant: 'own' });
    districts = [await district('UBND huyện Một'), await district('UBND huyện Hai')];
    chair = await app.person(province, 'HEAD');
    admin = await app.person(province, 'ADMIN', { name: 'Quản Trị Tỉnh' });
    heads = [await app.person(districts[0], 'HEAD'), await app.person(districts[1], 'HEAD')];
  });
  afterEach(() => app.stop());

  async function issue(...to: readonly TestAgency[]): Promise<string> {
    const { id } = (await app.as(chair).send(REGISTER, { input: ownDirective() })).data.registerDirective;
    const recipients = { rules: [], agencyIds: to.map((agency) => agency.id) };
    expect((await app.as(chair).send(ISSUE, { input: { id, version: 1, recipients } })).errors).toBeUndefined();
    return id;
  }
  const ours = async (who: TestPerson, id: string) => (await app.as(who).send(OURS, { id })).data.directive;
  const endFirst = async (more: object) => {
    const input = { id: heads[0].appointmentId, version: 1 };
    expect((await app.as(admin).send(LEAVE, { input })).errors).toBeUndefined();
    return app.as(admin).send(END, { input: { id: districts[0].id, version: 1, basis: BASIS, ...more } });
  };

  it('go to the successor, who takes them in anew in the time that is left, or are closed where he has them', async () => {
    const [first, second] = heads;
    const [alone, both] = [await issue(districts[0]), await issue(...districts)];
    const { ourReceipt: taken } = await ours(first, alone);
    await app.as(first).send(RECEIVE, { input: { receiptId: taken.id, version: 1 } });
    await app.as(first).send(DISSEMINATE, { input: { receiptId: taken.id, version: 2, plan: 'AGENCY_ALL' } });
    const { ourReceipt: doubled } = await ours(first, both);
    app.clock.set('2024-03-18T09:00:00+07:00');
    expect((await endFirst({ successorId: districts[1].id })).errors).toBeUndefined();

    const handed = await ours(second, alone);
    expect(handed.ourReceipt).toEqual({
      id: taken.id,
      version: expect.any(Number),
      state: 'SENT',
      disseminateBy: '2024-03-29',
      peopleCount: 0,
      acknowledgedCount: 0,
    });
    const closed = (await app.as(chair).send(RECEIPT, { id: doubled.id })).data.receipt;
    expect(closed).toMatchObject({
      state: 'REFUSED',
      refusedReason: `Đã sáp nhập vào UBND huyện Hai, theo ${BASIS}`,
      agency: { name: 'UBND huyện Một' },
    });
    expect((await ours(second, both)).ourReceipt.state).toBe('SENT');
    const audit = await app.owner.query(
      `select action, agency_id, detail from audit_entries where action in ('receipt.handedOver', 'receipt.closedByRule') order by action`,
    );
    const detail = { from: districts[0].id, to: districts[1].id, basis: BASIS };
    expect(audit).toEqual([
      { action: 'receipt.closedByRule', agency_id: chair.agency.id, detail },
      { action: 'receipt.handedOver', agency_id: chair.agency.id, detail },
    ]);

    const { id: receiptId, version } = handed.ourReceipt as { id: string; version: number };
    const received = await app.as(second).send(RECEIVE, { input: { receiptId, version } });
    expect(received.data.receiveDirective.state).toBe('RECEIVED');
    const plan = { receiptId, version: version + 1, plan: 'AGENCY_ALL' };
    expect((await app.as(second).send(DISSEMINATE, { input: plan })).errors).toBeUndefined();
    const acknowledgementId = (await ours(second, alone)).myAcknowledgement.id;
    const read = await app.as(second).send(ACKNOWLEDGE, { input: { acknowledgementId } });
    expect(read.data.acknowledgeDirective.receipt).toMatchObject({ state: 'DONE', peopleCount: 1 });
  });

  it('are closed with the reason when nobody succeeds', async () => {
    const id = await issue(districts[0]);
    const { ourReceipt } = await ours(heads[0], id);
    expect((await endFirst({})).errors).toBeUndefined();
    expect((await app.as(chair).send(RECEIPT, { id: ourReceipt.id })).data.receipt).toMatchObject({
      state: 'REFUSED',
      refusedReason: `Đã giải thể, theo ${BASIS}`,
    });
  });

  it('do not change hands before the last day, and nothing is written', async () => {
    await issue(districts[0]);
    const traces = () =>
      app.owner.query(`select (select json_agg(r order by r.id) from directive_receipts r) as receipts,
        (select json_agg(a order by a.id) from agencies a) as agencies, (select version from hierarchy_state) as version,
        (select count(*) from agency_successions) as successions`);
    const before = await traces();
    const { errors } = await endFirst({ successorId: districts[1].id, endsOn: '2024-03-31' });
    expect(errors).toMatchObject([
      { extensions: { code: 'CONFLICT', reason: 'WORK_OPEN_UNTIL_THEN', field: 'endsOn' } },
    ]);
    expect(await traces()).toEqual(before);
  });

  it('are not sent any more to one whose end is settled: it is named, by hand and in a group', async () => {
    expect((await endFirst({ successorId: districts[1].id, endsOn: '2024-03-31' })).errors).toBeUndefined();
    const { id } = (await app.as(chair).send(REGISTER, { input: ownDirective() })).data.registerDirective;
    const choices = [{ rules: [], agencyIds: [districts[0].id] }, { rules: ['ALL_DISTRICTS'] }];
    for (const recipients of choices) {
      const { errors } = await app.as(chair).send(ISSUE, { input: { id, version: 1, recipients } });
      expect(errors[0].extensions).toMatchObject({
        ...{ code: 'CONFLICT', reason: 'RECIPIENT_ENDING', field: 'recipients' },
        params: { agency: 'UBND huyện Một', day: '31/03/2024' },
      });
    }
    const [row] = await app.owner.query(
      'select stage, number, (select count(*) from directive_receipts) as n from directives',
    );
    expect(row).toEqual({ stage: 'DRAFT', number: null, n: 0 });
    const recipients = { rules: ['ALL_DISTRICTS'], exceptIds: [districts[0].id] };
    expect((await app.as(chair).send(ISSUE, { input: { id, version: 1, recipients } })).errors).toBeUndefined();
  });
});
