// Who heads an agency on a day: itself, or, where nobody is appointed, the nearest agency above that has a head.
import type { Day } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';

/** A person in a post, with name, title and telephone as they stand now. */
export interface Seat {
  readonly appointmentId: string;
  readonly personId: string;
  readonly tenantId: string;
  readonly agencyId: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string | null;
}

const HEADS = `
  with recursive up (lead, agency, distance) as (
    select lead, lead, 0 from unnest($1::uuid[]) lead
    union all
    select u.lead, v.parent_id, u.distance + 1
      from up u join agency_versions v on v.agency_id = u.agency and v.valid_from <= $2 and (v.valid_to is null or v.valid_to >= $2)
     where v.parent_id is not null and u.distance < 12
  )
  select distinct on (u.lead) u.lead as "leadId", a.id as "appointmentId", a.person_id as "personId", a.tenant_id as "tenantId",
         a.agency_id as "agencyId", p.full_name as name, a.title, a.work_phone as phone
    from up u
    join appointments a on a.agency_id = u.agency and a.role = 'HEAD' and a.id <> all ($3::uuid[])
         and a.valid_from <= $2 and (a.valid_to is null or a.valid_to >= $2)
    join persons p on p.id = a.person_id
   order by u.lead, u.distance, a.valid_from desc`;

interface Asked {
  readonly today: Day;
  /** Appointments that end today: they hold until midnight, and answer for nothing any more. */
  readonly without?: readonly string[];
}

/** By leading agency. An agency is missing from the answer when nobody up to the top is appointed. */
export async function headsFor(
  tx: Tx,
  leadIds: readonly string[],
  { today, without = [] }: Asked,
): Promise<ReadonlyMap<string, Seat>> {
  const rows = await tx.query<(Seat & { leadId: string })[]>(HEADS, [[...new Set(leadIds)], today, without]);
  return new Map(rows.map(({ leadId, ...seat }) => [leadId, seat]));
}

/** Somebody who works in that agency on that day, not as a clerk or administrator; null otherwise. */
export async function findSeat(
  tx: Tx,
  appointmentId: string,
  { agencyId, today }: { agencyId: string; today: Day },
): Promise<Seat | null> {
  const [row] = await tx.query<Seat[]>(
    `select a.id as "appointmentId", a.person_id as "personId", a.tenant_id as "tenantId", a.agency_id as "agencyId",
            p.full_name as name, a.title, a.work_phone as phone
       from appointments a join persons p on p.id = a.person_id
      where a.id = $1 and a.agency_id = $2 and a.role in ('HEAD', 'DEPUTY', 'OFFICIAL')
        and a.valid_from <= $3 and (a.valid_to is null or a.valid_to >= $3)`,
    [appointmentId, agencyId, today],
  );
  return row ?? null;
}

export interface AppointmentRow {
  readonly id: string;
  readonly agencyId: string;
  readonly role: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

export async function findAppointment(tx: Tx, id: string): Promise<AppointmentRow | null> {
  const [row] = await tx.query<AppointmentRow[]>(
    'select id, agency_id as "agencyId", role, valid_from as "validFrom", valid_to as "validTo" from appointments where id = $1',
    [id],
  );
  return row ?? null;
}

export interface AnswerableTask {
  readonly id: string;
  readonly tenantId: string;
  readonly leadAgencyId: string;
  readonly accountableAppointmentId: string;
  readonly responsibleAppointmentId: string;
}

const ANSWERABLE = `select t.id, t.tenant_id as "tenantId", t.lead_agency_id as "leadAgencyId",
    t.accountable_appointment_id as "accountableAppointmentId", t.responsible_appointment_id as "responsibleAppointmentId"
  from tasks t`;

/** Open tasks led by these agencies, locked: whoever acts on one meanwhile waits. */
export const lockOpenTasksOf = (tx: Tx, leadIds: readonly string[]): Promise<AnswerableTask[]> =>
  tx.query<AnswerableTask[]>(`${ANSWERABLE} where t.lead_agency_id = any ($1) and t.is_open order by t.id for update`, [
    leadIds,
  ]);

export const lockOpenTasksDoneBy = (tx: Tx, appointmentId: string): Promise<AnswerableTask[]> =>
  tx.query<AnswerableTask[]>(
    `${ANSWERABLE} where t.responsible_appointment_id = $1 and t.is_open order by t.id for update`,
    [appointmentId],
  );

/** Whether work that an agency leads, or gave and has to confirm, is still open. */
export async function hasOpenTasks(tx: Tx, agencyId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select 1 from tasks t where t.lead_agency_id = $1 and t.is_open union all
     select 1 from tasks t where t.agency_id = $1 and t.is_open limit 1`,
    [agencyId],
  );
  return rows.length > 0;
}

/** A task in which an ended agency had a part, and which part. */
export interface HandedOver {
  readonly id: string;
  readonly tenantId: string;
  readonly agencyId: string;
  readonly wasLed: boolean;
  readonly wasGiven: boolean;
  readonly tookPart: boolean;
  readonly accountableId: string;
  readonly responsibleId: string;
}

/** By rule: leads, assigners and those who cooperate are succeeded, whoever else has a part in the task. */
export const handOverTasks = (
  tx: Tx,
  { from, to, by }: { from: string; to: string; by: string },
): Promise<HandedOver[]> =>
  tx.query<HandedOver[]>(
    `select task_id as id, owner_tenant_id as "tenantId", owner_agency_id as "agencyId", was_led as "wasLed", was_given as "wasGiven",
            took_part as "tookPart", accountable_id as "accountableId", responsible_id as "responsibleId"
       from hand_over_tasks($1, $2, $3)`,
    [from, to, by],
  );
