// What the built client weighs: the home page's first load, and every other page beyond what it shares (gzip -9, kB).
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const budget = { homeScript: 190, homeStyle: 25, routeScript: 70 };

const weight = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;
const sum = (files) => [...files].reduce((total, file) => total + weight(file), 0);

/** All chunks that one entry makes the browser fetch before it runs. */
function chunksOf(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) chunksOf(manifest, next, seen);
  return seen;
}

/** Rows of a name, its kB and its limit. */
export function bundleRows() {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const scriptsOf = (keys) => [...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
  const stylesOf = (keys) => new Set([...keys].flatMap((key) => manifest[key].css ?? []));
  // The home page comes with the frame.
  const home = chunksOf(manifest, 'index.html');
  const pages = Object.keys(manifest).filter((key) => /^src\/.*Page\.tsx$/.test(key) && manifest[key].isDynamicEntry);
  // Shared with other pages is not the page's own weight.
  const ownOf = (page) => [...chunksOf(manifest, page)].filter((key) => !home.has(key));
  return [
    { name: 'home, scripts', value: sum(scriptsOf(home)), limit: budget.homeScript },
    { name: 'home, styles', value: sum(stylesOf(home)), limit: budget.homeStyle },
    ...pages.map((page) => ({
      name: page.replace(/^src\//, ''),
      value: sum(scriptsOf(ownOf(page))),
      limit: budget.routeScript,
    })),
  ];
}
