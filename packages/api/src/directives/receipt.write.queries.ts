// Statements that send receipts, keep lists of people and count them: many rows at once, whatever their number.
import { type AgencyOnDay, type Day, dayOf } from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Directive } from './directive.entity.js';
import type { ListedPerson } from './people-list.queries.js';
import type { Receipt } from './receipt.entity.js';
import { sortKeyOf } from './recipients.js';

export interface Sending {
  readonly directive: Pick<Directive, 'id' | 'tenantId' | 'agencyId' | 'issuedOn'>;
  readonly parent: Pick<Receipt, 'id'> | null;
  readonly disseminateBy: Day | null;
  readonly recipients: readonly AgencyOnDay[];
}

/** Answers with the receipts that are new: an agency that has the directive already is passed over. */
export async function insertReceipts(
  tx: Tx,
  { actor, now }: RequestContext,
  sending: Sending,
): Promise<{ id: string; agencyId: string }[]> {
  const { directive, parent, disseminateBy, recipients } = sending;
  return tx.query<{ id: string; agencyId: string }[]>(
    `insert into directive_receipts (id, tenant_id, agency_id, agency_kind, agency_level, agency_sort,
        owner_tenant_id, owner_agency_id, directive_id, issued_on, sender_tenant_id, sender_agency_id, parent_receipt_id,
        disseminate_by, state, since, sent_on, sent_at, sent_by_name, changed_by_name)
     select r.*, $7, $8, $9, $10::date, $11, $12, $13, $14::date, 'SENT', $15, $16::date, $15, $17, $17
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[]) as r
     on conflict (owner_tenant_id, directive_id, agency_id) do nothing
     returning id, agency_id as "agencyId"`,
    [
      recipients.map(() => newId('Receipt')),
      recipients.map(({ tenantId }) => tenantId),
      recipients.map(({ id }) => id),
      recipients.map(({ kind }) => kind),
      recipients.map(({ level }) => level),
      recipients.map(sortKeyOf),
      directive.tenantId,
      directive.agencyId,
      directive.id,
      directive.issuedOn,
      actor.tenantId,
      actor.agencyId,
      parent?.id ?? null,
      disseminateBy,
      now,
      dayOf(now),
      actor.personName,
    ],
  );
}

/** The list becomes exactly these people, but for those who have acknowledged: what they did stays. */
export async function replaceList(
  tx: Tx,
  { now }: RequestContext,
  receipt: Receipt,
  people: readonly ListedPerson[],
): Promise<void> {
  await tx.query(
    `delete from acknowledgements where receipt_id = $1 and agency_id = $2 and state <> 'ACKNOWLEDGED' and person_id <> all ($3::uuid[])`,
    [receipt.id, receipt.agencyId, people.map(({ personId }) => personId)],
  );
  await tx.query(
    `insert into acknowledgements (id, person_id, person_name, person_sort, appointment_id, post_title, owner_tenant_id, owner_agency_id,
        sender_agency_id, directive_id, receipt_id, tenant_id, agency_id, state, added_at)
     select p.*, $7, $8, $9, $10, $11, $12, $13, 'PENDING', $14
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::text[]) as p
     on conflict (receipt_id, person_id) do nothing`,
    [
      people.map(() => newId('Acknowledgement')),
      people.map(({ personId }) => personId),
      people.map(({ name }) => name),
      people.map(({ sort }) => sort),
      people.map(({ appointmentId }) => appointmentId),
      people.map(({ title }) => title),
      receipt.ownerTenantId,
      receipt.ownerAgencyId,
      receipt.senderAgencyId,
      receipt.directiveId,
      receipt.id,
      receipt.tenantId,
      receipt.agencyId,
      now,
    ],
  );
}

/** Counts the list anew; a list on which everybody has acknowledged is done. */
export async function recount(tx: Tx, { now }: RequestContext, receiptId: string): Promise<{ isDone: boolean }> {
  const [rows] = await tx.query<[{ is_done: boolean }[], number]>(
    `update directive_receipts r
        set people_count = c.people, acknowledged_count = c.acknowledged,
            state = case when c.is_done then 'DONE' else 'DISSEMINATING' end,
            done_at = case when c.is_done then $2::timestamptz end, done_on = case when c.is_done then $3::date end
       from (select count(*) as people, count(*) filter (where state = 'ACKNOWLEDGED') as acknowledged,
                    count(*) > 0 and count(*) = count(*) filter (where state = 'ACKNOWLEDGED') as is_done
               from acknowledgements where receipt_id = $1) c
      where r.id = $1 returning c.is_done`,
    [receiptId, now, dayOf(now)],
  );
  return { isDone: rows[0]?.is_done ?? false };
}

export interface TouchedReceipt {
  readonly id: string;
  readonly ownerTenantId: string;
  readonly ownerAgencyId: string;
  readonly isDone: boolean;
}

/** Locks every receipt on whose list the caller still has to read this directive, in one order for all. */
export async function lockOwnReadings(tx: Tx, { actor }: RequestContext, directiveId: string): Promise<void> {
  await tx.query(
    `select r.id from directive_receipts r
      where r.id = any (array(select a.receipt_id from acknowledgements a where a.directive_id = $1 and a.person_id = $2 and a.state_rank < 2))
      order by r.id for update`,
    [directiveId, actor.personId],
  );
}

/** One reading is enough for every list that names the person; each receipt counts him, and is done when he was the last. */
export async function acknowledgeAll(
  tx: Tx,
  { actor, now }: RequestContext,
  directiveId: string,
): Promise<TouchedReceipt[]> {
  const [marked] = await tx.query<[{ receipt_id: string }[], number]>(
    `update acknowledgements set state = 'ACKNOWLEDGED', acknowledged_at = $3, opened_at = coalesce(opened_at, $3)
      where directive_id = $1 and person_id = $2 and state_rank < 2 returning receipt_id`,
    [directiveId, actor.personId, now],
  );
  const [touched] = await tx.query<[TouchedReceipt[], number]>(
    `update directive_receipts
        set acknowledged_count = acknowledged_count + 1,
            state = case when acknowledged_count + 1 = people_count then 'DONE' else state end,
            since = case when acknowledged_count + 1 = people_count then $2::timestamptz else since end,
            done_at = case when acknowledged_count + 1 = people_count then $2::timestamptz end,
            done_on = case when acknowledged_count + 1 = people_count then $3::date end
      where id = any ($1::uuid[])
      returning id, owner_tenant_id as "ownerTenantId", owner_agency_id as "ownerAgencyId", state = 'DONE' as "isDone"`,
    [marked.map(({ receipt_id }) => receipt_id), now, dayOf(now)],
  );
  return touched;
}

/** Opened by the person himself; the second time changes nothing. */
export async function openAll(
  tx: Tx,
  { actor, now }: RequestContext,
  directiveId: string,
): Promise<{ id: string; ownerTenantId: string; ownerAgencyId: string }[]> {
  const [opened] = await tx.query<[{ id: string; ownerTenantId: string; ownerAgencyId: string }[], number]>(
    `update acknowledgements set state = 'OPENED', opened_at = $3 where directive_id = $1 and person_id = $2 and state = 'PENDING'
      returning id, owner_tenant_id as "ownerTenantId", owner_agency_id as "ownerAgencyId"`,
    [directiveId, actor.personId, now],
  );
  return opened;
}
