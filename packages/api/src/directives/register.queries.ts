// Statements that keep the registers: the next number under a lock, the words that search finds, bodies named by agencies.
import type { Tx } from '../platform/db/tenant-db.js';
import type { Directive } from './directive.entity.js';
import type { ExternalBody } from './external-body.entity.js';

type Register = Pick<Directive, 'tenantId' | 'agencyId' | 'documentType' | 'registerYear'>;

const addressOf = ({ tenantId, agencyId, documentType, registerYear }: Register) => [
  tenantId,
  agencyId,
  documentType,
  registerYear,
];

/** The row stays locked until commit: no number is given twice, and one that was not used in the end is given again. */
export async function takeNumber(tx: Tx, register: Register): Promise<number> {
  const [row] = await tx.query<{ last_number: number }[]>(
    `insert into directive_registers as r (tenant_id, agency_id, document_type, year, last_number) values ($1, $2, $3, $4, 1)
     on conflict (tenant_id, agency_id, document_type, year) do update set last_number = r.last_number + 1
     returning last_number`,
    addressOf(register),
  );
  return row?.last_number ?? 1;
}

/** A number written by hand moves the register on. */
export async function noteNumber(tx: Tx, register: Register, number: number): Promise<void> {
  await tx.query(
    `insert into directive_registers as r (tenant_id, agency_id, document_type, year, last_number) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, agency_id, document_type, year) do update set last_number = greatest(r.last_number, $5)`,
    [...addressOf(register), number],
  );
}

export async function replaceTokens(
  tx: Tx,
  { id, tenantId, agencyId }: Pick<Directive, 'id' | 'tenantId' | 'agencyId'>,
  words: readonly string[],
) {
  await tx.query('delete from directive_tokens where directive_id = $1 and agency_id = $2', [id, agencyId]);
  await tx.query(
    'insert into directive_tokens (tenant_id, agency_id, directive_id, token) select $1, $2, $3, word from unnest($4::text[]) as word',
    [tenantId, agencyId, id, words],
  );
}

/** The body of that name: the province's own list first, then the agency's; otherwise written down for the agency. */
export async function bodyNamed(tx: Tx, body: Omit<ExternalBody, 'position'>): Promise<string> {
  const { id, tenantId, agencyId, name, nameKey, abbreviation, isParty } = body;
  await tx.query(
    `insert into external_bodies (id, tenant_id, agency_id, name, name_key, abbreviation, is_party)
     select $1, $2, $3, $4, $5, $6, $7 where not exists (select from external_bodies where agency_id is null and name_key = $5)
     on conflict (tenant_id, agency_id, name_key) do nothing`,
    [id, tenantId, agencyId, name, nameKey, abbreviation, isParty],
  );
  const [row] = await tx.query<{ id: string }[]>(
    'select id from external_bodies where name_key = $1 and (agency_id is null or agency_id = $2) order by agency_id nulls first limit 1',
    [nameKey, agencyId],
  );
  return row?.id ?? id;
}

/** Until commit nobody else links directives or ends one: two who do so at once close no circle. */
export async function holdChain(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended(current_schema() || '.carries_out', 0))`);
}

/** Whether the directive is met on the way up from another, which is held still. */
export async function wouldMeet(tx: Tx, from: string, directiveId: string): Promise<boolean> {
  await holdChain(tx);
  const [row] = await tx.query<{ meets: boolean }[]>('select carries_out_meets($1, $2) as meets', [from, directiveId]);
  return row?.meets ?? false;
}

/** Ordered by somebody of the caller's agency and not done yet. */
export async function isBeingIssued(tx: Tx, directiveId: string): Promise<boolean> {
  const [row] = await tx.query<{ is: boolean }[]>('select is_being_issued($1) as is', [directiveId]);
  return row?.is ?? false;
}
