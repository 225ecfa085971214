// Finding and locking within a transaction: what one may not see is not found, what one may not change is forbidden.
import { And, Equal, type FindOperator, Raw } from 'typeorm';
import { isId } from '../platform/db/ids.js';
import { inScope, sharedIntoScope } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Directive } from './directive.entity.js';
import { isBeingIssued } from './register.queries.js';
import { Receipt } from './receipt.entity.js';
import { findReceipt } from './seen-rows.queries.js';

/** Ids of directives on whose lists the caller himself stands. */
const readByOneself = ({ actor }: RequestContext): FindOperator<string> =>
  Raw(
    (column) =>
      `${column} = any (array(select mine.directive_id from acknowledgements mine where mine.person_id = :reader))`,
    {
      reader: actor.personId,
    },
  ) as FindOperator<string>;

export async function getDirective(tx: Tx, ctx: RequestContext, id: string): Promise<Directive> {
  if (!isId(id)) throw new NotFoundError();
  const shared = sharedIntoScope(ctx, 'directive_receipts', 'directive_id');
  const seen = [
    { id, agencyId: inScope(ctx) },
    { id: And(Equal(id), shared) },
    { id: And(Equal(id), readByOneself(ctx)) },
  ];
  const directive = await tx.findOne(Directive, { where: seen });
  if (!directive) throw new NotFoundError();
  return directive;
}

interface SeenDraft {
  readonly id: string;
  readonly version: number;
}

/** A draft of the caller's own agency, as he saw it; one that is on its way already is nobody's to touch. */
export async function lockDraft(tx: Tx, ctx: RequestContext, draft: SeenDraft): Promise<Directive> {
  await refuseIssuing(tx, draft); // whoever issues it holds it: nobody waits for that
  const directive = await lockOrderedDraft(tx, ctx, draft);
  await refuseIssuing(tx, draft); // it may have been ordered while we waited
  return directive;
}

async function refuseIssuing(tx: Tx, { id }: SeenDraft): Promise<void> {
  if (isId(id) && (await isBeingIssued(tx, id))) throw new ConflictError('DIRECTIVE_ISSUING');
}

/** The same for the job that has been ordered to issue it. */
export async function lockOrderedDraft(tx: Tx, ctx: RequestContext, { id, version }: SeenDraft): Promise<Directive> {
  const seen = await getDirective(tx, ctx, id);
  if (seen.agencyId !== ctx.actor.agencyId) throw new ForbiddenError();
  const directive = await tx.findOne(Directive, {
    where: { id, agencyId: ctx.actor.agencyId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!directive) throw new NotFoundError();
  if (directive.stage !== 'DRAFT') throw new ConflictError('DIRECTIVE_ISSUED');
  refuseStale(directive, version);
  return directive;
}

/** Nothing new arises from what has been replaced or withdrawn. */
export function refuseEnded({ validity, number }: Pick<Directive, 'validity' | 'number'>, field: string): void {
  if (validity !== 'IN_FORCE') throw new ConflictError('DIRECTIVE_NOT_IN_FORCE', { number: number ?? '' }, field);
}

export async function getReceipt(tx: Tx, ctx: RequestContext, id: string): Promise<Receipt> {
  if (!isId(id)) throw new NotFoundError();
  const receipt = await findReceipt(tx, ctx, id);
  if (!receipt) throw new NotFoundError();
  return receipt;
}

/** The receipt of the caller's own agency; one that he only sees is not his to act on. */
export async function lockOwnReceipt(tx: Tx, ctx: RequestContext, id: string): Promise<Receipt> {
  const seen = await getReceipt(tx, ctx, id);
  if (seen.agencyId !== ctx.actor.agencyId) throw new ForbiddenError();
  const receipt = await tx.findOne(Receipt, {
    where: { id, agencyId: ctx.actor.agencyId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!receipt) throw new NotFoundError();
  return receipt;
}

export function refuseStale(row: { readonly version: number; readonly changedByName: string }, version: number): void {
  if (row.version !== version)
    throw new ConflictError('STALE_VERSION', { version: row.version, changedBy: row.changedByName });
}
