// Every address of the program, at both widths and in both languages, against WCAG 2.2 AA; none of them scrolls sideways.
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, launch, password, phone, visitor } from './browser.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const HEAD = 'chu-tich';
const ADMIN = 'quan-tri';

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

/** Addresses of things that are there, asked of the API in the person's own session. */
async function addresses(context: BrowserContext): Promise<string[]> {
  const query = `{ directives(first: 1) { edges { node { id } } } tasks(first: 1) { edges { node { id } } } me { actingPost { agency { id } } person { id } } }`;
  const answer = await context.request.post('/graphql', { data: { query } });
  const { data } = (await answer.json()) as { data: Record<string, never> };
  const { directives, tasks, me } = data as unknown as {
    directives: { edges: { node: { id: string } }[] };
    tasks: { edges: { node: { id: string } }[] };
    me: { actingPost: { agency: { id: string } }; person: { id: string } };
  };
  const [directive, task] = [directives.edges[0]?.node.id ?? '', tasks.edges[0]?.node.id ?? ''];
  return [
    '/',
    '/can-quyet-dinh',
    '/nhiem-vu',
    '/nhiem-vu?xem=qua-han',
    '/nhiem-vu/moi',
    '/nhiem-vu/nhap',
    '/tac-vu',
    '/nhiem-vu/don-doc',
    `/nhiem-vu/${task}`,
    `/nhiem-vu/${task}/mach-viec`,
    '/chi-dao',
    '/chi-dao/moi',
    `/chi-dao/${directive}`,
    `/chi-dao/${directive}/mach-viec?ca=true`,
    `/chi-dao/${directive}/quan-triet`,
    '/ky-cuong',
    `/ky-cuong/${me.actingPost.agency.id}/quan-triet`,
    '/co-quan',
    `/co-quan/${me.actingPost.agency.id}`,
    '/can-bo',
    `/can-bo/${me.person.id}`,
    '/quan-tri/ung-dung',
    '/thong-bao',
    '/thong-bao?xem=chua-doc',
    '/ca-nhan',
    '/tro-giup',
    '/khong-co-trang-nay',
  ];
}

/** Nothing is on its way any more, half a second long. The live stream stays open, so the network never falls silent. */
async function atRest(page: Page): Promise<void> {
  const isBusy = () => page.locator('[aria-busy=true]').count();
  for (let calm = 0; calm < 5; calm = (await isBusy()) === 0 ? calm + 1 : 0) await page.waitForTimeout(100);
}

async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await atRest(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  const faults = violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  return sideways ? [...faults, `${path} scrolls sideways`] : faults;
}

it.each([
  ['a phone', phone],
  ['a desk', desktop],
])(
  'has no fault on any page on %s',
  async (_where, viewport) => {
    const first = await signedIn(HEAD, viewport);
    const context = first.context();
    const waiting = (await addresses(context)).values();
    const faults: string[] = [];
    const look = async (page: Page) => {
      for (const path of waiting) faults.push(...(await faultsOf(page, path)));
    };
    await Promise.all([look(first), look(await context.newPage()), look(await context.newPage())]);
    expect(faults).toEqual([]);
  },
  240_000,
);

it('has none for a stranger, an administrator and in English either', async () => {
  const stranger = await visitor(browser, phone);
  expect(await faultsOf(stranger, '/dang-nhap')).toEqual([]);
  expect(await faultsOf(stranger, '/loi-moi/khong-con')).toEqual([]);
  const admin = await signedIn(ADMIN, phone);
  for (const path of ['/', '/chi-dao', '/nhiem-vu', '/co-quan', '/can-bo'])
    expect(await faultsOf(admin, path)).toEqual([]);
  const english = await signedIn(HEAD, desktop);
  await english.getByRole('button', { name: 'English' }).click();
  await english.getByRole('heading', { level: 1, name: /^Good/ }).waitFor();
  expect(await english.getAttribute('html', 'lang')).toBe('en');
  for (const path of ['/', '/nhiem-vu', '/chi-dao']) expect(await faultsOf(english, path)).toEqual([]);
  await english.getByRole('button', { name: 'Tiếng Việt' }).click();
  await english.getByRole('heading', { level: 1, name: 'Văn bản chỉ đạo' }).waitFor();
}, 240_000);
