// A table as a file, written while its rows are read: no more than a page of them is ever held.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatDay } from '@ky-cuong/shared';
import { formatCsvValue } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import type { Cell } from './export.columns.js';

export interface Table {
  readonly name: string;
  readonly headings: readonly { readonly name: string; readonly width: number; readonly isDay: boolean }[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}

export const FILE_TYPES = {
  CSV: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  XLSX: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const;
export type ExportFormat = keyof typeof FILE_TYPES;

const writers: Readonly<Record<ExportFormat, (table: Table) => AsyncIterable<Uint8Array | string>>> = {
  CSV: csvOf,
  XLSX: xlsxOf,
};

interface Target {
  readonly path: string;
  readonly format: ExportFormat;
  readonly signal: AbortSignal;
}

export const writeTable = ({ path, format, signal }: Target, table: Table): Promise<void> =>
  pipeline(Readable.from(writers[format](table)), createWriteStream(path, { mode: 0o600 }), { signal });

/** With the mark by which spreadsheets know UTF-8; what begins like a formula is told to be text. */
async function* csvOf({ headings, rows }: Table): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(headings.map(({ name }) => name))}`;
  for await (const row of rows) yield csvLine(row);
}

const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => formatCsvValue(plain(cell), { escapeFormulae: typeof cell === 'string' })).join(',')}\r\n`;

const plain = (cell: Cell): string | number | null =>
  cell !== null && typeof cell === 'object' ? formatDay(cell.day) : cell;

/** Strings are written as strings, days as days: nothing in the file is worked out when it is opened. */
function xlsxOf({ name, headings, rows }: Table): AsyncIterable<Uint8Array> {
  const columns = headings.map(({ name: header, width, isDay }) => ({
    ...{ header, width },
    ...(isDay && { numFmt: 'dd/mm/yyyy' }),
  }));
  return writeXlsxStream(datedRows(rows), { name, columns, freezePane: { rows: 1 } });
}

async function* datedRows(rows: Table['rows']) {
  for await (const row of rows)
    yield row.map((cell) => (cell !== null && typeof cell === 'object' ? new Date(`${cell.day}T00:00:00Z`) : cell));
}
