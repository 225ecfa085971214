// The building blocks that features make their access rules from. Rules read ctx, arguments and parent, never the database.
import type { Actor } from '@ky-cuong/shared';
import { allow, chain, rule as shieldRule } from 'graphql-shield';
import { ForbiddenError, KnownError, UnauthenticatedError } from '../errors/errors.js';
import type { RequestContext } from '../graphql/context.js';
import { currentRequest } from '../http/current-request.js';

type Verdict = true | KnownError;
type Check = (parent: unknown, args: unknown, ctx: RequestContext) => Verdict;

/** A rule that throws is a fault, not a refusal: it is logged and answered UNAVAILABLE, never passed. */
function rule(cache: 'contextual' | 'no_cache', check: Check) {
  return shieldRule({ cache })((parent: unknown, args: unknown, ctx: RequestContext) => {
    try {
      return check(parent, args, ctx);
    } catch (cause) {
      if (cause instanceof KnownError) return cause;
      currentRequest().log.error({ err: cause }, 'an access rule failed');
      return new KnownError('UNAVAILABLE', 'TRY_LATER');
    }
  });
}

/** Open to everybody, signed in or not: written by name, field by field. */
export const isPublic = allow;

/** Somebody is signed in, though he may not have chosen a post or changed a first password; or a program acts by a key. */
export const hasSession = rule('contextual', (_parent, _args, { session, apiKey }) =>
  (session ?? apiKey) ? true : new UnauthenticatedError(),
);

/** Passes when the policy holds for whoever asks. The only kind that may be cached: it reads nothing but ctx. */
export const actorMay = (policy: (actor: Actor) => boolean) =>
  rule('contextual', (_parent, _args, { actor }) => policy(actor) || new ForbiddenError());

/** Somebody acts: signed in, first password changed, in a post that he holds today. */
export const isSignedIn = actorMay(() => true);

/** Passes when every agency named in the arguments is the caller's own or stands below it. */
export const argsWithin = <Args>(agenciesOf: (args: Args) => readonly string[]) =>
  rule(
    'no_cache',
    (_parent, args, { actor, agencies }) =>
      agenciesOf(args as Args).every((id) => agencies.isWithin(id, actor.agencyId)) ||
      new ForbiddenError('OUTSIDE_SCOPE'),
  );

/** Passes when some agency that the parent belongs to is the caller's own or stands below it. */
export const parentWithin = <Parent>(agenciesOf: (parent: Parent) => readonly string[]) =>
  rule(
    'no_cache',
    (parent, _args, { actor, agencies }) =>
      agenciesOf(parent as Parent).some((id) => agencies.isWithin(id, actor.agencyId)) ||
      new ForbiddenError('OUTSIDE_SCOPE'),
  );

/** Passes when the parent, read through a scope of its own, says yes to whoever asks. Pure: it awaits nothing. */
export const parentMay = <Parent>(policy: (parent: Parent, ctx: RequestContext) => boolean) =>
  rule('no_cache', (parent, _args, ctx) => policy(parent as Parent, ctx) || new ForbiddenError('OUTSIDE_SCOPE'));

/** The second is asked only when the first has passed. */
export const both = chain;

/** Fields left open on purpose, by name: plain values of a type that is reached only through scoped reads. */
export const leaves = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, allow])) as Record<Name, typeof allow>;
