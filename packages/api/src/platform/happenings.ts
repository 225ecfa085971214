// Lets a lower feature tell what happened without knowing who listens: app/ registers the listeners once at start.
import type { Happening, Reaction } from './feature.js';
import type { RequestContext } from './graphql/context.js';
import type { Tx } from './db/tenant-db.js';

let listeners: readonly Reaction[] = [];

export function registerReactions(reactions: readonly Reaction[]): void {
  listeners = reactions;
}

/** In the order of the features, inside the transaction of what happened: all of it holds or none. */
export async function tell(tx: Tx, ctx: RequestContext, happening: Happening): Promise<void> {
  for (const react of listeners) await react(tx, ctx, happening);
}
