// Ids that are the same in every run: in the shape of the program's own, made from a kind and a number.

const KINDS = { Agency: '02', Person: '03', Appointment: '04', Account: '05', Tenant: 'ff' } as const;

/** The same in SQL, for rows that are made there: `made_id('20', n)`. Dropped when the province is filled. */
export const MADE_ID = `
  create function made_id(kind text, n bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(1704067200000 + n), 12, '0') || '7' || substr(h, 1, 3) || '8' || substr(h, 4, 3) || substr(h, 7, 10) || kind)::uuid
      from md5('ky-cuong ' || kind || ' ' || n) h $$`;

/** Made by hand where TypeScript needs it before the database does. */
export function madeId(kind: keyof typeof KINDS, n: number): string {
  const code = KINDS[kind];
  const time = (1_704_067_200_000 + n).toString(16).padStart(12, '0');
  const spread = (n * 2_654_435_761 + Number.parseInt(code, 16)) % 2 ** 40;
  const tail = spread.toString(16).padStart(10, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}${code}`;
}
