// The queue of jobs: its own schema under its own role, and the one listed door through which the program may ask for a job.
import pg from 'pg';
import type { Logger } from 'pino';
import { Logger as QueueLogger, run, runMigrations, type Runner, type TaskList } from 'graphile-worker';
import { jobsDone } from '../metrics.js';

const SCHEMA = 'kc_jobs';

export interface QueuedJob {
  readonly name: string;
  readonly at: string;
  run(): Promise<void>;
}

interface QueueOptions {
  /** As kc_owner, which may put on the role of the queue. */
  readonly ownerUrl: string;
  readonly jobs: readonly QueuedJob[];
  readonly log: Logger;
}

export interface Queue {
  stop(): Promise<void>;
}

export async function startQueue({ ownerUrl, jobs, log }: QueueOptions): Promise<Queue> {
  const pgPool = new pg.Pool({
    connectionString: ownerUrl,
    options: '-c role=kc_jobs',
    max: 6,
    application_name: 'ky-cuong jobs',
  });
  const broke = ({ message }: Error) => log.error({ why: message }, 'a connection of the queue broke');
  pgPool.on('error', broke);
  pgPool.on('connect', (client) => void client.on('error', () => undefined)); // the pool says it
  const shared = { pgPool, schema: SCHEMA, logger: quiet(log), noHandleSignals: true };
  await runMigrations(shared);
  await pgPool.query(doorSql(jobs));
  const taskList = Object.fromEntries(jobs.map((job) => [job.name, () => counted(job, log)])) as TaskList;
  const crontab = jobs.map(({ name, at }) => `${at} ${name} ?jobKey=${name}&max=5`).join('\n');
  const runner: Runner = await run({ ...shared, taskList, crontab, concurrency: 4, pollInterval: 5_000 });
  return {
    async stop() {
      await runner.stop();
      await pgPool.end();
    },
  };
}

async function counted({ name, run: work }: QueuedJob, log: Logger): Promise<void> {
  const startedAt = performance.now();
  const ended = (outcome: string) => {
    jobsDone.inc({ job: name, outcome });
    return { job: name, outcome, ms: Math.round(performance.now() - startedAt) };
  };
  try {
    await work();
    log.debug(ended('done'), 'job');
  } catch (err) {
    log.error({ ...ended('failed'), err }, 'job');
    throw err;
  }
}

/** It runs with the queue's rights, so it takes only the names it was made with. */
function doorSql(jobs: readonly QueuedJob[]): string {
  const names = jobs.map(({ name }) => pg.escapeLiteral(name)).join(', ');
  return `
    create or replace function ${SCHEMA}.enqueue(p_job text, p_payload json) returns void
      language plpgsql security definer set search_path = ${SCHEMA}, pg_temp as $$
        begin
          if p_job <> all (array[${names}]) then raise exception 'no such job' using errcode = '22023'; end if;
          perform ${SCHEMA}.add_job(p_job, p_payload);
        end
      $$;
    revoke execute on function ${SCHEMA}.enqueue from public;
    grant usage on schema ${SCHEMA} to kc_app;
    grant execute on function ${SCHEMA}.enqueue to kc_app;`;
}

/** Its own chatter is not ours; what goes wrong is. */
const quiet = (log: Logger) =>
  new QueueLogger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn({ queue: message.slice(0, 300) }, 'queue');
  });
