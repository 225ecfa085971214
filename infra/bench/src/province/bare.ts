// Loads into bare tables: indexes and foreign keys are taken off, and put back over the finished rows, which then have to pass them.
// What was always there is no change: the feed is not told of it.
import type { Client } from 'pg';

const INDEXES = `
  select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as def from pg_index i join pg_class c on c.oid = i.indrelid
   where c.relnamespace = current_schema()::regnamespace and c.relname = any ($1) and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`;
const FOREIGN = `
  select conname as name, conrelid::regclass::text as "table", pg_get_constraintdef(oid) as def from pg_constraint
   where contype = 'f' and connamespace = current_schema()::regnamespace`;
const KEYS = `
  select conname as name, conrelid::regclass::text as "table", pg_get_constraintdef(oid) as def from pg_constraint
   where contype in ('p', 'u') and connamespace = current_schema()::regnamespace and conrelid::regclass::text = any ($1)`;

const NOTES = `
  select tgname as name, tgrelid::regclass::text as "table" from pg_trigger
   where not tgisinternal and starts_with(tgname, 'note_') and tgrelid::regclass::text = any ($1)`;

interface Constraint {
  readonly name: string;
  readonly table: string;
  readonly def: string;
}

/** Tables that grow with the size of the province. */
const VOLUMINOUS = [
  'tasks',
  'task_events',
  'task_words',
  'task_answerables',
  'task_participants',
  'acknowledgements',
  'directive_receipts',
  'audit_entries',
];

export async function withBareTables(db: Client, work: () => Promise<void>): Promise<void> {
  const { rows: foreign } = await db.query<Constraint>(FOREIGN);
  for (const { table, name } of foreign) await db.query(`alter table ${table} drop constraint ${name}`);
  const { rows: keys } = await db.query<Constraint>(KEYS, [VOLUMINOUS]);
  for (const { table, name } of keys) await db.query(`alter table ${table} drop constraint ${name}`);
  const { rows: indexes } = await db.query<{ name: string; def: string }>(INDEXES, [VOLUMINOUS]);
  for (const { name } of indexes) await db.query(`drop index ${name}`);
  const { rows: notes } = await db.query<{ name: string; table: string }>(NOTES, [[...VOLUMINOUS, 'directives']]);
  for (const { table, name } of notes) await db.query(`alter table ${table} disable trigger ${name}`);
  await work();
  for (const { table, name } of notes) await db.query(`alter table ${table} enable trigger ${name}`);
  for (const { def } of indexes) await db.query(def);
  for (const { table, name, def } of [...keys, ...foreign])
    await db.query(`alter table ${table} add constraint ${name} ${def}`);
}
