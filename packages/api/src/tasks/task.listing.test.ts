import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, foundWork, give, list, type Work } from '../testing/work.js';

const HOME = /* GraphQL */ `
  {
    home {
      decisions {
        count
        groups {
          kind
          count
        }
        rows {
          kind
          waitedDays
          task {
            id
            title
          }
          receipt {
            id
          }
          acknowledgement {
            id
          }
        }
      }
      overdue {
        count
        rows {
          id
          title
          timeAxis
        }
      }
      atRisk {
        count
        rows {
          id
          title
          risks {
            kind
            sentence
            days
            timeShare
            progress
          }
        }
      }
      inTimeCount
      dueSoonCount
      directivesUnfinished
    }
  }
`;

/** Each number of the home page, and the list that it promises. */
const PROMISES = {
  overdue: { timeAxis: 'OVERDUE', open: true },
  atRisk: { atRisk: true },
  inTime: { timeAxis: 'IN_TIME', open: true },
  dueSoon: { timeAxis: 'DUE_SOON', open: true },
  CONFIRM_TASK: { toConfirm: true },
  ACCEPT_TASK: { toAccept: true },
} as const;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('lists and counters, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  const ids: Record<string, string> = {};

  /** The state of affairs of Friday 15 March, made by use cases from 1 March on. */
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    const { chair, headOfA, headOfB, headOfHealth, districtA, districtB, health, education, officeA } = work;
    const given = async (name: string, who: TestPerson, more: { leadId: string; [field: string]: unknown }) => {
      ids[name] = (await give(app, who, { title: `Việc ${name}`, ...more })).id;
    };
    app.clock.set('2024-03-01T08:00:00+07:00');
    await given('healthOfA', chair, { leadId: districtA.id, sector: 'HEALTH', term: { on: '2024-03-12' } });
    await given('healthOfB', chair, { leadId: districtB.id, sector: 'HEALTH', term: { on: '2024-05-31' } });
    await given('schoolOfA', chair, {
      leadId: districtA.id,
      sector: 'EDUCATION',
      term: { on: '2024-03-13' },
      cooperatingIds: [education.id],
    });
    await given('plainOfB', chair, { leadId: districtB.id, term: {} });
    await given('waiting', chair, { leadId: districtB.id, term: { on: '2024-03-13' } });
    await given('waitingLate', chair, { leadId: health.id, sector: 'HEALTH', term: { on: '2024-03-11' } });
    await given('kept', chair, { leadId: districtA.id, term: { on: '2024-03-20' } });
    await given('cancelled', chair, { leadId: districtA.id, term: { on: '2024-03-04' } });
    app.clock.set('2024-03-12T08:00:00+07:00');
    for (const [name, who] of [
      ['waiting', headOfB],
      ['waitingLate', headOfHealth],
      ['kept', headOfA],
    ] as const) {
      await done(app, who, 'acceptTask', { taskId: ids[name]! });
      await done(app, who, 'reportDone', { taskId: ids[name]!, result: 'Xong' });
    }
    await done(app, chair, 'confirmTask', { taskId: ids['kept']!, grade: 'GOOD' });
    await done(app, chair, 'cancelTask', { taskId: ids['cancelled']!, reason: 'Trùng' });
    await given('soon', chair, { leadId: districtA.id, term: { on: '2024-03-19' }, cooperatingIds: [districtB.id] });
    await given('later', chair, { leadId: districtA.id, term: { on: '2024-06-28' } });
    await given('ofOffice', headOfA, { leadId: officeA.id, sector: 'HEALTH', term: { on: '2024-03-29' } });
    app.clock.set('2024-03-15T08:00:00+07:00');
  });
  afterAll(() => app.stop());

  const named = (found: { ids: string[] }) => found.ids.map((id) => Object.keys(ids).find((name) => ids[name] === id));
  const titles = async (who: TestPerson, filter: object = {}) => named(await list(app, who, filter));

  it('shows the late first, then by deadline, and each viewer his own scope', async () => {
    expect(await titles(work.chair)).toEqual([
      'cancelled',
      'waitingLate',
      'healthOfA',
      'schoolOfA',
      'waiting',
      'soon',
      'kept',
      'ofOffice',
      'healthOfB',
      'later',
      'plainOfB',
    ]);
    expect(await titles(work.headOfA)).toEqual([
      'cancelled',
      'healthOfA',
      'schoolOfA',
      'soon',
      'kept',
      'ofOffice',
      'later',
    ]);
    expect(await titles(work.headOfB)).toEqual(['waiting', 'healthOfB', 'plainOfB']);
    expect(await titles(work.headOfOfficeA)).toEqual(['ofOffice']);
  });

  it('shows the head of a department the tasks of its sector in two districts, and none of another', async () => {
    expect(await titles(work.headOfHealth)).toEqual(['waitingLate', 'healthOfA', 'ofOffice', 'healthOfB']);
    expect(await titles(work.headOfEducation)).toEqual(['schoolOfA']);
    const strange = await app
      .as(work.headOfHealth)
      .send('query ($id: ID!) { task(id: $id) { id } }', { id: ids['schoolOfA'] });
    expect(strange.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it.each<[string, object, string[]]>([
    ['overdue and open', { timeAxis: 'OVERDUE', open: true }, ['waitingLate', 'healthOfA', 'schoolOfA']],
    ['overdue, for good or not', { timeAxis: 'OVERDUE' }, ['cancelled', 'waitingLate', 'healthOfA', 'schoolOfA']],
    ['due soon', { timeAxis: 'DUE_SOON', open: true }, ['soon']],
    ['in time', { timeAxis: 'IN_TIME', open: true }, ['waiting', 'ofOffice', 'healthOfB', 'later']],
    ['without a deadline', { timeAxis: 'NO_DEADLINE' }, ['plainOfB']],
    ['at risk', { atRisk: true }, ['soon', 'healthOfB', 'plainOfB']],
    ['closed', { open: false }, ['cancelled', 'kept']],
    ['by state', { lifecycle: ['DONE', 'WAITING_CONFIRMATION'] }, ['waitingLate', 'waiting', 'kept']],
    ['to be confirmed', { toConfirm: true }, ['waitingLate', 'waiting']],
    ['of one agency', { agencyId: 'districtB', open: true }, ['waiting', 'healthOfB', 'plainOfB']],
    ['of one sector', { sector: 'EDUCATION' }, ['schoolOfA']],
    ['assigned by us', { relation: 'ASSIGNED_BY_US', timeAxis: 'NO_DEADLINE' }, ['plainOfB']],
    ['led by us', { relation: 'LED_BY_US' }, []],
    ['found by words without marks', { search: 'viec HEALTHOFA' }, ['healthOfA']],
    ['found by the beginning of a word', { search: 'wait' }, ['waitingLate', 'waiting']],
    ['found by nothing', { search: 'khong co tu nay' }, []],
  ])('finds tasks %s, with the total', async (_case, { agencyId, ...filter }: { agencyId?: 'districtB' }, expected) => {
    const found = await list(app, work.chair, { ...filter, ...(agencyId && { agencyId: work[agencyId].id }) });
    expect(named(found)).toEqual(expected);
    expect(found.total).toBe(expected.length);
  });

  it('shows cooperation and own responsibility on request', async () => {
    expect(await titles(work.headOfB, { relation: 'COOPERATING' })).toEqual(['soon']);
    expect(await titles(work.headOfB, { relation: 'RESPONSIBLE_ME', lifecycle: ['ASSIGNED'] })).toEqual([
      'healthOfB',
      'plainOfB',
    ]);
    expect(await titles(work.chair, { relation: 'COOPERATING' })).toEqual([]);
  });

  it('pages by key, the same however it is cut, and refuses a forged cursor', async () => {
    const whole = await list(app, work.chair);
    const cut: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await list(app, work.chair, {}, { first: 3, ...(after && { after }) });
      cut.push(...page.ids);
      expect(page.total).toBe(11);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(cut).toEqual(whole.ids);
    const forged = await app.as(work.chair).send('{ tasks(after: "x") { totalCount } }');
    expect(forged.errors).toMatchObject([{ extensions: { reason: 'CURSOR_MALFORMED', field: 'after' } }]);
    const greedy = await app.as(work.chair).send('{ tasks(first: 101) { totalCount } }');
    expect(greedy.errors).toMatchObject([{ extensions: { reason: 'PAGE_TOO_LARGE' } }]);
  });

  it('tells the chair on his home page what is late, at risk, and waits for him', async () => {
    const { data, errors } = await app.as(work.chair).send(HOME);
    expect(errors).toBeUndefined();
    expect(data.home).toMatchObject({
      overdue: { count: 3, rows: [{ id: ids['waitingLate'] }, { id: ids['healthOfA'] }, { id: ids['schoolOfA'] }] },
      inTimeCount: 4,
      dueSoonCount: 1,
      directivesUnfinished: 0,
    });
    expect(data.home.atRisk).toEqual({
      count: 3,
      rows: [
        {
          id: ids['soon'],
          title: 'Việc soon',
          risks: [{ kind: 'GAP', sentence: 'đạt 0% khi đã qua 43% thời hạn', days: null, timeShare: 43, progress: 0 }],
        },
        { id: ids['healthOfB'], title: 'Việc healthOfB', risks: [silent(14)] },
        { id: ids['plainOfB'], title: 'Việc plainOfB', risks: [silent(14)] },
      ],
    });
    expect(data.home.decisions).toMatchObject({
      count: 2,
      groups: [{ kind: 'CONFIRM_TASK', count: 2 }],
      rows: [
        { kind: 'CONFIRM_TASK', waitedDays: 3, receipt: null, acknowledgement: null },
        { kind: 'CONFIRM_TASK', waitedDays: 3 },
      ],
    });
  });

  const silent = (days: number) => ({
    kind: 'SILENT',
    sentence: `${days} ngày không cập nhật`,
    days,
    timeShare: null,
    progress: null,
  });

  it.each(['chair', 'headOfA', 'headOfB', 'headOfHealth', 'headOfEducation', 'headOfOfficeA'] as const)(
    'gives %s numbers that are the totals of the lists they name, today and in a month',
    async (who) => {
      for (const day of ['2024-03-15', '2024-04-15']) {
        app.clock.set(`${day}T08:00:00+07:00`);
        const { home } = (await app.as(work[who]).send(HOME)).data;
        const groups = Object.fromEntries(
          home.decisions.groups.map(({ kind, count }: { kind: string; count: number }) => [kind, count]),
        );
        const told = {
          overdue: home.overdue.count,
          atRisk: home.atRisk.count,
          inTime: home.inTimeCount,
          dueSoon: home.dueSoonCount,
          CONFIRM_TASK: groups.CONFIRM_TASK ?? 0,
          ACCEPT_TASK: groups.ACCEPT_TASK ?? 0,
        };
        const counted: Record<string, number> = {};
        for (const [name, filter] of Object.entries(PROMISES))
          counted[name] = (await list(app, work[who], filter)).total;
        expect(told).toEqual(counted);
      }
      app.clock.set('2024-03-15T08:00:00+07:00');
    },
  );

  it('counts open and overdue tasks of an agency for whoever sees them', async () => {
    const counts = `query ($id: ID!) { agency(id: $id) { openTaskCount overdueTaskCount } }`;
    const seen = async (who: TestPerson) => (await app.as(who).send(counts, { id: work.districtA.id })).data.agency;
    expect(await seen(work.chair)).toEqual({ openTaskCount: 4, overdueTaskCount: 2 });
    expect(await seen(work.headOfHealth)).toEqual({ openTaskCount: 1, overdueTaskCount: 1 });
    expect(await seen(work.headOfB)).toEqual({ openTaskCount: 0, overdueTaskCount: 0 });
    expect(await seen(await app.person(work.province, 'ADMIN'))).toEqual({ openTaskCount: 0, overdueTaskCount: 0 });
    expect((await list(app, work.chair, { agencyId: work.districtA.id, open: true })).total).toBe(4);
  });

  it('decides for a deputy only what his sectors cover, and for an administrator nothing at all', async () => {
    const deputy = await app.person(work.province, 'DEPUTY', { sectors: ['HEALTH'] });
    const official = await app.person(work.province, 'OFFICIAL');
    expect(await titles(deputy, { toConfirm: true })).toEqual(['waitingLate']);
    expect((await app.as(deputy).send(HOME)).data.home.decisions.groups).toEqual([{ kind: 'CONFIRM_TASK', count: 1 }]);
    expect(await titles(official, { toConfirm: true })).toEqual([]);
    const admin = await app.person(work.province, 'ADMIN');
    expect((await app.as(admin).send(HOME)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', reason: 'NOT_ALLOWED' } },
    ]);
  });
});

it('row-level security, asked without any scope, shows each side its own, the sector its own, and a neighbour nothing', async () => {
  const app = await startTestApp();
  const work = await foundWork(app);
  const task = await give(app, work.chair, {
    leadId: work.districtA.id,
    sector: 'HEALTH',
    cooperatingIds: [work.education.id],
  });
  const TABLES = [
    'tasks',
    'task_events',
    'task_answerables',
    'task_words',
    'task_tallies',
    'task_participants',
    'task_registers',
  ];
  const seen = (who: TestPerson) =>
    app.as(who).bound(async (tx) => {
      const counts = [];
      for (const table of TABLES) counts.push((await tx.query(`select count(*) as n from ${table}`))[0].n > 0);
      return counts.map(Number).join('');
    });

  const school = await give(app, work.chair, { leadId: work.districtB.id, sector: 'EDUCATION' });
  const tallied = `select distinct sector from task_tallies order by sector`;

  expect(task.code).toBe('NV-2024-0001');
  expect(await app.as(work.headOfHealth).bound((tx) => tx.query('select id from tasks'))).toEqual([{ id: task.id }]);
  expect(await app.as(work.headOfB).bound((tx) => tx.query('select id from tasks'))).toEqual([{ id: school.id }]);
  expect(await app.as(work.headOfHealth).bound((tx) => tx.query(tallied))).toEqual([{ sector: 'HEALTH' }]);
  expect(await app.as(work.headOfEducation).bound((tx) => tx.query(tallied))).toEqual([{ sector: 'EDUCATION' }]);
  expect(await seen(work.chair)).toBe('1111111');
  expect(await seen(work.headOfA)).toBe('1111110'); // it leads, and shares the work out
  expect(await seen(work.headOfHealth)).toBe('1111100');
  expect(await seen(work.headOfEducation)).toBe('1111110');
  expect(await seen(work.headOfB)).toBe('1111100');
  expect(await seen(work.headOfOfficeA)).toBe('0000000');
  await app.stop();
});
