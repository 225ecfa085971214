// Every job of the program: one line each.
import { rebuildScope } from '../agencies/rebuild-scope.job.js';
import { sumDirectiveTallies } from '../directives/sum-tallies.job.js';
import { settleChanges } from '../directive-changes/settle-changes.job.js';
import { clearResults } from '../long-jobs/clear-results.job.js';
import { runLongJobs } from '../long-jobs/run-long-jobs.job.js';
import { settlePeople } from '../people/settle-people.job.js';
import { exportAuditHeads } from '../platform/jobs/audit-heads.job.js';
import { keepHouse } from '../platform/jobs/housekeeping.job.js';
import type { Job } from '../platform/jobs/job.js';
import { keepNotifications } from '../notifications/keep-notifications.job.js';
import { sendLetters } from '../notifications/letters.job.js';
import { tellPeople } from '../notifications/notification.telling.js';
import { carryOutbox } from '../platform/jobs/outbox.job.js';
import { repeatTasks } from '../tasks/repeat-tasks.job.js';
import { turnTheDay } from '../tasks/day-turns.job.js';
import { sumTaskTallies } from '../tasks/sum-tallies.job.js';
import { features } from './features.js';

/** What is due in the outbox is also looked for several times a second: app/carrier.ts. */
export const outboxJob = carryOutbox([tellPeople]);

export const jobs: readonly Job[] = [
  outboxJob,
  sendLetters,
  keepNotifications,
  rebuildScope,
  settlePeople,
  turnTheDay,
  settleChanges,
  repeatTasks,
  sumDirectiveTallies,
  sumTaskTallies,
  runLongJobs(features.flatMap(({ longJobs = [] }) => longJobs)),
  clearResults,
  exportAuditHeads,
  keepHouse,
];
