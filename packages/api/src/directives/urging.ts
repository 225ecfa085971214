// One press reminds every agency, and every person on its list, that has not finished.
import { canUrge, mayAct, receiptMachine, receiptRelations } from '@ky-cuong/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { recordAudit } from '../platform/audit/record-audit.js';
import { newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanOptional } from '../platform/text.js';
import { getDirective } from './directive.access.js';
import { notify } from './directive.outbox.queries.js';
import type { UrgeReceiptsInput } from './receipt.inputs.js';
import { findUrge, lockUrgeable, markUrged, type Urgeable, writeUrge } from './urge.queries.js';

@ObjectType({ description: 'Kết quả một lần đôn đốc' })
export class UrgeResult {
  @Field(() => Int, { description: 'Số cơ quan được đôn đốc' })
  agencies!: number;

  @Field(() => Int, { description: 'Số người được nhắc' })
  people!: number;
}

export async function urgeReceipts(ctx: RequestContext, input: UrgeReceiptsInput): Promise<UrgeResult> {
  if (!canUrge(ctx.actor)) throw new ForbiddenError();
  const message = cleanOptional('message', input.message, { max: 1000 });
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, () => urge(tx, ctx, input, message));
    return findUrge(tx, id);
  });
}

async function urge(tx: Tx, ctx: RequestContext, input: UrgeReceiptsInput, message: string | null): Promise<string> {
  const directive = await getDirective(tx, ctx, input.directiveId);
  const receiptIds = (await urgeable(tx, ctx, input)).map(({ id }) => id);
  if (receiptIds.length === 0) throw new ConflictError('NOTHING_TO_URGE');

  const id = newId('Urge');
  const people = await markUrged(tx, ctx, receiptIds);
  await writeUrge(tx, ctx, { id, directiveId: directive.id, message, agencies: receiptIds.length, people });
  const { agencyId, tenantId } = directive;
  const detail = { agencies: receiptIds.length, people };
  recordAudit(tx, ctx, { action: 'directive.urged', subjectId: directive.id, agencyId, tenantId, detail });
  await notify(tx, ctx, {
    kind: 'directive.urged',
    directiveId: directive.id,
    agencyId: ctx.actor.agencyId,
    receiptIds,
    urgeId: id,
  });
  return id;
}

/** Those named, else all; of them only those that the caller may urge in the state they are in. */
async function urgeable(
  tx: Tx,
  ctx: RequestContext,
  { directiveId, receiptIds }: UrgeReceiptsInput,
): Promise<Urgeable[]> {
  const wanted = receiptIds ? [...new Set(receiptIds)] : null;
  const found = await lockUrgeable(tx, ctx, directiveId, wanted);
  if (wanted && found.length < wanted.length) throw new NotFoundError();
  const { actor, agencies } = ctx;
  return found.filter(({ state, ...sides }) =>
    mayAct(receiptMachine, {
      state,
      action: 'urge',
      relations: receiptRelations(actor, sides, agencies),
      role: actor.role,
    }),
  );
}
