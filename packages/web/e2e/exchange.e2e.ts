// An earlier tracker's list is brought in, its two bad rows mended on the page; then the list is taken out and read back.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launch, password, phone, visitor } from './browser.js';
import { workbookOf } from './workbook.js';

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

const shot = (name: string) =>
  process.env['SHOTS'] ? page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true }) : undefined;

/** By the tray in the header, on whatever page one is. */
async function awaitJob(): Promise<void> {
  await page.getByRole('button', { name: 'Tác vụ xong' }).waitFor({ timeout: 90_000 });
  await page.getByRole('button', { name: 'Tác vụ xong' }).click();
}

it('brings in a list whose two bad rows are mended on the page', async () => {
  await page.goto('/nhiem-vu');
  await page.getByRole('link', { name: 'Nhập từ bảng tính' }).click();
  const lead = 'UBND thành phố Cao Lãnh';
  const book = workbookOf([
    ['Mã cũ', 'Nội dung', 'Cơ quan chủ trì', 'Hạn', 'Trạng thái'],
    ['CU-01', 'Rà soát hệ thống kênh nội đồng', lead, '29/03/2024', 'Đang thực hiện'],
    ['CU-02', 'Tổng hợp hộ nuôi cá lồng bè', 'Phòng Không Có', '29/03/2024', 'Chưa thực hiện'],
    ['CU-03', 'Kiểm tra trạm bơm Ba Sao', lead, '30/02/2024', 'Chưa thực hiện'],
  ]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name: 'so-theo-doi.xlsx', mimeType, buffer: book });
  await page.getByText('Đọc được 3 dòng').waitFor();
  await shot('import-check-1366');
  await page.setViewportSize(phone);
  await shot('import-check-390');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1366, height: 768 });

  await page.getByLabel('Cơ quan chủ trì, dòng 3').fill(lead);
  await page.getByLabel('Hạn, dòng 4').fill('28/03/2024');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await page.getByRole('button', { name: 'Nhập 3 nhiệm vụ' }).click();
  await page.getByText('Đang nhập. Ông/bà có thể làm việc khác').waitFor();
  await page.reload();
  await awaitJob();
  await page.getByText('Xong: 3 dòng').waitFor();
  await shot('tray-1366');
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();

  await page.goto('/nhiem-vu?xem=toi-giao&tim=tr%E1%BA%A1m%20b%C6%A1m%20ba%20sao');
  await page.getByText('Kiểm tra trạm bơm Ba Sao').first().waitFor();
});

it('takes the list out, and the file holds what the list shows', async () => {
  await page.getByRole('button', { name: 'Xuất ra tệp' }).click();
  await shot('export-1366');
  await page.getByRole('button', { name: 'Tệp CSV' }).click();
  await awaitJob();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .getByRole('link', { name: /^Tải về/ })
      .click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFFMã nhiệm vụ,Nội dung')).toBe(true);
  expect(text.split('\r\n').filter(Boolean)).toHaveLength(2);
  expect(text).toContain('Kiểm tra trạm bơm Ba Sao');
  await page.goto('/tac-vu');
  await page.getByText('Xuất danh sách nhiệm vụ').first().waitFor();
  await shot('jobs-1366');
  await page.setViewportSize(phone);
  await shot('jobs-390');
});
