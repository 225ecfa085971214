// Puts a text of its own into every text of every row, so that a leak shows by itself, whatever field it comes out of.
import { fold } from '@ky-cuong/shared';
import { givenFirst } from '@ky-cuong/api/people/name-key.js';
import type { TestApp } from '@ky-cuong/api/testing/test-app.js';
import type { Marked } from './facts.ts';

/** Tables whose rows no answer shows as such: keys, hashes, words for searching, counters, the chain. */
const UNMARKED = new Set([
  ...['migrations', 'hierarchy_state', 'agency_scope', 'territories', 'account_identifiers', 'accounts', 'invitations'],
  ...['sign_in_failures', 'audit_heads', 'audit_entries', 'idempotency_keys', 'outbox', 'file_readers'],
  ...['directive_tokens', 'directive_registers', 'task_registers', 'task_participants', 'task_words', 'task_tallies'],
  'person_words',
  ...['task_sight_tallies', 'directive_tallies', 'known_devices', 'receipt_tallies'],
]);

/** Columns that the program reads as values, and sort keys that follow from others. */
const VALUES = new Set([
  ...[
    'kind',
    'level',
    'state',
    'role',
    'lifecycle',
    'sector',
    'sectors',
    'stage',
    'form',
    'document_type',
    'status',
    'validity',
    'on_dependents',
  ],
  ...[
    'issuer_kind',
    'urgency',
    'secrecy',
    'plan',
    'grade',
    'action',
    'capacity',
    'media_type',
    'content_hash',
    'key_hash',
    'last_used_from',
    'hint',
    'scopes',
    'list',
    'unit',
  ],
  ...[
    'token_hash',
    'register_key',
    'name_key',
    'given_fold',
    'name_fold',
    'agency_kind',
    'agency_level',
    'agency_sort',
  ],
  ...['person_sort', 'last_change', 'code', 'email', 'phone', 'language', 'refused_reason', 'changed_by_name'],
]);

/** Nobody's eyes meet these: the mark would prove nothing. Each by its table, so that a new column is asked about. */
interface Column {
  readonly table: string;
  readonly name: string;
  readonly isList: boolean;
}

export class Marker {
  readonly marks: Record<string, Marked> = {};
  readonly ids: Record<string, string> = {};
  private count = 0;

  next(): string {
    this.count += 1;
    // Base 32 knows no y: folded for searching it would become an i, and two marks one.
    return `zqx${this.count.toString(32).padStart(6, '0')}q`;
  }

  note(mark: string, marked: Marked): void {
    this.marks[mark] = marked;
    const { id } = marked.row;
    if (typeof id === 'string' && marked.table !== 'file_bytes') this.ids[id] = mark;
  }

  /** `more` adds to a row what only the founder knows: to which case a file belongs. */
  async markProvince(app: TestApp, province: number, more: (id: string) => object): Promise<void> {
    const columns = await textColumns(app);
    for (const table of new Set([...columns.map((column) => column.table), 'person_contacts'])) {
      const rows = await app.owner.query<{ at: string; row: Record<string, unknown> }[]>(
        `select ctid::text as at, to_jsonb(t) as row from ${table} t`,
      );
      const statements = rows.flatMap(({ at, row }) => {
        const mark = this.next();
        this.note(mark, { table, province, row: { ...row, ...more(String(row['id'])) } });
        return statementsFor({ table, at, mark, row, columns });
      });
      // Marks are letters and digits of our own: they need no quoting, and all of a table goes in one message.
      if (statements.length > 0) await app.owner.query(statements.join('; '));
    }
    await app.owner.query('update hierarchy_state set version = version + 1');
  }
}

interface MarkedRow {
  readonly table: string;
  readonly at: string;
  readonly mark: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly columns: readonly Column[];
}

/** A search by a mark finds its row. */
const WORDS: Readonly<Record<string, string>> = {
  tasks: `insert into task_words (owner_tenant_id, agency_id, lead_agency_id, sector, task_id, word)
    select tenant_id, agency_id, lead_agency_id, sector, id, 'MARK' from tasks where id = 'ID'`,
  directives: `insert into directive_tokens (tenant_id, agency_id, directive_id, token)
    select tenant_id, agency_id, id, 'MARK' from directives where id = 'ID'`,
};

function statementsFor({ table, at, mark, row, columns }: MarkedRow): string[] {
  const sets = columns.filter((column) => column.table === table).map((column) => setOf(column, mark));
  sets.push(...special(table, mark, row));
  const words = WORDS[table]?.replace('MARK', mark).replace('ID', String(row['id']));
  return [
    ...(sets.length > 0 ? [`update ${table} set ${sets.join(', ')} where ctid = '${at}'`] : []),
    ...(words ? [words] : []),
  ];
}

function setOf({ table, name, isList }: Column, mark: string): string {
  if (isList) return `${name} = ${name} || array['${mark}']`;
  const filled = `concat_ws(' ', nullif(${name}, ''), '${mark}')`;
  return `${name} = ${mayFill(table, name) ? filled : `case when ${name} is not null then ${filled} end`}`;
}

const TIED: ReadonlySet<string> = new Set([
  ...['directives.number', 'directives.sent_by_name', 'directive_receipts.refused_by_name', 'long_jobs.reason'],
  ...['api_keys.revoked_reason', 'directive_clause_changes.new_text', 'spoken_directions.ground'],
  ...['recall_reason', 'recall_asked_by_name', 'recall_answer'].map((name) => `directive_receipts.${name}`),
]);

/** What may be filled where nothing stood: everything but what a check ties to a state. */
const mayFill = (table: string, name: string): boolean => !TIED.has(`${table}.${name}`);

/** Columns of a form of their own. */
function special(table: string, mark: string, row: Readonly<Record<string, unknown>>): string[] {
  if (table === 'persons') {
    const name = `${String(row['full_name'])} ${mark}`;
    const key = givenFirst(name);
    return [`name_key = '${key}'`, `given_fold = '${fold(key)}'`, `name_fold = '${fold(name)}'`];
  }
  if (table === 'person_contacts') return [`email = '${mark}@example.vn'`, `phone = '09${mark}01'`];
  if (table === 'agencies') return [`email = '${mark}@example.vn'`, `phone = '${mark}'`];
  if (table === 'agency_versions') return [`code = '${mark}'`];
  return [];
}

async function textColumns(app: TestApp): Promise<Column[]> {
  const found = await app.owner.query<{ table: string; name: string; type: string }[]>(
    `select table_name as table, column_name as name, udt_name as type from information_schema.columns
      where table_schema = $1 and udt_name in ('text', '_text') and is_generated = 'NEVER' order by 1, 2`,
    [app.place.schema],
  );
  return found
    .filter(({ table, name }) => !UNMARKED.has(table) && !VALUES.has(name))
    .map(({ table, name, type }) => ({ table, name, isList: type === '_text' }));
}
