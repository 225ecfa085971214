// The list one came from, so that a task knows its neighbours; it lives as long as the tab.
import type { TaskSearch } from './taskSearch.js';

interface Walk {
  readonly search: TaskSearch;
  readonly ids: readonly string[];
  readonly total: number;
}

let last: Walk | undefined;

export function rememberWalk(walk: Walk): void {
  last = walk;
}

export interface Place {
  readonly position: number;
  readonly total: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Where the task stands in the list one came from; undefined when one came from elsewhere. */
export function placeOf(id: string): Place | undefined {
  const index = last?.ids.indexOf(id) ?? -1;
  if (!last || index < 0) return undefined;
  return { position: index + 1, total: last.total, previous: last.ids[index - 1], next: last.ids[index + 1] };
}
