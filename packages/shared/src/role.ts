// The capacities in which a person may act for an agency.

/** A clerk (văn thư, chuyên viên giúp việc) registers, splits and urges; he never acknowledges, confirms or decides for the head. */
export const ROLES = ['HEAD', 'DEPUTY', 'OFFICIAL', 'CLERK', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];
