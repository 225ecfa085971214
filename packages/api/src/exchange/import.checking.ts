// One row of a list that is brought in: what is wrong with it, each by column and reason, or the task that it makes.
import {
  type Day,
  formatDay,
  type Grade,
  type Lifecycle,
  parseDay,
  type Reason,
  type ReasonParams,
} from '@ky-cuong/shared';
import { KnownError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Seat } from '../tasks/answerable.queries.js';
import { mustCover } from '../tasks/task.acting.js';
import { mustReach } from '../tasks/task.reach.js';
import { explainStored, type SetTerm } from '../tasks/task.term.js';
import { cleanProduct, cleanTitle } from '../tasks/task.texts.js';
import type { Draft, Standing } from '../tasks/task.writing.js';
import { cleanText } from '../platform/text.js';
import type { AgencyNames } from './agency-names.js';
import { type ColumnKey, COLUMNS, columns, gradeNamed, sectorNamed, stateNamed } from './import.columns.js';
import { officialKey } from './import.queries.js';
import type { ImportRow } from './import.reading.js';
import { fold } from '@ky-cuong/shared';

export interface RowProblem {
  readonly row: number;
  readonly column: ColumnKey | null;
  readonly reason: Reason;
  readonly params: ReasonParams;
  readonly value: string;
}

export interface ReadyRow {
  readonly oldCode: string;
  readonly draft: Draft;
  readonly official: Seat | null;
}

/** What is known of the province for these rows. */
export interface Known {
  readonly names: AgencyNames;
  readonly heads: ReadonlyMap<string, unknown>;
  readonly officials: ReadonlyMap<string, readonly Seat[]>;
}

export interface Checked {
  readonly row: ImportRow;
  readonly problems: readonly RowProblem[];
  readonly ready: ReadyRow | null;
}

export function checkRow(ctx: RequestContext, row: ImportRow, known: Known): Checked {
  const problems: RowProblem[] = [];
  const say = (column: ColumnKey | null, reason: Reason, params: ReasonParams = {}) =>
    problems.push({ row: row.number, column, reason, params, value: (column && row.cells[column]) ?? '' });
  if (row.isHidden) say(null, 'IMPORT_HIDDEN_ROW');
  for (const column of row.formulas) say(column, 'IMPORT_FORMULA');

  const cell = <Value>(column: ColumnKey, read: (text: string) => Value): Value | null => {
    const text = row.cells[column] ?? '';
    if (!text && columns[column].isRequired) say(column, 'REQUIRED');
    if (!text || row.formulas.includes(column)) return null;
    try {
      return read(text);
    } catch (cause) {
      if (!(cause instanceof KnownError)) throw cause;
      say(column, cause.reason, cause.details.params ?? {});
      return null;
    }
  };
  const ready = readRow({ ctx, known, cell, say });
  return { row, problems, ready: problems.length === 0 ? ready : null };
}

type Cell = <Value>(column: ColumnKey, read: (text: string) => Value) => Value | null;
type Say = (column: ColumnKey | null, reason: Reason, params?: ReasonParams) => void;

interface Reading {
  readonly ctx: RequestContext;
  readonly known: Known;
  readonly cell: Cell;
  readonly say: Say;
}

function readRow(reading: Reading): ReadyRow | null {
  const { ctx, known, cell } = reading;
  const oldCode = cell('oldCode', (text) => cleanText('', text, { max: 100 }));
  const title = cell('title', (text) => cleanTitle('', text));
  const expectedProduct = cell('product', (text) => cleanProduct('', text));
  const sector = cell('sector', (text) => {
    const code = chosen('sector', sectorNamed, text);
    mustCover(ctx, code, '');
    return code;
  });
  const leadId = cell('lead', (text) => reached(reading, text));
  const cooperatingIds = cell('cooperating', (text) => partners(reading, text, leadId)) ?? [];
  const official = leadId ? cell('official', (text) => officialNamed(known, leadId, text)) : null;
  const term = termOf(reading);
  const standing = standingOf(reading, term.startsOn);
  if (!oldCode || !title || !leadId) return null;
  const note = `Nhập từ phần mềm cũ, mã ${oldCode}`;
  const source = { directiveTenantId: null, directiveAgencyId: null, directiveId: null, clauseId: null };
  const draft = { ...{ title, expectedProduct, sector, leadId, cooperatingIds }, ...term, ...source };
  return { oldCode, official, draft: { ...draft, namedLead: false, note, standing } };
}

function chosen<Value>(column: ColumnKey, choices: ReadonlyMap<string, Value>, text: string): Value {
  const value = choices.get(fold(text).replace(/\s+/g, ' ').trim());
  if (value === undefined)
    throw new KnownError('INVALID_INPUT', 'IMPORT_CHOICE_UNKNOWN', {
      params: { choices: columns[column].choices ?? [] },
    });
  return value;
}

function reached({ ctx, known }: Reading, text: string): string {
  const id = known.names.find(text);
  mustReach(ctx, { toId: id, field: '' });
  if (!known.heads.has(id))
    throw new KnownError('INVALID_INPUT', 'HEAD_MISSING', { params: { agency: ctx.agencies.get(id)?.name ?? '' } });
  return id;
}

const MAX_COOPERATING = 50;

function partners(reading: Reading, text: string, leadId: string | null): string[] {
  const { ctx, known } = reading;
  const parts = text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
  if (parts.length > MAX_COOPERATING)
    throw new KnownError('INVALID_INPUT', 'TOO_MANY_ITEMS', { params: { max: MAX_COOPERATING } });
  const ids = [...new Set(parts.map((part) => known.names.find(part)))];
  for (const toId of ids) mustReach(ctx, { toId, field: '' });
  if (leadId && ids.includes(leadId)) throw new KnownError('INVALID_INPUT', 'LEAD_IS_COOPERATING');
  return ids;
}

function officialNamed({ officials }: Known, leadId: string, text: string): Seat {
  const found = officials.get(officialKey(leadId, text)) ?? [];
  const persons = new Set(found.map(({ personId }) => personId));
  const [seat] = found;
  if (!seat) throw new KnownError('INVALID_INPUT', 'NOT_APPOINTED_THERE');
  if (persons.size > 1)
    throw new KnownError('INVALID_INPUT', 'IMPORT_NAME_AMBIGUOUS', { params: { count: persons.size } });
  return seat;
}

const dayIn = (text: string): Day => {
  const day = /^\d{5}$/.test(text) ? fromSerial(Number(text)) : parseDay(text);
  if (!day) throw new KnownError('INVALID_INPUT', 'NOT_A_DAY');
  return day;
};

/** A day that lost its format is the number of days since 30 December 1899. */
const fromSerial = (serial: number): Day => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);

/** As it was given then: a deadline that has passed is told as it is, not refused. */
function termOf({ ctx, cell, say }: Reading): SetTerm {
  const startsOn = cell('startsOn', dayIn) ?? ctx.today;
  if (startsOn > ctx.today) say('startsOn', 'DAY_IN_FUTURE');
  const on = cell('dueOn', dayIn);
  if (!on) return { startsOn, dueOn: null, term: null };
  if (on < startsOn) {
    say('dueOn', 'PERIOD_REVERSED');
    return { startsOn, dueOn: null, term: null };
  }
  const term = { from: startsOn, on };
  return { startsOn, dueOn: explainStored(ctx, term).dueOn, term };
}

function standingOf({ ctx, cell, say }: Reading, startsOn: Day): Standing {
  const lifecycle: Lifecycle = cell('state', (text) => chosen('state', stateNamed, text)) ?? 'ASSIGNED';
  const progress = cell('progress', percentIn);
  const endedOn = cell('endedOn', dayIn);
  const grade: Grade | null = cell('grade', (text) => chosen('grade', gradeNamed, text));
  const isReported = lifecycle === 'WAITING_CONFIRMATION' || lifecycle === 'DONE';
  if (isReported && !endedOn) say('endedOn', 'REQUIRED');
  if (endedOn && endedOn > ctx.today) say('endedOn', 'DAY_IN_FUTURE');
  if (endedOn && endedOn < startsOn) say('endedOn', 'IMPORT_ENDED_BEFORE_BEGUN', { day: formatDay(startsOn) });
  if (lifecycle === 'DONE' && !grade) say('grade', 'REQUIRED');
  const stoppedOn = isReported ? endedOn : null;
  return {
    lifecycle,
    progress: isReported ? 100 : lifecycle === 'IN_PROGRESS' ? (progress ?? 0) : 0,
    stoppedOn,
    reportedAt: stoppedOn ? noonOf(stoppedOn) : null,
    grade: lifecycle === 'DONE' ? grade : null,
    confirmedAt: lifecycle === 'DONE' && stoppedOn ? noonOf(stoppedOn) : null,
  };
}

/** Only the day is known. */
const noonOf = (day: Day): Date => new Date(`${day}T12:00:00+07:00`);

function percentIn(text: string): number {
  const value = Number(text.replace('%', '').replace(',', '.').trim());
  if (!Number.isInteger(value) || value < 0 || value > 100)
    throw new KnownError('INVALID_INPUT', 'OUT_OF_RANGE', { params: { min: 0, max: 100 } });
  return value;
}

/** Cells as a person has mended them since, in place of what the file says. */
export function withFixes(rows: readonly ImportRow[], fixes: readonly Fix[]): ImportRow[] {
  const byRow = Map.groupBy(fixes, ({ row }) => row);
  return rows.map((row) => {
    const mended = byRow.get(row.number) ?? [];
    const columnsMended = mended.flatMap(({ column }) => (isColumn(column) ? [column] : []));
    return {
      ...row,
      isHidden: row.isHidden && mended.length === 0,
      formulas: row.formulas.filter((column) => !columnsMended.includes(column)),
      cells: {
        ...row.cells,
        ...Object.fromEntries(mended.map(({ column, value }) => [column, value.normalize('NFC').trim()])),
      },
    };
  });
}

export interface Fix {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

const isColumn = (name: string): name is ColumnKey => (COLUMNS as readonly string[]).includes(name);
