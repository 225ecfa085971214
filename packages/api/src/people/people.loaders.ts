// Persons, their posts and how they are reached, batched per request, within the caller's scope.
import type { Day } from '@ky-cuong/shared';
import { isId } from '../platform/db/ids.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { defineLoader, manyForEach, oneForEach } from '../platform/graphql/loader.js';
import { type Contact, readContacts } from './contact.queries.js';
import type { Person } from './person.entity.js';
import {
  type AgencyOnDayKey,
  type HeldPost,
  readLeaders,
  readPosts,
  readPostsOfAgencies,
  readPostsOfPersons,
  readPostsToCome,
} from './held-post.queries.js';
import { readPersons } from './person.queries.js';

/** NOT_FOUND for whom the caller may not see. */
export const personById = defineLoader<string, Person>(async (ctx, ids) =>
  oneForEach(
    ids,
    await readPersons(ctx, ids.filter(isId)),
    ({ id }) => id,
    () => new NotFoundError(),
  ),
);

export const appointmentById = defineLoader<string, HeldPost>(async (ctx, ids) =>
  oneForEach(
    ids,
    await readPosts(ctx, ids.filter(isId)),
    ({ id }) => id,
    () => new NotFoundError(),
  ),
);

/** Those that still hold first. */
export const appointmentsByPerson = defineLoader<string, HeldPost[]>(async (ctx, personIds) =>
  manyForEach(personIds, await readPostsOfPersons(ctx, personIds), ({ asked }) => asked),
);

export const contactByPerson = defineLoader<string, Contact | null>(async (ctx, personIds) =>
  oneForEach(
    personIds,
    await readContacts(ctx, personIds),
    ({ personId }) => personId,
    () => null,
  ),
);

const leadersByKey = defineLoader<string, HeldPost[]>(async (ctx, keys) =>
  manyForEach(keys, await readLeaders(ctx, keys.map(keyParts)), ({ asked }) => asked),
);

const postsByKey = defineLoader<string, HeldPost[]>(async (ctx, keys) =>
  manyForEach(keys, await readPostsOfAgencies(ctx, keys.map(keyParts)), ({ asked }) => asked),
);

const comingByKey = defineLoader<string, HeldPost[]>(async (ctx, keys) =>
  manyForEach(keys, await readPostsToCome(ctx, keys.map(keyParts)), ({ asked }) => asked),
);

const keyOf = ({ agencyId, day }: AgencyOnDayKey) => `${agencyId}@${day}`;

function keyParts(key: string): AgencyOnDayKey {
  const [agencyId = '', day = ''] = key.split('@');
  return { agencyId, day };
}

/** Head first, then the deputies, as of a day. */
export const leadersOn = (ctx: RequestContext, agencyId: string, day: Day) =>
  leadersByKey(ctx).load(keyOf({ agencyId, day }));

/** Everybody in sight who holds a post there on a day, the head first. */
export const peopleOfAgency = (ctx: RequestContext, agencyId: string, day: Day) =>
  postsByKey(ctx).load(keyOf({ agencyId, day }));

/** Whoever in sight takes up a post there after a day, the next first. */
export const comingToAgency = (ctx: RequestContext, agencyId: string, day: Day) =>
  comingByKey(ctx).load(keyOf({ agencyId, day }));

/** Today's head; null while the post is vacant. */
export const headOfAgency = (ctx: RequestContext) => ({
  load: async (agencyId: string): Promise<HeldPost | null> => {
    const leaders = await leadersOn(ctx, agencyId, ctx.today);
    return leaders.find(({ role }) => role === 'HEAD') ?? null;
  },
});
