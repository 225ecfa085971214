// What stands in SQL about accounts: the two doors open before anyone is bound, and acts of somebody who holds no post yet.
import type { RequestContext } from '../platform/graphql/context.js';
import type { Tx } from '../platform/db/tenant-db.js';

export interface FoundAccount {
  readonly accountId: string;
  readonly personId: string;
  readonly passwordHash: string | null;
  readonly isDisabled: boolean;
}

/** The account that a hashed address signs in to. Needs nobody bound. */
export async function findAccount(tx: Tx, identifierHash: string): Promise<FoundAccount | undefined> {
  const [found] = await tx.query<FoundAccount[]>(
    `select account_id as "accountId", person_id as "personId", password_hash as "passwordHash", is_disabled as "isDisabled"
       from find_account($1)`,
    [identifierHash],
  );
  return found;
}

/** Whether an invitation can still be taken up. Needs nobody bound. */
export async function isOpenInvitation(tx: Tx, tokenHash: string, now: Date): Promise<boolean> {
  const found = await tx.query<unknown[]>('select 1 from find_invitation($1) where expires_at > $2', [tokenHash, now]);
  return found.length > 0;
}

/** Uses the invitation up and sets the password; undefined when somebody was faster. Needs nobody bound. */
export async function takeUpInvitation(
  tx: Tx,
  { tokenHash, passwordHash, now }: { tokenHash: string; passwordHash: string; now: Date },
): Promise<{ accountId: string; personId: string } | undefined> {
  const [taken] = await tx.query<{ accountId: string; personId: string }[]>(
    'select account_id as "accountId", person_id as "personId" from take_up_invitation($1, $2, $3)',
    [tokenHash, passwordHash, now],
  );
  return taken;
}

export interface Claim {
  readonly accountId: string;
  readonly identifierHash: string;
}

/** False when another account signs in under it. */
export async function claimIdentifier(tx: Tx, { accountId, identifierHash }: Claim): Promise<boolean> {
  await tx.query(
    'insert into account_identifiers (identifier_hash, account_id) values ($1, $2) on conflict do nothing',
    [identifierHash, accountId],
  );
  const own = await tx.query<unknown[]>(
    'select 1 from account_identifiers where identifier_hash = $1 and account_id = $2',
    [identifierHash, accountId],
  );
  return own.length > 0;
}

export async function releaseIdentifiers(tx: Tx, accountId: string, except: readonly string[]): Promise<void> {
  await tx.query('delete from account_identifiers where account_id = $1 and identifier_hash <> all ($2::text[])', [
    accountId,
    [...except],
  ]);
}

export interface OwnAct {
  readonly tenantId: string;
  readonly agencyId: string;
  readonly personId: string;
  readonly fullName: string;
}

/** The audit row of what somebody does with his own account, whether or not he acts in a post. The last step of its work. */
export async function recordOwnAct(tx: Tx, ctx: RequestContext, who: OwnAct, action: string): Promise<void> {
  await tx.query('select append_audit($1, $2, $3, $4, $5, $6, $7, null, $8, $4, $9, $10)', [
    who.tenantId,
    who.agencyId,
    ctx.now,
    who.personId,
    who.fullName,
    '',
    null,
    action,
    '{}',
    ctx.traceId,
  ]);
}

/** Ends every open session of an account but one. Answers how many. */
export async function revokeSessions(
  tx: Tx,
  { personId, except, now }: { personId: string; except: string | null; now: Date },
): Promise<number> {
  const [revoked] = await tx.query<[unknown[], number]>(
    `update sessions set revoked_at = $3
      where person_id = $1 and id is distinct from $2 and revoked_at is null and expires_at > $3 returning id`,
    [personId, except, now],
  );
  return revoked.length;
}

/** Locks the administrators of a tenant who hold that post on a day and may sign in: an order of ids, so that two never cross. */
export async function lockAdministrators(tx: Tx, tenantId: string, today: string): Promise<string[]> {
  const rows = await tx.query<{ personId: string }[]>(
    `select a.person_id as "personId" from appointments a join persons p on p.id = a.person_id
      where a.tenant_id = $1 and a.role = 'ADMIN' and a.valid_from <= $2 and (a.valid_to is null or a.valid_to >= $2)
        and p.status <> 'DISABLED'
      order by a.id for update of a`,
    [tenantId, today],
  );
  return rows.map(({ personId }) => personId);
}

/** The account of the holder of a post is kept by the agency that now keeps his record; the tenant follows by cascade. */
export async function accountFollowsPerson(tx: Tx, appointmentId: string): Promise<void> {
  await tx.query(
    `update accounts c set agency_id = p.agency_id from persons p join appointments a on a.person_id = p.id
      where a.id = $1 and c.person_id = p.id and c.agency_id <> p.agency_id`,
    [appointmentId],
  );
}
