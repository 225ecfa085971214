// What an import has to know of the province, read at once for many rows: who is there by name, and what came in before.
import { type Day, fold } from '@ky-cuong/shared';
import { scopeOf } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Seat } from '../tasks/answerable.queries.js';

/** Whoever may be named to do a task, by agency and folded name. */
export async function officialsIn(
  tx: Tx,
  { actor, today }: RequestContext,
  agencyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Seat[]>> {
  const seats = await tx.query<Seat[]>(
    `select a.id as "appointmentId", a.person_id as "personId", a.tenant_id as "tenantId", a.agency_id as "agencyId",
            p.full_name as name, a.title, a.work_phone as phone
       from appointments a join persons p on p.id = a.person_id
      where a.agency_id = any ($1::uuid[]) and a.role in ('HEAD', 'DEPUTY', 'OFFICIAL')
        and (a.role in ('HEAD', 'DEPUTY') or a.agency_id = any (${scopeOf('$3')}))
        and a.valid_from <= $2 and (a.valid_to is null or a.valid_to >= $2)`,
    [[...new Set(agencyIds)], today satisfies Day, actor.agencyId],
  );
  return Map.groupBy(seats, ({ agencyId, name }) => officialKey(agencyId, name));
}

export const officialKey = (agencyId: string, name: string): string => `${agencyId} ${fold(name).replace(/\s+/g, ' ')}`;

export async function importedCodes(
  tx: Tx,
  { actor }: RequestContext,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ code: string }[]>(
    'select old_code as code from task_imports where agency_id = $1 and old_code = any ($2::text[])',
    [actor.agencyId, [...codes]],
  );
  return new Set(rows.map(({ code }) => code));
}

export interface Brought {
  readonly oldCode: string;
  readonly taskId: string;
}

/** Another who brings the same rows in at this moment is waited for, and then fails on them: nothing comes in twice. */
export const rememberCodes = (tx: Tx, { actor, now }: RequestContext, rows: readonly Brought[]): Promise<unknown> =>
  tx.query(
    `insert into task_imports (tenant_id, agency_id, old_code, task_id, imported_at)
     select $1, $2, r.*, $3 from unnest($4::text[], $5::uuid[]) as r`,
    [actor.tenantId, actor.agencyId, now, rows.map(({ oldCode }) => oldCode), rows.map(({ taskId }) => taskId)],
  );
