import { newId } from '../platform/db/ids.js';
import { settlePeople } from '../people/settle-people.job.js';
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';
import { ACKNOWLEDGE, DISSEMINATE, ISSUE, ownDirective, PASS_ON, RECEIVE, REGISTER } from './testing.js';

const APPOINT = `mutation ($input: AppointInput!) { appoint(input: $input) { id version } }`;
const END = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { id } }`;
const MINE = `query ($id: ID!) { directive(id: $id) { ourReceipt { id } myAcknowledgement { id state addedByRule postTitle } } }`;
const RECEIPT = `query ($id: ID!) { receipt(id: $id) { state doneAt peopleCount acknowledgedCount people { personId postTitle state addedByRule } } }`;

let app: TestApp;
let chair: TestPerson;
let district: TestAgency;
let head: TestPerson;
let admin: TestPerson;
let office: TestAgency;
let officeAdmin: TestPerson;
beforeAll(async () => {
  app = await startTestApp();
  const province = await app.foundAgency('UBND tỉnh Thử');
  chair = await app.person(province, 'HEAD');
  district = await app.foundAgency('UBND huyện Một', { parent: province, tenant: 'own' });
  office = await app.foundAgency('Phòng Nội vụ', { parent: district, kind: 'DIVISION' });
  head = await app.person(district, 'HEAD');
  admin = await app.person(district, 'ADMIN');
  officeAdmin = await app.person(office, 'ADMIN');
});
afterAll(() => app.stop());

/** The district's receipt with a list by that plan, on which the head has acknowledged. */
async function listed(plan: string) {
  const { id } = (await app.as(chair).send(REGISTER, { input: ownDirective() })).data.registerDirective;
  await app.as(chair).send(ISSUE, { input: { id, version: 1, recipients: { rules: [], agencyIds: [district.id] } } });
  const receiptId = (await app.as(head).send(MINE, { id })).data.directive.ourReceipt.id as string;
  await app.as(head).send(RECEIVE, { input: { receiptId, version: 1 } });
  const { errors } = await app.as(head).send(DISSEMINATE, { input: { receiptId, version: 2, plan } });
  expect(errors).toBeUndefined();
  await acknowledge(head, id);
  return { id, receiptId };
}

async function acknowledge(who: TestPerson, id: string): Promise<void> {
  const acknowledgementId = (await app.as(who).send(MINE, { id })).data.directive.myAcknowledgement.id as string;
  expect((await app.as(who).send(ACKNOWLEDGE, { input: { acknowledgementId } })).errors).toBeUndefined();
}

const receipt = async (id: string) => (await app.as(head).send(RECEIPT, { id })).data.receipt;

async function appoint(by: TestPerson, agency: TestAgency, personId: string, from = '2024-03-15') {
  const input = {
    idempotencyKey: newId('Other'),
    personId,
    agencyId: agency.id,
    role: 'OFFICIAL',
    title: 'Chuyên viên mới',
    from,
  };
  const { data, errors } = await app.as(by).send(APPOINT, { input });
  expect(errors).toBeUndefined();
  return data.appoint as { id: string; version: number };
}

it('puts whoever joins on the lists that cover him, opens them again, and takes him off when he leaves unread', async () => {
  const agencyAll = await listed('AGENCY_ALL');
  const leaders = await listed('LEADERS');
  expect(await receipt(agencyAll.receiptId)).toMatchObject({ state: 'DONE', peopleCount: 1, acknowledgedCount: 1 });
  const newcomer = await app.person(office, 'OFFICIAL');

  const { id, version } = await appoint(admin, district, newcomer.personId);
  expect(await receipt(agencyAll.receiptId)).toMatchObject({
    state: 'DISSEMINATING',
    doneAt: null,
    peopleCount: 2,
    acknowledgedCount: 1,
    people: [
      { personId: newcomer.personId, postTitle: 'Chuyên viên mới', state: 'PENDING', addedByRule: true },
      { personId: head.personId },
    ],
  });
  expect(await receipt(leaders.receiptId)).toMatchObject({ state: 'DONE', peopleCount: 1 });
  const [audit] = await app.owner.query(
    `select actor_person_id, agency_id, detail from audit_entries where subject_id = $1 and action = 'receipt.joinedByRule'`,
    [agencyAll.receiptId],
  );
  expect(audit).toEqual({ actor_person_id: admin.personId, agency_id: chair.agency.id, detail: { reopened: true } });

  const ended = await app.as(admin).send(END, { input: { id, version } });
  expect(ended.errors).toBeUndefined();
  expect(await receipt(agencyAll.receiptId)).toMatchObject({
    state: 'DONE',
    peopleCount: 1,
    acknowledgedCount: 1,
    people: [{ personId: head.personId }],
  });
});

it('reaches the list of an agency above, which the appointing administrator does not see', async () => {
  const { id, receiptId } = await listed('SUBTREE_ALL');
  const before = (await receipt(receiptId)).peopleCount as number;
  const newcomer = await app.person(district, 'CLERK', { assists: head });
  const { id: postId } = await appoint(officeAdmin, office, await unposted());

  expect(await receipt(receiptId)).toMatchObject({ state: 'DISSEMINATING', peopleCount: before + 1 });
  const sees = await app
    .as(officeAdmin)
    .bound((tx) => tx.query('select count(*)::int as n from directive_receipts where id = $1', [receiptId]));
  expect(sees).toEqual([{ n: 0 }]);
  expect(postId).toBeDefined();
  expect((await app.as(newcomer).send(MINE, { id })).data.directive.myAcknowledgement).toBeNull();
});

/** A person whose record the office keeps, without any post. */
async function unposted(): Promise<string> {
  const { personId, appointmentId } = await app.person(office, 'OFFICIAL');
  await app.owner.query('delete from appointments where id = $1', [appointmentId]);
  return personId;
}

it('keeps on the list whoever holds another post in the house, under that post', async () => {
  const both = await app.person(office, 'OFFICIAL', { title: 'Chuyên viên phòng' });
  const post = await appoint(admin, district, both.personId);
  const { receiptId } = await listed('SUBTREE_ALL');
  const title = async () =>
    (await receipt(receiptId)).people.find(({ personId }: { personId: string }) => personId === both.personId)
      ?.postTitle;
  const before = await receipt(receiptId);
  expect(await title()).toBe('Chuyên viên phòng');
  await app.owner.query(
    `update acknowledgements set appointment_id = $2, post_title = 'Chuyên viên mới' where receipt_id = $1 and person_id = $3`,
    [receiptId, post.id, both.personId],
  );
  await app.as(admin).send(END, { input: { id: post.id, version: post.version } });
  expect(await title()).toBe('Chuyên viên phòng');
  expect((await receipt(receiptId)).peopleCount).toBe(before.peopleCount);
});

it('asks for one reading only, whatever number of lists names the person', async () => {
  const { id, receiptId } = await listed('SUBTREE_ALL');
  const officeHead = await app.person(
    await app.foundAgency('Phòng Y tế', { parent: district, kind: 'DIVISION' }),
    'HEAD',
  );
  await app.as(head).send(DISSEMINATE, { input: { receiptId, version: 3, plan: 'SUBTREE_HEADS' } });
  await app
    .as(head)
    .send(PASS_ON, { input: { receiptId, version: 4, recipients: { rules: [], agencyIds: [officeHead.agency.id] } } });
  const own = (await app.as(officeHead).send(MINE, { id })).data.directive.ourReceipt.id;
  await app.as(officeHead).send(RECEIVE, { input: { receiptId: own, version: 1 } });
  await app.as(officeHead).send(DISSEMINATE, { input: { receiptId: own, version: 2, plan: 'LEADERS' } });

  await acknowledge(officeHead, id);
  const states = await app.owner.query('select state from directive_receipts where directive_id = $1', [id]);
  expect(states).toEqual([{ state: 'DONE' }, { state: 'DONE' }]);
});

it('puts whoever joins on a day to come on the lists on that day, without anybody’s act', async () => {
  const { receiptId } = await listed('AGENCY_ALL');
  const newcomer = await app.person(office, 'OFFICIAL');
  const before = await receipt(receiptId);
  await appoint(admin, district, newcomer.personId, '2024-04-01');
  await runJob(app, settlePeople);
  expect(await receipt(receiptId)).toEqual(before);

  app.clock.set('2024-04-01T00:02:00+07:00');
  await runJob(app, settlePeople);
  expect((await receipt(receiptId)).people).toContainEqual({
    personId: newcomer.personId,
    postTitle: 'Chuyên viên mới',
    state: 'PENDING',
    addedByRule: true,
  });
  app.clock.set('2024-03-15T08:00:00+07:00');
});
