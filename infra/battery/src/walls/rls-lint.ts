// S7: the database's wall held against a list that is committed, and against what no wall may have.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Battery, Tally } from '../battery.ts';
import { FACTS } from './rls/facts.ts';
import { LINTS } from './rls/lints.ts';

export const rlsLint: Battery = {
  name: 'S7',
  title: 'the walls as they stand in the database',
  async run({ house }, tally) {
    const { place } = await house.open();
    await lintSchema(house.databaseUrl, place.schema, tally);
  },
};

const listed = (): Set<string> =>
  new Set(
    readFileSync(new URL('rls/walls.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')),
  );

export async function lintSchema(databaseUrl: string, schema: string, tally: Tally): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`set search_path = ${schema}`);
    await compareWithList(client, schema, tally);
    for (const { name, sql, listed: fine = [] } of LINTS) {
      const values = sql.includes('$2') ? [schema, fine] : [schema];
      const { rows } = await client.query<{ finding: string }>(sql, values);
      tally.check(rows.length === 0, () => `${name}: ${rows.map(({ finding }) => finding).join(', ')}`);
      tally.count('lints', 1);
    }
  } finally {
    await client.end();
  }
}

/** A fault is a line as the list would have it: whoever changed a wall on purpose puts it there. */
async function compareWithList(client: pg.Client, schema: string, tally: Tally): Promise<void> {
  const expected = listed();
  const found = new Set<string>();
  for (const sql of FACTS) {
    const { rows } = await client.query<{ line: string }>(sql, [schema]);
    for (const { line } of rows) found.add(line);
  }
  for (const line of found) tally.check(expected.has(line), () => `not in walls.txt: ${line}`);
  for (const line of expected) if (!found.has(line)) tally.check(false, () => `gone: ${line}`);
  tally.note('lines', found.size);
}
