// What the command line asks and changes about accounts, and what it leaves in the audit chain.
import type { EntityManager } from 'typeorm';

export interface AccountRow {
  readonly accountId: string;
  readonly personId: string;
  readonly tenantId: string;
  readonly agencyId: string;
  readonly fullName: string;
}

export async function findByIdentifier(tx: EntityManager, identifierHash: string): Promise<AccountRow | undefined> {
  const [row] = await tx.query<AccountRow[]>(
    `select a.id as "accountId", a.person_id as "personId", a.tenant_id as "tenantId", a.agency_id as "agencyId", p.full_name as "fullName"
       from account_identifiers i join accounts a on a.id = i.account_id join persons p on p.id = a.person_id
      where i.identifier_hash = $1`,
    [identifierHash],
  );
  return row;
}

/** Every session ends and the password is gone: only a new invitation leads in again. */
export async function lockOut(tx: EntityManager, { accountId }: AccountRow, now: Date): Promise<void> {
  await tx.query('update sessions set revoked_at = $2 where account_id = $1 and revoked_at is null', [accountId, now]);
  await tx.query('update accounts set password_hash = null, disabled_at = null where id = $1', [accountId]);
}

export async function disable(tx: EntityManager, { accountId, personId }: AccountRow, now: Date): Promise<void> {
  await tx.query('update sessions set revoked_at = $2 where account_id = $1 and revoked_at is null', [accountId, now]);
  await tx.query('update accounts set disabled_at = $2 where id = $1', [accountId, now]);
  await tx.query(`update persons set status = 'DISABLED', version = version + 1 where id = $1`, [personId]);
}

export async function setStatus(tx: EntityManager, personId: string, status: string): Promise<void> {
  await tx.query('update persons set status = $2, version = version + 1 where id = $1', [personId, status]);
}

export interface RootRow {
  readonly id: string;
  readonly tenantId: string;
}

/** The agency at the top: the first of those without a parent. */
export async function findRoot(tx: EntityManager, today: string): Promise<RootRow | undefined> {
  const [row] = await tx.query<RootRow[]>(
    `select agency_id as id, tenant_id as "tenantId" from agency_versions
      where parent_id is null and valid_from <= $1 and (valid_to is null or valid_to >= $1) order by level = 'PROVINCE' desc, agency_id limit 1`,
    [today],
  );
  return row;
}

interface Act {
  readonly tenantId: string;
  readonly agencyId: string;
  readonly subjectId: string;
  readonly action: string;
  readonly now: Date;
}

/** Whoever keeps the machine is no person of the province; the chain says so. */
export async function recordByKeeper(
  tx: EntityManager,
  { tenantId, agencyId, subjectId, action, now }: Act,
): Promise<void> {
  await tx.query('select append_audit($1, $2, $3, null, $4, $5, null, null, $6, $7, $8, $9)', [
    tenantId,
    agencyId,
    now,
    'Quản trị máy chủ',
    '',
    action,
    subjectId,
    '{}',
    'admin',
  ]);
}
