// A real Chromium for the stories: every visitor is a context of his own, so four people can be signed in at once.
import { type Browser, type Page, chromium } from 'playwright-core';

export const url = process.env['E2E_URL'] ?? '';
/** Another process of the same program, on the same database. */
export const otherUrl = process.env['E2E_OTHER_URL'] ?? url;
export const password = process.env['E2E_PASSWORD'] ?? '';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1366, height: 768 };

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['E2E_CHROMIUM'] ?? '',
    // Tests run as root in containers, where the sandbox cannot be made and /dev/shm is small.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** A new visitor, who shares no cookie with any other. */
export async function visitor(browser: Browser, viewport = desktop, at = url): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'vi-VN', baseURL: at, timezoneId: 'Asia/Ho_Chi_Minh' });
  return context.newPage();
}
