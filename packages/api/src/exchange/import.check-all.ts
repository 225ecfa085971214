// Checks all rows of a list against the province as it is now: the dry run, and the same again when it is brought in.
import { fold } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { headsFor } from '../tasks/answerable.queries.js';
import { agencyNames, type AgencyNames } from './agency-names.js';
import { type Checked, checkRow } from './import.checking.js';
import { importedCodes, officialsIn } from './import.queries.js';
import type { ImportRow } from './import.reading.js';

export interface CheckedList {
  readonly rows: readonly Checked[];
  /** Old codes that came in before: their rows are passed over. */
  readonly imported: ReadonlySet<string>;
}

export async function checkAll(tx: Tx, ctx: RequestContext, rows: readonly ImportRow[]): Promise<CheckedList> {
  const names = agencyNames(ctx);
  const leadIds = leadsOf(names, rows);
  const known = {
    names,
    heads: await headsFor(tx, leadIds, ctx),
    officials: await officialsIn(tx, ctx, leadIds),
  };
  const imported = await importedCodes(
    tx,
    ctx,
    rows.flatMap(({ cells }) => cells.oldCode ?? []),
  );
  const firstRows = new Map<string, number>();
  const checked = rows.map((row) => withDoubles(checkRow(ctx, row, known), firstRows));
  return { rows: checked, imported };
}

/** Of the agencies that are named at all: what is wrong with a name is told with its row. */
function leadsOf(names: AgencyNames, rows: readonly ImportRow[]): string[] {
  const texts = new Set(rows.flatMap(({ cells }) => cells.lead ?? []));
  return [...texts].flatMap((text) => {
    try {
      return [names.find(text)];
    } catch {
      return [];
    }
  });
}

function withDoubles(checked: Checked, firstRows: Map<string, number>): Checked {
  const { row } = checked;
  const code = row.cells.oldCode;
  if (!code) return checked;
  const key = fold(code);
  const first = firstRows.get(key);
  if (first === undefined) {
    firstRows.set(key, row.number);
    return checked;
  }
  const problem = { column: 'oldCode', reason: 'IMPORT_CODE_DOUBLED', params: { row: first }, value: code } as const;
  return { row, ready: null, problems: [...checked.problems, { ...problem, row: row.number }] };
}
