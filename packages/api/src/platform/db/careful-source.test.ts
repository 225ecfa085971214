import { Account } from '../../accounts/account.entity.js';
import { Session } from '../../accounts/session.entity.js';
import { startTestApp, type TestAgency, type TestApp } from '../../testing/test-app.js';
import type { Tx } from './tenant-db.js';

let app: TestApp;
let province: TestAgency;
beforeAll(async () => {
  app = await startTestApp();
  province = await app.foundAgency('Tỉnh');
  await app.as(province, 'HEAD').token();
  await app.as(province, 'CLERK').token();
});
afterAll(() => app.stop());

const inUseCase = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => app.as(province, 'HEAD').bound(work);
const nobody = Object.assign({}, { id: undefined }) as unknown as { id?: string };

const open: readonly (readonly [string, (tx: Tx) => Promise<unknown>])[] = [
  ['find', (tx) => tx.find(Account)],
  ['find with an empty list of criteria', (tx) => tx.find(Account, { where: [...[]] })],
  ['find with an empty one among others', (tx) => tx.find(Account, { where: [{ id: province.id }, {}] })],
  ['findBy {}', (tx) => tx.findBy(Account, {})],
  ['findOne {}', (tx) => tx.findOne(Account, { where: Object.assign({}) })],
  ['findOneBy {}', (tx) => tx.findOneBy(Account, {})],
  ['findOneBy []', (tx) => tx.findOneBy(Account, [])],
  ['findOneByOrFail {}', (tx) => tx.findOneByOrFail(Account, {})],
  ['countBy {}', (tx) => tx.countBy(Account, {})],
  ['existsBy {}', (tx) => tx.existsBy(Account, {})],
  ['findAndCount', (tx) => tx.findAndCount(Account)],
];

it.each(open)('refuses %s', async (_name, work) => {
  await expect(inUseCase(async (tx) => work(tx))).rejects.toThrow('without saying which');
});

const undefinedOrEmpty: readonly (readonly [string, (tx: Tx) => Promise<unknown>])[] = [
  ['findOneBy an id that is undefined', (tx) => tx.findOneBy(Account, nobody)],
  ['update {}', (tx) => tx.update(Account, {}, { language: 'EN' })],
  ['update []', (tx) => tx.update(Account, [], { language: 'EN' })],
  ['delete {}', (tx) => tx.delete(Session, {})],
  ['delete an id that is undefined', (tx) => tx.delete(Session, nobody)],
];

it.each(undefinedOrEmpty)('has the library refuse %s, and changes nothing', async (_name, work) => {
  const rows = () =>
    app.owner.query('select id, language from accounts union select id, null from sessions order by id');
  const before = await rows();
  await expect(inUseCase(work)).rejects.toThrow();
  expect(await rows()).toEqual(before);
});

it('sorts by no name that is not a column', async () => {
  const order = { 'id; drop table accounts': 'ASC' };
  await expect(
    inUseCase((tx) => tx.find(Account, { where: { language: 'VI' }, order: order as never })),
  ).rejects.toThrow('drop table');
});

it('finds what it is told to', async () => {
  expect(await inUseCase((tx) => tx.countBy(Account, { language: 'VI' }))).toBeGreaterThan(1);
});
