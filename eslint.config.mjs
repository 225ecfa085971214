// What the code means is checked here: which way imports run, which clock is asked, where SQL may stand. Looks are Prettier's.
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

// Which features a feature may know. Read downwards; whatever is not named is forbidden.
const mayUse = {
  territories: [],
  agencies: ['territories'],
  people: ['agencies'],
  accounts: ['people', 'agencies'],
  keys: ['people'],
  files: [],
  'long-jobs': [],
  directives: ['agencies', 'people', 'files', 'long-jobs'],
  tasks: ['agencies', 'people', 'files', 'directives'],
  'directive-changes': ['agencies', 'directives', 'tasks'],
  thread: ['agencies', 'people', 'directives', 'tasks'],
  obligations: ['agencies', 'people', 'directives', 'tasks'],
  views: [],
  exchange: ['agencies', 'people', 'files', 'long-jobs', 'tasks'],
  home: ['agencies', 'people', 'directives', 'tasks', 'directive-changes'],
  changes: ['agencies', 'people', 'directives', 'tasks'],
  notifications: ['directives', 'tasks'],
  search: ['agencies', 'people', 'directives', 'tasks'],
  demo: [
    'territories',
    'agencies',
    'people',
    'accounts',
    'files',
    'directives',
    'tasks',
    'directive-changes',
    'home',
    'views',
    'keys',
    'exchange',
  ],
};

// The same for what a person does in the browser.
const webMayUse = {
  agencies: [],
  people: ['agencies'],
  views: [],
  'long-jobs': [],
  exchange: ['long-jobs'],
  directives: ['agencies', 'people', 'long-jobs', 'views'],
  tasks: ['agencies', 'people', 'directives', 'exchange', 'views'],
  thread: ['agencies', 'people', 'directives', 'tasks'],
  obligations: ['agencies', 'people', 'directives', 'tasks'],
  home: ['agencies', 'people', 'directives', 'tasks'],
  search: ['agencies', 'people', 'directives', 'tasks'],
  notifications: [],
  keys: [],
  profile: [],
};

const inApi = (names) => names.map((name) => `./packages/api/src/${name}`);
const inWeb = (names) => names.map((name) => `./packages/web/src/${name}`);

const featureZones = (table, folders) =>
  Object.keys(table).map((feature) => ({
    target: folders([feature])[0],
    from: folders([
      'app',
      ...Object.keys(table).filter((other) => other !== feature && !table[feature].includes(other)),
    ]),
  }));

const zones = [
  { target: './packages', from: './infra' },
  { target: './packages/shared', from: ['./packages/api', './packages/web'] },
  { target: './packages/web/src', from: './packages/api' },
  { target: './packages/api', from: './packages/web' },
  { target: './packages/api/src/platform', from: inApi(['app', 'migrations', ...Object.keys(mayUse)]) },
  { target: './packages/api/src/migrations', from: './packages/api/src' },
  ...featureZones(mayUse, inApi),
  ...inWeb(['ui', 'graphql']).map((target) => ({ target, from: inWeb(['app', ...Object.keys(webMayUse)]) })),
  ...featureZones(webMayUse, inWeb),
];

const shieldImporters = ['packages/api/src/platform/authz/**'];
const sqlFolders = ['platform', 'migrations', 'testing'].map((folder) => `packages/api/src/${folder}/**`);
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.e2e.ts', 'packages/*/src/testing/**', 'packages/web/e2e/**'];
const timeless = ['packages/shared/src/**', ...Object.keys(mayUse).map((name) => `packages/api/src/${name}/**`)];
// Sessions live by the real clock, not the province's.
const realTime = ['packages/api/src/accounts/**', ...tests];

const doors = {
  paths: [
    ...['graphql-shield', 'graphql-middleware'].map((name) => ({ name, message: 'Use platform/authz.' })),
    { name: 'dataloader', message: 'Use platform/graphql/loader: a loader that outlives a request mixes tenants.' },
    { name: '@apollo/server/standalone', message: 'It has none of our limits.' },
  ],
};
// `not` lets pass when the rule within it breaks, and the others ask all their rules at once.
const unsafeRules = {
  paths: [
    {
      name: 'graphql-shield',
      importNames: ['not', 'or', 'and', 'race', 'inputRule'],
      message: 'A rule that breaks must close.',
    },
  ],
};
const testing = { group: ['**/testing/*'], message: 'Only tests may know testing/.' };

const reExports = ['ExportAllDeclaration', 'ExportNamedDeclaration[source]'].map((selector) => ({
  selector,
  message: 'No barrel: import from the file that has it.',
}));
const clock = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
].map((selector) => ({ selector, message: 'Take ctx.now.' }));
const rawSql = [
  "CallExpression[callee.property.name='query'] > :matches(TemplateLiteral, Literal):first-child",
  'TemplateElement[value.raw=/^\\s*(select|insert into|delete from) /i]',
].map((selector) => ({ selector, message: 'SQL stands in platform, *.queries.ts and migrations.' }));

const traps = [
  {
    selector: "CallExpression[callee.property.name='createQueryBuilder']",
    message: 'No query builder: it deletes everything without a where, and runs what stands in orderBy.',
  },
  {
    selector:
      "Property[key.name='where'] > :matches(ObjectExpression[properties.length=0], ArrayExpression[elements.length=0])",
    message: 'An empty where finds every row.',
  },
  {
    selector:
      ':matches(TemplateElement[value.raw=/set_config\\s*\\(|set (session )?app\\./i], Literal[value=/set_config\\s*\\(|set (session )?app\\./i])',
    message: 'A setting outlives its transaction: bind with bindStatement.',
  },
  {
    selector:
      ":matches(JSXAttribute[name.name='dangerouslySetInnerHTML'], AssignmentExpression[left.property.name=/^(inner|outer)HTML$/])",
    message: 'Text stays text.',
  },
];

// Worth a look, no reason to stop a change.
const advice = Object.fromEntries(
  [
    'no-deprecated',
    'no-meaningless-void-operator',
    'no-non-null-assertion',
    'no-redundant-type-constituents',
    'no-unnecessary-condition',
    'no-unnecessary-type-arguments',
    'no-unnecessary-type-assertion',
    'no-unnecessary-type-conversion',
    'unbound-method',
    'use-unknown-in-catch-callback-variable',
  ].map((rule) => [`@typescript-eslint/${rule}`, 'warn']),
);

const tools = ['infra/battery/src/**/*.ts', 'infra/bench/src/**/*.ts'];
const code = ['packages/**/*.{ts,tsx}', 'infra/lint-selftest/*.ts', ...tools];
// A parsed answer of the API has no type of its own.
const untyped = Object.fromEntries(
  ['explicit-any', 'unsafe-argument', 'unsafe-assignment', 'unsafe-call', 'unsafe-member-access', 'unsafe-return'].map(
    (rule) => [`@typescript-eslint/no-${rule}`, 'off'],
  ),
);

const typeChecked = tseslint.configs.strictTypeChecked.map((config) => ({
  ...config,
  files: code,
}));

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      'packages/web/src/graphql/generated/**',
      'packages/web/src/**/generated.ts',
    ],
  },
  ...typeChecked,
  {
    files: code,
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      // Without the first no-restricted-paths is silent, without the second no-cycle: infra/lint-selftest proves both.
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['packages/*/tsconfig.json', 'infra/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
      'import-x/extensions': ['.ts', '.tsx'],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // type-graphql and TypeORM take plain objects and classes as values; the compiler knows no more of them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-misused-spread': 'off',
      ...advice,
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-imports': ['error', { ...doors, patterns: [testing] }],
      'no-restricted-syntax': ['error', ...reExports, ...traps],
      'max-lines': ['warn', { max: 200, skipBlankLines: true }],
      'max-lines-per-function': ['warn', { max: 40, skipBlankLines: true }],
      'max-params': ['warn', 4],
      'max-depth': ['warn', 3],
    },
  },
  {
    files: timeless,
    ignores: realTime,
    rules: { 'no-restricted-syntax': ['error', ...reExports, ...traps, ...clock, ...rawSql] },
  },
  {
    files: ['packages/api/src/app/**'],
    ignores: [...sqlFolders, ...tests],
    rules: { 'no-restricted-syntax': ['error', ...reExports, ...traps, ...rawSql] },
  },
  {
    files: ['packages/api/src/accounts/**'],
    ignores: ['**/*.queries.ts', ...tests],
    rules: { 'no-restricted-syntax': ['error', ...reExports, ...traps, ...rawSql] },
  },
  {
    files: ['packages/api/src/**/*.queries.ts'],
    ignores: ['packages/api/src/accounts/**'],
    rules: { 'no-restricted-syntax': ['error', ...reExports, ...traps, ...clock] },
  },
  { files: shieldImporters, rules: { 'no-restricted-imports': ['error', { ...unsafeRules, patterns: [testing] }] } },
  {
    files: ['packages/api/src/platform/graphql/loader.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [testing] }] },
  },
  // They try the API from its inside and outside, the fixtures of its tests too, plant the traps on purpose, and read answers
  // that have no type of their own.
  {
    files: tools,
    rules: { 'no-restricted-imports': 'off', 'no-restricted-syntax': ['error', ...reExports], ...untyped },
  },
  {
    files: ['packages/shared/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'shared imports only its own.' }] }],
    },
  },
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['packages/shared/src/index.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: tests,
    rules: {
      'import-x/no-restricted-paths': 'off',
      'no-restricted-imports': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      ...untyped,
    },
  },
  { files: ['packages/api/src/migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['packages/*/*.config.ts', 'packages/web/codegen.ts'], rules: { 'import-x/no-default-export': 'off' } },
  {
    files: ['packages/**/index.ts'],
    ignores: ['packages/shared/src/index.ts'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'Program', message: 'No barrel but shared/src/index.ts.' }],
    },
  },
);
