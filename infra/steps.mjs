// The steps that bring a fresh clone to a running program, for the host's Node 18 or newer: each is done once and remembered.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/ky-cuong');
const PNPM = 'pnpm@12.21.0';

/** A failure with one line for the person at the keyboard; nothing else of it is shown. */
export class StepError extends Error {}

/** Ends the program with one clear line instead of a stack. */
export function orExplain(work) {
  work.catch((error) => {
    console.error(`\n✗ ${error instanceof StepError ? error.message : error.stack}`);
    process.exit(1);
  });
}

const isWindows = process.platform === 'win32';
/** As the packages that bring Node call it. */
const platform = `${isWindows ? 'win' : process.platform}-${process.arch}`;

/** Node 24: the one npm brought for this platform, or the one we run on if it is new enough. */
export function node24() {
  const program = join(root, 'node_modules', `node-${platform}`, 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(program)) return program;
  if (isNewEnough()) return process.execPath;
  throw noNode();
}

const isNewEnough = () => Number(process.versions.node.split('.')[0]) >= 24;

const noNode = () =>
  new StepError(`npm has no Node 24 for ${platform}: install Node 24 or newer yourself and start again.`);

/** Said before minutes are spent on packages that nothing here could run. */
function assertNodeToCome() {
  const { optionalDependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  if (!isNewEnough() && !optionalDependencies[`node-${platform}`]) throw noNode();
}

export async function install() {
  assertNodeToCome();
  const stamp = digest(['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', 'patches']);
  await once('installed', stamp, 'Installing packages', async () => {
    const args = ['--yes', '--loglevel=error', PNPM, 'install', '--frozen-lockfile'];
    // CI: a folder left by another version is replaced without a question nobody would answer.
    await quietly(isWindows ? 'npx.cmd' : 'npx', args, { env: { ...process.env, CI: 'true' } });
  });
  node24();
}

/** What the browser's code is checked and built with: typed operations from the printed schema. */
export function generate() {
  const stamp = digest(['packages/api/schema.graphql', 'packages/web/codegen.ts'], ['packages/web/src', /\.graphql$/]);
  return once('generated', stamp, 'Generating typed operations', () =>
    quietly(node24(), [binOf('@graphql-codegen/cli', 'packages/web'), '--config', 'codegen.ts'], {
      cwd: at('packages/web'),
    }),
  );
}

export const compile = () => quietly(node24(), [at('infra/compile.mjs')]);

export async function build() {
  const stamp = digest([
    'packages/shared/src',
    'packages/api/src',
    'packages/api/schema.graphql',
    'packages/web',
    'infra',
  ]);
  await once('built', stamp, 'Building', async () => {
    await Promise.all([compile(), generate().then(buildWeb)]);
  });
}

function buildWeb() {
  return quietly(node24(), [binOf('vite', 'packages/web'), 'build'], { cwd: at('packages/web') });
}

/** Where files and the embedded database live unless DATA_DIR says otherwise. */
export function dataDir() {
  if (process.env.DATA_DIR) return process.env.DATA_DIR;
  if (process.getuid?.() !== 0 || openToAll(root)) return join(root, '.data');
  // PostgreSQL never runs as root, and its own user cannot enter, say, /root: root's data goes where it can. The clone
  // remembers where, so that a new clone in the same place begins with nothing, as it does elsewhere.
  const note = join(root, '.data/place');
  if (!existsSync(note)) {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, `/var/lib/ky-cuong/${basename(root)}-${randomBytes(4).toString('hex')}`);
  }
  return readFileSync(note, 'utf8').trim();
}

function openToAll(folder) {
  const open = (statSync(folder).mode & 0o001) !== 0;
  return open && (dirname(folder) === folder || openToAll(dirname(folder)));
}

export const at = (path) => join(root, path);

/** The script behind a package's command, so that no shell and no host's Node stands between. */
export function binOf(name, folder = '.', command = name.split('/').at(-1)) {
  const home = join(root, folder, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, typeof bin === 'string' ? bin : (bin[command] ?? Object.values(bin)[0]));
}

/** Runs a program to its end; what it says is shown only if it fails. */
export async function quietly(program, args, options = {}) {
  const { code, said } = await run(program, args, options);
  if (code === 0) return said;
  console.error(said.trimEnd());
  throw new StepError(
    `${[basename(program), ...args.map((arg) => basename(arg))].slice(0, 5).join(' ')} failed: its words stand above.`,
  );
}

export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const shell = program.endsWith('.cmd');
    const env = { ...onNode24(options.env ?? process.env), NO_COLOR: '1' };
    const child = spawn(program, args, { cwd: root, shell, ...options, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** Runs a program of ours that speaks for itself, and gives its exit code. */
export function show(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      ...options,
      env: onNode24(options.env ?? process.env),
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Commands that start "node" themselves get the same one; before the packages are installed there is none. */
export function onNode24(env = process.env) {
  const own = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  try {
    return { ...env, [own]: `${dirname(node24())}${delimiter}${env[own]}` };
  } catch {
    return env;
  }
}

async function once(name, stamp, title, work) {
  const file = join(cache, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  const began = Date.now();
  console.error(`• ${title} …`);
  await work();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, stamp);
  console.error(`✓ ${title}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

const MADE = new Set(['node_modules', 'dist', 'generated', '.data', 'screenshots']);

function digest(paths, filtered) {
  const hash = createHash('sha256').update(process.platform + process.arch);
  const add = (path, only) => {
    const file = at(path);
    if (!existsSync(file)) return;
    if (!statSync(file).isDirectory())
      return only && !only.test(path) ? undefined : hash.update(path).update(readFileSync(file));
    for (const name of readdirSync(file).sort()) if (!MADE.has(name)) add(`${path}/${name}`, only);
  };
  for (const path of paths) add(path);
  if (filtered) add(...filtered);
  return hash.digest('hex');
}
