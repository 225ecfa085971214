// Tasks that the day has made late, or brought near their deadline, and of which nobody has been told yet.
import type { Day } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';

export type Turn = 'OVERDUE' | 'DUE_SOON' | 'UNANSWERED';

export interface Turned {
  readonly id: string;
  readonly tenantId: string;
  readonly agencyId: string;
  readonly leadAgencyId: string;
  readonly dueOn: Day;
  readonly assignedAt: Date;
}

const COLUMNS = `t.id, t.tenant_id as "tenantId", t.agency_id as "agencyId", t.lead_agency_id as "leadAgencyId", t.assigned_at as "assignedAt"`;
/** The day that counts: the task's deadline, or that of the answer to its report. */
const DUE = 't.due_on as "dueOn"';

// Two workers pass each other by; whoever is acting on a task now is told of it an hour later.
const UNTOLD: Readonly<Record<Turn, string>> = {
  OVERDUE: `select ${COLUMNS}, ${DUE} from tasks t where t.stopped_on is null and t.overdue_told is distinct from t.due_on and t.due_on < $1
    order by t.due_on limit $2 for update skip locked`,
  DUE_SOON: `select ${COLUMNS}, ${DUE} from tasks t where t.stopped_on is null and t.due_soon_told is distinct from t.due_on
    and t.due_on >= $1 and t.due_on <= $2 order by t.due_on limit $3 for update skip locked`,
  UNANSWERED: `select ${COLUMNS}, t.confirm_by as "dueOn" from tasks t where t.lifecycle = 'WAITING_CONFIRMATION'
    and t.confirm_told is distinct from t.confirm_by and t.confirm_by < $1 order by t.confirm_by limit $2 for update skip locked`,
};

interface Asked {
  readonly today: Day;
  readonly soon: Day;
  readonly limit: number;
}

export const lockTurned = (tx: Tx, turn: Turn, { today, soon, limit }: Asked): Promise<Turned[]> =>
  tx.query(UNTOLD[turn], turn === 'DUE_SOON' ? [today, soon, limit] : [today, limit]);

const TOLD: Readonly<Record<Turn, string>> = {
  OVERDUE: 'overdue_told = due_on',
  DUE_SOON: 'due_soon_told = due_on',
  UNANSWERED: 'confirm_told = confirm_by',
};

export const markTold = (tx: Tx, turn: Turn, tasks: readonly Turned[]): Promise<unknown> =>
  tx.query(`update tasks set ${TOLD[turn]} where id = any ($1::uuid[])`, [tasks.map(({ id }) => id)]);
