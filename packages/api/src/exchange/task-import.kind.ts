// Brings a list of tasks in: tried first without writing anything, then done in steps; rows that are not taken come back in a file.
import { canSplitTask, sentence } from '@ky-cuong/shared';
import type { LongJob } from '../long-jobs/long-job.entity.js';
import { getJobIn, orderJob } from '../long-jobs/long-job.service.js';
import { newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { LongJobKind, LongJobTools, OrderedJob } from '../platform/jobs/long-job.js';
import { reseat } from '../tasks/task.answerables.js';
import { writeTasks } from '../tasks/task.writing.js';
import type { ImportTasksInput, TaskImportInput } from './exchange.inputs.js';
import { checkAll, type CheckedList } from './import.check-all.js';
import { type Checked, type Fix, type ReadyRow, type RowProblem, withFixes } from './import.checking.js';
import { columns } from './import.columns.js';
import { importedCodes, rememberCodes } from './import.queries.js';
import { type ImportRow, readImport } from './import.reading.js';
import { ImportProblem, TaskImportPreview } from './import.types.js';
import { FILE_TYPES } from './sheet.writer.js';
import { writeRefused } from './refused-rows.js';

const KIND = 'IMPORT_TASKS';
const STEP = 50;
const SHOWN = 200;
const MAX_FIXES = 1_000;

interface Params {
  readonly fileId: string;
  readonly fixes: readonly Fix[];
}

/** Reads, checks, and writes nothing. */
export async function previewTaskImport(ctx: RequestContext, input: TaskImportInput): Promise<TaskImportPreview> {
  const rows = await rowsOf(ctx, paramsOf(ctx, input));
  const list = await ctx.db.run((tx) => checkAll(tx, ctx, rows));
  const fresh = list.rows.filter((one) => !isImported(list, one));
  const problems = fresh.flatMap((one) => one.problems.map((problem) => shownProblem(ctx, one.row, problem)));
  return Object.assign(new TaskImportPreview(), {
    rows: rows.length,
    ready: fresh.filter(({ ready }) => ready).length,
    imported: rows.length - fresh.length,
    refused: fresh.filter(({ ready }) => !ready).length,
    problems: problems.slice(0, SHOWN),
    problemCount: problems.length,
  });
}

export async function importTasks(ctx: RequestContext, input: ImportTasksInput): Promise<LongJob> {
  const params = paramsOf(ctx, input);
  const { length: total } = await rowsOf(ctx, params); // a file that cannot be read is refused before anything is ordered
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, () => orderJob(tx, ctx, { kind: KIND, params, total }));
    return getJobIn(tx, ctx, id);
  });
}

function paramsOf({ actor }: RequestContext, { fileId, fixes }: TaskImportInput): Params {
  if (!canSplitTask(actor)) throw new ForbiddenError();
  if ((fixes?.length ?? 0) > MAX_FIXES) throw new InvalidInputError('fixes', 'TOO_MANY_ITEMS', { max: MAX_FIXES });
  return { fileId, fixes: (fixes ?? []).map(({ row, column, value }) => ({ row, column, value })) };
}

const rowsOf = async (ctx: RequestContext, { fileId, fixes }: Params): Promise<ImportRow[]> =>
  withFixes(await readImport(ctx, fileId), fixes);

const isImported = ({ imported }: CheckedList, { row }: Checked): boolean =>
  row.cells.oldCode !== undefined && imported.has(row.cells.oldCode);

export const taskImport: LongJobKind = {
  kind: KIND,
  async *run(ctx: RequestContext, job: OrderedJob, tools: LongJobTools) {
    const params = job.params as Params; // as importTasks wrote them
    if (!canSplitTask(ctx.actor)) throw new ForbiddenError();
    const rows = await rowsOf(ctx, params);
    const total = rows.length;
    const list = await ctx.db.run((tx) => checkAll(tx, ctx, rows));
    let { done, refused } = job;
    yield { done, total };
    while (done < total) {
      const step = list.rows.slice(done, done + STEP);
      refused += step.filter((one) => !one.ready && !isImported(list, one)).length;
      done += step.length;
      await ctx.db.run((tx) => bringIn(tx, ctx, step, { tools, done, refused }));
      yield { done, total };
    }
    if (refused === 0) return { done, total, refused };
    await writeRefused(
      ctx,
      tools.path,
      list.rows.filter((one) => !one.ready && !isImported(list, one)),
    );
    return { done, total, refused, file: { name: 'Dòng chưa nhập.xlsx', type: FILE_TYPES.XLSX.type } };
  },
};

interface Step {
  readonly tools: LongJobTools;
  readonly done: number;
  readonly refused: number;
}

/** What came in meanwhile, by another job or before a crash, is passed over. */
async function bringIn(
  tx: Tx,
  ctx: RequestContext,
  step: readonly Checked[],
  { tools, done, refused }: Step,
): Promise<void> {
  await tools.keep(tx, { done, refused });
  const ready = step.flatMap(({ ready: row }) => row ?? []);
  const before = await importedCodes(
    tx,
    ctx,
    ready.map(({ oldCode }) => oldCode),
  );
  const fresh = ready.filter(({ oldCode }) => !before.has(oldCode));
  if (fresh.length > 0) await write(tx, ctx, fresh);
}

async function write(tx: Tx, ctx: RequestContext, rows: readonly ReadyRow[]): Promise<void> {
  const taskIds = await writeTasks(tx, ctx, {
    batchId: newId('Other'),
    drafts: rows.map(({ draft }) => draft),
    field: () => 'lead',
  });
  const brought = rows.map((row, index) => ({ ...row, taskId: taskIds[index] ?? '' }));
  for (const { taskId, official } of brought) {
    const task = { id: taskId, tenantId: ctx.actor.tenantId };
    if (official) await reseat(tx, ctx, [task], { kind: 'RESPONSIBLE_OFFICIAL', seat: official });
  }
  await rememberCodes(tx, ctx, brought);
}

function shownProblem({ language }: RequestContext, row: ImportRow, problem: RowProblem): ImportProblem {
  const { column, reason, params, value } = problem;
  return Object.assign(new ImportProblem(), {
    ...{ row: problem.row, column, reason, value },
    heading: column && columns[column].heading,
    sentence: sentence(reason, language, params),
    choices: (column && columns[column].choices) ?? null,
    title: row.cells.title ?? '',
  });
}
