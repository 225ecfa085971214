// Reads of one task within a writing transaction, by id and scope.
import { selectList } from '../platform/db/select-list.js';
import { isId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Task } from './task.entity.js';
import { seesTask, taskColumns } from './task.scope.queries.js';
import { TaskParticipant } from './task-participant.entity.js';

const ONE = `select ${taskColumns('t')} from tasks t where t.id = $2::uuid and ${seesTask('t', '$1')}`;

export async function readTaskRow(tx: Tx, { actor }: RequestContext, id: string): Promise<Task | null> {
  const [row] = await tx.query<Task[]>(ONE, [actor.agencyId, id]);
  return row ?? null;
}

/** Null also when the caller may read the row but not change it. */
export async function lockTaskRow(tx: Tx, { actor }: RequestContext, id: string): Promise<Task | null> {
  const [row] = await tx.query<Task[]>(`${ONE} for update of t`, [actor.agencyId, id]);
  return row ?? null;
}

export const readBatch = (tx: Tx, { actor }: RequestContext, batchId: string): Promise<Task[]> =>
  tx.query<Task[]>(
    `select ${taskColumns('t')} from tasks t where t.batch_id = $2 and t.agency_id = $1 order by length(t.code), t.code`,
    [actor.agencyId, batchId],
  );

/** The next numbers of the agency's register for a year; its row stays locked, so that no number is lost or given twice. */
export async function takeNumbers(
  tx: Tx,
  { actor }: RequestContext,
  { year, howMany }: { year: number; howMany: number },
): Promise<number> {
  const [row] = await tx.query<{ last_number: number }[]>(
    `insert into task_registers (tenant_id, agency_id, year, last_number) values ($1, $2, $3, $4)
     on conflict (agency_id, year) do update set last_number = task_registers.last_number + excluded.last_number
     returning last_number`,
    [actor.tenantId, actor.agencyId, year, howMany],
  );
  return (row?.last_number ?? howMany) - howMany + 1;
}

/** Whether a superior has named the caller's agency to lead in this directive and to hand parts of it on to localities. */
export async function isNamedLead(tx: Tx, { actor }: RequestContext, directiveId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select 1 from tasks t where t.lead_agency_id = $1 and t.agency_id <> $1 and t.directive_id = $2 and t.named_lead and t.is_open limit 1`,
    [actor.agencyId, directiveId],
  );
  return rows.length > 0;
}

export async function hasOpenChildren(tx: Tx, { id }: Pick<Task, 'id'>): Promise<boolean> {
  const rows = await tx.query<unknown[]>('select 1 from tasks t where t.parent_id = $1 and t.is_open limit 1', [id]);
  return rows.length > 0;
}

export interface Words extends Pick<Task, 'id' | 'tenantId' | 'agencyId' | 'leadAgencyId' | 'sector'> {
  readonly words: readonly string[];
}

/** The folded words by which a task is found. */
export async function keepWords(tx: Tx, { id, tenantId, agencyId, leadAgencyId, sector, words }: Words): Promise<void> {
  await tx.query(
    `insert into task_words (owner_tenant_id, agency_id, lead_agency_id, sector, task_id, word) select $1, $2, $3, $4, $5, unnest($6::text[])`,
    [tenantId, agencyId, leadAgencyId, sector, id, words],
  );
}

/** How far the work had come before its completion was reported: where it stands again when that is returned. */
export async function lastReportedProgress(tx: Tx, { id }: Pick<Task, 'id'>): Promise<number> {
  const [row] = await tx.query<{ progress: number }[]>(
    `select e.progress from task_events e where e.task_id = $1 and e.action = 'reportProgress' order by e.at desc, e.id desc limit 1`,
    [id],
  );
  return row?.progress ?? 0;
}

export async function taskOfMilestone(tx: Tx, milestoneId: string): Promise<string | null> {
  if (!isId(milestoneId)) return null;
  const [row] = await tx.query<{ taskId: string }[]>(
    'select m.task_id as "taskId" from task_milestones m where m.id = $1',
    [milestoneId],
  );
  return row?.taskId ?? null;
}

/** The row of one who cooperates in a task that the caller has found before; locked for the rest of the transaction. */
export async function lockPart(tx: Tx, taskId: string, agencyId: string): Promise<TaskParticipant | null> {
  if (!isId(agencyId)) return null;
  const [row] = await tx.query<TaskParticipant[]>(
    `select ${selectList(TaskParticipant, 'p')} from task_participants p where p.task_id = $1 and p.agency_id = $2 for update of p`,
    [taskId, agencyId],
  );
  return row ?? null;
}
