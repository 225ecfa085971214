// How long the client keeps a finger waiting: ten things a head does on a phone, on a processor four times slower.
const phone = { width: 390, height: 844 };
const slowdown = 4;

/** Each interaction's name and the longest event it took, as the browser's Event Timing says (ms, in steps of 8). */
export async function measureInteractions({ browser, url, cookie }) {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, isMobile: true, locale: 'vi-VN' });
  await context.setExtraHTTPHeaders({ Cookie: cookie });
  const page = await context.newPage();
  await page.addInitScript(watchEvents);
  await page.goto(`${url}/nhiem-vu`);
  await page.locator('.table a').first().waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const taken = [];
  for (const [name, act] of steps(page)) taken.push({ name, ms: await timed(page, act) });
  await context.close();
  return taken;
}

// Runs in the page.
function watchEvents() {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
}

async function timed(page, act) {
  await page.evaluate(() => (window.longest = 0));
  await act();
  // The browser reports an event only after the frame that shows its effect; what it never reports took under 16 ms.
  await page.waitForFunction(() => window.longest > 0, undefined, { timeout: 1_500 }).catch(() => undefined);
  await page.waitForTimeout(300);
  return page.evaluate(() => window.longest);
}

const visible = (page, role, name) => page.getByRole(role, { name }).locator('visible=true').first();

function steps(page) {
  const tap = (role, name) => () => visible(page, role, name).tap();
  return [
    ['choose the late ones', tap('link', 'Quá hạn')],
    ['search words', () => page.getByRole('searchbox').pressSequentially('ho so', { delay: 80 })],
    ['clear the search', tap('button', 'Xóa lọc')],
    ['open a task', () => page.locator('.table a').first().tap()],
    ['go to the next', tap('button', 'Nhiệm vụ sau')],
    ['ask who answered on a day', () => page.locator('summary').last().tap()],
    ['open the directives', tap('link', 'Chỉ đạo')],
    ['open the menu', tap('button', 'Thêm')],
    ['close the menu', () => page.locator('dialog').getByRole('button', { name: 'Đóng' }).tap()],
    ['go to the home page', tap('link', 'Tổng quan')],
  ];
}
