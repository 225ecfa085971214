// The rows that an import did not take, as a workbook to mend and send again, each with its reasons.
import { writeFile } from 'node:fs/promises';
import { sentence } from '@ky-cuong/shared';
import { writeXlsx } from 'hucre/xlsx';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Checked } from './import.checking.js';
import { COLUMNS, columns } from './import.columns.js';

export async function writeRefused(
  { language }: RequestContext,
  path: string,
  rows: readonly Checked[],
): Promise<void> {
  const headings = [...COLUMNS.map((key) => columns[key].heading), 'Dòng trong tệp cũ', 'Lý do chưa nhập'];
  const table = rows.map(({ row, problems }) => [
    ...COLUMNS.map((key) => row.cells[key] ?? null),
    row.number,
    problems
      .map(({ column, reason, params }) => [column && columns[column].heading, sentence(reason, language, params)])
      .map((parts) => parts.filter(Boolean).join(': '))
      .join('\n'),
  ]);
  const widths = [...COLUMNS.map((key) => ({ width: columns[key].width })), { width: 16 }, { width: 60 }];
  const sheet = { name: 'Nhiệm vụ', columns: widths, rows: [headings, ...table], freezePane: { rows: 1 } };
  await writeFile(path, await writeXlsx({ sheets: [sheet] }), { mode: 0o600 });
}
