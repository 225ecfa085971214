// What the program is built from, checked without asking anybody: hashes in the lockfile, and no version with a known hole.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(process.cwd(), '../..');
const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');

const section = (name: string) =>
  new RegExp(`\\n${name}:\\n([\\s\\S]*?)(?=\\n\\w|$(?![\\s\\S]))`).exec(lockfile)?.[1] ?? '';
const entries = [
  ...section('packages').matchAll(/^ {2}'?((?:@[^/]+\/)?[^@'\n]+)@([^:'\n]+)'?:\n((?: {4}.*\n)*)/gm),
].map(([, name = '', version = '', body = '']) => ({ name, version, body }));

it('names every package by the hash of its content', () => {
  expect(entries.length).toBeGreaterThan(800);
  expect(entries).toHaveLength((section('packages').match(/^ {2}\S.*:$/gm) ?? []).length);
  const unhashed = entries.filter(({ body }) => !/resolution: \{integrity: sha512-[\w+/]{86}==/.test(body));
  expect(unhashed.map(({ name, version }) => `${name}@${version}`)).toEqual([]);
});

it('takes nothing from elsewhere than the registry', () => {
  expect(lockfile).not.toMatch(/tarball:|git\+|resolution: \{(repo|commit|directory)|https?:\/\//);
});

/** The first version without the hole named; a line of releases that was mended by itself is named with its number. */
const LEAST: Readonly<Record<string, readonly [string, string]>> = {
  '@apollo/server': ['5.5.0', 'GHSA-9q82-xgwf-vj6h: mutations by GET with cookies'],
  'class-validator': ['0.14.0', 'CVE-2019-18413: unknown values pass'],
  'file-type': ['16.5.4', 'CVE-2022-36313: a loop without end'],
  graphql: ['16.8.1', 'CVE-2023-26144: a document that validates for minutes'],
  typeorm: ['1.0.0', 'CVE-2025-60542: objects as values reach other columns'],
  ws: ['8.17.1', 'CVE-2024-37890: many headers end the process'],
  'ws@7': ['7.5.10', 'CVE-2024-37890: the same'],
};

const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);
const isBefore = (version: string, least: string) => {
  const [have, need] = [numbers(version), numbers(least)];
  const at = have.findIndex((number, place) => number !== need[place]);
  return at >= 0 && (have[at] ?? 0) < (need[at] ?? 0);
};

const leastOf = (name: string, version: string) => LEAST[`${name}@${version.split('.')[0] ?? ''}`] ?? LEAST[name];

it('has no package older than the first without a known hole', () => {
  const old = entries.filter(({ name, version }) => isBefore(version, leastOf(name, version)?.[0] ?? '0.0.0'));
  expect(old.map(({ name, version }) => `${name}@${version}`)).toEqual([]);
  expect(entries.filter(({ name }) => name in LEAST).length).toBeGreaterThanOrEqual(5);
});

it('has one graph library, of the line that all others fit, and the pinned release candidate', () => {
  const versionsOf = (wanted: string) => entries.filter(({ name }) => name === wanted).map(({ version }) => version);
  expect(versionsOf('graphql')).toEqual(['16.15.0']);
  expect(versionsOf('type-graphql')).toEqual(['2.0.0-rc.4']);
  expect(versionsOf('graphql-shield')).toEqual(['7.6.5']);
});

it('asks for exact versions only', () => {
  const loose = [
    'package.json',
    'packages/shared/package.json',
    'packages/api/package.json',
    'packages/web/package.json',
  ]
    .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, Record<string, string>>)
    .flatMap(({ dependencies = {}, devDependencies = {}, optionalDependencies = {} }) =>
      Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }),
    )
    .filter(([, version]) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|workspace:\*)$/.test(version));
  expect(loose).toEqual([]);
});

it('keeps the runtime of the API under forty packages of its own choice', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(40);
});

it('lists every package whose install runs a program', () => {
  expect(workspace).toMatch(/^allowBuilds:\n( {2}'?[@\w/-]+'?: (true|false)\n)+/m);
});
