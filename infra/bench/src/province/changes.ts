// The feed of changes: so many acts after each other, each a transaction of its own, told by the triggers of the program.
import type { Client } from 'pg';
import type { Size } from './sizes.ts';

const LEAST = 3_000;
/** Of so many tasks one is moved within the days that the feed is kept. */
const ONE_IN = 20;

const touchAll = (howMany: number) => `
  do $$
    declare touched uuid;
    begin
      foreach touched in array array(select id from tasks order by md5(id::text) limit ${howMany}) loop
        update tasks set reported_at = reported_at where id = touched;
        commit;
      end loop;
    end
  $$`;

export async function touchTasks(db: Client, { tasks }: Size): Promise<void> {
  await db.query(touchAll(Math.max(LEAST, Math.round(tasks / ONE_IN))));
  await db.query('analyze changes');
}
