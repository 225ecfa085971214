import { startTestApp, type TestApp } from '../testing/test-app.js';
import { CREATE, everything, foundWork, give, key, list, send, type Work } from '../testing/work.js';

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('creating tasks, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
  });
  afterAll(() => app.stop());

  it('gives several tasks at once, each with its lead, its head, its deadline and a number of the register', async () => {
    const { data, errors } = await send(app, work.chair, [
      { leadId: work.districtA.id, sector: 'HEALTH', cooperatingIds: [work.education.id], term: { on: '2024-03-20' } },
      { leadId: work.health.id, title: 'Thanh tra nhà thuốc', term: { workingDays: 20 }, expectedProduct: 'Báo cáo' },
      { leadId: work.districtB.id, title: 'Việc không thời hạn', term: {} },
    ]);

    expect(errors).toBeUndefined();
    expect(data.createTasks).toMatchObject([
      {
        code: 'NV-2024-0001',
        lifecycle: 'ASSIGNED',
        timeAxis: 'DUE_SOON',
        dueOn: '2024-03-20',
        startsOn: '2024-03-15',
        sector: 'HEALTH',
        version: 1,
        lead: { name: 'UBND huyện A' },
        assigner: { name: 'UBND tỉnh' },
        cooperating: [{ name: 'Sở Giáo dục' }],
        accountableHead: { name: 'Chủ Tịch Huyện A', title: 'Chủ tịch UBND huyện' },
        responsibleOfficial: { name: 'Chủ Tịch Huyện A' },
        allowedActions: ['cancel', 'extend', 'urge'],
      },
      {
        code: 'NV-2024-0002',
        title: 'Thanh tra nhà thuốc',
        timeAxis: 'IN_TIME',
        dueOn: '2024-04-12',
        lead: { name: 'Sở Y tế' },
      },
      { code: 'NV-2024-0003', timeAxis: 'NO_DEADLINE', dueOn: null },
    ]);
  });

  it('shows them to the lead, the assigner, the cooperating agency and the sector, and to nobody beside', async () => {
    const task = await give(app, work.chair, {
      leadId: work.districtA.id,
      sector: 'HEALTH',
      cooperatingIds: [work.education.id],
    });
    const one = `query ($id: ID!) { task(id: $id) { id } node(id: $id) { id } }`;

    for (const who of [work.chair, work.headOfA, work.headOfHealth, work.headOfEducation]) {
      const { data } = await app.as(who).send(one, { id: task.id });
      expect(data).toEqual({ task: { id: task.id }, node: { id: task.id } });
    }
    for (const who of [work.headOfB, work.headOfOfficeA]) {
      const { data, errors } = await app.as(who).send(one, { id: task.id });
      expect(data).toEqual({ task: null, node: null });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }, { extensions: { code: 'NOT_FOUND' } }]);
    }
    expect((await list(app, work.headOfEducation)).ids).not.toContain(task.id);
    expect((await list(app, work.headOfEducation, { relation: 'COOPERATING' })).ids).toContain(task.id);
    expect((await list(app, work.headOfB)).ids).not.toContain(task.id);
  });

  it('happens once for one key, and another input under it is refused', async () => {
    const input = { idempotencyKey: key(), tasks: [{ title: 'Một lần thôi', leadId: work.districtB.id, term: {} }] };
    const [one, other] = [
      await app.as(work.chair).send(CREATE, { input }),
      await app.as(work.chair).send(CREATE, { input }),
    ];
    expect(other.data).toEqual(one.data);
    const before = await everything(app);
    const changed = await app
      .as(work.chair)
      .send(CREATE, { input: { ...input, tasks: [{ ...input.tasks[0], title: 'Khác' }] } });
    expect(changed.errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'KEY_USED_OTHERWISE' } }]);
    expect(await everything(app)).toEqual(before);
  });

  it.each<[string, (work: Work) => object, (work: Work) => keyof Work, string, string]>([
    [
      'a day before today',
      () => ({ term: { on: '2024-03-14' } }),
      () => 'chair',
      'DEADLINE_IN_PAST',
      'tasks.1.term.on',
    ],
    [
      'a term of no day',
      () => ({ term: { workingDays: 0 } }),
      () => 'chair',
      'OUT_OF_RANGE',
      'tasks.1.term.workingDays',
    ],
    [
      'a term that ended already',
      () => ({ term: { workingDays: 2, from: '2024-03-01' } }),
      () => 'chair',
      'DEADLINE_IN_PAST',
      'tasks.1.term.workingDays',
    ],
    [
      'a term of eleven years',
      () => ({ term: { workingDays: 3_661 } }),
      () => 'chair',
      'TERM_TOO_LONG',
      'tasks.1.term.workingDays',
    ],
    [
      'an agency that does not exist',
      () => ({ leadId: '0190a2b0-0000-7000-8000-000000000002' }),
      () => 'chair',
      'AGENCY_NOT_THERE',
      'tasks.1.leadId',
    ],
    ['a title of two letters', () => ({ title: 'Ab' }), () => 'chair', 'TOO_SHORT', 'tasks.1.title'],
    ['a title of 501 letters', () => ({ title: 'a'.repeat(501) }), () => 'chair', 'TOO_LONG', 'tasks.1.title'],
    [
      'a product of 2,001 letters',
      () => ({ expectedProduct: 'a'.repeat(2_001) }),
      () => 'chair',
      'TOO_LONG',
      'tasks.1.expectedProduct',
    ],
    [
      'a hidden character',
      () => ({ title: 'Rà soát\u200b trạm' }),
      () => 'chair',
      'HIDDEN_CHARACTERS',
      'tasks.1.title',
    ],
    [
      'a text turned round',
      () => ({ title: 'Rà soát \u202etrạm' }),
      () => 'chair',
      'HIDDEN_CHARACTERS',
      'tasks.1.title',
    ],
    ['an unknown sector', () => ({ sector: 'MAGIC' }), () => 'chair', 'CHECK_FIELDS', 'tasks.1.sector'],
    [
      'a lead that cooperates',
      ({ health }) => ({ leadId: health.id, cooperatingIds: [health.id] }),
      () => 'chair',
      'LEAD_IS_COOPERATING',
      'tasks.1.cooperatingIds',
    ],
    [
      'a clause of nothing',
      () => ({ clauseId: '0190a2b0-0000-7000-8000-000000000012' }),
      () => 'chair',
      'NOT_FOUND',
      'tasks.1.clauseId',
    ],
    [
      'a lead beside',
      ({ districtB }) => ({ leadId: districtB.id }),
      () => 'headOfA',
      'SIDEWAYS_ASSIGNMENT',
      'tasks.1.leadId',
    ],
    [
      'a lead above',
      ({ province }) => ({ leadId: province.id }),
      () => 'headOfA',
      'UPWARD_ASSIGNMENT',
      'tasks.1.leadId',
    ],
    [
      'a district, by a department',
      ({ districtA }) => ({ leadId: districtA.id }),
      () => 'headOfHealth',
      'NEEDS_REQUEST',
      'tasks.1.leadId',
    ],
    [
      'an office of another district',
      ({ officeA }) => ({ leadId: officeA.id }),
      () => 'headOfB',
      'OUTSIDE_SCOPE',
      'tasks.1.leadId',
    ],
  ])('refuses %s by name, and writes nothing of the others either', async (_case, wrong, who, reason, field) => {
    const actor = work[who(work)] as Work['chair'];
    const fine = { leadId: actor.agency.id };
    const before = await everything(app);
    const { errors } = await send(app, actor, [fine, { ...fine, ...wrong(work) }]);
    expect(errors).toMatchObject([{ extensions: { reason, field } }]);
    expect(await everything(app)).toEqual(before);
  });

  it.each([
    ['ended yesterday', '2020-01-01', '2024-03-14'],
    ['begins tomorrow', '2024-03-16', null],
  ])('refuses an agency that %s, as lead and as helper, and writes nothing', async (_when, from, to) => {
    const gone = await app.foundAgency(`Phòng từ ${from}`, { parent: work.districtA, kind: 'DIVISION', from });
    await app.owner.query('update agency_versions set valid_to = $2 where agency_id = $1', [gone.id, to]);
    await app.owner.query('update hierarchy_state set version = version + 1');
    const before = await everything(app);
    const wrong = [
      [{ leadId: gone.id }, 'tasks.0.leadId'],
      [{ leadId: work.districtA.id, cooperatingIds: [gone.id] }, 'tasks.0.cooperatingIds'],
    ] as const;
    for (const [task, field] of wrong) {
      expect((await send(app, work.chair, [task])).errors).toMatchObject([
        { extensions: { code: 'INVALID_INPUT', reason: 'AGENCY_NOT_THERE', field } },
      ]);
    }
    expect(await everything(app)).toEqual(before);
  });

  it('is for leaders and the clerks who work for them, deputies within their sectors', async () => {
    const deputy = await app.person(work.province, 'DEPUTY', { sectors: ['HEALTH'] });
    const clerk = await app.person(work.province, 'CLERK', { assists: work.chair });
    const official = await app.person(work.province, 'OFFICIAL');
    const admin = await app.person(work.province, 'ADMIN');

    expect((await send(app, deputy, [{ leadId: work.districtA.id, sector: 'HEALTH' }])).errors).toBeUndefined();
    expect((await send(app, clerk, [{ leadId: work.districtA.id }])).errors).toBeUndefined();
    const before = await everything(app);
    const sideways = await send(app, deputy, [{ leadId: work.districtA.id, sector: 'EDUCATION' }]);
    expect(sideways.errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', reason: 'NOT_ALLOWED', field: 'tasks.0.sector' } },
    ]);
    for (const who of [official, admin]) {
      expect((await send(app, who, [{ leadId: work.districtA.id }])).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN', reason: 'NOT_ALLOWED' } },
      ]);
    }
    expect((await app.as(admin).send('{ tasks { totalCount } }')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(await everything(app)).toEqual(before);
  });

  it('names a superior as accountable where the lead has no head, and refuses where nobody has one', async () => {
    const headless = await app.foundAgency('Phòng chưa có trưởng', { parent: work.districtA, kind: 'DIVISION' });
    const { data } = await send(app, work.chair, [{ leadId: headless.id }]);
    expect(data.createTasks[0].accountableHead).toEqual({ name: 'Chủ Tịch Huyện A', title: 'Chủ tịch UBND huyện' });

    const empty = await app.foundAgency('Tỉnh trống', { tenant: 'own' });
    const deputy = await app.person(empty, 'DEPUTY');
    const before = await everything(app);
    const { errors } = await send(app, deputy, [{ leadId: empty.id }]);
    expect(errors).toMatchObject([
      { extensions: { reason: 'HEAD_MISSING', field: 'tasks.0.leadId', params: { agency: 'Tỉnh trống' } } },
    ]);
    expect(await everything(app)).toEqual(before);
  });

  it('numbers without a gap, however many ask at once', async () => {
    const chair = await app.person(await app.foundAgency('Tỉnh khác', { tenant: 'own' }), 'HEAD');
    await Promise.all(
      Array.from({ length: 8 }, () => send(app, chair, [{ leadId: chair.agency.id }, { leadId: chair.agency.id }])),
    );
    const rows = await app.owner.query('select code from tasks where agency_id = $1 order by code', [chair.agency.id]);
    expect(rows).toEqual(
      Array.from({ length: 16 }, (_, index) => ({ code: `NV-2024-${String(index + 1).padStart(4, '0')}` })),
    );
  });
});
