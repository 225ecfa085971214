// Gives a person of a test an account that he can sign in to by typing, as an administrator's invitation would.
import { identifierHash } from '../platform/auth/identifier.js';
import { hashPassword } from '../platform/auth/password.js';
import { newId } from '../platform/db/ids.js';
import type { Answer, TestApp, TestPerson } from './test-app.js';

export const PASSWORD = 'mùa nước nổi năm ấy';

interface AccountOptions {
  readonly password?: string;
  readonly mustChange?: boolean;
}

/** Answers the e-mail address to sign in with. */
export async function giveAccount(app: TestApp, person: TestPerson, options: AccountOptions = {}): Promise<string> {
  const email = `${person.personId}@example.vn`;
  const passwordHash = await hashPassword(options.password ?? PASSWORD);
  await app.owner.query(
    `insert into accounts (id, tenant_id, agency_id, person_id, password_hash, must_change_password) values ($1, $2, $3, $4, $5, $6)
     on conflict (person_id) do update set password_hash = $5, must_change_password = $6`,
    [
      newId('Account'),
      person.agency.tenantId,
      person.agency.id,
      person.personId,
      passwordHash,
      options.mustChange ?? false,
    ],
  );
  await app.owner.query(
    'insert into account_identifiers (identifier_hash, account_id) select $1, id from accounts where person_id = $2',
    [identifierHash(email), person.personId],
  );
  return email;
}

export const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { me { person { id fullName } mustChangePassword actingPost { key role agency { name } } posts { key } } }
}`;

export const signIn = (
  app: TestApp,
  identifier: string,
  password: string = PASSWORD,
  headers: Record<string, string> = {},
): Promise<Answer> => app.anonymous.send(SIGN_IN, { input: { identifier, password } }, headers);

/** The cookie of an answer as the browser would send it back. Node gives cookies as a list, whatever its types say. */
export const cookieOf = ({ headers }: Answer): string =>
  [headers['set-cookie'] ?? ''].flat().join('; ').split(';')[0] ?? '';
