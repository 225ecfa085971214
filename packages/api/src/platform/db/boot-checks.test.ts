import { assertStanding, type Standing } from './boot-checks.js';

const plain = { version: 180_004, release: '18.4', superuser: false, bypass: false, missing: [] };
const serving: Standing = { ...plain, role: 'kc_app', serves: true, owns: false };
const migrating: Standing = { ...plain, role: 'kc_owner', serves: false, owns: true };

type Both = readonly [Partial<Standing>, Partial<Standing>];
const old = (version: number, release: string): Both => [
  { version, release },
  { version, release },
];

it.each<readonly [string, Both, string]>([
  ['version 14', old(140_019, '14.19'), 'The database of DATABASE_URL is PostgreSQL 14.19: 15 or newer is needed.'],
  ['version 9.6', old(90_624, '9.6.24'), 'The database of DATABASE_URL is PostgreSQL 9.6.24: 15 or newer is needed.'],
  [
    'a release of 15 that leaks',
    old(150_013, '15.13 (Debian 15.13-0+deb12u1)'),
    'The database of DATABASE_URL is PostgreSQL 15.13 (Debian 15.13-0+deb12u1): 15.14 or newer is needed, for older ones leak hidden rows (CVE-2025-8713).',
  ],
  [
    'a release of 16 that leaks',
    old(160_009, '16.9'),
    'The database of DATABASE_URL is PostgreSQL 16.9: 16.10 or newer is needed, for older ones leak hidden rows (CVE-2025-8713).',
  ],
  [
    'a release of 17 that leaks',
    [{}, { version: 170_005, release: '17.5' }],
    'The database of MIGRATION_DATABASE_URL is PostgreSQL 17.5: 17.6 or newer is needed, for older ones leak hidden rows (CVE-2025-8713).',
  ],
  [
    'missing roles',
    [{ missing: ['kc_jobs', 'kc_backup'] }, {}],
    'The database lacks the roles kc_jobs, kc_backup: run the SQL of "npm run admin -- print-roles" as its superuser.',
  ],
  [
    'roles that are swapped',
    [
      { role: 'kc_owner', serves: false, owns: true },
      { role: 'kc_app', serves: true, owns: false },
    ],
    'DATABASE_URL and MIGRATION_DATABASE_URL are swapped: the first is for kc_app, the second for kc_owner.',
  ],
  [
    'a superuser who serves',
    [{ role: 'boss', superuser: true, owns: true }, {}],
    'DATABASE_URL signs in as "boss", a superuser: row-level security would not hold. Use the roles of "npm run admin -- print-roles".',
  ],
  [
    'a superuser who migrates',
    [{}, { role: 'boss', superuser: true }],
    'MIGRATION_DATABASE_URL signs in as "boss", a superuser: row-level security would not hold. Use the roles of "npm run admin -- print-roles".',
  ],
  [
    'BYPASSRLS',
    [{ role: 'kc_backup', bypass: true }, {}],
    'DATABASE_URL signs in as "kc_backup", which has BYPASSRLS: row-level security would not hold. Use the roles of "npm run admin -- print-roles".',
  ],
  [
    'the owner as server',
    [{ role: 'kc_owner', serves: false, owns: true }, {}],
    'DATABASE_URL signs in as "kc_owner": the program serves as kc_app, which owns nothing.',
  ],
  [
    'a stranger as owner',
    [{}, { role: 'kc_report', owns: false }],
    'MIGRATION_DATABASE_URL signs in as "kc_report": the program migrates as kc_owner.',
  ],
])('refuses %s in one line', (_what, [first, second], line) => {
  const judged = () => assertStanding({ ...serving, ...first }, { ...migrating, ...second });
  expect(judged).toThrow(expect.objectContaining({ name: 'BootError', message: line }) as Error);
});

it.each([150_014, 160_010, 170_006, 180_000, 190_000])('serves from version %i', (version) => {
  const newEnough = [
    { ...serving, version },
    { ...migrating, version },
  ] as const;
  expect(() => assertStanding(...newEnough)).not.toThrow();
});
