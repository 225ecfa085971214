// Closing a person out and letting him in again. It holds from his next request on, for every session he has open.
import { recordAudit } from '../platform/audit/record-audit.js';
import { kindOf } from '../platform/db/ids.js';
import { inScope } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, NotFoundError } from '../platform/errors/errors.js';
import { tell } from '../platform/happenings.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanOptional } from '../platform/text.js';
import { Person } from '../people/person.entity.js';
import { Account } from './account.entity.js';
import { lockAdministrators, revokeSessions } from './account.queries.js';
import type { DisablePersonInput } from './accounts.inputs.js';

export function disablePerson(ctx: RequestContext, input: DisablePersonInput): Promise<Person> {
  const reason = cleanOptional('reason', input.reason, { max: 400 });
  return ctx.db.run(async (tx) => {
    const person = await lockPerson(tx, ctx, input);
    if (person.status === 'DISABLED') throw new ConflictError('WRONG_STATE');
    const administrators = await lockAdministrators(tx, person.tenantId, ctx.today);
    if (administrators.includes(person.id) && new Set(administrators).size === 1) throw new ConflictError('LAST_ADMIN');

    await tx.update(Account, { personId: person.id, agencyId: inScope(ctx) }, { disabledAt: ctx.realNow });
    await revokeSessions(tx, { personId: person.id, except: null, now: ctx.realNow });
    await tell(tx, ctx, { kind: 'account.disabled', personId: person.id });
    return setStatus(tx, ctx, { person, status: 'DISABLED', action: 'person.disabled', reason });
  });
}

export function enablePerson(ctx: RequestContext, input: DisablePersonInput): Promise<Person> {
  const reason = cleanOptional('reason', input.reason, { max: 400 });
  return ctx.db.run(async (tx) => {
    const person = await lockPerson(tx, ctx, input);
    if (person.status !== 'DISABLED') throw new ConflictError('WRONG_STATE');
    const account = await tx.findOneBy(Account, { personId: person.id, agencyId: inScope(ctx) });
    if (account) await tx.update(Account, { id: account.id }, { disabledAt: null });
    const status = account?.passwordHash ? 'ACTIVE' : 'NOT_INVITED';
    return setStatus(tx, ctx, { person, status, action: 'person.enabled', reason });
  });
}

async function lockPerson(tx: Tx, ctx: RequestContext, { personId, version }: DisablePersonInput): Promise<Person> {
  if (kindOf(personId) !== 'Person') throw new NotFoundError();
  const where = { id: personId, agencyId: inScope(ctx) };
  const person = await tx.findOne(Person, { where, lock: { mode: 'pessimistic_write' } });
  if (!person) throw new NotFoundError();
  if (person.version !== version) throw new ConflictError('STALE_VERSION', { version: person.version });
  return person;
}

interface Change {
  readonly person: Person;
  readonly status: Person['status'];
  readonly action: string;
  readonly reason: string | null;
}

async function setStatus(tx: Tx, ctx: RequestContext, { person, status, action, reason }: Change): Promise<Person> {
  const { id, tenantId, agencyId } = person;
  const version = person.version + 1;
  await tx.update(Person, { id, agencyId: inScope(ctx) }, { status, version });
  recordAudit(tx, ctx, { action, subjectId: id, tenantId, agencyId, detail: reason ? { reason } : {} });
  return Object.assign(person, { status, version });
}
