import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';
import { act, done, everything, foundWork, give, list, send, type Work } from '../testing/work.js';

const END = 'mutation ($input: EndAgencyInput!) { endAgency(input: $input) { endedOn } }';
const CASE = /* GraphQL */ `
  query ($id: ID!, $day: Day!) {
    task(id: $id) {
      code
      dueOn
      lifecycle
      version
      assigner {
        name
      }
      lead {
        name
      }
      cooperating {
        name
      }
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
      timeline {
        action
        note
        actorName
      }
    }
  }
`;
const BASIS = '12/NQ-HĐND';

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('an agency that ends hands its work over, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  let admin: TestPerson;
  let office: TestAgency;
  let headOfOffice: TestPerson;
  beforeEach(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    admin = await app.person(work.province, 'ADMIN', { name: 'Quản Trị Tỉnh' });
    office = await app.foundAgency('Phòng Dân số', { parent: work.districtA, kind: 'DIVISION', sectors: ['HEALTH'] });
    headOfOffice = await app.person(office, 'HEAD', { name: 'Trưởng Phòng Dân Số' });
  });
  afterEach(() => app.stop());

  const see = async (who: TestPerson, id: string, day = '2024-03-18') => {
    const { data, errors } = await app.as(who).send(CASE, { id, day });
    expect(errors).toBeUndefined();
    return data.task;
  };
  const leave = async (person: TestPerson) => {
    const input = { id: person.appointmentId, version: 1 };
    const sent = app
      .as(admin)
      .send('mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { id } }', {
        input,
      });
    expect((await sent).errors).toBeUndefined();
  };
  const end = (agency: TestAgency, successor?: TestAgency, more: object = {}) =>
    app.as(admin).send(END, {
      input: { id: agency.id, version: 1, basis: BASIS, ...(successor && { successorId: successor.id }), ...more },
    });

  async function mustBeSound() {
    const wrong = await app.owner.query(`
      select t.code, k.kind, (select count(*) from task_answerables a where a.task_id = t.id and a.kind = k.kind and a.to_at is null) as n
        from tasks t cross join (values ('ACCOUNTABLE_HEAD'), ('RESPONSIBLE_OFFICIAL')) k (kind)
       where (select array_agg(a.person_id) from task_answerables a where a.task_id = t.id and a.kind = k.kind and a.to_at is null)
             is distinct from array[case k.kind when 'ACCOUNTABLE_HEAD' then t.accountable_person_id else t.responsible_person_id end]
          or exists (select from task_answerables a join task_answerables b on b.task_id = a.task_id and b.kind = a.kind and b.id <> a.id
                where a.task_id = t.id and a.kind = k.kind and tstzrange(a.from_at, a.to_at) && tstzrange(b.from_at, b.to_at))
       union all
       -- the counters agree with the rows
       select 'tallies', k.kind, sum(k.n) from (
         select agency_id, assigner_id, kind, n from task_tallies where kind = 'OPEN'
         union all select lead_agency_id, agency_id, 'OPEN', -1 from tasks where is_open) k
        group by k.agency_id, k.assigner_id, k.kind having sum(k.n) <> 0
       union all
       -- the participants and the words follow the row
       select 'participants', '', count(*) from tasks t
        where (select coalesce(array_agg(p.agency_id order by p.agency_id), '{}') from task_participants p
                where p.task_id = t.id and p.owner_agency_id = t.agency_id and p.owner_tenant_id = t.tenant_id)
              <> (select coalesce(array_agg(c order by c), '{}') from unnest(t.cooperating_ids) c)
           or exists (select from task_words w where w.task_id = t.id
                and (w.agency_id, w.lead_agency_id, w.owner_tenant_id) <> (t.agency_id, t.lead_agency_id, t.tenant_id))
        having count(*) > 0`);
    expect(wrong).toEqual([]);
  }

  it('what it leads goes to the head of the successor, and history says who answered before', async () => {
    const official = await app.person(office, 'OFFICIAL', { name: 'Chuyên Viên Dân Số' });
    const open = await give(app, work.headOfA, {
      leadId: office.id,
      cooperatingIds: [work.officeA.id],
      sector: 'HEALTH',
    });
    await done(app, headOfOffice, 'assignOfficial', { taskId: open.id, appointmentId: official.appointmentId });
    const closed = await give(app, work.headOfA, { leadId: office.id });
    await done(app, work.headOfA, 'cancelTask', { taskId: closed.id, reason: 'Thôi' });
    app.clock.set('2024-03-18T09:00:00+07:00');
    await leave(official);
    await leave(headOfOffice);
    expect((await end(office, work.officeA)).errors).toBeUndefined();

    const pair = (head: string, doer: string) => ({
      accountableHead: { name: head },
      responsibleOfficial: { name: doer },
    });
    const now = await see(work.headOfA, open.id, '2024-03-17');
    expect(now).toMatchObject({
      code: open.code,
      dueOn: '2024-03-29',
      lifecycle: 'ACCEPTED',
      assigner: { name: 'UBND huyện A' },
      lead: { name: 'Phòng Y tế huyện A' },
      cooperating: [],
      ...pair('Trưởng Phòng Y Tế A', 'Trưởng Phòng Y Tế A'),
      answerableOn: pair('Trưởng Phòng Dân Số', 'Chuyên Viên Dân Số'),
    });
    expect(now.timeline.at(-1)).toEqual({
      action: 'leadSucceeded',
      note: `Phòng Dân số → Phòng Y tế huyện A. ${BASIS}`,
      actorName: 'Quản Trị Tỉnh',
    });
    expect((await see(work.headOfA, open.id)).answerableOn).toEqual(pair('Trưởng Phòng Y Tế A', 'Trưởng Phòng Y Tế A'));
    expect(await see(work.headOfA, closed.id)).toMatchObject({
      lead: { name: 'Phòng Dân số' },
      lifecycle: 'CANCELLED',
    });
    expect(
      await app.owner.query(
        `select actor_person_id, agency_id, detail from audit_entries where action = 'task.handedOver' and subject_id = $1`,
        [open.id],
      ),
    ).toEqual([
      {
        actor_person_id: admin.personId,
        agency_id: work.districtA.id,
        detail: { from: office.id, to: work.officeA.id, parts: ['leadSucceeded'], basis: BASIS },
      },
    ]);
    await mustBeSound();

    app.clock.set('2024-03-19T09:00:00+07:00');
    for (const who of [work.chair, work.headOfA, work.headOfOfficeA, work.headOfHealth]) await see(who, open.id);
    await see(work.chair, closed.id);
    expect((await app.as(work.headOfB).send(CASE, { id: open.id, day: '2024-03-18' })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
    await done(app, work.headOfOfficeA, 'reportProgress', { taskId: open.id, progress: 60, note: 'Tiếp tục' });
  });

  it('what it gave is confirmed by the successor in another tenant, under the code of its own register', async () => {
    const [small, big] = [work.districtB, work.districtA];
    const commune = await app.foundAgency('UBND xã', { parent: big, level: 'COMMUNE' });
    await app.person(commune, 'HEAD', { name: 'Chủ Tịch Xã' });
    const own = await give(app, work.headOfA, { leadId: work.officeA.id });
    const given = await give(app, work.headOfB, { leadId: small.id });
    await done(app, work.headOfB, 'acceptTask', { taskId: given.id });
    await done(app, work.headOfB, 'reportDone', { taskId: given.id, result: 'Đã xong' });
    const fromChair = await give(app, work.chair, { leadId: small.id, cooperatingIds: [big.id] });
    expect(given.code).toBe(own.code);
    await leave(work.headOfB);
    expect((await end(small, big)).errors).toBeUndefined();

    expect(await see(work.headOfA, given.id)).toMatchObject({
      code: given.code,
      assigner: { name: 'UBND huyện A' },
      lead: { name: 'UBND huyện A' },
    });
    expect(await see(work.chair, fromChair.id)).toMatchObject({
      lead: { name: 'UBND huyện A' },
      cooperating: [],
      accountableHead: { name: 'Chủ Tịch Huyện A' },
    });
    const [row] = await app.owner.query(
      'select tenant_id, lead_tenant_id, register_agency_id from tasks where id = $1',
      [given.id],
    );
    expect(row).toEqual({ tenant_id: big.tenantId, lead_tenant_id: big.tenantId, register_agency_id: small.id });
    expect((await done(app, work.headOfA, 'confirmTask', { taskId: given.id, grade: 'GOOD' })).lifecycle).toBe('DONE');
    expect((await give(app, work.headOfA, { leadId: commune.id })).code).toBe('NV-2024-0002');
    await mustBeSound();
  });

  it('where it helps, the successor helps, in a task that the administrator himself does not see whole', async () => {
    const districtAdmin = await app.person(work.districtA, 'ADMIN', { name: 'Quản Trị Huyện' });
    const task = await give(app, work.chair, {
      leadId: work.health.id,
      cooperatingIds: [work.education.id, office.id],
    });
    await leave(headOfOffice);
    const { errors } = await app.as(districtAdmin).send(END, {
      input: { id: office.id, version: 1, basis: BASIS, successorId: work.officeA.id },
    });
    expect(errors).toBeUndefined();
    const now = await see(work.headOfOfficeA, task.id);
    expect(now).toMatchObject({
      lead: { name: 'Sở Y tế' },
      cooperating: [{ name: 'Sở Giáo dục' }, { name: 'Phòng Y tế huyện A' }],
      accountableHead: { name: 'Giám Đốc Y Tế' },
    });
    expect(now.timeline.at(-1)).toMatchObject({ action: 'cooperationSucceeded', actorName: 'Quản Trị Huyện' });
    await mustBeSound();
  });

  it('is refused by name, and nothing is written', async () => {
    const task = await give(app, work.headOfA, { leadId: office.id });
    await leave(headOfOffice);
    const headless = await app.foundAgency('Phòng chưa có trưởng', { parent: work.districtA, kind: 'DIVISION' });
    const districtAdmin = await app.person(work.districtA, 'ADMIN');
    const snapshot = async () => [
      await everything(app),
      await app.owner.query(`select (select json_agg(a order by a.id) from agencies a) as agencies,
        (select count(*) from agency_successions) as successions, (select version from hierarchy_state) as version,
        (select json_agg(t order by t.id) from tasks t) as tasks, (select json_agg(a order by a.id) from task_answerables a) as answerables`),
    ];
    const before = await snapshot();
    const refusals = [
      [end(office), { code: 'CONFLICT', reason: 'AGENCY_HAS_OPEN_WORK' }],
      [
        end(office, headless),
        { reason: 'HEAD_MISSING', field: 'successorId', params: { agency: 'Phòng chưa có trưởng' } },
      ],
      [
        end(office, work.officeA, { endsOn: '2024-03-31' }),
        { code: 'CONFLICT', reason: 'WORK_OPEN_UNTIL_THEN', field: 'endsOn' },
      ],
      [
        app.as(districtAdmin).send(END, {
          input: { id: office.id, version: 1, basis: BASIS, successorId: work.districtB.id },
        }),
        { code: 'FORBIDDEN', reason: 'OUTSIDE_SCOPE', field: 'successorId' },
      ],
    ] as const;
    for (const [answer, extensions] of refusals) expect((await answer).errors).toMatchObject([{ extensions }]);
    expect(await snapshot()).toEqual(before);

    // Past the program: no hand-over without a succession on record, and none from the agency that one acts for.
    const byHand = (from: TestAgency, to: TestAgency) =>
      app.as(admin).bound((tx) => tx.query('select * from hand_over_tasks($1, $2, $3)', [from.id, to.id, 'Ai đó']));
    await expect(byHand(office, work.officeA)).rejects.toMatchObject({ code: '42501' });
    await app.owner.query(
      `insert into agency_successions (tenant_id, predecessor_id, successor_id, kind, happened_on, basis) values ($1, $2, $3, 'MERGE', '2024-03-15', 'x')`,
      [work.province.tenantId, work.province.id, work.health.id],
    );
    await expect(byHand(work.province, work.health)).rejects.toMatchObject({ code: '42501' });
    expect((await see(work.headOfA, task.id)).lead).toEqual({ name: 'Phòng Dân số' });
  });

  it('an agency whose end is settled is given nothing new', async () => {
    await leave(headOfOffice);
    expect((await end(office, work.officeA, { endsOn: '2024-03-31' })).errors).toBeUndefined();
    const before = await everything(app);
    const { errors } = await send(app, work.headOfA, [{ leadId: office.id }]);
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'CONFLICT',
          reason: 'AGENCY_ENDING',
          field: 'tasks.0.leadId',
          params: { day: '2024-03-31' },
        },
      },
    ]);
    expect(await everything(app)).toEqual(before);
    const { data } = await app
      .as(work.headOfA)
      .send('{ assignableAgencies(search: "dan so") { allowed reason agency { name } } }');
    expect(data.assignableAgencies).toEqual([
      { allowed: false, reason: 'AGENCY_ENDING', agency: { name: 'Phòng Dân số' } },
    ]);
  });

  it('a stale page of the task is told who handed it over', async () => {
    const task = await give(app, work.headOfA, { leadId: office.id });
    await leave(headOfOffice);
    expect((await end(office, work.officeA)).errors).toBeUndefined();
    const { errors } = await act(app, work.headOfOfficeA, 'acceptTask', { taskId: task.id, version: task.version });
    expect(errors).toMatchObject([
      { extensions: { reason: 'STALE_VERSION', params: { changedBy: 'Quản Trị Tỉnh', change: 'handOver' } } },
    ]);
    expect((await list(app, work.headOfOfficeA, { relation: 'LED_BY_US' })).ids).toEqual([task.id]);
  });
});
