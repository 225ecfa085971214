// The people of the provinces under attack, each with a session, and those whose session is worth nothing.
import { randomUUID } from 'node:crypto';
import { hashOf, newToken } from '@ky-cuong/api/platform/auth/session.js';
import { newId } from '@ky-cuong/api/platform/db/ids.js';
import type { TestAgency, TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { KEY_SCOPES } from '@ky-cuong/shared';
import type { Keys, Outsider, Principal, Staff, Viewer } from './facts.ts';

const NOW = '2024-03-15T08:00:00+07:00';

export interface Team {
  readonly agency: TestAgency;
  readonly people: Readonly<Record<keyof Staff, TestPerson>>;
  readonly staff: Staff;
  readonly keys: Keys;
}

export async function foundTeam(app: TestApp, province: number, agency: TestAgency, name: string): Promise<Team> {
  const head = await app.person(agency, 'HEAD');
  const people = {
    HEAD: head,
    DEPUTY: await app.person(agency, 'DEPUTY'),
    CLERK: await app.person(agency, 'CLERK', { assists: head }),
    OFFICIAL: await app.person(agency, 'OFFICIAL'),
    ADMIN: await app.person(agency, 'ADMIN'),
  };
  const principal = (role: keyof Staff) =>
    principalOf(app, { province, person: people[role], name: `${name} ${role}` });
  return {
    agency,
    people,
    staff: {
      HEAD: await principal('HEAD'),
      DEPUTY: await principal('DEPUTY'),
      CLERK: await principal('CLERK'),
      OFFICIAL: await principal('OFFICIAL'),
      ADMIN: await principal('ADMIN'),
    },
    keys: {
      ALL: await keyOf(app, { province, person: head, name: `${name} key` }, EVERY_SCOPE),
      TASKS: await keyOf(app, { province, person: head, name: `${name} reading key` }, ['TASKS_READ']),
    },
  };
}

const EVERY_SCOPE = KEY_SCOPES.map((scope) => scope.toUpperCase().replace(':', '_'));
const MAKE_KEY = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }`;

/** As its owner makes one, through the program itself. */
async function keyOf(app: TestApp, { province, person, name }: Named, scopes: readonly string[]): Promise<Principal> {
  const limits = { requestsPerMinute: 6_000, costPerMinute: 600_000 };
  const input = { idempotencyKey: randomUUID(), name, scopes, validForDays: 365, ...limits };
  const { data, errors } = await app.as(person).send(MAKE_KEY, { input });
  if (errors) throw new Error(`No key was made: ${JSON.stringify(errors)}`);
  const { secret } = (data as { createApiKey: { secret: string } }).createApiKey;
  return {
    name: `${String(province)}: ${name}`,
    host: app.place.host,
    headers: { authorization: `Bearer ${secret}` },
    viewer: { ...viewerOf({ province, person, name }), isNarrow: scopes !== EVERY_SCOPE },
  };
}

const viewerOf = ({ province, person }: Named): Viewer => ({
  ...{ province, personId: person.personId, agencyId: person.agency.id, role: person.role },
});

interface Named {
  readonly province: number;
  readonly person: TestPerson;
  readonly name: string;
}

export async function principalOf(app: TestApp, { province, person, name }: Named): Promise<Principal> {
  return {
    name: `${String(province)}: ${name}`,
    host: app.place.host,
    headers: { cookie: `kc_session=${await app.as(person).token()}` },
    viewer: viewerOf({ province, person, name }),
  };
}

/** Those who are not let in, or hardly: each a person of that agency with a session that was good once. */
export async function foundOutsiders(
  app: TestApp,
  province: number,
  agency: TestAgency,
): Promise<Record<Outsider, Principal>> {
  const spoiled = async (name: string, sql: string, eyes: boolean): Promise<Principal> => {
    const person = await app.person(agency, 'OFFICIAL');
    const principal = await principalOf(app, { province, person, name });
    await app.owner.query(sql, [person.personId]);
    return { ...principal, viewer: eyes && principal.viewer ? { ...principal.viewer, agencyId: null } : null };
  };
  return {
    anonymous: { name: `${String(province)}: anonymous`, host: app.place.host, headers: {}, viewer: null },
    noPost: await spoiled('noPost', 'update sessions set acting_id = null where person_id = $1', true),
    mustChange: await spoiled(
      'mustChange',
      'update accounts set must_change_password = true where person_id = $1',
      true,
    ),
    ended: await spoiled('ended', `update appointments set valid_to = '2024-03-14' where person_id = $1`, true),
    revoked: await spoiled('revoked', `update sessions set revoked_at = '${NOW}' where person_id = $1`, false),
    expired: await spoiled('expired', `update sessions set expires_at = '${NOW}' where person_id = $1`, false),
    disabled: await spoiled('disabled', `update accounts set disabled_at = '${NOW}' where person_id = $1`, false),
  };
}

/** Somebody on the record of an agency who holds no post yet, and has an address to be invited by. */
export async function foundNewcomer(app: TestApp, agency: TestAgency, status = 'NOT_INVITED'): Promise<string> {
  const id = newId('Person');
  await app.owner.query(
    `insert into persons (id, tenant_id, agency_id, full_name, name_key, given_fold, name_fold, kind, status)
     values ($1, $2, $3, 'Người Mới', 'x', 'x', 'x', 'CONG_CHUC', $4)`,
    [id, agency.tenantId, agency.id, status],
  );
  await app.owner.query(
    'insert into person_contacts (person_id, tenant_id, agency_id, email) values ($1, $2, $3, $4)',
    [id, agency.tenantId, agency.id, `${randomUUID()}@example.vn`],
  );
  if (status === 'DISABLED')
    await app.owner.query(
      'insert into accounts (id, tenant_id, agency_id, person_id, disabled_at) values ($1, $2, $3, $4, $5)',
      [newId('Account'), agency.tenantId, agency.id, id, NOW],
    );
  return id;
}

/** Another browser of the same person. */
export async function foundSession(app: TestApp, person: TestPerson): Promise<string> {
  const id = newId('Session');
  await app.owner.query(
    `insert into sessions (id, token_hash, account_id, person_id, acting_id, created_at, last_seen_at, expires_at)
     select $1, $2, a.id, a.person_id, $3, $4, $4, '2100-01-01' from accounts a where a.person_id = $5`,
    [id, hashOf(newToken()), person.appointmentId, NOW, person.personId],
  );
  return id;
}

/** The contacts that a person of a test is founded without. */
export const giveContacts = (app: TestApp): Promise<unknown> =>
  app.owner.query(
    `insert into person_contacts (person_id, tenant_id, agency_id) select id, tenant_id, agency_id from persons
     on conflict do nothing`,
  );
