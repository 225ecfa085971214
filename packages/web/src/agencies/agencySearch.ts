// What the addresses of the agency pages may carry.
export const agencyLevels = ['tinh', 'huyen', 'xa'] as const;
export type AgencyLevelWord = (typeof agencyLevels)[number];

export interface AgencySearch {
  readonly tim?: string;
  readonly cap?: AgencyLevelWord;
  /** The day as of which the tree is shown. */
  readonly ngay?: string;
}

export function parseAgencySearch(search: Record<string, unknown>): AgencySearch {
  const { tim, ngay, cap } = search;
  return {
    tim: typeof tim === 'string' && tim !== '' ? tim : undefined,
    cap: agencyLevels.find((level) => level === cap),
    ngay: typeof ngay === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(ngay) ? ngay : undefined,
  };
}
