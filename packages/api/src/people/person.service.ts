// Persons as they are taken on the record. What they may do comes later, with a post.
import { canManagePeople } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { normalEmail, normalPhone } from '../platform/auth/identifier.js';
import { newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanOptional } from '../platform/text.js';
import { isAddressTaken } from './contact.queries.js';
import { cleanName, keysOf } from './name-key.js';
import type { CreatePersonInput } from './people.inputs.js';
import { PersonContact } from './person-contact.entity.js';
import { Person } from './person.entity.js';

export function createPerson(ctx: RequestContext, input: CreatePersonInput): Promise<Person> {
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, () => writePerson(tx, ctx, input));
    return tx.findOneByOrFail(Person, { id });
  });
}

export type NewPerson = Omit<CreatePersonInput, 'idempotencyKey'>;

/** The steps of it inside a transaction, for whoever takes on many at once. Returns the id. */
export async function writePerson(tx: Tx, ctx: RequestContext, given: NewPerson): Promise<string> {
  if (!canManagePeople(ctx.actor)) throw new ForbiddenError();
  const fullName = cleanName('fullName', given.fullName);
  const contact = readContact(given);
  await refuseTaken(tx, ctx, contact);

  const id = newId('Person');
  const { tenantId, agencyId } = ctx.actor; // kept here until a first post says where
  const known = { isLeader: false, status: 'NOT_INVITED', version: 1 } as const;
  await tx.insert(Person, { id, tenantId, agencyId, fullName, ...keysOf(fullName), kind: given.kind, ...known });
  if (contact.email ?? contact.phone) await tx.insert(PersonContact, { personId: id, tenantId, agencyId, ...contact });
  recordAudit(tx, ctx, { action: 'person.created', subjectId: id, detail: { kind: given.kind } });
  return id;
}

interface Addresses {
  readonly email: string | null;
  readonly phone: string | null;
}

/** In the one form in which they are compared and signed in with. */
export function readContact(given: {
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
}): Addresses {
  const email = cleanOptional('email', given.email, { max: 254 });
  const phone = cleanOptional('phone', given.phone, { max: 40 });
  const normal = { email: email && normalEmail(email), phone: phone && normalPhone(phone) };
  if (normal.email === undefined) throw new InvalidInputError('email', 'NOT_AN_EMAIL');
  if (normal.phone === undefined) throw new InvalidInputError('phone', 'NOT_A_PHONE');
  return { email: normal.email, phone: normal.phone };
}

/** Perhaps the same person: said without a word about who has it. */
async function refuseTaken(tx: Tx, { actor }: RequestContext, contact: Addresses): Promise<void> {
  for (const column of ['email', 'phone'] as const) {
    const value = contact[column];
    const isTaken = value !== null && (await isAddressTaken(tx, actor.agencyId, { column, value }));
    if (isTaken) throw new ConflictError('IDENTIFIER_TAKEN', {}, column);
  }
}
