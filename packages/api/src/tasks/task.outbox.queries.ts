// What people are told about a task: left in the outbox within the act's transaction, sent a little later, so that it can be undone.
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';

/** For so long nobody is told, and an act that can be undone is undone without a trace in anybody's notices. */
export const UNDO_MS = 10_000;

export interface Notice {
  readonly kind:
    | 'task.assigned'
    | 'task.officialAssigned'
    | 'task.reported'
    | 'task.confirmed'
    | 'task.returned'
    | 'task.rejected'
    | 'task.suspended'
    | 'task.resumed'
    | 'task.extensionAsked'
    | 'task.extended'
    | 'task.extensionRefused'
    | 'task.urged'
    | 'task.handedOver'
    | 'task.directiveAmended'
    | 'task.directiveReplaced'
    | 'task.directiveWithdrawn'
    | 'task.partSet'
    | 'task.partReported'
    | 'task.partUrged'
    | 'task.toReassign'
    | 'task.confirmationOverdue'
    | 'task.overdue'
    | 'task.dueSoon';
  /** The agency whose people are told. */
  readonly agencyId: string;
  readonly taskId: string;
  readonly message?: string | null;
  /** The press that it is about, by which it is taken back. */
  readonly urgeId?: string;
}

export async function notify(
  tx: Tx,
  { now, actor }: RequestContext,
  { kind, agencyId, taskId, message, urgeId }: Notice,
): Promise<void> {
  const more = { ...(message ? { message } : {}), ...(urgeId ? { urgeId } : {}) };
  const payload = { taskId, byPersonId: actor.personId, ...more };
  await leave(tx, { kind, agencyId, payload }, { now, notBefore: new Date(now.getTime() + UNDO_MS) });
}

/** Of what the day itself has brought about: nobody did it, and nobody can take it back. */
export const leaveNotice = (tx: Tx, now: Date, { kind, agencyId, taskId }: Notice): Promise<void> =>
  leave(tx, { kind, agencyId, payload: { taskId } }, { now, notBefore: now });

interface Letter extends Pick<Notice, 'kind' | 'agencyId'> {
  readonly payload: object;
}

async function leave(
  tx: Tx,
  { kind, agencyId, payload }: Letter,
  { now, notBefore }: { readonly now: Date; readonly notBefore: Date },
): Promise<void> {
  await tx.query(
    'insert into outbox (id, kind, agency_id, payload, not_before, created_at) values ($1, $2, $3, $4, $5, $6)',
    [newId('Other'), kind, agencyId, JSON.stringify(payload), notBefore, now],
  );
}

/** How many notices of the press were still waiting, and now will never be told. */
export async function takeBackUrges(tx: Tx, urgeId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }[]>(`select take_back_notices('{task.urged}', $1) as n`, [urgeId]);
  return row?.n ?? 0;
}
