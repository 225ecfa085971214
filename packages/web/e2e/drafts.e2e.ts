// What is written is not lost by leaving the page, and leaves the machine with the person.
import type { Browser, Page } from 'playwright-core';
import { launch, password, visitor } from './browser.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await visitor(browser);
  await page.goto('/');
  await page.getByLabel('Thư điện tử hoặc số điện thoại').fill('cao-lanh@demo.example');
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1, name: /^Chào/ }).waitFor();
});
afterAll(() => browser.close());

/** How many drafts lie in the tab. */
const draftCount = () =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('kc.draft')).length);

const side = (name: string) => page.locator('.side').getByRole('link', { name });

it('keeps a task that is being written when one leaves, says so, and brings it back', async () => {
  await page.goto('/nhiem-vu/moi');
  await page.getByLabel('Tên việc').fill('Kiểm kê kho vắc-xin');
  await side('Văn bản chỉ đạo').click();
  await page.getByText('Bản đang soạn được giữ trong thẻ này').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Văn bản chỉ đạo' }).waitFor();

  await page.goto('/nhiem-vu/moi');
  await page.getByText('Đã khôi phục bản đang soạn').waitFor();
  expect(await page.getByLabel('Tên việc').inputValue()).toBe('Kiểm kê kho vắc-xin');
  await page.getByRole('button', { name: 'Bỏ, làm lại từ đầu' }).click();
  expect(await page.getByLabel('Tên việc').inputValue()).toBe('');
  expect(await draftCount()).toBe(0);
});

it('asks before a tab with unsent words is closed, and leaves nothing of them after sign-out', async () => {
  await page.getByLabel('Tên việc').fill('Việc viết dở');
  const asked = new Promise<string>((tell) => {
    page.once('dialog', (dialog) => {
      tell(dialog.type());
      void dialog.dismiss();
    });
  });
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');

  await side('Cá nhân').click();
  expect(await draftCount()).toBe(1);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor();
  expect(await draftCount()).toBe(0);
});
