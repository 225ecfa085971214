// Urging many at once and taking it back, seen by who answers; a shared view opens by its address alone; lists on paper.
import type { Browser, Page } from 'playwright-core';
import { desktop, launch, password, visitor } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function signIn(who: string): Promise<Page> {
  const page = await visitor(browser, desktop);
  await page.goto('/');
  await page.getByLabel('Thư điện tử hoặc số điện thoại').fill(`${who}@demo.example`);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1, name: /^Chào/ }).waitFor();
  return page;
}

const LATE = '/nhiem-vu?xem=qua-han';
const rows = (page: Page) => page.locator('tbody tr');
const urgedRows = (page: Page) => page.getByText('✓ Đã đôn đốc');
const bar = (page: Page) => page.getByRole('region', { name: 'Việc đã chọn' });

async function urgesOf(page: Page, id: string): Promise<number> {
  const query = `query ($id: ID!) { task(id: $id) { urgedCount } }`;
  const answer = await page.context().request.post('/graphql', { data: { query, variables: { id } } });
  const { data } = (await answer.json()) as { data: { task: { urgedCount: number } } };
  return data.task.urgedCount;
}

let chair: Page;

it('urges the chosen rows together, and one key takes it back', async () => {
  chair = await signIn('chu-tich');
  await chair.goto(LATE);
  await rows(chair).first().waitFor();
  const ids = await rows(chair).evaluateAll((all) => all.slice(0, 2).map(({ id }) => id.slice('row-'.length)));
  const before = await Promise.all(ids.map((id) => urgesOf(chair, id)));
  for (const key of ['j', 'x', 'j', 'x']) await chair.keyboard.press(key);
  await bar(chair).getByText('Đã chọn 2').waitFor();
  await bar(chair).getByRole('button', { name: 'Đôn đốc' }).click();
  await chair.getByText('Đã đôn đốc 2 nhiệm vụ').waitFor();
  expect(await urgedRows(chair).count()).toBe(2);
  expect(await urgesOf(chair, ids[0] ?? '')).toBe((before[0] ?? 0) + 1);

  await chair.keyboard.press('F6');
  await chair.keyboard.press('Enter');
  await chair.getByText('Đã rút lại lời đôn đốc, chưa ai được báo.').waitFor();
  expect(await urgedRows(chair).count()).toBe(0);
  expect(await Promise.all(ids.map((id) => urgesOf(chair, id)))).toEqual(before);
});

it('looks at a row beside the list, goes on with J, and Escape returns to the row', async () => {
  await chair.goto(LATE);
  await rows(chair).first().waitFor();
  for (const key of ['j', ' ', 'j']) await chair.keyboard.press(key);
  const preview = chair.getByRole('complementary', { name: 'Xem nhanh' });
  await preview.getByText(/^2\/\d+$/).waitFor();
  await chair.keyboard.press('Escape');
  await preview.waitFor({ state: 'detached' });
  const focused = await chair.evaluate(() => document.activeElement?.id);
  expect(focused).toBe(await rows(chair).nth(1).getAttribute('id'));
});

it('is seen when the official who answers opens the task, and the chair reads when and by whom', async () => {
  await chair.goto(`${LATE}&tim=${encodeURIComponent('thành phố Cao Lãnh')}`);
  await rows(chair).first().waitFor();
  await chair.keyboard.press('j');
  await chair.keyboard.press('x');
  await bar(chair).getByRole('button', { name: 'Đôn đốc' }).click();
  await chair.getByText('Đã đôn đốc 1 nhiệm vụ').waitFor();
  const task = await rows(chair).first().getByRole('link').first().getAttribute('href');
  await chair.goto(task ?? '');
  await chair.getByText('chưa xem').first().waitFor();

  const head = await signIn('cao-lanh');
  await head.goto(task ?? '');
  await head
    .getByText(/đã xem lúc/)
    .first()
    .waitFor();
  await chair.reload();
  await chair
    .getByText(/đã xem lúc \d\d:\d\d/)
    .first()
    .waitFor();
});

it('shares a view with the agency, and a colleague opens it by its address in a session of his own', async () => {
  await chair.goto(`${LATE}&linhVuc=ENVIRONMENT`);
  await chair.getByRole('button', { name: 'Lưu chế độ xem' }).click();
  const dialog = chair.getByRole('dialog');
  await dialog.getByLabel('Tên').fill('Đất đai quá hạn');
  await dialog.getByLabel('Dùng chung trong cơ quan').check();
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  const chip = (page: Page) => page.getByRole('link', { name: 'Đất đai quá hạn' }).first();
  await chip(chair).waitFor();
  const address = (await chip(chair).getAttribute('href')) ?? '';
  const listed = async (page: Page) => {
    await page.goto(address);
    await chip(page).waitFor();
    await page.waitForLoadState('networkidle');
    return page.locator('.page-meta').first().innerText();
  };
  const colleague = await signIn('pho-chu-tich');
  expect(await listed(colleague)).toBe(await listed(chair));
  expect(address).toContain('linhVuc=ENVIRONMENT');
});

it('prints on A4 without what surrounds the list, and says what it is and as of when', async () => {
  await chair.goto(LATE);
  await rows(chair).first().waitFor();
  await chair.emulateMedia({ media: 'print' });
  for (const hidden of ['.top', '.side', '.chips', '.list-tools', '.table .select'])
    expect(await chair.locator(hidden).first().isVisible()).toBe(false);
  expect(await chair.locator('.print-only').first().innerText()).toMatch(
    /Quá hạn[\s\S]*dữ liệu lúc \d\d:\d\d \d\d\/\d\d\/\d{4}/,
  );
  expect(await chair.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
  const sheet = await chair.pdf({ preferCSSPageSize: true });
  const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet.toString('latin1')) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  await chair.emulateMedia({ media: null });
});

it('counts who was urged and who has looked, and a number opens its list', async () => {
  await chair.goto('/nhiem-vu/don-doc');
  const all = rows(chair).first();
  await all.waitFor();
  const urged = all.getByRole('link').first();
  const count = await urged.innerText();
  await urged.click();
  await chair.getByText(new RegExp(`^${count} việc`)).waitFor();
});
