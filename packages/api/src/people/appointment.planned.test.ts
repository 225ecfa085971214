import { newId } from '../platform/db/ids.js';
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { everything, foundWork, give, type Work } from '../testing/work.js';
import { settlePeople } from './settle-people.job.js';

const APPOINT = `mutation ($input: AppointInput!) { appoint(input: $input) { id from to version } }`;
const END = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { id from to version } }`;
const AGENCY = `query ($id: ID!, $asOf: Day) { agency(id: $id, asOf: $asOf) { head { person { fullName } }
  comingAppointments { from title person { fullName } } } }`;
const PERSON = `query ($id: ID!) { person(id: $id) { appointments { from to title } } }`;
const ME = '{ me { posts { title } actingPost { title } } }';
const WHO = `query ($id: ID!, $day: Day!) { task(id: $id) { accountableHead { name } answerableOn(day: $day) { accountableHead { name } } } }`;
const MARCH_31 = '2024-03-31T23:30:00+07:00';
const APRIL_1 = '2024-04-01T00:02:00+07:00';

describe.each([
  ['both walls', {}],
  ['the API alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('a post that begins on a day to come, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  let admin: TestPerson;
  let next: TestPerson;
  beforeEach(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    admin = await app.person(work.province, 'ADMIN', { name: 'Quản Trị Tỉnh' });
    next = await app.person(work.districtA, 'OFFICIAL', { name: 'Chủ Tịch Kế Nhiệm', title: 'Chuyên viên' });
  });
  afterEach(() => app.stop());

  const appoint = (fields: object) =>
    app.as(admin).send(APPOINT, {
      input: {
        idempotencyKey: newId('Other'),
        personId: next.personId,
        agencyId: work.districtA.id,
        role: 'HEAD',
        title: 'Chủ tịch UBND huyện',
        from: '2024-04-01',
        ...fields,
      },
    });
  const end = (input: object) => app.as(admin).send(END, { input });
  const agency = async (asOf?: string) =>
    (await app.as(work.chair).send(AGENCY, { id: work.districtA.id, asOf })).data.agency;
  const snapshot = async () => [
    await everything(app),
    await app.owner.query('select json_agg(a order by a.id) as posts from appointments a'),
    await app.owner.query('select json_agg(p order by p.id) as persons from persons p'),
  ];

  it('gives no right and heads nothing until its day, then by itself all of it', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    const { data, errors } = await appoint({ replacesHead: true });
    expect(errors).toBeUndefined();
    expect(data.appoint).toMatchObject({ from: '2024-04-01', to: null, version: 1 });

    app.clock.set(MARCH_31);
    await runJob(app, settlePeople);
    expect(await agency()).toEqual({
      head: { person: { fullName: 'Chủ Tịch Huyện A' } },
      comingAppointments: [
        { from: '2024-04-01', title: 'Chủ tịch UBND huyện', person: { fullName: 'Chủ Tịch Kế Nhiệm' } },
      ],
    });
    expect((await agency('2024-04-01')).head).toEqual({ person: { fullName: 'Chủ Tịch Kế Nhiệm' } });
    expect((await app.as(next).send(ME)).data.me.posts).toEqual([{ title: 'Chuyên viên' }]);
    expect((await app.as(next).send(WHO, { id: task.id, day: '2024-03-31' })).data.task).toMatchObject({
      accountableHead: { name: 'Chủ Tịch Huyện A' },
    });
    const acting = 'mutation ($postKey: ID!) { actAs(postKey: $postKey) { actingPost { title } } }';
    const refused = await app.as(next).send(acting, { postKey: data.appoint.id });
    expect(refused.errors).toMatchObject([{ extensions: { reason: 'POST_NOT_YOURS' } }]);

    app.clock.set(APRIL_1);
    await runJob(app, settlePeople);
    expect(await agency()).toEqual({ head: { person: { fullName: 'Chủ Tịch Kế Nhiệm' } }, comingAppointments: [] });
    const who = async (day: string) => (await app.as(work.chair).send(WHO, { id: task.id, day })).data.task;
    expect(await who('2024-03-31')).toEqual({
      accountableHead: { name: 'Chủ Tịch Kế Nhiệm' },
      answerableOn: { accountableHead: { name: 'Chủ Tịch Huyện A' } },
    });
    expect((await app.as(next).send(ME)).data.me.posts.map(({ title }: { title: string }) => title)).toContain(
      'Chủ tịch UBND huyện',
    );
    const [leaders] = await app.owner.query(
      `select (select is_leader from persons where id = $1) as next, (select is_leader from persons where id = $2) as former`,
      [next.personId, work.headOfA.personId],
    );
    expect(leaders).toEqual({ next: true, former: false });
    const audit = await app.owner.query(
      `select action, actor_name from audit_entries where action in ('appointment.took_effect', 'appointment.ran_out') order by seq`,
    );
    expect(audit).toEqual([
      { action: 'appointment.ran_out', actor_name: 'Quản Trị Tỉnh' },
      { action: 'appointment.took_effect', actor_name: 'Quản Trị Tỉnh' },
    ]);

    const before = await snapshot();
    await runJob(app, settlePeople);
    expect(await snapshot()).toEqual(before);
  });

  it('takes effect also when no job ran on its day', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    expect((await appoint({ replacesHead: true })).errors).toBeUndefined();
    app.clock.set('2024-04-04T09:00:00+07:00');
    await runJob(app, settlePeople);
    expect((await app.as(work.chair).send(WHO, { id: task.id, day: '2024-04-04' })).data.task.accountableHead).toEqual({
      name: 'Chủ Tịch Kế Nhiệm',
    });
  });

  it('follows a head whose end is planned, and never stands beside one', async () => {
    const refused = await snapshot();
    expect((await appoint({})).errors).toMatchObject([
      { extensions: { code: 'CONFLICT', reason: 'TWO_HEADS', field: 'role' } },
    ]);
    expect(await snapshot()).toEqual(refused);
    const planned = await end({ id: work.headOfA.appointmentId, version: 1, endsOn: '2024-03-31' });
    expect(planned.data.endAppointment).toMatchObject({ to: '2024-03-31', version: 2 });
    expect((await appoint({})).errors).toBeUndefined();

    const third = await app.person(work.districtA, 'OFFICIAL');
    const before = await snapshot();
    const refusals = [
      [appoint({ from: '2024-04-15', personId: third.personId }), 'role'],
      [end({ id: work.headOfA.appointmentId, version: 2, endsOn: '2024-04-01' }), 'endsOn'],
    ] as const;
    for (const [answer, field] of refusals)
      expect((await answer).errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'TWO_HEADS', field } }]);
    expect(await snapshot()).toEqual(before);
    const [{ heads }] = await app.owner.query(
      `select count(*)::int as heads from appointments where agency_id = $1 and role = 'HEAD'`,
      [work.districtA.id],
    );
    expect(heads).toBe(2);
    await expect(
      app.owner.query(`update appointments set valid_to = null where id = $1`, [work.headOfA.appointmentId]),
    ).rejects.toMatchObject({ code: '23505' });
    app.clock.set(APRIL_1);
    await runJob(app, settlePeople);
    expect((await agency()).head).toEqual({ person: { fullName: 'Chủ Tịch Kế Nhiệm' } });
  });

  it('is called off before it begins, and whoever was to go stays', async () => {
    const { data } = await appoint({ replacesHead: true });
    const called = await end({ id: data.appoint.id, version: 1, reason: 'Thay đổi nhân sự' });
    expect(called.errors).toBeUndefined();
    expect(called.data.endAppointment).toMatchObject({ from: '2024-04-01', to: '2024-03-31', version: 2 });
    expect((await agency()).comingAppointments).toEqual([]);
    app.clock.set(APRIL_1);
    await runJob(app, settlePeople);
    expect((await agency()).head).toEqual({ person: { fullName: 'Chủ Tịch Huyện A' } });
    expect(
      (await app.as(work.chair).send(PERSON, { id: work.headOfA.personId })).data.person.appointments,
    ).toMatchObject([{ from: '2020-01-01', to: null }]);
    const before = await snapshot();
    expect((await end({ id: data.appoint.id, version: 2 })).errors).toMatchObject([
      { extensions: { code: 'CONFLICT', reason: 'WRONG_STATE' } },
    ]);
    expect(await snapshot()).toEqual(before);
    expect((await appoint({ from: '2024-04-10', replacesHead: true })).errors).toBeUndefined();
  });
});
