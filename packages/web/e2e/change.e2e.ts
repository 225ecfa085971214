// What has been issued is changed by another document: a deadline moves before the doer's eyes, and a withdrawal shows what it ends.
import type { Browser, Page } from 'playwright-core';
import { desktop, launch, password, phone, visitor } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const mark = String(Date.now() % 1_000_000);

async function signIn(who: string, viewport = desktop): Promise<Page> {
  const page = await visitor(browser, viewport);
  await page.goto('/');
  await page.getByLabel('Thư điện tử hoặc số điện thoại').fill(`${who}@demo.example`);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1, name: /^Chào/ }).waitFor();
  return page;
}

/** What the story begins with is sent as a program would, from within the page's own session. */
async function ask(page: Page, query: string, variables: object = {}): Promise<any> {
  const answer = await page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
    return (await fetch('/graphql', { method: 'POST', headers, body })).json();
  }, JSON.stringify({ query, variables }));
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const verb = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).locator('visible=true').first();

let chair: Page;
let district: Page;
let districtId = '';
let today = '';

async function issued(
  abstract: string,
  labels: readonly string[],
): Promise<{ id: string; number: string; clauses: any }> {
  const register = `mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id version clauses { id } } }`;
  const { registerDirective } = await ask(chair, register, {
    input: {
      ...{ idempotencyKey: `${mark}-${abstract}`, issuerKind: 'AGENCY', documentType: 'CT', issuedOn: today, abstract },
      clauses: labels.map((label) => ({ label, text: `Yêu cầu của ${label}` })),
    },
  });
  const { id, version, clauses } = registerDirective;
  const issue = `mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { number } }`;
  const { issueDirective } = await ask(chair, issue, {
    input: { id, version, recipients: { rules: [], agencyIds: [districtId] } },
  });
  return { id, number: issueDirective.number, clauses };
}

async function openChange(id: string, kind: RegExp, number: string): Promise<void> {
  await chair.goto(`/chi-dao/${id}`);
  await chair.getByRole('link', { name: 'Sửa đổi, thay thế, thu hồi' }).locator('visible=true').first().click();
  await chair.getByRole('radio', { name: kind }).check();
  await chair.getByRole('combobox', { name: 'Theo văn bản' }).fill(number);
  await chair.getByRole('option').first().waitFor();
  await chair.keyboard.press('ArrowDown');
  await chair.keyboard.press('Enter');
  await verb(chair, 'Tiếp tục').click();
}

let order: Awaited<ReturnType<typeof issued>>;
let taskPath = '';

it('amends a clause after seeing what follows, and the district sees the new deadline', async () => {
  chair = await signIn('chu-tich');
  district = await signIn('cao-lanh', phone);
  const found = await ask(chair, '{ province { today } agencies { id name } }');
  today = found.province.today;
  districtId = found.agencies.find(({ name }: { name: string }) => name.endsWith('thành phố Cao Lãnh')).id;
  order = await issued(`Về kiểm tra bến đò ${mark}`, ['Điểm 1', 'Điểm 2']);
  const by = await issued(`Về sửa đổi kiểm tra bến đò ${mark}`, ['Điều 1']);
  const create = `mutation ($input: CreateTasksInput!) { createTasks(input: $input) { id } }`;
  const tasks = [
    { title: `Kiểm tra bến đò ${mark}`, leadId: districtId, clauseId: order.clauses[0].id, term: { workingDays: 5 } },
  ];
  const { createTasks } = await ask(chair, create, {
    input: { idempotencyKey: `${mark}-task`, directiveId: order.id, tasks },
  });
  taskPath = `/nhiem-vu/${createTasks[0].id}`;

  await openChange(order.id, /^Sửa đổi/, by.number);
  await chair.getByLabel('Xử lý Điểm 1').selectOption('REWORD');
  await chair.getByLabel('Thời hạn mới').fill('28/06/2024');
  await verb(chair, 'Tiếp tục').click();
  await chair.getByText('hạn mới 28/06/2024').waitFor();
  await chair.getByLabel(/^Gõ/).fill('sua doi');
  await verb(chair, 'Sửa đổi, bổ sung').click();
  await chair.getByText('Còn hiệu lực, đã được sửa đổi, bổ sung').waitFor();

  await district.goto(taskPath);
  await district.getByText('28/06/2024').first().waitFor();
  await district.getByText('văn bản chỉ đạo được sửa đổi').first().waitFor();
});

it('withdraws it: the preview lists the task that ends, and the district finds it cancelled', async () => {
  const by = await issued(`Về thu hồi kiểm tra bến đò ${mark}`, ['Điều 1']);
  await openChange(order.id, /^Thu hồi/, by.number);
  await chair.getByText(`Kiểm tra bến đò ${mark}`, { exact: false }).last().waitFor();
  await chair.getByText('hủy', { exact: true }).waitFor();
  await chair.getByLabel(/^Gõ/).fill('thu hoi');
  await verb(chair, 'Thu hồi, bãi bỏ').click();
  await chair.getByText(/Đã bị thu hồi, hết hiệu lực từ/).waitFor();

  await district.goto(taskPath);
  await district.getByText('Đã hủy').first().waitFor();
  await district.goto(`/chi-dao/${order.id}`);
  await district.getByText(/Bị thu hồi theo/).waitFor();
});
