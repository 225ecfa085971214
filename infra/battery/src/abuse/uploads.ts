// S20: files made to harm are refused or made harmless, quickly and in little memory; and whatever is handed out is only ever saved.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Battery, Round, Tally } from '../battery.ts';
import { rounded } from './figures.ts';
import { honestFiles, refusedFiles, type Sent, tamedFiles } from './harmful-files.ts';
import { type Answered, serve, type Served } from './served.ts';
import { setStage, type Stage } from './stage.ts';

interface Tried {
  readonly stage: Stage;
  readonly served: Served;
  readonly tally: Tally;
  readonly cookie: string;
}

const send = ({ served, cookie }: Tried, { name, bytes }: Sent): Promise<Answered> =>
  served.ask({
    path: '/files',
    headers: {
      cookie,
      'x-kc-request': '1',
      'content-type': 'application/octet-stream',
      'content-length': String(bytes.length),
      'x-file-name': encodeURIComponent(name),
    },
    body: bytes,
  });

/** Rows about files, and contents that are kept. */
async function kept({ stage }: Tried): Promise<string> {
  const { owner, place } = stage.app;
  const [row] = await owner.query('select count(*)::int as n from files');
  const there = readdirSync(place.dataDir).includes('files');
  const contents = there ? readdirSync(join(place.dataDir, 'files'), { recursive: true, withFileTypes: true }) : [];
  return `${row.n} rows, ${contents.filter((one) => one.isFile()).length} contents`;
}

async function timed(tried: Tried, sent: Sent): Promise<Answered> {
  const { tally } = tried;
  const before = process.memoryUsage.rss();
  const answer = await send(tried, sent);
  const grownMb = (process.memoryUsage.rss() - before) / 2 ** 20;
  tally.note('slowestMs', Math.max(Number(tally.counts['slowestMs'] ?? 0), Math.round(answer.ms)));
  tally.note('mostMb', Math.max(Number(tally.counts['mostMb'] ?? 0), rounded(grownMb)));
  tally.check(answer.ms <= 2_000, () => `${sent.what}: ${Math.round(answer.ms)} ms`);
  tally.check(grownMb <= 100, () => `${sent.what}: ${rounded(grownMb)} MB`);
  tally.count('files', 1);
  return answer;
}

async function refused(tried: Tried, sent: Sent): Promise<void> {
  const { tally } = tried;
  const before = await kept(tried);
  const { status, text } = await timed(tried, sent);
  tally.check(status >= 400 && status < 500, () => `${sent.what} is taken: ${status} ${text.slice(0, 150)}`);
  const after = await kept(tried);
  tally.check(after === before, () => `${sent.what}: ${before} became ${after}`);
}

/** Saved, never shown: by no guess about its kind, and without rights where it would be opened. */
const HANDED_OUT = {
  'content-disposition': /^attachment; /,
  'x-content-type-options': /^nosniff$/,
  'content-security-policy': /^sandbox; default-src 'none'$/,
  'cache-control': /no-store/,
} as const;

async function taken(tried: Tried, sent: Sent): Promise<void> {
  const { served, tally, cookie } = tried;
  const { status, body, text } = await timed(tried, sent);
  tally.check(status === 201, () => `${sent.what} is refused: ${status} ${text.slice(0, 150)}`);
  if (status !== 201) return;
  const got = await served.ask({ method: 'GET', path: `/files/${body.id}`, headers: { cookie } });
  tally.check(got.status === 200, () => `${sent.what} is not given back: ${got.status}`);
  for (const [name, wanted] of Object.entries(HANDED_OUT)) {
    tally.check(wanted.test(String(got.headers[name])), () => `${sent.what}: ${name} is ${String(got.headers[name])}`);
  }
  tally.check(
    !/html|svg|javascript|xml;/.test(String(got.headers['content-type'])),
    () => `${sent.what} is given out to be run`,
  );
  const { without } = sent;
  if (without)
    tally.check(
      sent.bytes.includes(without) && !got.text.includes(without),
      () => `${sent.what} still holds ${without}`,
    );
}

async function run({ house, isLong }: Round, tally: Tally): Promise<void> {
  const stage = await setStage(await house.open());
  const served = await serve(stage.app);
  const tried = { stage, served, tally, cookie: await served.cookieOf(stage.work.chair) };
  try {
    tally.check(refusedFiles.length + tamedFiles.length >= 35, () => 'there are too few files');
    for (let round = 0; round < (isLong ? 5 : 1); round += 1) {
      for (const sent of [...honestFiles, ...tamedFiles]) await taken(tried, sent);
      for (const sent of refusedFiles) await refused(tried, sent);
    }
    const strange = await stage.person();
    const own = await send(tried, { what: 'a PDF', name: 'a.pdf', bytes: honestFiles[0]?.bytes ?? Buffer.alloc(0) });
    const foreign = await served.ask({
      method: 'GET',
      path: `/files/${own.body.id}`,
      headers: { cookie: await served.cookieOf(strange) },
    });
    tally.check(foreign.status === 404, () => `a stranger is given a file: ${foreign.status}`);
  } finally {
    await served.close();
  }
}

export const uploads: Battery = { name: 'S20', title: 'files made to harm', run };
