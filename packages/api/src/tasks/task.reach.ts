// Whom the caller's agency may give work to, and the reason by name where it may not.
import { fold, mayAssign } from '@ky-cuong/shared';
import { agencyNode } from '../agencies/agency.node.js';
import { ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { AssignableAgency } from './assignable-agency.type.js';

interface Wanted {
  readonly toId: string;
  readonly field: string;
  readonly namedLeadByChair?: boolean;
}

export function mustReach(
  { actor, agencies }: RequestContext,
  { toId, field, namedLeadByChair = false }: Wanted,
): void {
  const answer = mayAssign(agencies, { fromId: actor.agencyId, toId, namedLeadByChair });
  if (answer.allowed) return;
  if (answer.reason === 'AGENCY_NOT_THERE') throw new InvalidInputError(field, answer.reason);
  throw new ForbiddenError(answer.reason, field);
}

/** All agencies of the province by name, those that may be given work first. */
export function listAssignable(ctx: RequestContext, search: string | null): AssignableAgency[] {
  const wanted = fold(search ?? '').trim();
  const found = ctx.agencies.all().filter(({ name, shortName }) => fold(`${name} ${shortName ?? ''}`).includes(wanted));
  const answers = found.map(({ id }) => {
    const answer = mayAssign(ctx.agencies, { fromId: ctx.actor.agencyId, toId: id });
    return { agency: agencyNode(ctx, id), allowed: answer.allowed, reason: answer.allowed ? null : answer.reason };
  });
  return answers.sort((one, other) => Number(other.allowed) - Number(one.allowed));
}
