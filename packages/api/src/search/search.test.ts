import { FOLD_VECTORS } from '@ky-cuong/shared';
import { REVISE } from '../directives/testing.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { foundWork, give, type Work } from '../testing/work.js';
import { cameIn, found, groupsFor, issued, SEARCH } from '../testing/search.js';

let app: TestApp;
let work: Work;
let chair: TestPerson;
const codes: Record<string, string> = {};

beforeAll(async () => {
  app = await startTestApp();
  work = await foundWork(app);
  ({ chair } = work);
  const { districtA, districtB, health } = work;
  const given = async (title: string, leadId: string, more: object = {}) => {
    codes[title] = (await give(app, chair, { title, leadId, ...more })).code;
  };
  await given('Siết chặt kỷ cương hành chính', districtA.id);
  await given('Kiểm tra kỉ luật công vụ', districtB.id);
  await given('Sửa cầu Lấp Vò', health.id, { expectedProduct: 'Biên bản nghiệm thu' });
  await cameIn(app, chair, {
    number: '280/CĐ-TTg',
    abstract: 'Về tăng cường kỷ cương',
    issuedOn: '2024-01-10',
    receivedOn: '2024-01-11',
  });
  await cameIn(app, chair, {
    number: '17/CĐ-TTg',
    abstract: 'Nhắc lại công điện số 280 về an toàn',
    issuedOn: '2024-02-10',
    receivedOn: '2024-02-11',
  });
  await issued(app, chair, { abstract: 'Về tiêm chủng mở rộng', to: [districtA] });
  await app.person(districtA, 'OFFICIAL', { name: 'Nguyễn Kỷ Cương' });
});
afterAll(() => app.stop());

it('finds tasks, directives and people by words without marks, groups with the best hit first', async () => {
  expect(await found(app, chair, 'ki cuong')).toEqual([
    ['TASK', 'Siết chặt kỷ cương hành chính'],
    ['DIRECTIVE', 'Về tăng cường kỷ cương'],
    ['PERSON', 'Nguyễn Kỷ Cương'],
  ]);
  const [tasks] = await groupsFor(app, chair, 'ki cuong');
  expect(tasks).toMatchObject({ hasMore: false, hits: [{ rank: 'EXACT', matched: ['ki', 'cuong'] }] });
});

it.each([
  ['the given form of the marks', 'KỈ CƯƠNG hành chính', [['TASK', 'Siết chặt kỷ cương hành chính']]],
  ['marks apart from their letters', 'Ky\u0309 cu\u031bo\u031bng hanh', [['TASK', 'Siết chặt kỷ cương hành chính']]],
  ['the beginning of the last word', 'cau lap v', [['TASK', 'Sửa cầu Lấp Vò']]],
  ['the beginning of another word', 'ca lap vo', []],
  ['a word of the product', 'bien ban', [['TASK', 'Sửa cầu Lấp Vò']]],
  ['a word of a clause', 'gieng nuoc tiem', [['DIRECTIVE', 'Về tiêm chủng mở rộng']]],
  ['a letter too many', 'bienn ban', [['TASK', 'Sửa cầu Lấp Vò']]],
  ['two letters in the wrong order', 'tiem chugn', [['DIRECTIVE', 'Về tiêm chủng mở rộng']]],
  ['two words astray', 'tiemm chugn', []],
  [
    'an agency',
    'giao duc',
    [
      ['AGENCY', 'Sở Giáo dục'],
      ['PERSON', 'Giám Đốc Giáo Dục'],
    ],
  ],
  ['words that never meet', 'lap vo tiem', []],
  ['nothing but marks', '… – !', []],
  ['nothing', '  ', []],
])('finds by %s', async (_what, text, expected) => {
  expect(await found(app, chair, text)).toEqual(expected);
});

it.each(['280/CĐ-TTg', '280', '280 cd ttg', '0280', '280/cđ'])('puts the very number first: %s', async (text) => {
  const [group] = await groupsFor(app, chair, text);
  expect(group?.hits[0]).toMatchObject({ directive: { number: '280/CĐ-TTg', abstract: 'Về tăng cường kỷ cương' } });
});

it('knows a document by its number before one that only speaks of it', async () => {
  const [group] = await groupsFor(app, chair, '280', { kinds: ['DIRECTIVE'] });
  expect(group?.hits.map(({ rank, directive }) => [rank, directive?.abstract])).toEqual([
    ['CODE', 'Về tăng cường kỷ cương'],
    ['EXACT', 'Nhắc lại công điện số 280 về an toàn'],
  ]);
});

it.each([
  (code: string) => code,
  (code: string) => code.toLowerCase().replaceAll('-', ' '),
  (code: string) => code.split('-').at(-1) ?? '',
  (code: string) => String(Number(code.split('-').at(-1))),
])('finds a task by its code, by its number, with zeros and without (%#)', async (write) => {
  const code = codes['Sửa cầu Lấp Vò'] ?? '';
  const [group] = await groupsFor(app, chair, write(code), { kinds: ['TASK'] });
  expect(group?.hits[0]).toMatchObject({ rank: 'CODE', task: { code, title: 'Sửa cầu Lấp Vò' } });
});

it('says that there is more than was asked for, and asks only for the kinds that were named', async () => {
  const groups = await groupsFor(app, chair, 'ki', { first: 1, kinds: ['TASK', 'PERSON'] });
  expect(groups.map(({ kind, hits, hasMore }) => [kind, hits.length, hasMore])).toEqual([
    ['TASK', 1, true],
    ['PERSON', 1, false],
  ]);
});

it('finds a directive by its new words when a draft was revised, and no more by the old ones', async () => {
  const id = await cameIn(app, chair, { number: '99/CĐ-TTg', abstract: 'Về đê bao chống lũ' });
  expect(await found(app, chair, 'de bao chong')).toEqual([['DIRECTIVE', 'Về đê bao chống lũ']]);
  const { errors } = await app.as(chair).send(REVISE, { input: { id, version: 1, abstract: 'Về hồ chứa chống hạn' } });
  expect(errors).toBeUndefined();
  expect(await found(app, chair, 'de bao chong')).toEqual([]);
  expect(await found(app, chair, 'ho chua')).toEqual([['DIRECTIVE', 'Về hồ chứa chống hạn']]);
  expect((await groupsFor(app, chair, '99'))[0]?.hits[0]?.rank).toBe('CODE');
});

it('finds a person by his new name', async () => {
  const { personId } = await app.person(work.districtB, 'OFFICIAL', { name: 'Trần Văn Trước' });
  await app.owner.query(`update persons set full_name = 'Trần Văn Sau', name_fold = 'tran van sau' where id = $1`, [
    personId,
  ]);
  expect(await found(app, chair, 'tran van truoc')).toEqual([]);
  expect(await found(app, chair, 'tran sau')).toEqual([['PERSON', 'Trần Văn Sau']]);
});

it.each([
  ['ten thousand characters', 'ký '.repeat(3_334), { reason: 'TOO_LONG', params: { max: 200, length: 10_001 } }],
  ['hidden characters', 'kỷ\u200bcương', { reason: 'HIDDEN_CHARACTERS' }],
])('refuses %s by name', async (_what, text, expected) => {
  const { data, errors } = await app.as(chair).send(SEARCH, { text });
  expect(data).toBeNull();
  expect(errors[0].extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'text', ...expected });
});

it('answers an administrator of accounts with the directory only', async () => {
  const admin = await app.person(work.province, 'ADMIN');
  expect(await found(app, admin, 'ki cuong')).toEqual([['PERSON', 'Nguyễn Kỷ Cương']]);
  expect(await found(app, admin, 'so giao duc', { kinds: ['TASK', 'AGENCY'] })).toEqual([['AGENCY', 'Sở Giáo dục']]);
});

it('passes all thirty pairs of what is typed and what is written', async () => {
  for (const [, written] of FOLD_VECTORS) await give(app, chair, { title: written, leadId: work.health.id });
  for (const [typed, written] of FOLD_VECTORS) {
    const [group] = await groupsFor(app, chair, typed, { kinds: ['TASK'], first: 100 });
    expect([typed, group?.hits.map(({ task }) => task?.title).includes(written)]).toEqual([typed, true]);
  }
});
