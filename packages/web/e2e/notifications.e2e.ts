// Two people in two browsers at two processes of one province: the chair urges, and the bell of whoever answers rises by itself.
import type { Browser, Page } from 'playwright-core';
import { desktop, launch, otherUrl, password, phone, url, visitor } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function signIn(who: string, { at = url, viewport = desktop } = {}): Promise<Page> {
  const page = await visitor(browser, viewport, at);
  await page.goto('/');
  await page.getByLabel('Thư điện tử hoặc số điện thoại').fill(`${who}@demo.example`);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1, name: /^Chào/ }).waitFor();
  return page;
}

const work = `Báo cáo nhanh tình hình trực ${Date.now() % 100_000}`;
const UNREAD = '{ unreadNotificationCount }';
const GIVE = `mutation ($input: CreateTasksInput!) { createTasks(input: $input) { id } }`;
const URGE = `mutation ($input: UrgeTaskInput!) { urgeTask(input: $input) { id } }`;

async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  return ((await answer.json()) as { data: Data }).data;
}

/** The number at the bell, as it is read to whoever cannot see it. */
const bell = (page: Page, unread: number) =>
  page.getByRole('link', { name: unread === 0 ? 'Thông báo' : `Thông báo: ${unread} chưa đọc`, exact: true });

it('tells the head of the district, at another process and without a reload, what the chair urges', async () => {
  const chair = await signIn('chu-tich');
  const district = await signIn('cao-lanh', { at: otherUrl, viewport: phone });
  const { agencies } = await ask<{ agencies: { id: string; name: string }[] }>(chair, '{ agencies { id name } }');
  const lead = agencies.find(({ name }) => /^Ủy ban nhân dân thành phố Cao Lãnh$/i.test(name));
  const given = { leadId: lead?.id, title: work, term: { on: '2024-03-29' } };
  const input = { idempotencyKey: crypto.randomUUID(), tasks: [given] };
  const { createTasks } = await ask<{ createTasks: { id: string }[] }>(chair, GIVE, { input });
  const taskId = createTasks[0]?.id;
  const { unreadNotificationCount: before } = await ask<{ unreadNotificationCount: number }>(district, UNREAD);
  await bell(district, before).waitFor();

  await ask(chair, URGE, { input: { idempotencyKey: crypto.randomUUID(), taskId } });
  const urgedAt = Date.now();
  // Given and urged: two, ten seconds after each act, when neither can be taken back any more.
  await bell(district, before + 2).waitFor({ timeout: 20_000 });
  expect(Date.now() - urgedAt).toBeGreaterThan(9_000);
  expect(Date.now() - urgedAt).toBeLessThan(14_000);
  await district.getByText(`Nhiệm vụ bị đôn đốc: ${work}`).waitFor();

  await bell(district, before + 2).click();
  await district.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor();
  await district.getByRole('link', { name: work }).first().click();
  await district.getByRole('heading', { level: 1, name: work }).waitFor();
  await bell(district, before + 1).waitFor();
  await district.goBack();
  await district.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' }).click();
  await bell(district, 0).waitFor();
});
