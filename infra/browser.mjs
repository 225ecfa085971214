// Finds a Chromium for the tests: CHROMIUM_PATH, the machine's own, or the one npm brought, unpacked once.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { at } from './steps.mjs';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The program, and the environment it needs. */
export async function findChromium() {
  const installed = [process.env.CHROMIUM_PATH, ...INSTALLED].find((path) => path && existsSync(path));
  return installed ? { program: installed, env: {} } : unpacked();
}

async function unpacked() {
  const folder = at('node_modules/.cache/ky-cuong/chromium');
  // Unpacked beside and moved into place when whole: an interrupted run leaves nothing that looks complete.
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    await unpackInto(partial);
    if (existsSync(folder)) rmSync(partial, { recursive: true });
    else renameSync(partial, folder);
  }
  return {
    program: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

// The package brings the system libraries it needs only if it believes it is on AWS, and unpacks where TMPDIR points.
async function unpackInto(folder) {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  const entry = createRequire(at('packages/web/package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  await chromium.executablePath();
  process.env = before;
}
