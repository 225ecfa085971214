// Fails when English misses a message, or when a Vietnamese screen would speak English to a screen reader.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const sources = join(here, 'src');

function filesIn(folder, wanted) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && wanted(entry.name) && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function untranslated() {
  return filesIn(sources, (name) => name === 'en.po').flatMap((file) => {
    const entries = readFileSync(file, 'utf8').split(/\n\n+/).slice(1);
    return entries
      .filter((entry) => !entry.startsWith('#~') && /^msgid /m.test(entry) && /msgstr ""\s*$/.test(entry.trim()))
      .map((entry) => `${file.slice(here.length + 1)}: ${/^msgid (?:""\n)?"(.*)"/m.exec(entry)?.[1] ?? entry}`);
  });
}

// Names a person hears or reads, written outside t or Trans; a proper name or a single sign is no word.
const spoken = /(?:aria-label|placeholder|title|alt|label)="([^"{}]*[A-Za-z]{3,}[^"{}]*)"/g;
// Words that only English has: seen in a Vietnamese message they were left untranslated.
const english =
  /\b(the|and|open|close|clear|search|select|remove|loading|error|cancel|save|submit|delete|next|previous|of)\b/i;

function spokenInEnglish() {
  return filesIn(sources, (name) => /\.tsx$/.test(name) && !/\.test\.tsx$/.test(name)).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const bare = [...text.matchAll(spoken)].map(([, words]) => words);
    const messages = [...text.matchAll(/\bt`([^`]*)`/g)].map(([, words]) => words.replace(/\$\{[^}]*\}/g, ''));
    const wrong = [...bare, ...messages.filter((words) => english.test(words))];
    return wrong.map((words) => `${file.slice(here.length + 1)}: "${words}"`);
  });
}

execFileSync(join(here, 'node_modules/.bin/lingui'), ['extract', '--clean'], { cwd: here, stdio: 'ignore' });
const missing = untranslated();
const wrong = spokenInEnglish();
for (const line of missing) console.error(`no English: ${line}`);
for (const line of wrong) console.error(`not said through t: ${line}`);
console.log(`${missing.length} messages without English, ${wrong.length} names outside the languages`);
process.exitCode = missing.length + wrong.length > 0 ? 1 : 0;
