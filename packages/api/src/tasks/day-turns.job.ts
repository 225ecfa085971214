// The day turns: what has passed its deadline, or will soon, is told once in the timeline and to those who answer for it.
import {
  addDays,
  buildCalendar,
  type Day,
  DEADLINE_RULES,
  dueSoonUntil,
  formatDay,
  HOLIDAYS_VN,
  ruleOn,
} from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { Job, JobContext } from '../platform/jobs/job.js';
import { lockTurned, markTold, type Turn, type Turned } from './task.turning.queries.js';
import { leaveNotice } from './task.outbox.queries.js';
import { TaskEvent } from './task-event.entity.js';

const calendar = buildCalendar(HOLIDAYS_VN);
const BATCH = 500;
/** What a worker that stood still for longer missed is history by now: the timeline keeps it, nobody is disturbed. */
const NEWS_DAYS = 3;

/** Every hour, since a demo's midnight is not the clock's; in earnest that is five past midnight, and five past one finds nothing. */
export const turnTheDay: Job = {
  name: 'tasks:turn',
  at: '5 * * * *',
  async run(job) {
    for (const turn of TURNS) while ((await job.db.run((tx) => tellTurn(tx, job, turn))) === BATCH);
  },
};

const TURNS: readonly Turn[] = ['OVERDUE', 'DUE_SOON', 'UNANSWERED'];
const ACTIONS = { OVERDUE: 'turnedOverdue', DUE_SOON: 'turnedDueSoon', UNANSWERED: 'turnedUnanswered' } as const;
const NOTICES = { OVERDUE: 'task.overdue', DUE_SOON: 'task.dueSoon', UNANSWERED: 'task.confirmationOverdue' } as const;

async function tellTurn(tx: Tx, { today, now }: JobContext, turn: Turn): Promise<number> {
  const tasks = await lockTurned(tx, turn, { today, soon: soonOn(today), limit: BATCH });
  if (tasks.length === 0) return 0;
  await tx.insert(
    TaskEvent,
    tasks.map((task) => lineOf(task, turn, now)),
  );
  const isNews = ({ dueOn }: Turned) => turn === 'DUE_SOON' || dueOn >= addDays(today, -NEWS_DAYS);
  for (const task of tasks.filter(isNews))
    await leaveNotice(tx, now, { kind: NOTICES[turn], agencyId: turnOf(task, turn), taskId: task.id });
  await markTold(tx, turn, tasks);
  return tasks.length;
}

const soonOn = (today: Day) => dueSoonUntil(today, { calendar, rule: ruleOn(DEADLINE_RULES, today) });

/** Whose turn it is: the answer to a report is the assigner's. */
const turnOf = ({ agencyId, leadAgencyId }: Turned, turn: Turn) => (turn === 'UNANSWERED' ? agencyId : leadAgencyId);

/** Late from the midnight on, whenever the worker came to it; what was handed down late, from its first moment. */
const lateSince = ({ dueOn, assignedAt }: Turned): Date => {
  const midnight = new Date(`${addDays(dueOn, 1)}T00:00:00+07:00`);
  return midnight > assignedAt ? midnight : assignedAt;
};

function lineOf(task: Turned, turn: Turn, now: Date) {
  const { id, tenantId, dueOn } = task;
  return {
    id: newId('TaskEvent'),
    ownerTenantId: tenantId,
    taskId: id,
    action: ACTIONS[turn],
    at: turn === 'DUE_SOON' ? now : lateSince(task),
    actorPersonId: null,
    actorName: 'Hệ thống',
    actorTitle: '',
    agencyId: turnOf(task, turn),
    agencyName: '',
    note: formatDay(dueOn),
    fileIds: [],
  };
}
