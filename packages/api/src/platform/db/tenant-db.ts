// The only door for writing: every piece of work runs in one transaction, bound to one province and one actor.
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { type Binding, bindStatement } from './bind.js';
import { type Backend, inTime } from './deadline.js';
import { isCollision } from './failures.js';

export type Tx = EntityManager;

type LastStep = (tx: Tx) => Promise<void>;

const insideRun = new AsyncLocalStorage<LastStep[]>();

/** Runs at the end of the transaction that is open now, in the order asked: the audit chain locks its heads there. */
export function beforeCommit(step: LastStep): void {
  const steps = insideRun.getStore();
  if (!steps) throw new Error('No transaction is open.');
  steps.push(step);
}

const ATTEMPTS = 3;
const STEP_BACK_MS = 50;

export class TenantDb {
  constructor(
    private readonly dataSource: DataSource,
    private readonly binding: Binding,
  ) {}

  /** One use case, one transaction, one connection. Nesting is refused; after a deadlock the work runs once more from its beginning. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    // A second connection taken while holding one can empty the pool for good.
    if (insideRun.getStore()) throw new Error('Already in a transaction: pass its tx on instead.');

    return this.again(work, ATTEMPTS);
  }

  /** Two who stood in each other's way have done nothing yet: the one who was sent back begins again. */
  private async again<T>(work: (tx: Tx) => Promise<T>, attempts: number): Promise<T> {
    try {
      return await this.once(work);
    } catch (cause) {
      if (attempts <= 1 || !isCollision(cause)) throw cause;
    }
    await pause(Math.random() * STEP_BACK_MS);
    return this.again(work, attempts - 1);
  }

  private once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const lastSteps: LastStep[] = [];
    return insideRun.run(lastSteps, () =>
      this.dataSource.transaction(async (tx) =>
        inTime(await connectionOf(tx), async () => {
          await tx.query(bindStatement(this.binding));
          const result = await work(tx);
          for (const step of lastSteps) await step(tx);
          return result;
        }),
      ),
    );
  }

  /** The same province through other eyes: a person not yet acting for an agency, say. */
  boundTo(binding: Omit<Binding, 'schema'>): TenantDb {
    return new TenantDb(this.dataSource, { ...binding, schema: this.binding.schema });
  }
}

/** The one that the transaction is open on. */
const connectionOf = async ({ queryRunner }: Tx): Promise<Backend> => ((await queryRunner?.connect()) ?? {}) as Backend; // any of the library's
