import { newId } from '../platform/db/ids.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';
import {
  ACKNOWLEDGE,
  DISSEMINATE,
  ISSUE,
  MATRIX,
  OPEN,
  ownDirective,
  PASS_ON,
  RECEIVE,
  REFUSE,
  REGISTER,
  URGE,
} from './testing.js';

interface House {
  readonly agency: TestAgency;
  readonly head: TestPerson;
}

let app: TestApp;
let chair: TestPerson;
let district: House;
let commune: House;
let office: House;
beforeAll(async () => {
  app = await startTestApp();
  const province = await app.foundAgency('UBND tỉnh Thử');
  chair = await app.person(province, 'HEAD');
  const found = async (name: string, parent: TestAgency, options: object): Promise<House> => {
    const agency = await app.foundAgency(name, { parent, ...options });
    return { agency, head: await app.person(agency, 'HEAD', { name: `Người Đứng Đầu ${name}` }) };
  };
  district = await found('UBND huyện Một', province, { tenant: 'own' });
  commune = await found('UBND xã Một', district.agency, { level: 'COMMUNE' });
  office = await found('Phòng Nội vụ', district.agency, { kind: 'DIVISION' });
});
afterAll(() => app.stop());

const MINE = `query ($id: ID!) { directive(id: $id) { ourReceipt { id state version } myAcknowledgement { id state } progress { agencies agenciesDone } } }`;
const TRACES = `select (select count(*) from audit_entries)::int as audits, (select count(*) from outbox)::int as events,
  (select coalesce(json_agg(r.* order by r.id), '[]') from directive_receipts r) as receipts,
  (select coalesce(json_agg(a.* order by a.id), '[]') from acknowledgements a) as readings`;

async function refused(send: () => Promise<{ errors: { extensions: object }[] }>, extensions: object): Promise<void> {
  const before = await app.owner.query(TRACES);
  const { errors } = await send();
  expect(errors).toMatchObject([{ extensions }]);
  expect(await app.owner.query(TRACES)).toEqual(before);
}

/** A directive that the district has just been sent; its id, and the receipt as the district sees it. */
async function sent(recipients: object = { rules: [], agencyIds: [district.agency.id] }) {
  const { id } = (await app.as(chair).send(REGISTER, { input: ownDirective() })).data.registerDirective;
  const { errors } = await app.as(chair).send(ISSUE, { input: { id, version: 1, recipients } });
  expect(errors).toBeUndefined();
  const receiptId = (await app.as(district.head).send(MINE, { id })).data.directive.ourReceipt.id as string;
  return { id: id as string, receiptId };
}

const receive = (receiptId: string, version = 1, who = district.head) =>
  app.as(who).send(RECEIVE, { input: { receiptId, version } });

async function received() {
  const { id, receiptId } = await sent();
  await receive(receiptId);
  return { id, receiptId };
}

const mine = async (who: TestPerson, id: string) =>
  (await app.as(who).send(MINE, { id })).data.directive.myAcknowledgement.id as string;

describe('an agency that received a directive', () => {
  it('takes it in once, on the version it saw, by its own desk', async () => {
    const { receiptId } = await sent();
    const official = await app.person(district.agency, 'OFFICIAL');
    await app.as(official).token();
    await refused(() => receive(receiptId, 1, chair), { code: 'FORBIDDEN' });
    await refused(() => receive(receiptId, 1, official), { code: 'FORBIDDEN' });
    await refused(() => receive(receiptId, 5), { code: 'CONFLICT', reason: 'STALE_VERSION', params: { version: 1 } });
    expect((await receive(receiptId)).errors).toBeUndefined();
    await refused(() => receive(receiptId, 2), { code: 'CONFLICT', reason: 'WRONG_STATE' });
  });

  it('may turn it away with a reason, and then it is over', async () => {
    const { id, receiptId } = await sent();
    const refuse = (reason: string, version = 1) =>
      app.as(district.head).send(REFUSE, { input: { receiptId, version, reason } });
    await refused(() => refuse('  '), { code: 'INVALID_INPUT', reason: 'REASON_REQUIRED', field: 'reason' });
    const { data } = await refuse('Không thuộc thẩm quyền');
    expect(data.refuseDirective).toMatchObject({
      state: 'REFUSED',
      refusedReason: 'Không thuộc thẩm quyền',
      allowedActions: [],
    });
    await refused(() => receive(receiptId, 2), { code: 'CONFLICT', reason: 'WRONG_STATE' });
    const urge = { idempotencyKey: newId('Other'), directiveId: id };
    await refused(() => app.as(chair).send(URGE, { input: urge }), { code: 'CONFLICT', reason: 'NOTHING_TO_URGE' });
  });

  it('makes a list of its people by plan or by hand, and of nobody else', async () => {
    const { receiptId } = await received();
    const disseminate = (version: number, plan: string, personIds: string[] | null = null) =>
      app.as(district.head).send(DISSEMINATE, { input: { receiptId, version, plan, personIds } });
    const byHand = (personIds: string[]) => () => disseminate(2, 'BY_HAND', personIds);
    await refused(byHand([]), { code: 'INVALID_INPUT', reason: 'PEOPLE_EMPTY', field: 'personIds' });
    await refused(byHand([chair.personId]), {
      code: 'INVALID_INPUT',
      reason: 'NOT_APPOINTED_THERE',
      field: 'personIds',
    });
    await refused(byHand([newId('Person')]), {
      code: 'INVALID_INPUT',
      reason: 'NOT_APPOINTED_THERE',
      field: 'personIds',
    });

    const heads = await disseminate(2, 'SUBTREE_HEADS');
    expect(heads.data.disseminateDirective).toMatchObject({ version: 3, peopleCount: 3 });
    const leaders = await disseminate(3, 'LEADERS');
    expect(leaders.data.disseminateDirective).toMatchObject({
      version: 4,
      peopleCount: 1,
      people: [{ personId: district.head.personId }],
    });
    const hand = await disseminate(4, 'BY_HAND', [office.head.personId]);
    expect(hand.data.disseminateDirective).toMatchObject({
      peopleCount: 1,
      people: [{ personId: office.head.personId, state: 'PENDING' }],
    });
  });

  it('hands it on to its own, whoever does not have it yet, with no more time than it has', async () => {
    const { id, receiptId } = await received();
    const passOn = (version: number, changes: object = {}) =>
      app
        .as(district.head)
        .send(PASS_ON, { input: { receiptId, version, recipients: { rules: ['ALL_COMMUNES'] }, ...changes } });
    const outside = { recipients: { rules: [], agencyIds: [chair.agency.id] } };
    await refused(() => passOn(2, outside), {
      code: 'FORBIDDEN',
      reason: 'OUTSIDE_SCOPE',
      field: 'recipients.agencyIds',
    });
    const late = {
      code: 'INVALID_INPUT',
      reason: 'DEADLINE_AFTER_PARENT',
      field: 'disseminateBy',
      params: { day: '2024-03-29' },
    };
    await refused(() => passOn(2, { disseminateBy: '2024-03-30' }), late);

    const { data } = await passOn(2, { disseminateBy: '2024-03-25' });
    expect(data.passOnDirective.passedOnTo).toMatchObject([
      {
        agency: { name: 'UBND xã Một' },
        sentBy: { name: 'UBND huyện Một' },
        state: 'SENT',
        disseminateBy: '2024-03-25',
      },
    ]);
    await refused(() => passOn(3), { code: 'CONFLICT', reason: 'ALREADY_RECEIVED' });
    const more = await passOn(3, { recipients: { rules: ['WHOLE_SUBTREE'] } });
    expect(more.data.passOnDirective.passedOnTo.map(({ agency }: { agency: { name: string } }) => agency.name)).toEqual(
      ['Phòng Nội vụ', 'UBND xã Một'],
    );

    const below = await app.as(commune.head).send(MINE, { id });
    expect(below.data.directive).toMatchObject({ ourReceipt: { state: 'SENT' }, progress: { agencies: 1 } });
    const above = await app.as(chair).send(MATRIX, { id, filter: { directOnly: true } });
    expect(above.data.directiveMatrix).toMatchObject({ totalCount: 1 });
    expect((await app.as(chair).send(MATRIX, { id })).data.directiveMatrix.totalCount).toBe(3);
  });
});

describe('a person on the list', () => {
  it('acknowledges in his own session, once, and nobody does it for him', async () => {
    const { id, receiptId } = await received();
    const clerk = await app.person(district.agency, 'CLERK', { assists: district.head });
    await app.as(clerk).token();
    await app.as(district.head).send(DISSEMINATE, { input: { receiptId, version: 2, plan: 'LEADERS' } });
    const acknowledgementId = await mine(district.head, id);
    const acknowledge = (who: TestPerson) => app.as(who).send(ACKNOWLEDGE, { input: { acknowledgementId } });

    for (const other of [clerk, chair])
      await refused(() => acknowledge(other), {
        code: 'FORBIDDEN',
        reason: 'NOT_YOUR_OWN',
        field: 'acknowledgementId',
      });
    await refused(() => acknowledge(commune.head), { code: 'NOT_FOUND' });
    const { data } = await acknowledge(district.head);
    expect(data.acknowledgeDirective).toMatchObject({
      state: 'ACKNOWLEDGED',
      acknowledgedAt: '2024-03-15T01:00:00.000Z',
      receipt: { state: 'DONE' },
    });
    await refused(() => acknowledge(district.head), {
      code: 'CONFLICT',
      reason: 'ALREADY_ACKNOWLEDGED',
      field: 'acknowledgementId',
    });
  });

  it('is counted once when he presses in two processes at once', async () => {
    const { id, receiptId } = await received();
    await app.as(district.head).send(DISSEMINATE, { input: { receiptId, version: 2, plan: 'SUBTREE_HEADS' } });
    const acknowledgementId = await mine(office.head, id);
    const second = await app.second();
    const cookie = { cookie: `kc_session=${await app.as(office.head).token()}` };
    const answers = await Promise.all(
      [app, second].map((process) => process.anonymous.send(ACKNOWLEDGE, { input: { acknowledgementId } }, cookie)),
    );
    await second.stop();
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([
      { extensions: { reason: 'ALREADY_ACKNOWLEDGED' } },
    ]);
    const [row] = await app.owner.query(
      'select acknowledged_count, people_count, state from directive_receipts where id = $1',
      [receiptId],
    );
    expect(row).toEqual({ acknowledged_count: 1, people_count: 3, state: 'DISSEMINATING' });
  });

  it('opens it once; a second time, or for somebody else, changes nothing', async () => {
    const { id, receiptId } = await received();
    await app.as(district.head).send(DISSEMINATE, { input: { receiptId, version: 2, plan: 'LEADERS' } });
    const open = () => app.as(district.head).send(OPEN, { id });
    const first = await open();
    expect(first.data.openDirective.myAcknowledgement).toMatchObject({
      state: 'OPENED',
      openedAt: '2024-03-15T01:00:00.000Z',
    });
    const before = await app.owner.query(TRACES);
    app.clock.set('2024-03-15T09:00:00+07:00');
    await open();
    await app.as(chair).send(OPEN, { id });
    app.clock.set('2024-03-15T08:00:00+07:00');
    expect(await app.owner.query(TRACES)).toEqual(before);
  });

  it('finds what waits for his word, until he has given it', async () => {
    const reader = await app.person(district.agency, 'OFFICIAL');
    const WAITING = `query ($pendingOnly: Boolean) { myAcknowledgements(pendingOnly: $pendingOnly, first: 1) {
      edges { node { id state receipt { directive { id } agency { name } } } } pageInfo { hasNextPage } } }`;
    const { id, receiptId } = await received();
    await app
      .as(district.head)
      .send(DISSEMINATE, { input: { receiptId, version: 2, plan: 'BY_HAND', personIds: [reader.personId] } });
    const waiting = (await app.as(reader).send(WAITING)).data.myAcknowledgements;
    expect(waiting).toMatchObject({
      edges: [{ node: { receipt: { directive: { id }, agency: { name: 'UBND huyện Một' } } } }],
      pageInfo: { hasNextPage: false },
    });
    await app.as(reader).send(ACKNOWLEDGE, { input: { acknowledgementId: waiting.edges[0].node.id } });
    expect((await app.as(reader).send(WAITING)).data.myAcknowledgements.edges).toEqual([]);
    expect((await app.as(reader).send(WAITING, { pendingOnly: false })).data.myAcknowledgements.edges).toMatchObject([
      { node: { state: 'ACKNOWLEDGED' } },
    ]);
  });
});

describe('urgeReceipts', () => {
  it('reaches every unfinished agency and person with one press, once for one key', async () => {
    const { id, receiptId } = await sent({ rules: ['ALL_DISTRICTS', 'ALL_COMMUNES'] });
    await receive(receiptId);
    await app.as(district.head).send(DISSEMINATE, { input: { receiptId, version: 2, plan: 'SUBTREE_HEADS' } });
    const input = { idempotencyKey: newId('Other'), directiveId: id, message: 'Đề nghị khẩn trương' };
    const urge = (changes: object = {}) => app.as(chair).send(URGE, { input: { ...input, ...changes } });

    expect((await urge()).data.urgeReceipts).toEqual({ agencies: 2, people: 3 });
    expect((await urge()).data.urgeReceipts).toEqual({ agencies: 2, people: 3 });
    const counts = await app.owner.query('select urged_count from directive_receipts where directive_id = $1', [id]);
    expect(counts).toEqual([{ urged_count: 1 }, { urged_count: 1 }]);
    const [event] = await app.owner.query(
      `select payload from outbox where kind = 'directive.urged' and payload->>'directiveId' = $1`,
      [id],
    );
    expect(event.payload.receiptIds).toHaveLength(2);

    const strange = { idempotencyKey: newId('Other'), receiptIds: [newId('Receipt')] };
    await refused(() => urge(strange), { code: 'NOT_FOUND' });
    expect((await urge({ idempotencyKey: newId('Other'), receiptIds: [receiptId] })).data.urgeReceipts).toEqual({
      agencies: 1,
      people: 3,
    });
    // The district urges the people on its own list; the commune's receipt was sent past it, and stands below it.
    const own = await app.as(district.head).send(URGE, { input: { ...input, idempotencyKey: newId('Other') } });
    expect(own.data.urgeReceipts).toEqual({ agencies: 2, people: 3 });
  });
});
