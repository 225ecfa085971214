// The statements that only the founding of the demo needs, as the owner and before anybody has signed in.
import pg from 'pg';
import type { DataSource } from 'typeorm';

/** A demo that was cut off goes whole; a province that is no demo stays. */
export async function dropDemoProvince(ownerUrl: string, slug: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`drop schema if exists p_${slug} cascade`);
    await client.query('delete from control.provinces where slug = $1 and is_demo', [slug]);
  } finally {
    await client.end();
  }
}

/** Tells the planner what it has to do with. Its commit waits for the disk, and with it for all that was written before. */
export const settle = (owner: DataSource): Promise<unknown> => owner.query('analyze');
