// The first steps and the last resort about access: a first administrator, a new invitation, a closed account.
import { dayOf } from '@ky-cuong/shared';
import type { EntityManager } from 'typeorm';
import { openAccount } from '../accounts/account-opening.js';
import { InvitationRow } from '../accounts/invitation.entity.js';
import { Appointment } from '../people/appointment.entity.js';
import { cleanName, keysOf } from '../people/name-key.js';
import { PersonContact } from '../people/person-contact.entity.js';
import { Person } from '../people/person.entity.js';
import { readContact } from '../people/person.service.js';
import { identifierHash } from '../platform/auth/identifier.js';
import { hashOf, newToken } from '../platform/auth/session.js';
import { BootError } from '../platform/config.js';
import { newId } from '../platform/db/ids.js';
import {
  type AccountRow,
  disable,
  findByIdentifier,
  findRoot,
  lockOut,
  recordByKeeper,
  type RootRow,
  setStatus,
} from './access.queries.js';

/** The province's clock and the real one. */
export interface Clocks {
  readonly now: Date;
  readonly realNow: Date;
}

const GOOD_FOR_MS = 7 * 24 * 3_600_000;

export interface NewAdmin {
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** An administrator at the top of the province; answers the path of his invitation. */
export async function createAdmin(tx: EntityManager, clocks: Clocks, { name, ...contact }: NewAdmin): Promise<string> {
  const root = await findRoot(tx, dayOf(clocks.now));
  if (!root) throw new BootError('The province has no agency yet: found it first.');
  const person = await writeAdministrator(tx, clocks, { root, fullName: cleanName('name', name), contact });
  const accountId = await openAccount(tx, person);
  await recordByKeeper(tx, {
    ...root,
    agencyId: root.id,
    subjectId: person.id,
    action: 'administrator.created',
    now: clocks.now,
  });
  return invite(tx, clocks, { accountId, agencyId: root.id });
}

interface Administrator {
  readonly root: RootRow;
  readonly fullName: string;
  readonly contact: Omit<NewAdmin, 'name'>;
}

async function writeAdministrator(tx: EntityManager, { now }: Clocks, { root, fullName, contact }: Administrator) {
  const address = readContact(contact);
  if (!address.email && !address.phone)
    throw new BootError('An administrator needs --email or --phone to be invited by.');
  const person = { id: newId('Person'), tenantId: root.tenantId, agencyId: root.id };
  await tx.insert(Person, {
    ...person,
    fullName,
    ...keysOf(fullName),
    kind: 'VIEN_CHUC',
    isLeader: false,
    status: 'INVITED',
    version: 1,
  });
  await tx.insert(PersonContact, { personId: person.id, tenantId: root.tenantId, agencyId: root.id, ...address });
  const place = { tenantId: root.tenantId, agencyId: root.id, personTenantId: root.tenantId, personId: person.id };
  const terms = { title: 'Quản trị hệ thống', validFrom: dayOf(now), version: 1 };
  await tx.insert(Appointment, { id: newId('Appointment'), role: 'ADMIN', sectors: [], ...place, ...terms });
  return person;
}

/** For somebody who lost his way in: the old password and every session end, a new invitation leads in. */
export async function resetAccess(tx: EntityManager, clocks: Clocks, identifier: string): Promise<string> {
  const account = await accountOf(tx, identifier);
  await lockOut(tx, account, clocks.realNow);
  await setStatus(tx, account.personId, 'INVITED');
  await recordByKeeper(tx, { ...account, subjectId: account.personId, action: 'account.reset', now: clocks.now });
  return invite(tx, clocks, account);
}

export async function disableUser(tx: EntityManager, clocks: Clocks, identifier: string): Promise<string> {
  const account = await accountOf(tx, identifier);
  await disable(tx, account, clocks.realNow);
  await recordByKeeper(tx, { ...account, subjectId: account.personId, action: 'person.disabled', now: clocks.now });
  return account.fullName;
}

async function accountOf(tx: EntityManager, identifier: string): Promise<AccountRow> {
  const account = await findByIdentifier(tx, identifierHash(identifier));
  if (!account) throw new BootError(`Nobody signs in with "${identifier}" in this province.`);
  return account;
}

async function invite(
  tx: EntityManager,
  { realNow }: Clocks,
  { accountId, agencyId }: Pick<AccountRow, 'accountId' | 'agencyId'>,
): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(realNow.getTime() + GOOD_FOR_MS);
  const row = {
    id: newId('Invitation'),
    accountId,
    agencyId,
    tokenHash: hashOf(token),
    createdAt: realNow,
    expiresAt,
    usedAt: null,
  };
  await tx.insert(InvitationRow, row);
  return `/loi-moi/${token}`;
}
