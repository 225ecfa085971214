// Accounts for those who look, and a sign-in for each as a person does it: identifier and password, a cookie in return.
import { hashPassword } from '@ky-cuong/api/platform/auth/password.js';
import { identifierHash } from '@ky-cuong/api/platform/auth/identifier.js';
import { newId } from '@ky-cuong/api/platform/db/ids.js';
import type { Client } from 'pg';
import type { MadePerson } from './province/people.ts';

const PASSWORD = 'mùa nước nổi năm ấy';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { me { actingPost { key } } } }`;

async function giveAccount(db: Client, { personId, agency }: MadePerson): Promise<string> {
  const [identifier, id] = [`${personId}@example.vn`, newId('Account')];
  await db.query(
    'insert into accounts (id, tenant_id, agency_id, person_id, password_hash) values ($1, $2, $3, $4, $5)',
    [id, agency.tenantId, agency.id, personId, await hashPassword(PASSWORD)],
  );
  await db.query('insert into account_identifiers (identifier_hash, account_id) values ($1, $2)', [
    identifierHash(identifier),
    id,
  ]);
  return identifier;
}

/** The cookie of a session that acts in the person's only post. */
export async function signIn(origin: string, db: Client, person: MadePerson): Promise<string> {
  const identifier = await giveAccount(db, person);
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { identifier, password: PASSWORD } } }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!cookie) throw new Error(`${person.name} could not sign in: ${await answer.text()}`);
  return cookie.split(';')[0] ?? '';
}
