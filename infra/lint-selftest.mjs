// Proves that lint sees what it must: each wrong sentence is read as if it stood in the tree, and has to be found.
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { at, root } from './steps.mjs';

// What stands where, and what lint must say of it.
const wrongs = [
  ['wrong-arrow.ts', 'packages/api/src/agencies/wrong-arrow.ts', 'imported in restricted zone'],
  ['circle-one.ts', 'infra/lint-selftest/circle-one.ts', 'Dependency cycle detected'],
  ['wrong-words.ts', 'packages/api/src/agencies/wrong-words.ts', 'Unexpected any'],
  ['wrong-words.ts', 'packages/api/src/agencies/wrong-words.ts', 'Take ctx.now'],
  ['wrong-words.ts', 'packages/api/src/agencies/wrong-words.ts', 'SQL stands in'],
  ['wrong-words.ts', 'packages/api/src/agencies/wrong-words.ts', 'No barrel'],
  ['wrong-words.ts', 'packages/api/src/agencies/wrong-words.ts', 'Prefer named exports'],
  ['wrong-words.ts', 'packages/api/src/agencies/wrong-words.ts', 'Use platform/authz'],
  ['trap.ts', 'packages/api/src/agencies/trap.ts', 'No query builder'],
  ['trap.ts', 'packages/api/src/platform/db/trap.ts', 'No query builder'],
  ['trap.ts', 'packages/api/src/agencies/trap.ts', 'An empty where'],
  ['trap.ts', 'packages/api/src/agencies/trap.queries.ts', 'A setting outlives'],
  ['trap.ts', 'packages/api/src/platform/db/trap.ts', 'A setting outlives'],
  ['trap.ts', 'packages/api/src/migrations/trap.ts', 'A setting outlives'],
  ['trap.ts', 'packages/api/src/agencies/trap.ts', 'a loader that outlives'],
  ['trap.ts', 'packages/api/src/app/trap.ts', 'none of our limits'],
  ['trap.ts', 'packages/api/src/platform/authz/trap.ts', 'A rule that breaks must close'],
  ['trap.ts', 'packages/web/src/ui/trap.ts', 'Text stays text'],
];

const eslint = new ESLint({
  cwd: root,
  // The files stand in no project of the compiler, so the rules that need types are left out.
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false, project: false } } },
  ],
});

let missed = 0;
for (const [file, place, expected] of wrongs) {
  const text = readFileSync(at(`infra/lint-selftest/${file}`), 'utf8');
  const [result] = await eslint.lintText(text, { filePath: at(place) });
  const said = result.messages.filter(({ severity }) => severity === 2).map(({ message }) => message);
  if (said.some((message) => message.includes(expected))) continue;
  missed += 1;
  console.error(`Lint does not find "${expected}" in ${file} as ${place}. It says: ${said.join(' · ') || 'nothing'}`);
}
process.exit(missed ? 1 : 0);
