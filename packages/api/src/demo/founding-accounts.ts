// The demo's accounts: leaders are invited, and those of the table have taken their invitation up.
import { Person } from '../people/person.entity.js';
import { PersonContact } from '../people/person-contact.entity.js';
import { recordOwnAct, takeUpInvitation } from '../accounts/account.queries.js';
import { invitePerson } from '../accounts/invitation.service.js';
import { hashPassword } from '../platform/auth/password.js';
import { hashOf } from '../platform/auth/session.js';
import { newId } from '../platform/db/ids.js';
import { ACCOUNTS, type AccountPlan } from './accounts-table.js';
import type { Cast } from './cast.js';
import type { DemoAccount, DemoDoors } from './demo-doors.js';
import { instant, OPENING_DAY } from './office-hours.js';
import { postKey } from './roster.js';
import { inParallel } from './timeline.js';

const ADMIN = postKey('ubnd', 'ADMIN');

/** Their links are used at the moment of founding, by the real clock; whoever has not come yet is invited anew by his administrator. */
export async function openAccounts(doors: DemoDoors, cast: Cast): Promise<DemoAccount[]> {
  await giveAdministratorAnAddress(doors, cast);
  await inParallel(ACCOUNTS, 2, (plan) => openAccount(doors, cast, plan));
  await inviteLeaders(doors, cast);
  return ACCOUNTS.map(({ role, post, identifier }) => ({ role, identifier, name: cast.at(post).actor.personName }));
}

/** The first of all was there before anybody could write his address down. */
async function giveAdministratorAnAddress({ owner }: DemoDoors, cast: Cast): Promise<void> {
  const { personId, agencyId, tenantId } = cast.at(ADMIN).actor;
  const plan = ACCOUNTS.find(({ post }) => post === ADMIN);
  const [email, phone] = [plan?.identifier ?? '', plan?.phone.replaceAll(' ', '') ?? ''];
  await owner.transaction((tx) => tx.insert(PersonContact, { personId, agencyId, tenantId, email, phone }));
}

/** The password is chosen by whoever starts the demo, so it is his to choose; what people set for themselves is checked. */
async function openAccount(doors: DemoDoors, cast: Cast, { post }: AccountPlan): Promise<void> {
  const { actor } = cast.at(post);
  const ctx = await doors.contextOf(cast.at(ADMIN).actor, instant(OPENING_DAY, '07:00'));
  const { link } = await invitePerson(ctx, { idempotencyKey: newId('Other'), personId: actor.personId });
  const passwordHash = await hashPassword(doors.password);
  const tokenHash = hashOf(link.split('/').at(-1) ?? '');
  await ctx.db.boundTo({ personId: actor.personId }).run(async (tx) => {
    await takeUpInvitation(tx, { tokenHash, passwordHash, now: ctx.realNow });
    const { fullName, agencyId, tenantId } = await tx.findOneByOrFail(Person, { id: actor.personId });
    await recordOwnAct(tx, ctx, { fullName, agencyId, tenantId, personId: actor.personId }, 'account.activated');
  });
}

/** Leaders from the districts' offices up: their links are good for a week, and their administrators see who has not come. */
async function inviteLeaders(doors: DemoDoors, cast: Cast): Promise<void> {
  const known = new Set(ACCOUNTS.map(({ post }) => post));
  const leaders = cast.all().filter(({ key, role, agencyKey }) => {
    const isLeader = role === 'HEAD' || (role === 'DEPUTY' && cast.agency(agencyKey).level === 'PROVINCE');
    return isLeader && cast.agency(agencyKey).level !== 'COMMUNE' && !known.has(key);
  });
  await inParallel(leaders, 6, async ({ actor }) => {
    const ctx = await doors.contextOf(cast.at(ADMIN).actor, instant(OPENING_DAY, '07:00'));
    await invitePerson(ctx, { idempotencyKey: newId('Other'), personId: actor.personId });
  });
}
