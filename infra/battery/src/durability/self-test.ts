// The checker tried on a database that lies: a line nobody sent, an effect taken away, one written twice, one without its trace.
import { appendFile, copyFile } from 'node:fs/promises';
import pg from 'pg';
import type { Tally } from '../battery.ts';
import { addressFor } from './api-process.ts';
import { type Entry, readLedger } from './ledger.ts';
import { check, type Trial } from './trial.ts';

/** Last of all: it spoils the trial's data. */
export async function checkerCanFail(trial: Trial, tally: Tally): Promise<void> {
  const forged = `${trial.ledgerFile}.forged`;
  await copyFile(trial.ledgerFile, forged);
  const lie: Entry = {
    what: 'acknowledged',
    key: 'never-sent',
    kind: 'create',
    at: Date.now(),
    hash: 'x',
    status: 200,
  };
  await appendFile(forged, `${JSON.stringify(lie)}\n`);
  const reports = (await readLedger(trial.ledgerFile)).filter(
    ({ what, kind }) => what === 'acknowledged' && kind === 'reportProgress',
  );
  // Of three tasks: a line taken from one and added to the same would leave its count as it was.
  const [gone, twice, untold] = new Map(reports.map((report) => [report.subject, report])).values();
  await spoil(trial, [
    ['delete from task_events where task_id = $1 and note = $2', gone],
    [
      `insert into task_events select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).*
         from task_events e where task_id = $1 and note = $2`,
      twice,
    ],
    [`delete from outbox where payload ->> 'taskId' = $1 and $2 <> '' and kind = 'task.assigned'`, untold],
  ]);

  const { fates, faults } = await check(trial, forged);
  tally.check(fates.lost === 2, () => `The checker missed a loss: ${fates.lost} of 2.`);
  tally.check(fates.doubled === 1, () => `The checker missed a double: ${fates.doubled} of 1.`);
  tally.check(fates.half === 1, () => `The checker missed a missing outbox row: ${fates.half} of 1.`);
  tally.check(
    faults.some((fault) => fault.startsWith('HALF task')),
    () => 'The checker missed a task without its line.',
  );
}

type Statement = readonly [sql: string, entry: Entry | undefined];

async function spoil({ world }: Trial, statements: readonly Statement[]): Promise<void> {
  const client = new pg.Client({
    connectionString: addressFor(world.databaseUrl, 'kc_owner'),
    options: `-c search_path=${world.schema}`,
  });
  await client.connect();
  for (const [sql, entry] of statements) {
    const { rowCount } = await client.query(sql, [entry?.subject, entry?.key]);
    if (rowCount !== 1) throw new Error(`The trial cannot be spoilt: ${rowCount ?? 0} rows by ${sql}`);
  }
  await client.end();
}
