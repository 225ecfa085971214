// Beside the matrix: what a secret opens, opened with the right one.
import pg from 'pg';
import { identifierHash } from '@ky-cuong/api/platform/auth/identifier.js';
import { hashPassword } from '@ky-cuong/api/platform/auth/password.js';
import { hashOf, newToken } from '@ky-cuong/api/platform/auth/session.js';
import { newId } from '@ky-cuong/api/platform/db/ids.js';
import type { Tally } from '../../battery.ts';
import { PASSWORD } from '../world/catalogue.ts';
import type { Principal, World } from '../world/facts.ts';
import { type Gate, graphOf } from '../world/gate.ts';

const EMAIL = 'dung.nguoi@example.vn';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { me { person { id } } } }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { me { person { id } } } }';

export async function trySecrets(world: World, gate: Gate, tally: Tally): Promise<void> {
  const [province] = world.provinces;
  const who = province?.casts.at(-1)?.staff.commune.OFFICIAL;
  if (!province || !who?.viewer) throw new Error('There is nobody to sign in.');
  const token = await giveSecrets(world, { schema: province.schema, personId: who.viewer.personId });
  const { anonymous } = province.outsiders;
  const tries: [string, Principal, string, object][] = [
    ['signIn', anonymous, SIGN_IN, { identifier: EMAIL, password: PASSWORD }],
    ['changePassword', who, CHANGE, { currentPassword: PASSWORD, newPassword: `${PASSWORD} đã đổi` }],
    ['acceptInvitation', anonymous, ACCEPT, { token, password: `${PASSWORD} lần nữa` }],
  ];
  for (const [name, asker, document, input] of tries) {
    const reply = await gate.ask(asker, document, { input });
    tally.check(graphOf(reply).errors.length === 0, () => `${name} with the right secret: ${reply.text.slice(0, 300)}`);
  }
  const again = await gate.ask(anonymous, ACCEPT, { input: { token, password: `${PASSWORD} lần ba` } });
  tally.check(graphOf(again).errors.length > 0, () => 'an invitation was taken up twice');
}

async function giveSecrets(
  { databaseUrl }: World,
  { schema, personId }: { schema: string; personId: string },
): Promise<string> {
  const token = newToken();
  const client = new pg.Client({ connectionString: databaseUrl, options: `-c search_path=${schema}` });
  await client.connect();
  try {
    await client.query('update accounts set password_hash = $2 where person_id = $1', [
      personId,
      await hashPassword(PASSWORD),
    ]);
    await client.query(
      'insert into account_identifiers (identifier_hash, account_id) select $2, id from accounts where person_id = $1',
      [personId, identifierHash(EMAIL)],
    );
    await client.query(
      `insert into invitations (id, token_hash, account_id, agency_id, created_at, expires_at)
       select $2, $3, id, agency_id, '2024-03-15', '2024-03-20' from accounts where person_id = $1`,
      [personId, newId('Invitation'), hashOf(token)],
    );
  } finally {
    await client.end();
  }
  return token;
}
