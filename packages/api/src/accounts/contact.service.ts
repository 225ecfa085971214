// A person keeps his own address and number true; he signs in with the new ones from then on.
import { normalEmail, normalPhone } from '../platform/auth/identifier.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanOptional } from '../platform/text.js';
import { PersonContact } from '../people/person-contact.entity.js';
import { Person } from '../people/person.entity.js';
import { type Addresses, setIdentifiers } from './account-opening.js';
import type { ContactInput } from './accounts.inputs.js';
import { recordMine, sessionOf } from './session.service.js';

export function updateMyContact(ctx: RequestContext, input: ContactInput): Promise<Person> {
  const { accountId, personId } = sessionOf(ctx);
  const addresses = readAddresses(input);
  return ctx.db.run(async (tx) => {
    const person = await tx.findOneByOrFail(Person, { id: personId });
    await writeContact(tx, person, addresses);
    await setIdentifiers(tx, accountId, addresses);
    await recordMine(tx, ctx, 'account.contact_changed');
    return person;
  });
}

function readAddresses(input: ContactInput): Addresses {
  const email = cleanOptional('email', input.email, { max: 254 });
  const phone = cleanOptional('phone', input.phone, { max: 40 });
  if (email && !normalEmail(email)) throw new InvalidInputError('email', 'NOT_AN_EMAIL');
  if (phone && !normalPhone(phone)) throw new InvalidInputError('phone', 'NOT_A_PHONE');
  if (!email && !phone) throw new InvalidInputError('email', 'REQUIRED');
  return { email: email && (normalEmail(email) ?? null), phone: phone && (normalPhone(phone) ?? null) };
}

async function writeContact(tx: Tx, { id, tenantId, agencyId }: Person, addresses: Addresses): Promise<void> {
  const { affected } = await tx.update(PersonContact, { personId: id }, { ...addresses });
  if (affected === 0) await tx.insert(PersonContact, { personId: id, tenantId, agencyId, ...addresses });
}
