// Reads a list of tasks out of a workbook: rows of text by column, and by name what no row can be read from.
import type { Readable } from 'node:stream';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { type Attachment } from '../files/file.entity.js';
import { findFile } from '../files/file.service.js';
import { FileStore } from '../files/file.store.js';
import { InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { type ColumnKey, columnNamed, COLUMNS, columns } from './import.columns.js';
import { FILE_TYPES } from './sheet.writer.js';

export const MAX_ROWS = 10_000;
const HEADINGS_WITHIN = 10;
const FIELD = 'fileId';

export interface ImportRow {
  /** As the spreadsheet numbers it. */
  readonly number: number;
  readonly isHidden: boolean;
  readonly formulas: readonly ColumnKey[];
  readonly cells: Readonly<Partial<Record<ColumnKey, string>>>;
}

/** Refused on `fileId`: NOT_FOUND, IMPORT_NOT_WORKBOOK, IMPORT_EMPTY, IMPORT_TOO_MANY_ROWS, IMPORT_COLUMNS_*, IMPORT_MERGED_CELLS. */
export async function readImport(ctx: RequestContext, fileId: string): Promise<readonly ImportRow[]> {
  const file = await ownFile(ctx, fileId);
  if (file.mediaType !== FILE_TYPES.XLSX.type) throw refused('IMPORT_NOT_WORKBOOK');
  const bytes = await wholeOf(await new FileStore(ctx.dataDir).read(ctx.province.schema, file.contentHash));
  return rowsIn(await sheetIn(bytes));
}

async function ownFile(ctx: RequestContext, fileId: string): Promise<Attachment> {
  const file = await findFile(ctx, fileId).catch(() => null);
  if (!file || file.personId !== ctx.actor.personId) throw refused('NOT_FOUND');
  return file;
}

async function wholeOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The first that can be seen. Reading stops behind the most rows that are taken, whatever comes after. */
async function sheetIn(bytes: Buffer): Promise<Sheet> {
  const maxRows = MAX_ROWS + HEADINGS_WITHIN + 1;
  const workbook = await readXlsx(bytes, { maxRows, sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden }).catch(
    () => undefined, // no workbook inside, or one that is broken
  );
  if (!workbook) throw refused('IMPORT_NOT_WORKBOOK');
  const [sheet] = workbook.sheets;
  if (!sheet) throw refused('IMPORT_EMPTY');
  return sheet;
}

function rowsIn(sheet: Sheet): readonly ImportRow[] {
  const headingAt = sheet.rows.slice(0, HEADINGS_WITHIN).findIndex((row) => keysOf(row).filter(Boolean).length >= 3);
  if (headingAt < 0) throw refused('IMPORT_COLUMNS_MISSING', { columns: namesOf(required) });
  const keys = keysOf(sheet.rows[headingAt] ?? []);
  checkColumns(keys);
  checkMerges(sheet, headingAt);
  const rows = sheet.rows.flatMap((values, at) => (at > headingAt ? rowOf(sheet, keys, { values, at }) : []));
  if (rows.length === 0) throw refused('IMPORT_EMPTY');
  if (rows.length > MAX_ROWS) throw refused('IMPORT_TOO_MANY_ROWS', { max: MAX_ROWS });
  return rows;
}

type Keys = readonly (ColumnKey | undefined)[];

const keysOf = (row: readonly unknown[]): Keys =>
  row.map((value) => (typeof value === 'string' ? columnNamed(value) : undefined));

const required = COLUMNS.filter((key) => columns[key].isRequired);
const namesOf = (keys: readonly ColumnKey[]) => keys.map((key) => columns[key].heading);

function checkColumns(keys: Keys): void {
  const missing = required.filter((key) => !keys.includes(key));
  if (missing.length > 0) throw refused('IMPORT_COLUMNS_MISSING', { columns: namesOf(missing) });
  const doubled = COLUMNS.filter((key) => keys.indexOf(key) !== keys.lastIndexOf(key));
  if (doubled.length > 0) throw refused('IMPORT_COLUMNS_DOUBLED', { columns: namesOf(doubled) });
}

/** A title may span the columns above the headings; among the rows nobody can say whose value a merged cell is. */
function checkMerges({ merges = [] }: Sheet, headingAt: number): void {
  const within = merges.filter(({ endRow }) => endRow >= headingAt).map(({ startRow }) => startRow + 1);
  if (within.length > 0) throw refused('IMPORT_MERGED_CELLS', { rows: [...new Set(within)].slice(0, 10).map(String) });
}

interface RawRow {
  readonly values: readonly unknown[];
  readonly at: number;
}

function rowOf({ cells, rowDefs }: Sheet, keys: Keys, { values, at }: RawRow): ImportRow[] {
  const filled = keys.flatMap((key, column) => {
    const text = key ? textOf(values[column]) : '';
    return key && text ? [[key, text] as const] : [];
  });
  const formulas = keys.flatMap((key, column) => (key && cells?.get(`${at},${column}`)?.formula ? [key] : []));
  if (filled.length === 0 && formulas.length === 0) return [];
  return [{ number: at + 1, isHidden: rowDefs?.get(at)?.hidden ?? false, formulas, cells: Object.fromEntries(filled) }];
}

/** A day of the spreadsheet is a day of ours, whatever its time; text is composed, as people see it. */
function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

type FileReason = ConstructorParameters<typeof InvalidInputError>[1];
type FileParams = ConstructorParameters<typeof InvalidInputError>[2];

const refused = (reason: FileReason, params?: FileParams) => new InvalidInputError(FIELD, reason, params);
