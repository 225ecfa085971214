// Inviting a person and taking the invitation up: one link, used once, good for seven days.
import { kindOf, newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import { inScope } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { recordAudit } from '../platform/audit/record-audit.js';
import { hashOf, newToken } from '../platform/auth/session.js';
import { hashPassword } from '../platform/auth/password.js';
import { ConflictError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Person } from '../people/person.entity.js';
import { isOpenInvitation, takeUpInvitation } from './account.queries.js';
import { openAccount } from './account-opening.js';
import type { AcceptInvitationInput, InvitePersonInput } from './accounts.inputs.js';
import { Invitation, InvitationRow } from './invitation.entity.js';
import type { Me } from './me.node.js';
import { assertAcceptable, namesOf } from './password.service.js';
import { openSession } from './session-opening.js';

const GOOD_FOR_MS = 7 * 24 * 3_600_000;

/** A repeated request gets the same invitation under a new link: of the first one only the hash is known. */
export async function invitePerson(ctx: RequestContext, input: InvitePersonInput): Promise<Invitation> {
  const token = newToken();
  const expiresAt = new Date(ctx.realNow.getTime() + GOOD_FOR_MS);
  return ctx.db.run(async (tx) => {
    const person = await lockInvited(tx, ctx, input.personId);
    const id = await once(tx, ctx, input, () => writeInvitation(tx, ctx, person));
    await tx.update(InvitationRow, { id, agencyId: person.agencyId }, { tokenHash: hashOf(token), expiresAt });
    return Object.assign(new Invitation(), { person, expiresAt, link: `${ctx.client.origin}/loi-moi/${token}` });
  });
}

async function lockInvited(tx: Tx, ctx: RequestContext, id: string): Promise<Person> {
  if (kindOf(id) !== 'Person') throw new NotFoundError();
  const where = { id, agencyId: inScope(ctx) };
  const person = await tx.findOne(Person, { where, lock: { mode: 'pessimistic_write' } });
  if (!person) throw new NotFoundError();
  if (person.status === 'DISABLED') throw new ConflictError('PERSON_DISABLED');
  return person;
}

async function writeInvitation(tx: Tx, ctx: RequestContext, person: Person): Promise<string> {
  const accountId = await openAccount(tx, person);
  const id = newId('Invitation');
  await tx.insert(InvitationRow, {
    id,
    accountId,
    agencyId: person.agencyId,
    tokenHash: hashOf(newToken()),
    createdAt: ctx.realNow,
    expiresAt: ctx.realNow,
    usedAt: null,
  });
  if (person.status === 'NOT_INVITED') {
    Object.assign(person, { status: 'INVITED', version: person.version + 1 });
    await tx.update(
      Person,
      { id: person.id, agencyId: inScope(ctx) },
      { status: person.status, version: person.version },
    );
  }
  const { tenantId, agencyId } = person;
  recordAudit(tx, ctx, { action: 'person.invited', subjectId: person.id, tenantId, agencyId });
  return id;
}

/** Sets the first password, ends all earlier sessions, and signs the person in. */
export async function acceptInvitation(ctx: RequestContext, { token, password }: AcceptInvitationInput): Promise<Me> {
  const tokenHash = hashOf(token.slice(0, 200));
  const unbound = ctx.db.boundTo({});
  const isOpen = await unbound.run((tx) => isOpenInvitation(tx, tokenHash, ctx.realNow));
  if (!isOpen) throw new InvalidInputError('token', 'INVITATION_ENDED');
  assertAcceptable('password', password, namesOf(ctx));

  const passwordHash = await hashPassword(password);
  const taken = await unbound.run((tx) => takeUpInvitation(tx, { tokenHash, passwordHash, now: ctx.realNow }));
  if (!taken) throw new InvalidInputError('token', 'INVITATION_ENDED');
  return openSession(ctx, taken, { action: 'account.activated' });
}
