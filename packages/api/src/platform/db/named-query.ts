// The door for hot reads: begin and bind, one prepared statement, and commit leave in one piece, for one round trip.
import { createHash } from 'node:crypto';
import type { Pool, PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { type Binding, bindStatement } from './bind.js';
import { type Backend, inTime } from './deadline.js';
import { inOnePiece } from './in-one-piece.js';

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
const shortened = (name: string): string =>
  name.length <= MAX_NAME
    ? name
    : `${name.slice(0, 30)}.${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;

const statementNames = new Map<string, string>();

function statementName(name: string, { schema }: Binding, migration: string): string {
  const whole = `${name}@${schema}.${migration}`;
  const known = statementNames.get(whole) ?? shortened(whole);
  statementNames.set(whole, known);
  return known;
}

interface Waiting {
  readonly query: QueryConfig;
  readonly settle: (outcome: PromiseSettledResult<QueryResult>) => void;
}

/** What a transaction answers to every statement after the first that failed. */
const ABORTED = '25P02';

export class NamedReads {
  /** Data statements sent so far: a request's budget is counted by it. */
  statements = 0;
  private waiting: Waiting[] = [];

  constructor(
    private readonly pool: Pool, // made with pipeline: true
    private readonly binding: Binding,
    private readonly migration: string,
  ) {}

  /** Statements asked for in the same turn share one transaction: binding costs as much as a small read. */
  async run<Row extends QueryResultRow>({ name, text }: NamedQuery<Row>, values: unknown[]): Promise<Row[]> {
    this.statements += 1;
    const query = { name: statementName(name, this.binding, this.migration), text, values };
    const outcome = await this.inNextTurn(query);
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value.rows as Row[]; // the statement's own type says what its rows are
  }

  private inNextTurn(query: QueryConfig): Promise<PromiseSettledResult<QueryResult>> {
    return new Promise((settle) => {
      this.waiting.push({ query, settle });
      if (this.waiting.length === 1) setImmediate(() => void this.send(this.waiting.splice(0)));
    });
  }

  private async send(batch: readonly Waiting[]): Promise<void> {
    const outcomes = await this.inOneTransaction(batch.map(({ query }) => query));
    for (const [place, { query, settle }] of batch.entries()) {
      const outcome = outcomes[place] ?? { status: 'rejected', reason: new Error('The statement was not sent.') };
      // Another's failure is not this one's: it is asked again, alone.
      if (isAborted(outcome) && batch.length > 1) void this.send([{ query, settle }]);
      else settle(outcome);
    }
  }

  private async inOneTransaction(queries: readonly QueryConfig[]): Promise<PromiseSettledResult<QueryResult>[]> {
    try {
      const client = await this.pool.connect();
      try {
        return await inTime(client as Backend, () => this.onClient(client, queries));
      } finally {
        client.release();
      }
    } catch (reason) {
      return queries.map(() => ({ status: 'rejected', reason }));
    }
  }

  private async onClient(client: PoolClient, queries: readonly QueryConfig[]) {
    // Settled, not raced: the connection goes back only when the commit has been answered too.
    const [begun, ...rest] = await Promise.allSettled<QueryResult>(
      inOnePiece(client, () => [
        client.query(`begin read only; ${bindStatement(this.binding)}`),
        ...queries.map((query) => client.query(query)),
        client.query('commit'),
      ]),
    );
    const answers = rest.slice(0, -1);
    return begun?.status === 'rejected' ? answers.map(() => begun) : answers;
  }
}

const isAborted = (outcome: PromiseSettledResult<QueryResult>) =>
  outcome.status === 'rejected' && (outcome.reason as { code?: unknown } | null)?.code === ABORTED;
