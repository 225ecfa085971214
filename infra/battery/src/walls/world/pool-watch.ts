// Looks at every connection on its way back into a pool: nothing may be bound to it, and no transaction open on it.
import type pg from 'pg';
import type { Tally } from '../../battery.ts';
import type { Gate } from './gate.ts';

const BOUND = `select /* the watch */ concat_ws(' ', nullif(current_setting('app.person', true), ''), nullif(current_setting('app.agency', true), ''),
    nullif(current_setting('app.tenant', true), ''), nullif(current_setting('app.worker', true), '')) as bound,
  current_setting('search_path') as path, transaction_timestamp() <> statement_timestamp() as is_open`;

interface Left {
  readonly bound: string;
  readonly path: string;
  readonly is_open: boolean;
}

/** What needs no transaction: the list of provinces holds nobody's data. */
const HARMLESS = /the watch|from control\.|^\s*(select version\(\)|show |select \* from current_schema)/i;
/** Asked before anybody is bound: one statement, its own transaction, to a function that looks for nothing but this row. */
const BY_ITSELF = /^select \* from p_\w+\.find_(session|api_key)\(/;
const BEGINS = /^\s*(begin|start transaction)/i;
const ENDS = /^\s*(commit|rollback)\b(?!.*to savepoint)/i;

type Queried = string | { readonly text?: string } | undefined;

export class PoolWatch {
  checkouts = 0;
  private readonly watched = new WeakSet<object>();
  private readonly pending = new Set<Promise<void>>();
  private readonly tally: Tally;
  private spoiled = 0;
  private isSpoiling = false;

  constructor({ reads, writes }: Gate['services'], tally: Tally) {
    this.tally = tally;
    // TypeORM keeps its pool behind its driver, and types nothing of it.
    const { master } = writes.driver as unknown as { master: pg.Pool };
    for (const pool of [reads, master])
      pool.on('acquire', (client) => {
        this.follow(client);
      });
  }

  async settled(): Promise<void> {
    await Promise.all(this.pending);
  }

  /** Spoils a connection on purpose and says whether that was noticed. */
  async findsSpoiled(pool: pg.Pool): Promise<boolean> {
    this.isSpoiling = true;
    const client = await pool.connect();
    await client.query(`set app.agency = '00000000-0000-7000-8000-000000000001'`);
    client.release();
    await this.settled();
    return this.spoiled === 1;
  }

  private follow(client: pg.PoolClient): void {
    this.checkouts += 1;
    if (this.watched.has(client)) return;
    this.listen(client);
    let release: pg.PoolClient['release'] = () => undefined;
    // The pool puts a new `release` on the connection at every checkout, after it has told of it.
    Object.defineProperty(client, 'release', {
      set: (given: pg.PoolClient['release']) => {
        release = given;
      },
      get: () => this.looking(client, release),
    });
  }

  private looking(client: pg.PoolClient, release: pg.PoolClient['release']): pg.PoolClient['release'] {
    return (error) => {
      if (error) {
        this.tally.count('thrownAway', 1);
        release(error);
        return;
      }
      const looked = this.look(client).finally(() => {
        release(this.isSpoiling || undefined);
        this.pending.delete(looked);
      });
      this.pending.add(looked);
    };
  }

  private async look(client: pg.PoolClient): Promise<void> {
    try {
      const { rows } = await client.query<Left>(BOUND);
      const [left] = rows;
      const isClean = left?.bound === '' && left.path === '"$user", public' && !left.is_open;
      if (this.isSpoiling) this.spoiled += isClean ? 0 : 1;
      else this.tally.check(isClean, () => `a connection came back with ${JSON.stringify(left)}`);
    } catch {
      this.tally.count('deadOnReturn', 1); // whoever gets it next gets an error, not rows
    }
  }

  /** Every statement that is sent on it from now on, in order. */
  private listen(client: pg.PoolClient): void {
    this.watched.add(client);
    let isOpen = false;
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const heard = (...args: unknown[]): unknown => {
      const asked = args[0] as Queried;
      const text = typeof asked === 'string' ? asked : (asked?.text ?? '');
      if (BEGINS.test(text)) isOpen = true;
      else if (ENDS.test(text)) isOpen = false;
      else if (!HARMLESS.test(text) && !BY_ITSELF.test(text)) {
        const wasOpen = isOpen;
        this.tally.check(wasOpen || this.isSpoiling, () => `asked outside a transaction: ${text.slice(0, 200)}`);
        this.tally.count('statements', 1);
      }
      return query(...args);
    };
    client.query = heard as typeof client.query; // one signature stands for all its overloads
  }
}
