// What became of directives, and what they did to others, batched per request within the caller's scope.
import { defineLoader, manyForEach } from '../platform/graphql/loader.js';
import type { DirectiveChange } from './change.entity.js';
import type { ClauseChange } from './clause-change.entity.js';
import { readChanges, readClauseChanges } from './change.queries.js';

export interface ChangesOfDirective {
  /** Made to it by others. */
  readonly suffered: readonly DirectiveChange[];
  /** Made by it to others. */
  readonly made: readonly DirectiveChange[];
}

export const changesOfDirective = defineLoader<string, ChangesOfDirective>(async (ctx, ids) => {
  const found = await readChanges(ctx, ids);
  return ids.map((id) => ({
    suffered: found.filter(({ directiveId }) => directiveId === id),
    made: found.filter(({ instrumentId }) => instrumentId === id),
  }));
});

export const clausesOfChange = defineLoader<string, ClauseChange[]>(async (ctx, ids) =>
  manyForEach(ids, await readClauseChanges(ctx, ids), ({ changeId }) => changeId),
);
