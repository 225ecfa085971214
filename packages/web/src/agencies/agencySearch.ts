// What the addresses of the agency pages may carry.
export interface AgencySearch {
  readonly tim?: string;
  /** The day as of which the tree is shown. */
  readonly ngay?: string;
}

export function parseAgencySearch(search: Record<string, unknown>): AgencySearch {
  const { tim, ngay } = search;
  return { tim: typeof tim === 'string' ? tim : undefined, ngay: typeof ngay === 'string' ? ngay : undefined };
}
