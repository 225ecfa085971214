// Compiles shared and api from src to dist: swc, file by file, without types; a file whose text is known is left alone.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { transformSync } = createRequire(join(root, 'packages/api/package.json'))('@swc/core');
const options = { ...createRequire(import.meta.url)('./swc.cjs'), swcrc: false, module: { type: 'es6' } };

// Tables of data travel as they are.
const isData = (name) => name.endsWith('.json');
const isSource = (name) => name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(name);

export function compile(folder) {
  const [source, target] = [join(root, folder, 'src'), join(root, folder, 'dist')];
  const known = readKnown(target);
  const now = {};
  const wanted = new Set(['.known.json']);
  for (const name of readdirSync(source, { recursive: true }).filter(isSource)) {
    const output = name.replace(/\.ts$/, '.js');
    wanted.add(output).add(`${output}.map`);
    const text = readFileSync(join(source, name), 'utf8');
    now[name] = createHash('sha256').update(JSON.stringify(options)).update(text).digest('base64');
    if (known[name] !== now[name]) write(source, name, text, join(target, output));
  }
  for (const name of readdirSync(source, { recursive: true }).filter(isData)) {
    wanted.add(name);
    mkdirSync(dirname(join(target, name)), { recursive: true });
    copyFileSync(join(source, name), join(target, name));
  }
  for (const name of listFiles(target)) if (!wanted.has(name)) rmSync(join(target, name));
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, '.known.json'), JSON.stringify(now));
}

function write(source, name, text, file) {
  const { code, map } = transformSync(text, {
    ...options,
    filename: join(source, name),
    sourceFileName: join(source, name),
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}\n//# sourceMappingURL=${file.split(/[\\/]/).at(-1)}.map\n`);
  writeFileSync(`${file}.map`, map);
}

function readKnown(target) {
  try {
    return JSON.parse(readFileSync(join(target, '.known.json'), 'utf8'));
  } catch {
    rmSync(target, { recursive: true, force: true });
    return {};
  }
}

function listFiles(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const folder of ['packages/shared', 'packages/api']) compile(folder);
