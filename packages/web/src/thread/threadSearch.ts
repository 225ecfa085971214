// What the address of a thread may carry: one branch, or all of it.
export interface ThreadSearch {
  readonly ca?: true;
}

export const parseThreadSearch = (search: Record<string, unknown>): ThreadSearch =>
  search['ca'] === true ? { ca: true } : {};
