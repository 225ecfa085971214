// Fails when the home page's first load, or any page beyond what it shares, grows past its budget (gzip -9, built).
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const budget = { homeScript: 190, homeStyle: 25, routeScript: 70 };
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const weight = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;

/** All chunks that one entry makes the browser fetch before it runs. */
function chunksOf(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) chunksOf(next, seen);
  return seen;
}

const scriptsOf = (keys) => [...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
const stylesOf = (keys) => new Set([...keys].flatMap((key) => manifest[key].css ?? []));
const sum = (files) => [...files].reduce((total, file) => total + weight(file), 0);

// The home page comes with the frame.
const home = chunksOf('index.html');
const rows = [
  ['home, scripts', sum(scriptsOf(home)), budget.homeScript],
  ['home, styles', sum(stylesOf(home)), budget.homeStyle],
];
// Shared with other pages is not the page's own weight.
const pages = Object.keys(manifest).filter((key) => /^src\/.*Page\.tsx$/.test(key) && manifest[key].isDynamicEntry);
for (const page of pages) {
  const own = [...chunksOf(page)].filter((key) => !home.has(key));
  rows.push([page.replace(/^src\//, ''), sum(scriptsOf(own)), budget.routeScript]);
}

let isOver = false;
for (const [name, kB, limit] of rows) {
  const mark = kB > limit ? 'OVER' : 'ok';
  isOver ||= kB > limit;
  console.log(`${mark.padEnd(5)}${kB.toFixed(1).padStart(7)} of ${String(limit).padStart(3)} kB  ${name}`);
}
process.exitCode = isOver ? 1 : 0;
