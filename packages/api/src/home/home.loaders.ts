// The home page's counters, read once a request whichever of its fields are asked for.
import { defineLoader } from '../platform/graphql/loader.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { readTallies, type Tallies, type Waiting } from '../tasks/task.tallies.queries.js';

const tallies = defineLoader<'all', Tallies & Waiting>(async (ctx, keys) => {
  const found = await readTallies(ctx);
  return keys.map(() => found);
});

export const talliesOf = (ctx: RequestContext): Promise<Tallies & Waiting> => tallies(ctx).load('all');
