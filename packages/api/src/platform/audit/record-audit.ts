// Writes the audit row of an act into the chain of the tenant that owns the case, in the act's own transaction.
import type { RequestContext } from '../graphql/context.js';
import { beforeCommit, type Tx } from '../db/tenant-db.js';

export interface Act {
  /** noun.verb in the past: 'task.confirmed' */
  readonly action: string;
  readonly subjectId: string;
  /** Whose case it is; the actor's own agency when left out. Reading the entry follows this agency's scope. */
  readonly agencyId?: string;
  readonly tenantId?: string;
  /** What changed, without personal data. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

interface Pending {
  readonly tenantId: string;
  readonly values: readonly unknown[];
}

const pendingOf = new WeakMap<Tx, Pending[]>();

/** Kept until just before commit, then written in order of tenant: the chain heads are locked last and never crosswise. */
export function recordAudit(tx: Tx, ctx: RequestContext, act: Act): void {
  const { actor } = ctx;
  const tenantId = act.tenantId ?? actor.tenantId;
  const values = [
    tenantId,
    act.agencyId ?? actor.agencyId,
    ctx.now,
    actor.personId,
    actor.personName,
    actor.title,
    actor.agencyId,
    actor.onBehalfOf,
    act.action,
    act.subjectId,
    JSON.stringify(ctx.apiKey ? { ...act.detail, apiKey: ctx.apiKey.id } : (act.detail ?? {})),
    ctx.traceId,
  ];
  const pending = pendingOf.get(tx);
  if (pending) {
    pending.push({ tenantId, values });
    return;
  }
  pendingOf.set(tx, [{ tenantId, values }]);
  beforeCommit(writePending);
}

async function writePending(tx: Tx): Promise<void> {
  const pending = [...(pendingOf.get(tx) ?? [])].sort((a, b) =>
    a.tenantId < b.tenantId ? -1 : Number(a.tenantId > b.tenantId),
  );
  for (const { values } of pending) {
    await tx.query('select append_audit($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)', [...values]);
  }
}
