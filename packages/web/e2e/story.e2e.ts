// From a directive to a confirmed result, by four people at once; a district that was not asked sees nothing of it.
import type { Browser, Page } from 'playwright-core';
import { desktop, launch, password, phone, visitor } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const mark = `Kiểm tra trạm y tế trực ngày nghỉ ${Date.now() % 100_000}`;
const work = `Báo cáo lịch trực trạm y tế ${Date.now() % 100_000}`;

async function signIn(who: string, viewport = desktop): Promise<Page> {
  const page = await visitor(browser, viewport);
  await page.goto('/');
  await page.getByLabel('Thư điện tử hoặc số điện thoại').fill(`${who}@demo.example`);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1, name: /^Chào/ }).waitFor();
  return page;
}

/** The first that is seen: phones keep a second copy of the verbs in a bar below. */
const verb = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).locator('visible=true').first();

async function pick(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function countOf(page: Page, block: string): Promise<number> {
  await page.goto('/');
  const section = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: block }) });
  return Number(await section.locator('.count').first().innerText());
}

let chair: Page;
let district: Page;
let official: Page;
let directivePath = '';
let taskPath = '';

it('the chair issues a directive to one district, after seeing whom it reaches', async () => {
  chair = await signIn('chu-tich');
  await chair.goto('/chi-dao/moi');
  await chair.getByLabel('Loại văn bản').selectOption('CT');
  await chair.getByLabel('Trích yếu').fill(mark);
  await verb(chair, 'Tiếp tục').click();
  await chair.getByLabel('Điểm, khoản').fill('1');
  await chair.getByLabel('Yêu cầu gì, ai làm, đến khi nào').fill('Rà soát lịch trực, công khai số điện thoại trực.');
  await verb(chair, 'Tiếp tục').click();
  await pick(chair, 'Gửi thêm từng cơ quan', 'thanh pho cao lanh');
  await chair.getByRole('region', { name: 'Nơi nhận dự kiến' }).getByText('thành phố Cao Lãnh').first().waitFor();
  await verb(chair, 'Tiếp tục').click();
  await chair.getByLabel(/^Gõ/).fill('ban hanh');
  await verb(chair, 'Ban hành').click();
  await chair.waitForURL(/\/chi-dao\/[0-9a-f-]{36}$/);
  directivePath = new URL(chair.url()).pathname;
  await chair.getByRole('heading', { level: 1, name: /CT-UBND/ }).waitFor();
});

it('the head of the district receives it, makes it known and acknowledges it in his own session', async () => {
  district = await signIn('cao-lanh');
  await district.goto(directivePath);
  await verb(district, 'Tiếp nhận').click();
  await verb(district, 'Lập danh sách quán triệt').click();
  await verb(district, 'Gửi đến những người này').click();
  await verb(district, 'Xác nhận đã quán triệt').click();
  await district.getByText(/Bạn đã xác nhận quán triệt lúc/).waitFor();
});

it('the chair sees who has acknowledged, person by person', async () => {
  await chair.goto(`${directivePath}/quan-triet`);
  await chair.locator('[aria-label$=": Đã xác nhận"]').first().waitFor();
  expect(await chair.locator('[aria-label$=": Đã xác nhận"]').count()).toBe(1);
  expect(await chair.locator('[aria-label$=": Chưa mở"]').count()).toBe(2);
});

it('the chair splits the clause into a task, its deadline counted in working days', async () => {
  await chair.goto(directivePath);
  await chair.getByRole('link', { name: /Giao nhiệm vụ từ nội dung 1/ }).click();
  await chair.getByLabel('Tên việc').fill(work);
  await pick(chair, 'Cơ quan chủ trì', 'uy ban nhan dan thanh pho cao lanh');
  await chair.getByLabel('Lĩnh vực').selectOption('HEALTH');
  await chair.getByLabel('Bao nhiêu ngày làm việc').fill('3');
  await chair.getByText('20/03/2024').first().waitFor();
  await verb(chair, 'Giao nhiệm vụ').click();
  await chair.goto('/nhiem-vu?xem=toi-giao');
  await chair.goto(`/nhiem-vu?xem=toi-giao&tim=${encodeURIComponent(work)}`);
  await chair.getByRole('link', { name: work }).first().click();
  await chair.waitForURL(/\/nhiem-vu\/[0-9a-f-]{36}/);
  taskPath = new URL(chair.url()).pathname;
});

it('the head of the district accepts it and names the official who does it', async () => {
  await district.goto(taskPath);
  await verb(district, /^Nhận nhiệm vụ/).click();
  await verb(district, /^Giao cán bộ/).click();
  await pick(district, 'Người trực tiếp thực hiện', 'bui van minh hoa');
  await district.locator('dialog').getByRole('button', { name: 'Giao cán bộ' }).click();
  await district.getByText('Bùi Văn Minh Họa').first().waitFor();
});

it('the head of the district asks for more time before the deadline, and the chair grants it with one tap', async () => {
  await district.goto(taskPath);
  await verb(district, /^Xin gia hạn/).click();
  const dialog = district.locator('dialog');
  await dialog.getByLabel('Ngày', { exact: true }).fill('27/03/2024');
  await dialog.getByLabel('Lý do').fill('Chờ lịch trực của hai trạm y tế mới.');
  await dialog.getByRole('button', { name: 'Gửi đề nghị gia hạn' }).click();
  await district
    .getByText(/xin gia hạn đến 27\/03\/2024/)
    .first()
    .waitFor();

  await chair.goto('/can-quyet-dinh');
  const row = chair.getByRole('link', { name: `Xin gia hạn: ${work}` });
  await row.waitFor();
  await chair.getByRole('button', { name: `Cho gia hạn: ${work}`, exact: true }).click();
  await chair.getByText('Đã cho gia hạn đến 27/03/2024.').waitFor();
  await row.waitFor({ state: 'detached' });
  await chair.goto(taskPath);
  await chair.getByText(/đã gia hạn 1 lần/).waitFor();
});

it('the official reports it done from his phone, with evidence', async () => {
  official = await signIn('chuyen-vien-cao-lanh', phone);
  await official.goto(taskPath);
  await verb(official, /^Báo cáo hoàn thành/).click();
  const dialog = official.locator('dialog');
  await dialog.getByLabel('Kết quả đạt được').fill('Đã công khai lịch trực của 15/15 trạm y tế.');
  const evidence = { name: 'lich-truc.txt', mimeType: 'text/plain', buffer: Buffer.from('Lịch trực 15 trạm y tế') };
  await dialog.locator('input[type=file]').setInputFiles(evidence);
  await dialog.getByText('lich-truc.txt').first().waitFor();
  await dialog.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
  await official.getByText('Chờ xác nhận').first().waitFor();
});

it('the chair confirms it with a grade, and his home page has one decision less', async () => {
  const before = await countOf(chair, 'Cần quyết định hôm nay');
  await chair.goto(taskPath);
  await verb(chair, /^Xác nhận/).click();
  const dialog = chair.locator('dialog');
  await dialog.getByLabel('Tốt', { exact: true }).check();
  await dialog.getByRole('button', { name: /^Xác nhận/ }).click();
  await chair.getByText('Hoàn thành đúng hạn').first().waitFor();
  expect(await countOf(chair, 'Cần quyết định hôm nay')).toBe(before - 1);
});

it('the sở of that sector sees the task, another sở and another district see nothing', async () => {
  const health = await signIn('y-te');
  await health.goto(taskPath);
  await health.getByRole('heading', { level: 1, name: work }).waitFor();

  for (const stranger of ['giao-duc', 'thap-muoi']) {
    const page = await signIn(stranger);
    for (const path of [taskPath, directivePath]) {
      await page.goto(path);
      await page
        .getByText(/Không có (nhiệm vụ|văn bản) này/)
        .locator('visible=true')
        .first()
        .waitFor();
      expect(await page.content()).not.toContain(mark);
      expect(await page.content()).not.toContain(work);
    }
    await page.goto(`/nhiem-vu?xem=tat-ca&tim=${encodeURIComponent(work)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('link', { name: work }).count()).toBe(0);
  }
});
