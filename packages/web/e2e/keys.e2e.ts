// A head lets a program in by a key that he sees once, renews it, and shuts the program out in the middle of what it follows.
import type { Browser, Page } from 'playwright-core';
import { desktop, launch, password, phone, url, visitor } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function signedIn(who: string, viewport: typeof desktop): Promise<Page> {
  const page = await visitor(browser, viewport);
  await page.goto('/');
  await page.getByLabel('Thư điện tử hoặc số điện thoại').fill(`${who}@demo.example`);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Đăng nhập' }).waitFor();
  return page;
}

const FEED = 'query ($after: String) { changes(after: $after, first: 5) { pageInfo { hasNextPage endCursor } } }';

/** What a program is told: the status, the reason, and where to go on from. */
async function follow(key: string, after: string | null) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: FEED, variables: { after } }),
  });
  const { data, errors } = (await answer.json()) as {
    data?: { changes: { pageInfo: { endCursor: string } } };
    errors?: { extensions: { reason: string } }[];
  };
  return { status: answer.status, reason: errors?.[0]?.extensions.reason, cursor: data?.changes.pageInfo.endCursor };
}

const shot = (page: Page, name: string) =>
  process.env['E2E_SHOTS']
    ? page.screenshot({ path: `${process.env['E2E_SHOTS']}/${name}.png`, fullPage: true })
    : null;

async function secretIn(page: Page): Promise<string> {
  const shown = page.getByText(/^kc_test_\w{36}$/);
  await shown.waitFor();
  return (await shown.textContent()) ?? '';
}

it('makes a key, renews it, and revokes it while a program follows the changes', async () => {
  const page = await signedIn('y-te', phone);
  await page.goto('/quan-tri/ung-dung');
  await page.getByText('Chưa có phần mềm nào được kết nối').waitFor();
  await shot(page, 'keys-empty-390');
  await page.getByRole('button', { name: 'Tạo khóa' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tạo khóa' }).click();
  await dialog.getByRole('link', { name: 'Xin chọn ít nhất một quyền' }).waitFor();
  await dialog.getByLabel('Tên').fill('Kho dữ liệu dùng chung của tỉnh');
  await dialog.getByLabel('Đọc nhiệm vụ').check();
  await dialog.getByLabel('Đọc cơ quan').check();
  await shot(page, 'keys-create-390');
  await dialog.getByRole('button', { name: 'Tạo khóa' }).click();
  const first = await secretIn(page);
  await shot(page, 'keys-secret-390');
  await dialog.getByRole('button', { name: 'Tôi đã lưu khóa' }).click();

  const begun = await follow(first, null);
  expect([begun.status, begun.reason]).toEqual([200, undefined]);
  await page.reload();
  await page.getByText(/Dùng lần cuối .* từ chính máy chủ này/).waitFor();
  expect(await page.getByText(first).count()).toBe(0);

  await page.getByRole('button', { name: 'Thay khóa Kho dữ liệu dùng chung của tỉnh' }).click();
  await dialog.getByRole('button', { name: 'Tạo khóa mới' }).click();
  const second = await secretIn(page);
  await dialog.getByRole('button', { name: 'Tôi đã lưu khóa' }).click();
  const both = [await follow(first, begun.cursor ?? null), await follow(second, begun.cursor ?? null)];
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  await shot(page, 'keys-list-390');

  await page.getByRole('button', { name: 'Thu hồi Kho dữ liệu dùng chung của tỉnh' }).first().click();
  await dialog.getByLabel('Lý do').fill('Đổi đơn vị vận hành');
  await dialog.getByRole('button', { name: 'Thu hồi khóa' }).click();
  await page.getByText(/thu hồi .*: Đổi đơn vị vận hành/).waitFor();
  const [old, renewed] = [await follow(first, both[0]?.cursor ?? null), await follow(second, both[1]?.cursor ?? null)];
  expect([old.status, renewed.status, renewed.reason].join()).toBe('200,401,KEY_REVOKED');
  const desk = await signedIn('y-te', desktop);
  await desk.getByRole('link', { name: 'Ứng dụng kết nối' }).click();
  await desk.getByRole('heading', { name: 'Khóa đã hết hiệu lực' }).waitFor();
  await shot(desk, 'keys-list-1366');
});

it('is not shown to an official, whatever address he types', async () => {
  const page = await signedIn('chuyen-vien-cao-lanh', desktop);
  expect(await page.getByRole('link', { name: 'Ứng dụng kết nối' }).count()).toBe(0);
  await page.goto('/quan-tri/ung-dung');
  await page.getByText('Chức vụ bạn đang dùng không được xem trang này').waitFor();
});
