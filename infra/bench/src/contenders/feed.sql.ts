// A page of the feed: each change once, however many agencies are told of it.

export interface Asked {
  readonly position: string;
  readonly n: string;
  readonly atMost: string;
}

const KINDS = `'{AGENCY,PERSON,APPOINTMENT,DIRECTIVE,RECEIPT,ACKNOWLEDGEMENT,TASK}'::text[]`;

export const feed = ({ position, n, atMost }: Asked): string => `
  select distinct on (f.position, f.n) f.* from unnest(${KINDS}) k (kind) cross join lateral (
      select distinct on (c.position, c.n) c.* from changes c where c.kind = k.kind and (c.position, c.n) > (${position}, ${n})
       order by c.position, c.n limit ${atMost}) f
   order by f.position, f.n limit ${atMost}`;
