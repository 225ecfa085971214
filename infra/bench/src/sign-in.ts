// Accounts and keys for those who look, and a sign-in for each as a person does it: identifier and password, a cookie in return.
import { hintOf, newApiKey } from '@ky-cuong/api/platform/auth/api-key.js';
import { hashPassword } from '@ky-cuong/api/platform/auth/password.js';
import { identifierHash } from '@ky-cuong/api/platform/auth/identifier.js';
import { hashOf } from '@ky-cuong/api/platform/auth/session.js';
import { newId } from '@ky-cuong/api/platform/db/ids.js';
import type { Client } from 'pg';
import type { MadePerson } from './province/people.ts';

const PASSWORD = 'mùa nước nổi năm ấy';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { me { actingPost { key } } } }`;

async function giveAccount(db: Client, { personId, agency }: MadePerson, id: string): Promise<string> {
  const identifier = `${personId}@example.vn`;
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

/** A program asks far more than a person: with the most that a key may be given, and several of them. */
const KEYS = 24;
const SCOPES = ['agencies:read', 'directives:read', 'people:read', 'tasks:read'];
const GIVE_KEYS = `
  insert into api_keys (id, tenant_id, agency_id, appointment_id, account_id, person_id, maker_name, maker_title, name, key_hash, hint, scopes,
    created_at, expires_at, requests_per_minute, cost_per_minute)
  select k.*, $8::text[], now(), now() + interval '1 day', 6000, 600000
    from (select unnest($1::uuid[]), $2::uuid, $3::uuid, $4::uuid, $5::uuid, $6::uuid, ($7::text[])[1], ($7::text[])[2], 'Chương trình thử',
      unnest($9::text[]), unnest($10::text[])) k`;

async function giveKeys(db: Client, person: MadePerson, accountId: string): Promise<readonly string[]> {
  const { personId, appointmentId, agency, name, title } = person;
  const keys = Array.from({ length: KEYS }, () => newApiKey());
  await db.query(GIVE_KEYS, [
    keys.map(() => newId('ApiKey')),
    ...[agency.tenantId, agency.id, appointmentId, accountId, personId, [name, title], SCOPES],
    ...[keys.map(hashOf), keys.map(hintOf)],
  ]);
  return keys;
}

interface Doors {
  readonly cookie: string;
  readonly keys: readonly string[];
}

/** A session that acts in the person's only post, and keys made in it. */
export async function signIn(origin: string, db: Client, person: MadePerson): Promise<Doors> {
  const accountId = newId('Account');
  const identifier = await giveAccount(db, person, accountId);
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { identifier, password: PASSWORD } } }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!cookie) throw new Error(`${person.name} could not sign in: ${await answer.text()}`);
  return { cookie: cookie.split(';')[0] ?? '', keys: await giveKeys(db, person, accountId) };
}
