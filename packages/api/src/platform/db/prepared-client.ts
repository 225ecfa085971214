// A connection that has every statement with values planned once: for work that says the same thousands of times in one province.
import { createHash } from 'node:crypto';
import pg from 'pg';

/** Half of what the database did for a use case was planning, because each statement carries the policies' own reads. */
export const PLANNED_ONCE = '-c plan_cache_mode=force_generic_plan';

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

type Asking = (asked: pg.QueryConfig | string, values?: unknown[]) => Promise<pg.QueryResult>;

export class PreparedClient extends pg.Client {
  constructor(config?: pg.ClientConfig | string) {
    super(config);
    const ask = super.query.bind(this) as unknown as Asking;
    const query: Asking = (asked, values) =>
      typeof asked === 'string' && Array.isArray(values) && values.length > 0
        ? ask({ name: nameOf(asked), text: asked, values })
        : ask(asked, values);
    this.query = query as unknown as typeof this.query; // its overloads for callbacks and streams are nobody's here
  }
}
