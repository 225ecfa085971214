// Gives a person an account and the addresses he signs in with: his e-mail address and his telephone number.
import { hashOf } from '../platform/auth/session.js';
import { normalEmail, normalPhone } from '../platform/auth/identifier.js';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, InvalidInputError } from '../platform/errors/errors.js';
import { PersonContact } from '../people/person-contact.entity.js';
import type { Person } from '../people/person.entity.js';
import { Account } from './account.entity.js';
import { claimIdentifier, releaseIdentifiers } from './account.queries.js';

export interface Addresses {
  readonly email: string | null;
  readonly phone: string | null;
}

/** The account's id; made when there is none. Its addresses are those of the person's contact. */
export async function openAccount(tx: Tx, person: Pick<Person, 'id' | 'tenantId' | 'agencyId'>): Promise<string> {
  const known = await tx.findOneBy(Account, { personId: person.id });
  const id = known?.id ?? newId('Account');
  const { tenantId, agencyId } = person;
  if (!known)
    await tx.insert(Account, { id, tenantId, agencyId, personId: person.id, passwordHash: null, disabledAt: null });
  const contact = await tx.findOneBy(PersonContact, { personId: person.id });
  if (!contact?.email && !contact?.phone) throw new InvalidInputError('personId', 'NO_CONTACT');
  await setIdentifiers(tx, id, contact);
  return id;
}

/** Replaces what the account is signed in to with. IDENTIFIER_TAKEN on the field whose address another account has. */
export async function setIdentifiers(tx: Tx, accountId: string, { email, phone }: Addresses): Promise<void> {
  const wanted = [
    { field: 'email', value: email && normalEmail(email) },
    { field: 'phone', value: phone && normalPhone(phone) },
  ].flatMap(({ field, value }) => (value ? [{ field, identifierHash: hashOf(value) }] : []));
  await releaseIdentifiers(
    tx,
    accountId,
    wanted.map(({ identifierHash }) => identifierHash),
  );
  for (const { field, identifierHash } of wanted) {
    const isOurs = await claimIdentifier(tx, { accountId, identifierHash });
    if (!isOurs) throw new ConflictError('IDENTIFIER_TAKEN', {}, field);
  }
}
