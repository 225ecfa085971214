// Statements of urging: a press with its urges, who saw them, who answered, and the way back.
import type { Reason } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Task } from './task.entity.js';
import { seesTask, taskColumns } from './task.scope.queries.js';

const MANY = `select ${taskColumns('t')} from tasks t where t.id = any ($2::uuid[]) and ${seesTask('t', '$1')}`;

/** Those that the caller may change, locked in one order for all who lock. */
export const lockTaskRows = (tx: Tx, { actor }: RequestContext, ids: readonly string[]): Promise<Task[]> =>
  tx.query<Task[]>(`${MANY} order by t.id for update of t`, [actor.agencyId, ids]);

export const readTaskRows = (tx: Tx, { actor }: RequestContext, ids: readonly string[]): Promise<Task[]> =>
  tx.query<Task[]>(MANY, [actor.agencyId, ids]);

export interface Refused {
  readonly taskId: string;
  readonly reason: Reason;
}

export interface Press {
  readonly id: string;
  readonly pressedAt: Date;
  readonly refused: readonly Refused[];
  readonly undoneAt: Date | null;
  readonly taskIds: readonly string[];
}

export async function writePress(
  tx: Tx,
  { actor, now }: RequestContext,
  { id, refused }: Pick<Press, 'id' | 'refused'>,
): Promise<void> {
  await tx.query(
    'insert into task_urge_presses (id, tenant_id, agency_id, person_id, pressed_at, refused) values ($1, $2, $3, $4, $5, $6)',
    [id, actor.tenantId, actor.agencyId, actor.personId, now, JSON.stringify(refused)],
  );
}

/** The caller's own, locked, so that it is taken back once. */
export async function lockPress(tx: Tx, { actor }: RequestContext, id: string): Promise<Press | null> {
  const [row] = await tx.query<Press[]>(
    `select p.id, p.pressed_at as "pressedAt", p.refused, p.undone_at as "undoneAt",
            array(select u.task_id from task_urges u where u.press_id = p.id order by u.id)::uuid[] as "taskIds"
       from task_urge_presses p where p.id = $1::uuid and p.person_id = $2 for update of p`,
    [id, actor.personId],
  );
  return row ?? null;
}

/** Counts it on the task and records it; the version stays, so that nothing on the doer's screen grows stale. */
export async function writeUrge(
  tx: Tx,
  { actor, now, today }: RequestContext,
  { task, eventId, pressId }: { task: Task; eventId: string; pressId: string },
): Promise<void> {
  await tx.query(
    `insert into task_urges (id, tenant_id, press_id, owner_tenant_id, task_id, agency_id, person_id, urged_at, urged_on, was_urged_at, was_urged_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[eventId, actor.tenantId, pressId, task.tenantId, task.id, actor.agencyId, actor.personId],
      ...[now, today, task.lastUrgedAt, task.lastUrgedBy],
    ],
  );
  await tx.query(
    'update tasks set urged_count = urged_count + 1, last_urged_at = $2, last_urged_by = $3 where id = $1',
    [task.id, now, actor.personId],
  );
}

/** The tasks stand as before; where somebody urged again since, his urge stays the last. */
export async function undoPress(tx: Tx, { actor, now }: RequestContext, pressId: string): Promise<void> {
  await tx.query('update task_urge_presses set undone_at = $2 where id = $1', [pressId, now]);
  await tx.query(
    `update tasks t set urged_count = t.urged_count - 1,
         last_urged_at = case when t.last_urged_at = u.urged_at and t.last_urged_by = $2 then u.was_urged_at else t.last_urged_at end,
         last_urged_by = case when t.last_urged_at = u.urged_at and t.last_urged_by = $2 then u.was_urged_by else t.last_urged_by end
       from task_urges u where u.press_id = $1 and t.id = u.task_id`,
    [pressId, actor.personId],
  );
  await tx.query('update task_urges set undone_at = $2 where press_id = $1', [pressId, now]);
}

/** First opening only. How many urges were seen by it. */
export async function markSeen(tx: Tx, { actor, now }: RequestContext, taskId: string): Promise<number> {
  const [, seen] = await tx.query<[unknown[], number]>(
    `update task_urges set seen_at = $2, seen_by = $3, seen_by_name = $4
      where task_id = $1 and seen_at is null and undone_at is null`,
    [taskId, now, actor.personId, actor.personName],
  );
  return seen;
}

/** A report answers every urge before it; whoever reports has seen them. The task is locked: nobody urges meanwhile. */
export async function markAnswered(
  tx: Tx,
  { actor, now }: RequestContext,
  { id, urgedCount }: Pick<Task, 'id' | 'urgedCount'>,
): Promise<void> {
  if (urgedCount === 0) return;
  await tx.query(
    `update task_urges set answered_at = $2, seen_at = coalesce(seen_at, $2), seen_by = coalesce(seen_by, $3),
         seen_by_name = coalesce(seen_by_name, $4)
      where task_id = $1 and answered_at is null and undone_at is null`,
    [id, now, actor.personId, actor.personName],
  );
}
