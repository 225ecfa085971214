import { newId } from '../platform/db/ids.js';
import { cookieOf, giveAccount, PASSWORD, signIn } from '../testing/give-account.js';
import { type Answer, startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';

let app: TestApp;
let province: TestAgency;
let district: TestAgency;
beforeAll(async () => {
  app = await startTestApp();
  province = await app.foundAgency('Tỉnh Thử');
  district = await app.foundAgency('Huyện Thử', { parent: province, tenant: 'own' });
});
afterAll(() => app.stop());

const NEW_PASSWORD = 'lúa chín vàng đồng Tháp Mười';
const reasonOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions.reason;
const change = (cookie: string, currentPassword: string, newPassword: string) =>
  app.anonymous.send(
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }',
    { input: { currentPassword, newPassword } },
    { cookie },
  );
const hashOfPerson = async (personId: string) => {
  const [row] = await app.owner.query<{ hash: string }[]>(
    'select password_hash as hash from accounts where person_id = $1',
    [personId],
  );
  return row?.hash;
};

describe('passwords', () => {
  const signedIn = async (mustChange = false) => {
    const person = await app.person(district, 'OFFICIAL', { name: 'Nguyễn Thị Cán Sự' });
    const email = await giveAccount(app, person, { mustChange });
    return { person, email, cookie: cookieOf(await signIn(app, email)) };
  };

  it('change with the present one, end all other sessions and give this one a new token', async () => {
    const { email, cookie } = await signedIn();
    const other = cookieOf(await signIn(app, email));
    const answer = await change(cookie, PASSWORD, NEW_PASSWORD);
    expect(answer.data).toEqual({ changePassword: true });
    const me = async (with_: string) =>
      (await app.anonymous.send('{ me { language } }', {}, { cookie: with_ })).data.me;
    expect([await me(cookie), await me(other), await me(cookieOf(answer))]).toEqual([null, null, { language: 'VI' }]);
    expect(reasonOf(await signIn(app, email))).toBe('WRONG_CREDENTIALS');
    expect((await signIn(app, email, NEW_PASSWORD)).errors).toBeUndefined();
  });

  it.each([
    ['ngắn quá', 'PASSWORD_TOO_SHORT'],
    [PASSWORD, 'PASSWORD_UNCHANGED'],
    ['123456789012345', 'PASSWORD_TOO_COMMON'],
    ['matkhau123456789', 'PASSWORD_TOO_COMMON'],
    ['aaaaaaaaaaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
    ['Vietnam2024Vietnam2024', 'PASSWORD_TOO_COMMON'],
    ['Nguyễn Thị Cán Sự 1980', 'PASSWORD_TOO_COMMON'],
    ['Đồng Tháp 2024 2025!', 'PASSWORD_TOO_COMMON'],
    ['x'.repeat(129), 'TOO_LONG'],
  ])('are refused by name: %s → %s', async (newPassword, reason) => {
    const { person, cookie } = await signedIn();
    const before = await hashOfPerson(person.personId);
    const { errors } = await change(cookie, PASSWORD, newPassword);
    expect(errors[0].extensions).toMatchObject({ code: 'INVALID_INPUT', reason, field: 'newPassword' });
    expect(JSON.stringify(errors)).not.toContain(newPassword);
    expect(await hashOfPerson(person.personId)).toBe(before);
  });

  it('are not changed without the present one, and guessing it is slowed down', async () => {
    const { person, cookie } = await signedIn();
    const before = await hashOfPerson(person.personId);
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await change(cookie, 'không phải mật khẩu này', NEW_PASSWORD)).errors[0].extensions).toMatchObject({
        reason: 'WRONG_CREDENTIALS',
        field: 'currentPassword',
      });
    }
    expect(reasonOf(await change(cookie, PASSWORD, NEW_PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
    expect(await hashOfPerson(person.personId)).toBe(before);
  });

  it('must be changed at first use: until then only what asks for a session is open', async () => {
    const { cookie } = await signedIn(true);
    const read = (query: string, with_ = cookie) => app.anonymous.send(query, {}, { cookie: with_ });
    expect((await read('{ me { mustChangePassword } }')).data).toEqual({ me: { mustChangePassword: true } });
    expect((await read('{ agencies { id } }')).errors[0].extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
      reason: 'PASSWORD_MUST_CHANGE',
    });
    const changed = await change(cookie, PASSWORD, NEW_PASSWORD);
    const after = cookieOf(changed);
    expect((await read('{ me { mustChangePassword } }', after)).data).toEqual({ me: { mustChangePassword: false } });
    expect((await read('{ agencies { id } }', after)).errors).toBeUndefined();
  });
});

describe('invitations', () => {
  const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { link expiresAt person { id status } } }`;
  const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { me { person { fullName } actingPost { key } } } }`;
  const accept = (link: string, password = NEW_PASSWORD) =>
    app.anonymous.send(ACCEPT, { input: { token: link.split('/').at(-1), password } });

  const invited = async (contact: { email?: string; phone?: string } = { email: `${newId('Other')}@example.vn` }) => {
    const person = await app.person(district, 'OFFICIAL');
    await app.owner.query(`update persons set status = 'NOT_INVITED' where id = $1`, [person.personId]);
    await app.owner.query(
      'insert into person_contacts (person_id, tenant_id, agency_id, email, phone) values ($1, $2, $3, $4, $5)',
      [person.personId, district.tenantId, district.id, contact.email ?? null, contact.phone ?? null],
    );
    return person;
  };
  const invite = (person: TestPerson, key: string = newId('Other')) =>
    app.as(district, 'ADMIN').send(INVITE, { input: { idempotencyKey: key, personId: person.personId } });
  const statusOf = async ({ personId }: TestPerson) => {
    const [row] = await app.owner.query<{ status: string }[]>('select status from persons where id = $1', [personId]);
    return row?.status;
  };

  it('lead once, within seven days, to a password and a session', async () => {
    const person = await invited();
    const { data, errors } = await invite(person);
    expect(errors).toBeUndefined();
    expect(data.invitePerson.person).toEqual({ id: person.personId, status: 'INVITED' });
    expect(data.invitePerson.link).toMatch(/^http:\/\/t[0-9a-f]{12}\.test\/loi-moi\/[\w-]{43}$/);
    expect(data.invitePerson.expiresAt).toBe('2024-03-22T01:00:00.000Z');

    expect(reasonOf(await accept(data.invitePerson.link, 'ngắn'))).toBe('PASSWORD_TOO_SHORT');
    expect(await statusOf(person)).toBe('INVITED');
    const accepted = await accept(data.invitePerson.link);
    expect(accepted.data.acceptInvitation.me).toEqual({
      person: { fullName: person.name },
      actingPost: { key: person.appointmentId },
    });
    expect(await statusOf(person)).toBe('ACTIVE');
    expect((await app.anonymous.send('{ me { language } }', {}, { cookie: cookieOf(accepted) })).data.me).toEqual({
      language: 'VI',
    });
    expect((await accept(data.invitePerson.link)).errors[0].extensions).toMatchObject({
      reason: 'INVITATION_ENDED',
      field: 'token',
    });
  });

  it('let somebody sign in by telephone as well', async () => {
    const person = await invited({ phone: '+84 912 345 678' });
    await accept((await invite(person)).data.invitePerson.link);
    expect((await signIn(app, '0912.345.678', NEW_PASSWORD)).data.signIn.me.person.id).toBe(person.personId);
  });

  it('end after seven days', async () => {
    const person = await invited();
    const { data } = await invite(person);
    app.clock.set('2024-03-22T08:00:01+07:00');
    expect(reasonOf(await accept(data.invitePerson.link))).toBe('INVITATION_ENDED');
    app.clock.set('2024-03-15T08:00:00+07:00');
    expect(await statusOf(person)).toBe('INVITED');
  });

  it('are taken up by one of two who hold the link', async () => {
    const { data } = await invite(await invited());
    const answers = await Promise.all([accept(data.invitePerson.link), accept(data.invitePerson.link)]);
    expect(answers.map(reasonOf).sort()).toEqual(['INVITATION_ENDED', undefined]);
  });

  it('repeated under one key are one invitation, under the newest link', async () => {
    const [person, key] = [await invited(), newId('Other')];
    const [first, second] = [await invite(person, key), await invite(person, key)];
    const [row] = await app.owner.query<{ count: number }[]>(
      'select count(*) from invitations i join accounts a on a.id = i.account_id where a.person_id = $1',
      [person.personId],
    );
    expect(row?.count).toBe(1);
    expect(reasonOf(await accept(first.data.invitePerson.link))).toBe('INVITATION_ENDED');
    expect((await accept(second.data.invitePerson.link)).errors).toBeUndefined();
  });

  it('are refused without an address, with a taken one, outside scope, and to who is no administrator', async () => {
    expect((await invite(await invited({}))).errors[0].extensions).toMatchObject({
      reason: 'NO_CONTACT',
      field: 'personId',
    });
    const email = `${newId('Other')}@example.vn`;
    await invite(await invited({ email }));
    const second = await invited({ email: email.toUpperCase() });
    expect((await invite(second)).errors[0].extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDENTIFIER_TAKEN' });
    expect(await statusOf(second)).toBe('NOT_INVITED');

    const above = await app.person(province, 'HEAD');
    expect(reasonOf(await invite(above))).toBe('NOT_FOUND');
    expect(reasonOf(await invite({ ...above, personId: newId('Person') }))).toBe('NOT_FOUND');
    const byHead = await app
      .as(district, 'HEAD')
      .send(INVITE, { input: { idempotencyKey: newId('Other'), personId: second.personId } });
    expect(reasonOf(byHead)).toBe('NOT_ALLOWED');
  });
});

describe('disabling', () => {
  const DISABLE = 'mutation ($input: DisablePersonInput!) { disablePerson(input: $input) { status version } }';
  const ENABLE = 'mutation ($input: DisablePersonInput!) { enablePerson(input: $input) { status version } }';

  it('ends every session at once and keeps the person out until he is enabled', async () => {
    const person = await app.person(district, 'OFFICIAL');
    const email = await giveAccount(app, person);
    const cookie = cookieOf(await signIn(app, email));
    const admin = app.as(district, 'ADMIN');
    const { data } = await admin.send(DISABLE, {
      input: { personId: person.personId, version: 1, reason: 'Chuyển công tác' },
    });
    expect(data.disablePerson).toEqual({ status: 'DISABLED', version: 2 });
    expect((await app.anonymous.send('{ me { language } }', {}, { cookie })).data.me).toBeNull();
    expect(reasonOf(await signIn(app, email))).toBe('WRONG_CREDENTIALS');
    const kept = () =>
      app.owner.query(
        `select (select row_to_json(p) from persons p where p.id = $1) as person, (select count(*) from audit_entries) as audit`,
        [person.personId],
      );
    const before = await kept();
    expect(reasonOf(await admin.send(DISABLE, { input: { personId: person.personId, version: 1 } }))).toBe(
      'STALE_VERSION',
    );
    expect(await kept()).toEqual(before);

    expect((await admin.send(ENABLE, { input: { personId: person.personId, version: 2 } })).data.enablePerson).toEqual({
      status: 'ACTIVE',
      version: 3,
    });
    expect((await app.anonymous.send('{ me { language } }', {}, { cookie })).data.me).toBeNull();
    expect((await signIn(app, email)).errors).toBeUndefined();
    const acts = await app.owner.query<{ action: string }[]>(
      `select action from audit_entries where subject_id = $1 and action like 'person.%' order by seq`,
      [person.personId],
    );
    expect(acts.map(({ action }) => action)).toEqual(['person.disabled', 'person.enabled']);
  });

  it('spares the last administrator of a tenant', async () => {
    const alone = await app.foundAgency('Huyện Một Người', { parent: province, tenant: 'own' });
    const admin = await app.person(alone, 'ADMIN');
    const other = await app.person(alone, 'ADMIN');
    const disable = (who: TestPerson) => app.as(admin).send(DISABLE, { input: { personId: who.personId, version: 1 } });
    expect((await disable(other)).data.disablePerson.status).toBe('DISABLED');
    expect((await disable(admin)).errors[0].extensions).toMatchObject({ code: 'CONFLICT', reason: 'LAST_ADMIN' });
    const [row] = await app.owner.query<{ status: string }[]>('select status from persons where id = $1', [
      admin.personId,
    ]);
    expect(row?.status).toBe('ACTIVE');
  });

  it('reaches nobody outside the scope', async () => {
    const chair = await app.person(province, 'DEPUTY');
    const answer = await app.as(district, 'ADMIN').send(DISABLE, { input: { personId: chair.personId, version: 1 } });
    expect(reasonOf(answer)).toBe('NOT_FOUND');
    const [row] = await app.owner.query<{ status: string }[]>('select status from persons where id = $1', [
      chair.personId,
    ]);
    expect(row?.status).toBe('ACTIVE');
  });
});

it('lets a person change his own address and sign in by the new one', async () => {
  const person = await app.person(district, 'OFFICIAL');
  const old = await giveAccount(app, person);
  const CONTACT = 'mutation ($input: ContactInput!) { updateMyContact(input: $input) { id } }';
  const email = `${newId('Other')}@example.vn`;
  expect(reasonOf(await app.as(person).send(CONTACT, { input: { email: 'không phải' } }))).toBe('NOT_AN_EMAIL');
  expect((await app.as(person).send(CONTACT, { input: { email } })).data.updateMyContact).toEqual({
    id: person.personId,
  });
  expect((await signIn(app, email)).errors).toBeUndefined();
  expect(reasonOf(await signIn(app, old))).toBe('WRONG_CREDENTIALS');
});
