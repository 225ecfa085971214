// The program as it is shipped: a stranger is asked to sign in, the chair of the demo finds his day.
import type { Browser } from 'playwright-core';
import { launch, password, phone, visitor } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('asks a stranger to sign in, in Vietnamese', async () => {
  const page = await visitor(browser, phone);
  await page.goto('/');

  await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  expect(await page.title()).toMatch(/Kỷ Cương/);
  expect(await page.getAttribute('html', 'lang')).toBe('vi');
});

it('says nothing of what was wrong when a password does not fit', async () => {
  const page = await visitor(browser, phone);
  await page.goto('/');
  await page.getByLabel('Thư điện tử hoặc số điện thoại').fill('chu-tich@demo.example');
  await page.getByLabel('Mật khẩu').fill('khong-phai-mat-khau-nay');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();

  await page.getByRole('alert').first().waitFor();
  expect(await page.context().cookies()).toEqual([]);
});

it('opens the home page to the chair, and keeps him signed in when he comes back', async () => {
  const page = await visitor(browser, phone);
  await page.goto('/');
  await page.getByLabel('Thư điện tử hoặc số điện thoại').fill('chu-tich@demo.example');
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Đăng nhập' }).waitFor();

  const [session] = await page.context().cookies();
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Đăng nhập' }).waitFor();
});
