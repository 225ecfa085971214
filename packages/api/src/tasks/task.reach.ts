// Whom the caller's agency may give work to, and the reason by name where it may not.
import { fold, mayAssign } from '@ky-cuong/shared';
import { agencyNode } from '../agencies/agency.node.js';
import { ConflictError, ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { AssignableAgency } from './assignable-agency.type.js';

interface Wanted {
  readonly toId: string;
  readonly field: string;
  readonly namedLeadByChair?: boolean;
}

export function mustReach(ctx: RequestContext, { toId, field, namedLeadByChair = false }: Wanted): void {
  const { actor, agencies } = ctx;
  const answer = mayAssign(agencies, { fromId: actor.agencyId, toId, namedLeadByChair });
  if (answer.allowed) return mustStay(ctx, toId, field);
  if (answer.reason === 'AGENCY_NOT_THERE') throw new InvalidInputError(field, answer.reason);
  throw new ForbiddenError(answer.reason, field);
}

/** An agency whose end is settled takes on nothing new: nobody would be left to answer for it. */
function mustStay(ctx: RequestContext, toId: string, field: string): void {
  const day = lastDayOf(ctx, toId);
  if (day) throw new ConflictError('AGENCY_ENDING', { day }, field);
}

export const lastDayOf = ({ hierarchy }: RequestContext, id: string) =>
  hierarchy.record(id)?.versions.at(-1)?.to ?? null;

/** All agencies of the province by name, those that may be given work first. */
export function listAssignable(ctx: RequestContext, search: string | null): AssignableAgency[] {
  const wanted = fold(search ?? '').trim();
  const found = ctx.agencies.all().filter(({ name, shortName }) => fold(`${name} ${shortName ?? ''}`).includes(wanted));
  const answers = found.map(({ id }) => {
    const answer = mayAssign(ctx.agencies, { fromId: ctx.actor.agencyId, toId: id });
    const reason = answer.allowed ? lastDayOf(ctx, id) && ('AGENCY_ENDING' as const) : answer.reason;
    return { agency: agencyNode(ctx, id), allowed: reason === null, reason };
  });
  return answers.sort((one, other) => Number(other.allowed) - Number(one.allowed));
}
