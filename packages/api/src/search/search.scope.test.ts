import { startTestApp, type TestApp } from '../testing/test-app.js';
import { foundWork, give, type Work } from '../testing/work.js';
import { found, groupsFor, issued } from '../testing/search.js';

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('who finds what, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;

  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    const { chair, headOfA, districtA, districtB, education, officeA } = work;
    await give(app, chair, { title: 'Mật tín xanh của A', leadId: districtA.id, sector: 'HEALTH' });
    await give(app, chair, { title: 'Mật tín xanh của B', leadId: districtB.id, sector: 'EDUCATION' });
    await give(app, chair, {
      title: 'Mật tín xanh làm chung',
      leadId: education.id,
      cooperatingIds: [districtB.id],
    });
    await give(app, headOfA, { title: 'Mật tín xanh của phòng', leadId: officeA.id });
    await issued(app, chair, { abstract: 'Mật tín xanh gửi A', to: [districtA] });
    await app.person(districtA, 'OFFICIAL', { name: 'Mật Tín Xanh' });
  });
  afterAll(() => app.stop());

  it('lets each find what he sees, and nothing else', async () => {
    const { chair, headOfA, headOfB, headOfHealth, headOfEducation, headOfOfficeA } = work;
    const names = async (who: typeof chair) => (await found(app, who, 'mat tin xanh')).map((group) => group.toSorted());
    expect(await names(chair)).toEqual([
      ['Mật tín xanh của A', 'Mật tín xanh của B', 'Mật tín xanh của phòng', 'Mật tín xanh làm chung', 'TASK'],
      ['DIRECTIVE', 'Mật tín xanh gửi A'],
      ['Mật Tín Xanh', 'PERSON'],
    ]);
    expect(await names(headOfA)).toEqual([
      ['Mật tín xanh của A', 'Mật tín xanh của phòng', 'TASK'],
      ['DIRECTIVE', 'Mật tín xanh gửi A'],
      ['Mật Tín Xanh', 'PERSON'],
    ]);
    // Its own, and the one in which it cooperates.
    expect(await names(headOfB)).toEqual([['Mật tín xanh của B', 'Mật tín xanh làm chung', 'TASK']]);
    // A sở finds what its sector does in the districts, once and no more.
    expect(await names(headOfHealth)).toEqual([['Mật tín xanh của A', 'TASK']]);
    expect(await names(headOfEducation)).toEqual([['Mật tín xanh của B', 'Mật tín xanh làm chung', 'TASK']]);
    expect(await names(headOfOfficeA)).toEqual([['Mật tín xanh của phòng', 'TASK']]);
  });

  it('answers as if what cannot be seen were not there: a letter astray, a number, more than asked for', async () => {
    const { headOfOfficeA, headOfB } = work;
    // Three other tasks have the words as typed; for him there is only the near one.
    await give(app, work.headOfA, { title: 'Mật tin xinh', leadId: work.officeA.id });
    expect(await found(app, headOfOfficeA, 'mat tin xinh', { kinds: ['TASK'] })).toEqual([
      ['TASK', 'Mật tin xinh', 'Mật tín xanh của phòng'],
    ]);
    expect(await found(app, headOfB, 'phong', { kinds: ['TASK'] })).toEqual([]);
    expect((await groupsFor(app, headOfB, 'mat tin', { first: 2 })).map(({ hasMore }) => hasMore)).toEqual([false]);
  });
});
