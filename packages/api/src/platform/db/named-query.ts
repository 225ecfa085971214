// The door for hot reads: begin and bind, one prepared statement, and commit leave in one piece, for one round trip.
import { createHash } from 'node:crypto';
import type { Pool, QueryResultRow } from 'pg';
import { type Binding, bindStatement } from './bind.js';

export interface NamedQuery<Row extends QueryResultRow> {
  readonly name: string;
  readonly text: string;
  readonly row?: Row; // carries the type only
}

/** Every hot statement of the program by name, for the test that explains them all. */
export const namedQueries = new Map<string, string>();

export function namedQuery<Row extends QueryResultRow>(name: string, text: string): NamedQuery<Row> {
  if (namedQueries.has(name)) throw new Error(`Two statements are named ${name}.`);
  namedQueries.set(name, text);
  return { name, text };
}

const MAX_NAME = 63;

/** PostgreSQL cuts longer names off, and two that begin alike would then be one. */
const statementName = (name: string): string =>
  name.length <= MAX_NAME
    ? name
    : `${name.slice(0, 30)}.${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;

export class NamedReads {
  /** Data statements sent so far: a request's budget is counted by it. */
  statements = 0;

  constructor(
    private readonly pool: Pool, // made with pipeline: true
    private readonly binding: Binding,
    private readonly migration: string,
  ) {}

  async run<Row extends QueryResultRow>({ name, text }: NamedQuery<Row>, values: unknown[]): Promise<Row[]> {
    this.statements += 1;
    const client = await this.pool.connect();
    try {
      // Settled, not raced: the connection goes back only when the commit has been answered too.
      const [begun, read, committed] = await Promise.allSettled([
        client.query(`begin read only; ${bindStatement(this.binding)}`),
        client.query<Row>({ name: statementName(`${name}@${this.binding.schema}.${this.migration}`), text, values }),
        client.query('commit'),
      ]);
      if (begun.status === 'rejected') throw begun.reason;
      if (read.status === 'rejected') throw read.reason;
      if (committed.status === 'rejected') throw committed.reason;
      return read.value.rows;
    } finally {
      client.release();
    }
  }
}
