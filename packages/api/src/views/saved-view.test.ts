import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { foundWork, key, type Work } from '../testing/work.js';

const FACTS = 'id list name query isShared isPinned mayChange ownerName version';
const LIST = `query ($list: ViewList) { savedViews(list: $list) { ${FACTS} } }`;
const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) { ${FACTS} } }`;
const CHANGE = `mutation ($input: ChangeViewInput!) { changeView(input: $input) { ${FACTS} } }`;
const REMOVE = 'mutation ($id: ID!) { removeView(id: $id) }';
const PIN = `mutation ($id: ID!, $isPinned: Boolean!) { pinView(id: $id, isPinned: $isPinned) { ${FACTS} } }`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('saved views, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  let deputy: TestPerson;
  let official: TestPerson;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    deputy = await app.person(work.health, 'DEPUTY', { name: 'Phó Giám Đốc' });
    official = await app.person(work.health, 'OFFICIAL', { name: 'Chuyên Viên' });
  });
  afterAll(() => app.stop());

  const save = (who: TestPerson, more: object = {}) =>
    app.as(who).send(SAVE, {
      input: {
        idempotencyKey: key(),
        list: 'TASKS',
        name: 'Quá hạn y tế',
        query: '?xem=qua-han&linhVuc=HEALTH',
        ...more,
      },
    });
  const saved = async (who: TestPerson, more: object = {}) => (await save(who, more)).data.saveView;
  const listed = async (who: TestPerson, list?: string) =>
    (await app.as(who).send(LIST, { list })).data.savedViews.map(({ id }: { id: string }) => id);
  const rows = async () =>
    (
      await app.owner.query(`select (select json_agg(v order by v.id) from saved_views v) as views,
      (select count(*)::int from saved_view_pins) as pins, (select count(*)::int from audit_entries) as audits`)
    )[0];

  it('keeps the address that makes the list, to oneself until it is shared', async () => {
    const own = await saved(deputy);
    expect(own).toMatchObject({
      ...{ list: 'TASKS', name: 'Quá hạn y tế', query: 'xem=qua-han&linhVuc=HEALTH', isShared: false },
      ...{ isPinned: false, mayChange: true, ownerName: 'Phó Giám Đốc', version: 1 },
    });
    expect(await listed(deputy)).toEqual([own.id]);
    expect(await listed(deputy, 'DIRECTIVES')).toEqual([]);
    expect(await listed(official)).toEqual([]);

    const { data } = await app.as(deputy).send(CHANGE, { input: { id: own.id, version: 1, isShared: true } });
    expect(data.changeView).toMatchObject({ isShared: true, version: 2, name: 'Quá hạn y tế' });
    expect(await listed(official)).toEqual([own.id]);
    expect(await listed(work.headOfEducation)).toEqual([]);
    expect(await listed(work.chair)).toEqual([]); // an agency's views are its own
  });

  it('is changed and removed by its owner, or, when shared, by the head', async () => {
    const view = await saved(official, { isShared: true, name: 'Của chuyên viên' });
    const secret = await saved(official, { name: 'Riêng' });
    const before = await rows();
    const change = (who: TestPerson, id: string, version = 1) =>
      app.as(who).send(CHANGE, { input: { id, version, name: 'Tên khác' } });
    expect((await change(deputy, view.id)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await app.as(deputy).send(REMOVE, { id: view.id })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    for (const stranger of [work.headOfEducation, work.chair])
      expect((await change(stranger, view.id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await change(work.headOfHealth, secret.id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await change(official, view.id, 7)).errors).toMatchObject([{ extensions: { reason: 'STALE_VERSION' } }]);
    expect(await rows()).toEqual(before);

    expect((await change(work.headOfHealth, view.id)).data.changeView).toMatchObject({ name: 'Tên khác', version: 2 });
    expect((await app.as(work.headOfHealth).send(REMOVE, { id: view.id })).data.removeView).toBe(view.id);
    expect(await listed(official)).not.toContain(view.id);
  });

  it('is pinned by everybody for himself, and unpinned with the view', async () => {
    const view = await saved(deputy, { isShared: true, name: 'Ghim' });
    const pin = async (who: TestPerson, isPinned: boolean) =>
      (await app.as(who).send(PIN, { id: view.id, isPinned })).data.pinView.isPinned;
    expect([await pin(official, true), await pin(official, true)]).toEqual([true, true]);
    const seenBy = async (who: TestPerson) =>
      (await app.as(who).send(LIST)).data.savedViews.find(({ id }: { id: string }) => id === view.id);
    expect([(await seenBy(official)).isPinned, (await seenBy(deputy)).isPinned]).toEqual([true, false]);
    expect((await app.as(work.headOfB).send(PIN, { id: view.id, isPinned: true })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
    expect(await pin(official, false)).toBe(false);
    await pin(official, true);
    await app.as(deputy).send(REMOVE, { id: view.id });
    expect((await rows()).pins).toBe(0);
  });

  it.each([
    ['no name', { name: '  ' }, 'REQUIRED'],
    ['a long name', { name: 'a'.repeat(81) }, 'TOO_LONG'],
    ['a long address', { query: `tim=${'a'.repeat(2_000)}` }, 'TOO_LONG'],
  ])('refuses %s', async (_name, more, reason) => {
    const before = await rows();
    expect((await save(deputy, more)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', reason } }]);
    expect(await rows()).toEqual(before);
  });

  it('is no business of an administrator of accounts', async () => {
    const admin = await app.person(work.health, 'ADMIN');
    expect((await app.as(admin).send(LIST)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
