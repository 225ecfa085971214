// What the acts left in the tables, read as the owner: every trace by the task and the mark of the act.
import type { Client } from 'pg';

export interface TaskTrace {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly lifecycle: string;
  readonly progress: number;
  readonly urged: number;
  readonly words: number;
  readonly answerables: number;
}

/** How often something stands in a table, under one name. */
export type Counts = ReadonlyMap<string, number>;

export interface Traces {
  readonly tasks: ReadonlyMap<string, TaskTrace>;
  /** By task, action and note. */
  readonly events: Counts;
  /** By subject and action. */
  readonly audits: Counts;
  /** By task and kind. */
  readonly outbox: Counts;
  /** By key: -1 for a key that leads to nothing. */
  readonly keys: Counts;
  readonly acknowledged: Counts;
}

const TASKS = `select t.id, t.title, t.version, t.lifecycle, t.progress, t.urged_count as urged,
    (select count(*) from task_words w where w.task_id = t.id)::int as words,
    (select count(*) from task_answerables a where a.task_id = t.id and a.to_at is null)::int as answerables
  from tasks t`;

export const nameOf = (...parts: readonly (string | null | undefined)[]): string =>
  parts.map((part) => part ?? '').join(' ');

export async function readTraces(client: Client): Promise<Traces> {
  const counts = async (sql: string) => {
    const { rows } = await client.query<{ name: string; n: number }>(sql);
    return new Map(rows.map(({ name, n }) => [name, n]));
  };
  const tasks = await client.query<TaskTrace>(TASKS);
  return {
    tasks: new Map(tasks.rows.map((row) => [row.id, row])),
    events: await counts(
      `select concat(task_id, ' ', action, ' ', note) as name, count(*)::int as n from task_events group by 1`,
    ),
    audits: await counts(
      `select concat(subject_id, ' ', action) as name, count(*)::int as n from audit_entries group by 1`,
    ),
    outbox: await counts(
      `select concat(payload ->> 'taskId', ' ', kind) as name, count(*)::int as n from outbox group by 1`,
    ),
    keys: await counts(
      `select key as name, case when count(result_id) = count(*) then count(*) else -1 end::int as n from idempotency_keys group by 1`,
    ),
    acknowledged: await counts(
      `select id::text as name, count(*)::int as n from acknowledgements where state = 'ACKNOWLEDGED' group by 1`,
    ),
  };
}

/** Counters and registers against what they count. */
const TALLIES = `
  with counted as (select k.agency_id, k.assigner_id, k.sector, k.kind, k.on_date, count(*)::int as n
                     from tasks t cross join lateral tallies_of(row(t.*)::tasks) k group by 1, 2, 3, 4, 5)
  select concat('tally ', k.kind, ' ', k.on_date, ' of ', coalesce(k.agency_id, c.agency_id), ' says ', k.n, ', counted ', c.n) as fault
    from task_tallies k full join counted c using (agency_id, assigner_id, sector, kind, on_date)
   where coalesce(k.n, 0) <> coalesce(c.n, 0)
  union all
  select concat('register of ', r.agency_id, ' stands at ', r.last_number, ', but there are ', count(t.id), ' tasks')
    from task_registers r left join tasks t on t.agency_id = r.agency_id group by r.agency_id, r.year, r.last_number
   having r.last_number <> count(t.id)
  union all
  select concat('receipt ', r.id, ' counts ', r.acknowledged_count, ' of its people')
    from directive_receipts r
   where r.acknowledged_count <> (select count(*) from acknowledgements a where a.receipt_id = r.id and a.state = 'ACKNOWLEDGED')`;

export async function tallyFaults(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ fault: string }>(TALLIES);
  return rows.map(({ fault }) => fault);
}
