import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, everything, foundWork, give, key, type Work } from '../testing/work.js';

const WHO = /* GraphQL */ `
  query ($id: ID!, $day: Day!) {
    task(id: $id) {
      accountableHead {
        name
      }
      responsibleOfficial {
        name
      }
      answerableOn(day: $day) {
        accountableHead {
          name
        }
        responsibleOfficial {
          name
        }
      }
      answerables {
        kind
        person {
          name
        }
        from
        to
      }
    }
  }
`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('who answers, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  let admin: TestPerson;
  beforeEach(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    admin = await app.person(work.province, 'ADMIN');
  });
  afterEach(() => app.stop());

  const who = async (id: string, day: string) => (await app.as(work.chair).send(WHO, { id, day })).data.task;
  const pair = (head: string, official: string) => ({
    accountableHead: { name: head },
    responsibleOfficial: { name: official },
  });

  const end = (person: TestPerson) =>
    app.as(admin).send('mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { id } }', {
      input: { id: person.appointmentId, version: 1 },
    });

  async function appointHead(agencyId: string, name: string) {
    const newcomer = await app.person({ id: agencyId, tenantId: work.districtA.tenantId }, 'OFFICIAL', { name });
    const input = {
      idempotencyKey: key(),
      personId: newcomer.personId,
      agencyId,
      role: 'HEAD',
      title: 'Chủ tịch UBND huyện',
      replacesHead: true,
    };
    const { errors } = await app
      .as(admin)
      .send('mutation ($input: AppointInput!) { appoint(input: $input) { id } }', { input });
    expect(errors).toBeUndefined();
  }

  /** For every task exactly one open period of each kind, and the row says the same person. */
  async function mustBeSound() {
    const [row] = await app.owner.query(`
      select count(*) as tasks, count(*) filter (where h.n = 1 and o.n = 1 and h.person = t.accountable_person_id and o.person = t.responsible_person_id) as sound
        from tasks t
        cross join lateral (select count(*) as n, max(person_id::text)::uuid as person from task_answerables a
          where a.task_id = t.id and a.kind = 'ACCOUNTABLE_HEAD' and a.to_at is null) h
        cross join lateral (select count(*) as n, max(person_id::text)::uuid as person from task_answerables a
          where a.task_id = t.id and a.kind = 'RESPONSIBLE_OFFICIAL' and a.to_at is null) o`);
    expect(row.sound).toBe(row.tasks);
  }

  it('the new head takes over what is open, and history says who answered before', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    const finished = await give(app, work.chair, { leadId: work.districtA.id, term: {} });
    await done(app, work.chair, 'cancelTask', { taskId: finished.id, reason: 'Thôi' });
    app.clock.set('2024-03-18T09:00:00+07:00');
    await appointHead(work.districtA.id, 'Chủ Tịch Mới');

    expect(await who(task.id, '2024-03-17')).toMatchObject({
      ...pair('Chủ Tịch Mới', 'Chủ Tịch Mới'),
      answerableOn: pair('Chủ Tịch Huyện A', 'Chủ Tịch Huyện A'),
    });
    expect((await who(task.id, '2024-03-18')).answerableOn).toEqual(pair('Chủ Tịch Mới', 'Chủ Tịch Mới'));
    expect((await who(task.id, '2024-03-14')).answerableOn).toBeNull();
    expect((await who(task.id, '2024-03-19')).answerableOn).toBeNull();
    expect(await who(finished.id, '2024-03-18')).toMatchObject(pair('Chủ Tịch Huyện A', 'Chủ Tịch Huyện A'));
    await mustBeSound();
  });

  it('the superior answers while there is no head, in the agency and in its headless offices', async () => {
    const headless = await app.foundAgency('Phòng chưa có trưởng', {
      parent: work.districtA,
      kind: 'DIVISION',
      level: 'DISTRICT',
    });
    const [ofDistrict, ofOffice] = [
      await give(app, work.chair, { leadId: work.districtA.id }),
      await give(app, work.headOfA, { leadId: headless.id }),
    ];
    expect((await who(ofOffice.id, '2024-03-15')).accountableHead).toEqual({ name: 'Chủ Tịch Huyện A' });
    app.clock.set('2024-03-18T09:00:00+07:00');
    expect((await end(work.headOfA)).errors).toBeUndefined();

    for (const { id } of [ofDistrict, ofOffice])
      expect(await who(id, '2024-03-18')).toMatchObject(pair('Chủ Tịch Tỉnh', 'Chủ Tịch Tỉnh'));
    await appointHead(work.districtA.id, 'Chủ Tịch Mới');
    for (const { id } of [ofDistrict, ofOffice])
      expect(await who(id, '2024-03-18')).toMatchObject(pair('Chủ Tịch Mới', 'Chủ Tịch Mới'));
    await mustBeSound();
  });

  it('an official who leaves hands back to the head', async () => {
    const official = await app.person(work.districtA, 'OFFICIAL', { name: 'Chuyên Viên A' });
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    await done(app, work.headOfA, 'assignOfficial', { taskId: task.id, appointmentId: official.appointmentId });
    expect(await who(task.id, '2024-03-15')).toMatchObject(pair('Chủ Tịch Huyện A', 'Chuyên Viên A'));
    app.clock.set('2024-03-18T09:00:00+07:00');
    expect((await end(official)).errors).toBeUndefined();

    const now = await who(task.id, '2024-03-15');
    expect(now).toMatchObject({
      ...pair('Chủ Tịch Huyện A', 'Chủ Tịch Huyện A'),
      answerableOn: pair('Chủ Tịch Huyện A', 'Chuyên Viên A'),
    });
    expect(now.answerables).toEqual([
      { kind: 'ACCOUNTABLE_HEAD', person: { name: 'Chủ Tịch Huyện A' }, from: '2024-03-15T01:00:00.000Z', to: null },
      {
        kind: 'RESPONSIBLE_OFFICIAL',
        person: { name: 'Chủ Tịch Huyện A' },
        from: '2024-03-15T01:00:00.000Z',
        to: '2024-03-15T01:00:00.000Z',
      },
      {
        kind: 'RESPONSIBLE_OFFICIAL',
        person: { name: 'Chuyên Viên A' },
        from: '2024-03-15T01:00:00.000Z',
        to: '2024-03-18T02:00:00.000Z',
      },
      {
        kind: 'RESPONSIBLE_OFFICIAL',
        person: { name: 'Chủ Tịch Huyện A' },
        from: '2024-03-18T02:00:00.000Z',
        to: null,
      },
    ]);
    await mustBeSound();
  });

  it('an agency with open work does not end', async () => {
    const office = await app.foundAgency('Phòng sắp giải thể', {
      parent: work.districtA,
      kind: 'DIVISION',
      level: 'DISTRICT',
    });
    const task = await give(app, work.chair, { leadId: office.id });
    const input = { id: office.id, version: 1, endsOn: '2024-03-31', basis: 'Đề án sắp xếp' };
    const END = 'mutation ($input: EndAgencyInput!) { endAgency(input: $input) { endedOn } }';
    const before = await everything(app);
    expect((await app.as(admin).send(END, { input })).errors).toMatchObject([
      { extensions: { code: 'CONFLICT', reason: 'AGENCY_HAS_OPEN_WORK' } },
    ]);
    expect(await everything(app)).toEqual(before);
    await done(app, work.chair, 'cancelTask', { taskId: task.id, reason: 'Chuyển việc' });
    expect((await app.as(admin).send(END, { input })).errors).toBeUndefined();
  });

  it('two who answer in one capacity at once cannot be written', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    const again = app.owner.query(
      `insert into task_answerables select gen_random_uuid(), owner_tenant_id, task_id, kind, tenant_id, agency_id, person_id, appointment_id, name, title, phone, from_at, null
         from task_answerables where task_id = $1 and kind = 'ACCOUNTABLE_HEAD'`,
      [task.id],
    );
    await expect(again).rejects.toMatchObject({ code: '23505' });
  });
});
