import { newId } from '../platform/db/ids.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';
import { ACKNOWLEDGE, DISSEMINATE, ISSUE, OPEN, ownDirective, PASS_ON, RECEIVE, REGISTER, REVISE } from './testing.js';

const SEEN = `query ($id: ID!) { directive(id: $id) { id file { name } ourReceipt { id } myAcknowledgement { id state receipt { state agency { name } } } } }`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope of statements alone', { rls: false }],
  ['row-level security and the use cases alone', { shield: false }],
])('with %s', (_walls, walls) => {
  let app: TestApp;
  let chair: TestPerson;
  let one: TestAgency;
  let other: TestAgency;
  let head: TestPerson;
  let neighbour: TestPerson;
  beforeAll(async () => {
    app = await startTestApp(walls);
    const province = await app.foundAgency('UBND tỉnh Thử');
    chair = await app.person(province, 'HEAD');
    one = await app.foundAgency('UBND huyện Một', { parent: province, tenant: 'own' });
    other = await app.foundAgency('UBND huyện Hai', { parent: province, tenant: 'own' });
    head = await app.person(one, 'HEAD');
    neighbour = await app.person(other, 'HEAD');
  });
  afterAll(() => app.stop());

  const seen = (who: TestPerson, id: string) => app.as(who).send(SEEN, { id });

  async function sentToOne(changes: object = {}) {
    const registered = await app.as(chair).send(REGISTER, { input: ownDirective(changes) });
    expect(registered.errors).toBeUndefined();
    const id = registered.data.registerDirective.id as string;
    const input = { id, version: 1, recipients: { rules: [], agencyIds: [one.id] } };
    expect((await app.as(chair).send(ISSUE, { input })).errors).toBeUndefined();
    const receiptId = (await seen(head, id)).data.directive.ourReceipt.id as string;
    await app.as(head).send(RECEIVE, { input: { receiptId, version: 1 } });
    return { id, receiptId };
  }

  it('reaches a person in his post there, though he acts in another agency now, and him alone of that agency', async () => {
    const person = await app.person(other, 'OFFICIAL');
    await app.owner.query(
      `insert into appointments (id, tenant_id, agency_id, person_tenant_id, person_id, role, title, valid_from)
       values ($1, $2, $3, $4, $5, 'DEPUTY', 'Phó Chủ tịch biệt phái', '2024-01-01')`,
      [newId('Appointment'), one.tenantId, one.id, other.tenantId, person.personId],
    );
    await app.owner.query('update persons set is_leader = true where id = $1', [person.personId]);
    const { id, receiptId } = await sentToOne();
    const listed = await app.as(head).send(DISSEMINATE, { input: { receiptId, version: 2, plan: 'LEADERS' } });
    expect(listed.data.disseminateDirective.peopleCount).toBe(2);

    const { data } = await seen(person, id);
    expect(data.directive).toMatchObject({
      ourReceipt: null,
      myAcknowledgement: { state: 'PENDING', receipt: { agency: { name: 'UBND huyện Một' } } },
    });
    expect((await app.as(person).send(OPEN, { id })).data.openDirective.myAcknowledgement.state).toBe('OPENED');
    const acknowledgementId = data.directive.myAcknowledgement.id;
    const done = await app.as(person).send(ACKNOWLEDGE, { input: { acknowledgementId } });
    expect(done.data.acknowledgeDirective).toMatchObject({
      state: 'ACKNOWLEDGED',
      receipt: { acknowledgedCount: 1, peopleCount: 2 },
    });
    expect((await seen(neighbour, id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('carries its original file to whoever receives it, at once or passed on, and to no one else', async () => {
    const fileId = newId('Attachment');
    await app.owner.query(
      `insert into files (id, tenant_id, agency_id, person_id, name, media_type, size_bytes, content_hash, uploaded_at)
       values ($1, $2, $3, $4, 'chi-thi.pdf', 'application/pdf', 10, repeat('a', 64), '2024-03-15T00:00:00Z')`,
      [fileId, chair.agency.tenantId, chair.agency.id, chair.personId],
    );
    const { id, receiptId } = await sentToOne({ fileId });
    expect((await seen(head, id)).data.directive.file).toEqual({ name: 'chi-thi.pdf' });

    const commune = await app.foundAgency('UBND xã', { parent: one, tenant: 'own', level: 'COMMUNE' });
    const below = await app.person(commune, 'HEAD');
    expect((await seen(below, id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const passed = await app
      .as(head)
      .send(PASS_ON, { input: { receiptId, version: 2, recipients: { rules: ['ALL_COMMUNES'] } } });
    expect(passed.errors).toBeUndefined();
    expect((await seen(below, id)).data.directive.file).toEqual({ name: 'chi-thi.pdf' });
    const readers = await app.owner.query('select count(*)::int as n from file_readers where file_id = $1', [fileId]);
    expect(readers).toEqual([{ n: 3 }]);
  });

  it('is not revised, issued or seen as a draft by anyone beside or below', async () => {
    const { id } = (await app.as(chair).send(REGISTER, { input: ownDirective() })).data.registerDirective;
    const recipients = { rules: [], agencyIds: [one.id] };
    for (const who of [head, neighbour]) {
      const answers = [
        await seen(who, id),
        await app.as(who).send(REVISE, { input: { id, version: 1, abstract: 'Đã sửa' } }),
        await app
          .as(who)
          .send(ISSUE, { input: { id, version: 1, recipients: { ...recipients, agencyIds: [who.agency.id] } } }),
      ];
      for (const { errors } of answers) expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    const [row] = await app.owner.query('select abstract, stage, version from directives where id = $1', [id]);
    expect(row).toEqual({ abstract: 'Về rà soát giếng nước', stage: 'DRAFT', version: 1 });

    const own = (await app.as(head).send(REGISTER, { input: ownDirective() })).data.registerDirective;
    expect((await seen(chair, own.id)).data.directive.id).toBe(own.id);
    const above = await app.as(chair).send(REVISE, { input: { id: own.id, version: 1, abstract: 'Từ trên' } });
    expect(above.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'NOT_ALLOWED' } }]);
  });
});
