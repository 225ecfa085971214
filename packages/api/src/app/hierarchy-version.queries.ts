// Which hierarchy a process must know at least, for whoever comes without a session that says it.
import type { DataSource, EntityManager } from 'typeorm';

export async function hierarchyVersionOf(db: DataSource | EntityManager): Promise<number | null> {
  const [state] = await db.query<{ version: number }[]>('select version from hierarchy_state');
  return state?.version ?? null;
}
