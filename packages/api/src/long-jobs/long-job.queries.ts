// Statements about long jobs: the worker's, who takes them in turn under a lease, and the reads of whoever ordered them.
import { randomUUID } from 'node:crypto';
import type { Day, Language, Role } from '@ky-cuong/shared';
import { namedQuery } from '../platform/db/named-query.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { ActingActor, RequestContext } from '../platform/graphql/context.js';
import { selectList } from '../platform/db/select-list.js';
import { LongJob } from './long-job.entity.js';

const SHOWN = 20;

const own = namedQuery<LongJob>(
  'longJobs.own',
  `select ${selectList(LongJob, 'j')} from long_jobs j where j.person_id = $1 and j.agency_id = $2 order by j.ordered_at desc, j.id desc limit ${SHOWN}`,
);

const byId = namedQuery<LongJob>(
  'longJobs.byId',
  `select ${selectList(LongJob, 'j')} from long_jobs j where j.id = $3 and j.person_id = $1 and j.agency_id = $2`,
);

const asJob = (row: LongJob): LongJob => Object.assign(new LongJob(), row);

export async function readOwnJobs(ctx: RequestContext): Promise<LongJob[]> {
  const { personId, agencyId } = ctx.actor;
  return (await ctx.reads.run(own, [personId, agencyId])).map(asJob);
}

export async function readOwnJob(ctx: RequestContext, id: string): Promise<LongJob | undefined> {
  const { personId, agencyId } = ctx.actor;
  const [row] = await ctx.reads.run(byId, [personId, agencyId, id]);
  return row && asJob(row);
}

export async function countUnfinished(tx: Tx, { actor }: RequestContext): Promise<number> {
  const [row] = await tx.query<{ n: number }[]>(
    'select count(*)::int as n from long_jobs where person_id = $1 and ended_at is null',
    [actor.personId],
  );
  return row?.n ?? 0;
}

/** Waiting ones end at once; one that runs ends at its next step. */
export const askCancel = (tx: Tx, { actor, now }: RequestContext, id: string): Promise<unknown> =>
  tx.query(
    `update long_jobs set cancel_asked = true,
            state = case state when 'QUEUED' then 'CANCELLED' else state end, ended_at = case state when 'QUEUED' then $4::timestamptz end
      where id = $1 and person_id = $2 and agency_id = $3 and ended_at is null`,
    [id, actor.personId, actor.agencyId, now],
  );

export interface Claimed {
  readonly id: string;
  readonly kind: string;
  readonly personId: string;
  readonly agencyId: string;
  readonly tenantId: string;
  readonly appointmentId: string;
  readonly language: Language;
  readonly params: unknown;
  readonly checkpoint: unknown;
  readonly done: number;
  readonly refused: number;
  readonly attempts: number;
  readonly lease: string;
}

const LEASE = `clock_timestamp() + interval '60 seconds'`;

/** The one that has waited longest, or whose worker died. Of one person only one of a kind runs; nothing when all are taken. */
export async function claimJob(tx: Tx, now: Date): Promise<Claimed | undefined> {
  const [rows] = await tx.query<[Claimed[], number]>(
    `update long_jobs set state = 'RUNNING', lease = $1, leased_until = ${LEASE}, started_at = coalesce(started_at, $2), attempts = attempts + 1
      where id = (select j.id from long_jobs j where j.ended_at is null and (j.leased_until is null or j.leased_until < clock_timestamp())
                     and (j.state = 'RUNNING' or not exists (
                       select from long_jobs r where r.tenant_id = j.tenant_id and r.person_id = j.person_id and r.kind = j.kind and r.state = 'RUNNING'))
                   order by j.leased_until nulls first, j.ordered_at, j.id limit 1 for update skip locked)
      returning id, kind, person_id as "personId", agency_id as "agencyId", tenant_id as "tenantId", appointment_id as "appointmentId",
        language, params, checkpoint, done, refused, attempts, lease`,
    [randomUUID(), now],
  );
  return rows[0];
}

type Held = Pick<Claimed, 'id' | 'lease'>;

export type Told = 'GO_ON' | 'CALLED_OFF' | 'TAKEN_OVER';

/** Says how far it has come and keeps the lease; answers whether to go on: not when it was called off, or has been taken over. */
export async function noteStep(
  tx: Tx,
  { id, lease }: Held,
  { done, total }: { done: number; total: number },
): Promise<Told> {
  const [rows] = await tx.query<[{ cancel_asked: boolean }[], number]>(
    `update long_jobs set done = $3, total = $4, leased_until = ${LEASE} where id = $1 and lease = $2 and ended_at is null returning cancel_asked`,
    [id, lease, done, total],
  );
  return toldBy(rows);
}

function toldBy([row]: readonly { readonly cancel_asked: boolean }[]): Told {
  if (!row) return 'TAKEN_OVER';
  return row.cancel_asked ? 'CALLED_OFF' : 'GO_ON';
}

/** The same within the step's own transaction, where to be called off after this is too late. */
export async function keepStep(
  tx: Tx,
  { id, lease }: Held,
  { done, refused, checkpoint }: { done: number; refused: number | null; checkpoint: unknown },
): Promise<Told> {
  const [rows] = await tx.query<[{ cancel_asked: boolean }[], number]>(
    `update long_jobs set done = $3, refused = coalesce($4, refused), checkpoint = $5, leased_until = ${LEASE}
      where id = $1 and lease = $2 and ended_at is null returning cancel_asked`,
    [id, lease, done, refused, JSON.stringify(checkpoint ?? null)],
  );
  return toldBy(rows);
}

export interface Ending {
  readonly state: 'DONE' | 'FAILED' | 'CANCELLED';
  readonly now: Date;
  readonly done?: number | undefined;
  readonly total?: number | undefined;
  readonly refused?: number | undefined;
  readonly reason?: string;
  readonly params?: object;
  readonly file?: { readonly name: string; readonly type: string; readonly size: number } | undefined;
}

export async function endJob(tx: Tx, { id, lease }: Held, ending: Ending): Promise<boolean> {
  const { state, now, done, total, refused, reason, params, file } = ending;
  const [rows] = await tx.query<[unknown[], number]>(
    `update long_jobs set state = $3, ended_at = $4, done = coalesce($5, done), total = coalesce($6, total), refused = coalesce($7, refused),
            reason = $8, reason_params = $9, file_name = $10, file_type = $11, file_size = $12, lease = null, leased_until = null
      where id = $1 and lease = $2 and ended_at is null returning 1`,
    [
      ...[id, lease, state, now, done ?? null, total ?? null, refused ?? null],
      ...[reason ?? null, params ? JSON.stringify(params) : null],
      ...[file?.name ?? null, file?.type ?? null, file?.size ?? null],
    ],
  );
  return rows.length > 0;
}

/** Stopping: another worker, or this one after its start, goes on at once. */
export const letGo = (tx: Tx, { id, lease }: Held): Promise<unknown> =>
  tx.query('update long_jobs set lease = null, leased_until = null where id = $1 and lease = $2', [id, lease]);

export async function clearEnded(tx: Tx, before: Date): Promise<string[]> {
  const [rows] = await tx.query<[{ id: string }[], number]>('delete from long_jobs where ended_at < $1 returning id', [
    before,
  ]);
  return rows.map(({ id }) => id);
}

interface PostRow {
  readonly role: Role;
  readonly title: string;
  readonly agency_id: string;
  readonly tenant_id: string;
  readonly sectors: string[];
  readonly person_name: string;
  readonly on_behalf_of: string | null;
  readonly on_behalf_name: string | null;
}

/** Who acts in that post on that day, asked as the person himself; nobody when he no longer holds it for that agency. */
export async function findActor(tx: Tx, claimed: Claimed, today: Day): Promise<ActingActor | undefined> {
  const [row] = await tx.query<PostRow[]>('select * from acting_post($1, $2)', [claimed.appointmentId, today]);
  if (!row || row.agency_id !== claimed.agencyId) return undefined;
  return {
    personId: claimed.personId,
    appointmentId: claimed.appointmentId,
    agencyId: row.agency_id,
    tenantId: row.tenant_id,
    role: row.role,
    sectors: row.sectors,
    onBehalfOf: row.on_behalf_of,
    personName: row.person_name,
    title: row.title,
    onBehalfOfName: row.on_behalf_name,
  };
}
