// Dissemination: the plan becomes a list of named people, each of whom acknowledges for himself.
import { canDisseminate } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';
import { ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { getReceipt } from './directive.access.js';
import type { DisseminationPlan } from './directive.enums.js';
import { notify } from './directive.outbox.queries.js';
import { type ListedPerson, peopleHolding } from './people-list.queries.js';
import { change, lockFor, recordReceipt } from './receipt.acting.js';
import type { Receipt } from './receipt.entity.js';
import type { DisseminateInput } from './receipt.inputs.js';
import { recount, replaceList } from './receipt.write.queries.js';

const EVERYBODY = ['HEAD', 'DEPUTY', 'OFFICIAL', 'CLERK'];

interface Reach {
  readonly isSubtree: boolean;
  readonly roles: readonly string[];
}

const reaches: Readonly<Record<DisseminationPlan, Reach>> = {
  LEADERS: { isSubtree: false, roles: ['HEAD', 'DEPUTY'] },
  AGENCY_ALL: { isSubtree: false, roles: EVERYBODY },
  SUBTREE_HEADS: { isSubtree: true, roles: ['HEAD'] },
  SUBTREE_ALL: { isSubtree: true, roles: EVERYBODY },
  BY_HAND: { isSubtree: true, roles: EVERYBODY },
};

export async function disseminateDirective(ctx: RequestContext, input: DisseminateInput): Promise<Receipt> {
  if (!canDisseminate(ctx.actor)) throw new ForbiddenError();
  return ctx.db.run(async (tx) => {
    const receipt = await lockFor(tx, ctx, 'disseminate', input);
    const people = await listFor(tx, ctx, input);
    await change(tx, ctx, receipt, { plan: input.plan, since: ctx.now });
    await replaceList(tx, ctx, receipt, people);
    await recount(tx, ctx, receipt.id);
    recordReceipt(tx, ctx, receipt, {
      action: 'receipt.disseminated',
      detail: { plan: input.plan, people: people.length },
    });
    const { directiveId, agencyId } = receipt;
    await notify(tx, ctx, { kind: 'directive.disseminated', directiveId, agencyId, receiptIds: [receipt.id] });
    return getReceipt(tx, ctx, receipt.id);
  });
}

type Plan = Pick<DisseminateInput, 'plan' | 'personIds'>;

async function listFor(tx: Tx, ctx: RequestContext, { plan, personIds }: Plan): Promise<ListedPerson[]> {
  const { isSubtree, roles } = reaches[plan];
  const own = ctx.actor.agencyId;
  const agencyIds = [own, ...(isSubtree ? ctx.agencies.descendants(own).map(({ id }) => id) : [])];
  const byHand = plan === 'BY_HAND' ? [...new Set(personIds ?? [])] : null;
  const people = await peopleHolding(tx, { agencyIds, roles, personIds: byHand, day: ctx.today });
  if (byHand && people.length < byHand.length) throw new InvalidInputError('personIds', 'NOT_APPOINTED_THERE');
  if (people.length === 0) throw new InvalidInputError(byHand ? 'personIds' : 'plan', 'PEOPLE_EMPTY');
  return people;
}

/** The ids of those who would be on the list of the caller's own agency if this plan were set. */
export async function previewDissemination(ctx: RequestContext, receiptId: string, plan: Plan): Promise<string[]> {
  if (!canDisseminate(ctx.actor)) throw new ForbiddenError();
  return ctx.db.run(async (tx) => {
    const receipt = await getReceipt(tx, ctx, receiptId);
    if (receipt.agencyId !== ctx.actor.agencyId) throw new ForbiddenError();
    const people = await listFor(tx, ctx, plan);
    return people.toSorted((a, b) => (a.sort < b.sort ? -1 : Number(a.sort > b.sort))).map(({ personId }) => personId);
  });
}
