import { cookieOf, giveAccount, PASSWORD, SIGN_IN, signIn } from '../testing/give-account.js';
import { type Answer, startTestApp, type TestAgency, type TestApp } from '../testing/test-app.js';

let app: TestApp;
let province: TestAgency;
beforeAll(async () => {
  app = await startTestApp();
  province = await app.foundAgency('Tỉnh Thử');
});
afterAll(() => app.stop());

const ME = `{ me { person { fullName } email actingPost { key } posts { key role title onBehalfOf agency { name } } } }`;
const sessionsOf = async (personId: string) => {
  const [row] = await app.owner.query<{ count: number }[]>('select count(*) from sessions where person_id = $1', [
    personId,
  ]);
  return row?.count;
};
const reasonOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions.reason;

describe('signing in', () => {
  it('opens a session by e-mail address or telephone number, however it is written', async () => {
    const chair = await app.person(province, 'HEAD', { name: 'Lê Văn Thử' });
    const email = await giveAccount(app, chair);
    const answer = await signIn(app, `  ${email.toUpperCase()} `);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.signIn.me).toEqual({
      person: { id: chair.personId, fullName: 'Lê Văn Thử' },
      mustChangePassword: false,
      actingPost: { key: chair.appointmentId, role: 'HEAD', agency: { name: 'Tỉnh Thử' } },
      posts: [{ key: chair.appointmentId }],
    });
    const me = await app.anonymous.send(ME, {}, { cookie: cookieOf(answer) });
    expect(me.data.me.person.fullName).toBe('Lê Văn Thử');
    expect(me.data.me.actingPost).toEqual({ key: chair.appointmentId });
  });

  it('hands out a cookie that no script reads and no other site sends', async () => {
    const email = await giveAccount(app, await app.person(province, 'OFFICIAL'));
    const { headers } = await signIn(app, email);
    expect(String(headers['set-cookie'])).toMatch(
      /^kc_session=[\w-]{43}; Path=\/; Expires=.+; HttpOnly; SameSite=Strict$/,
    );
    const secure = await signIn(app, email, PASSWORD, { 'x-forwarded-proto': 'https' });
    expect(String(secure.headers['set-cookie'])).toMatch(
      /^__Host-kc_session=[\w-]{43}; Path=\/; Expires=.+; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('keeps the token by its hash only', async () => {
    const email = await giveAccount(app, await app.person(province, 'OFFICIAL'));
    const token = cookieOf(await signIn(app, email)).split('=')[1];
    const kept = await app.owner.query<{ whole: string }[]>('select s::text as whole from sessions s');
    expect(kept.some(({ whole }) => whole.includes(token ?? ''))).toBe(false);
  });

  it('answers a stranger, a wrong password and a disabled account alike', async () => {
    const known = await giveAccount(app, await app.person(province, 'OFFICIAL'));
    const person = await app.person(province, 'OFFICIAL');
    const disabled = await giveAccount(app, person);
    await app.owner.query('update accounts set disabled_at = now() where person_id = $1', [person.personId]);

    const answers = [
      await signIn(app, known, 'sai mật khẩu rồi nhé'),
      await signIn(app, 'ai.do@example.vn'),
      await signIn(app, disabled),
    ];
    const seen = answers.map(({ status, data, errors, headers }) => {
      const { traceId: _trace, ...extensions } = errors[0].extensions;
      return { status, data, message: errors[0].message, extensions, cookie: headers['set-cookie'] };
    });
    expect(seen[0]).toEqual({
      status: 200,
      data: null,
      message: 'Tên đăng nhập hoặc mật khẩu không đúng.',
      extensions: { code: 'UNAUTHENTICATED', reason: 'WRONG_CREDENTIALS' },
      cookie: undefined,
    });
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    expect(await sessionsOf(person.personId)).toBe(0);
  });

  it('takes as long for a stranger as for a wrong password', async () => {
    const known = await giveAccount(app, await app.person(province, 'OFFICIAL'));
    const times: Record<'known' | 'stranger', number[]> = { known: [], stranger: [] };
    for (let round = 0; round < 8; round += 1) {
      for (const [who, name] of [
        ['known', known],
        ['stranger', `k${round}@example.vn`],
      ] as const) {
        await app.owner.query('delete from sign_in_failures');
        const startedAt = performance.now();
        await signIn(app, name, 'sai mật khẩu rồi nhé');
        if (round > 1) times[who].push(performance.now() - startedAt);
      }
    }
    // The least of each is what the work itself takes; without the work a stranger would be answered many times faster.
    const ratio = Math.min(...times.known) / Math.min(...times.stranger);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});

describe('guessing', () => {
  beforeEach(() => app.owner.query('delete from sign_in_failures'));

  it('waits 30 seconds after five failures, twice as long after each further one, for known and unknown names alike', async () => {
    app.clock.set('2024-03-15T08:00:00+07:00');
    const known = await giveAccount(app, await app.person(province, 'OFFICIAL'));
    for (const name of [known, 'khong.co@example.vn']) {
      app.clock.set('2024-03-15T08:00:00+07:00');
      for (let failure = 0; failure < 5; failure += 1)
        expect(reasonOf(await signIn(app, name, 'đoán mò lần này'))).toBe('WRONG_CREDENTIALS');
      const refused = await signIn(app, name, 'đoán mò lần này');
      expect(refused.errors[0]).toMatchObject({
        message: 'Đã thử quá nhiều lần. Hãy thử lại sau 1 phút.',
        extensions: { code: 'RATE_LIMITED', reason: 'TOO_MANY_ATTEMPTS', params: { minutes: 1 } },
      });
      app.clock.set('2024-03-15T08:00:29+07:00');
      expect(reasonOf(await signIn(app, name, PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
      app.clock.set('2024-03-15T08:00:30+07:00');
      expect(reasonOf(await signIn(app, name, 'đoán mò lần này'))).toBe('WRONG_CREDENTIALS');
      app.clock.set('2024-03-15T08:01:29+07:00');
      expect(reasonOf(await signIn(app, name, PASSWORD))).toBe('TOO_MANY_ATTEMPTS');
    }
    app.clock.set('2024-03-15T08:01:30+07:00');
    expect((await signIn(app, known)).errors).toBeUndefined();
  });

  it('gains nothing by aliases: the first wrong guess ends the document, and each document counts', async () => {
    const known = await giveAccount(app, await app.person(province, 'OFFICIAL'));
    const guess = (n: number) =>
      `g${n}: signIn(input: { identifier: "${known}", password: "đoán mò ${n} lần rồi" }) { me { today } }`;
    const document = `mutation { ${Array.from({ length: 30 }, (_, n) => guess(n)).join(' ')} }`;
    for (let sent = 0; sent < 5; sent += 1)
      expect(reasonOf(await app.anonymous.send(document))).toBe('WRONG_CREDENTIALS');
    expect(reasonOf(await app.anonymous.send(document))).toBe('TOO_MANY_ATTEMPTS');
    const [row] = await app.owner.query<{ failures: number }[]>(
      'select max(failures) as failures from sign_in_failures',
    );
    expect(row?.failures).toBe(5);
  });

  it('counts guesses that arrive at once', async () => {
    const known = await giveAccount(app, await app.person(province, 'OFFICIAL'));
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(app, known, 'đoán mò cùng một lúc')));
    expect(answers.filter((answer) => reasonOf(answer) === 'WRONG_CREDENTIALS')).toHaveLength(5);
    expect(answers.filter((answer) => reasonOf(answer) === 'TOO_MANY_ATTEMPTS')).toHaveLength(7);
  });

  it('makes everybody at an address wait that failed for twenty names', async () => {
    for (let name = 0; name < 20; name += 1) await signIn(app, `ten${name}@example.vn`);
    expect(reasonOf(await signIn(app, 'ten-nua@example.vn'))).toBe('TOO_MANY_ATTEMPTS');
    const [row] = await app.owner.query<{ count: number }[]>('select count(*) from sign_in_failures');
    expect(row?.count).toBe(21);
  });

  it('does not keep its owner out of a browser that he has signed in from before, however others guess', async () => {
    const email = await giveAccount(app, await app.person(province, 'OFFICIAL'));
    const first = await signIn(app, email);
    const device = [first.headers['set-cookie'] ?? ''].flat()[1]?.split(';')[0] ?? '';
    expect(device).toMatch(/^kc_device=[\w-]{43}$/);
    const address = (n: number) => ({ 'x-forwarded-for': `198.51.100.${n}` });
    for (let n = 1; n <= 6; n += 1) await signIn(app, email, 'sai', address(n));
    expect(reasonOf(await signIn(app, email, PASSWORD, address(7)))).toBe('TOO_MANY_ATTEMPTS');
    const again = await signIn(app, email, PASSWORD, { cookie: device, ...address(8) });
    expect(again.errors).toBeUndefined();
    expect([again.headers['set-cookie'] ?? ''].flat()).toHaveLength(1);

    const other = await giveAccount(app, await app.person(province, 'OFFICIAL'));
    for (let n = 10; n <= 15; n += 1) await signIn(app, other, 'sai', address(n));
    const elsewhere = await signIn(app, other, PASSWORD, { cookie: device, ...address(16) });
    expect(reasonOf(elsewhere)).toBe('TOO_MANY_ATTEMPTS');

    for (let n = 0; n < 5; n += 1) await signIn(app, email, 'sai', { cookie: device, ...address(20) });
    expect(reasonOf(await signIn(app, email, PASSWORD, { cookie: device, ...address(20) }))).toBe('TOO_MANY_ATTEMPTS');
  });

  it('forgets the failures of a name that signs in', async () => {
    const known = await giveAccount(app, await app.person(province, 'OFFICIAL'));
    for (let failure = 0; failure < 4; failure += 1) await signIn(app, known, 'quên mất mật khẩu');
    expect((await signIn(app, known)).errors).toBeUndefined();
    const rows = await app.owner.query<{ failures: number }[]>('select failures from sign_in_failures');
    expect(rows).toEqual([{ failures: 4 }]);
  });
});

describe('sessions', () => {
  const signedIn = async () => {
    const person = await app.person(province, 'OFFICIAL');
    const email = await giveAccount(app, person);
    return { person, email, cookie: cookieOf(await signIn(app, email)) };
  };
  const SESSIONS = '{ mySessions { id isCurrent ipHint userAgent } }';

  it('are listed to their owner, and end at once on every process', async () => {
    const { email, cookie } = await signedIn();
    const other = cookieOf(await signIn(app, email, PASSWORD, { 'user-agent': 'Home/1.0' }));
    const { data } = await app.anonymous.send(SESSIONS, {}, { cookie });
    expect(data.mySessions).toHaveLength(2);
    const target = data.mySessions.find((session: { isCurrent: boolean }) => !session.isCurrent);
    expect(target).toMatchObject({ ipHint: '127.0.0.*', userAgent: 'Home/1.0' });

    const ended = await app.anonymous.send(
      'mutation ($id: ID!) { revokeSession(id: $id) }',
      { id: target.id },
      { cookie },
    );
    expect(ended.data).toEqual({ revokeSession: true });
    const second = await app.second();
    expect((await second.anonymous.send(ME, {}, { cookie: other })).data).toEqual({ me: null });
    expect((await second.anonymous.send(ME, {}, { cookie })).data.me).not.toBeNull();
    await second.stop();
  });

  it('of somebody else cannot be ended', async () => {
    const [mine, other] = [await signedIn(), await signedIn()];
    const { data } = await app.anonymous.send(SESSIONS, {}, { cookie: other.cookie });
    const answer = await app.anonymous.send(
      'mutation ($id: ID!) { revokeSession(id: $id) }',
      { id: data.mySessions[0].id },
      { cookie: mine.cookie },
    );
    expect(reasonOf(answer)).toBe('NOT_FOUND');
    expect((await app.anonymous.send(ME, {}, { cookie: other.cookie })).data.me).not.toBeNull();
  });

  it('end with half an hour of silence, and after twelve hours whatever happens', async () => {
    app.clock.set('2024-03-15T08:00:00+07:00');
    const { email, cookie } = await signedIn();
    const me = async (with_: string) => (await app.anonymous.send(ME, {}, { cookie: with_ })).data.me;
    app.clock.set('2024-03-15T08:29:00+07:00');
    expect(await me(cookie)).not.toBeNull();
    app.clock.set('2024-03-15T08:58:00+07:00');
    expect(await me(cookie)).not.toBeNull();
    app.clock.set('2024-03-15T09:28:00+07:00');
    expect(await me(cookie)).toBeNull();

    app.clock.set('2024-03-15T09:30:00+07:00');
    const long = cookieOf(await signIn(app, email));
    for (let minutes = 25; minutes < 12 * 60; minutes += 25) {
      app.clock.set(new Date(Date.parse('2024-03-15T09:30:00+07:00') + minutes * 60_000).toISOString());
      expect(await me(long)).not.toBeNull();
    }
    app.clock.set('2024-03-15T21:30:00+07:00');
    expect(await me(long)).toBeNull();
    app.clock.set('2024-03-15T08:00:00+07:00');
  });

  it('are not fixed by a cookie from before, and end with signOut', async () => {
    const { email } = await signedIn();
    const fixed = `kc_session=${'a'.repeat(43)}`;
    const answer = await signIn(app, email, PASSWORD, { cookie: fixed });
    expect(cookieOf(answer)).not.toBe(fixed);
    const cookie = cookieOf(answer);
    const out = await app.anonymous.send('mutation { signOut }', {}, { cookie });
    expect(String(out.headers['set-cookie'])).toMatch(/^kc_session=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect((await app.anonymous.send(ME, {}, { cookie })).data).toEqual({ me: null });
    const trail = await app.owner.query<{ action: string }[]>(
      'select action from audit_entries order by at desc limit 1',
    );
    expect(trail).toEqual([{ action: 'account.signed_out' }]);
  });
});

describe('acting posts', () => {
  it('are chosen by a person who holds several, a clerk for the head he assists', async () => {
    const office = await app.foundAgency('Sở Thử', { parent: province, kind: 'DEPARTMENT', level: 'PROVINCE' });
    const head = await app.person(office, 'HEAD', { name: 'Trần Thị Giám Đốc' });
    const clerk = await app.person(office, 'CLERK', { assists: head });
    await app.owner.query(
      `insert into appointments (id, tenant_id, agency_id, person_tenant_id, person_id, role, title, valid_from)
       select gen_random_uuid(), tenant_id, agency_id, tenant_id, person_id, 'OFFICIAL', 'Chuyên viên', '2020-01-01'
         from appointments where id = $1`,
      [clerk.appointmentId],
    );
    const email = await giveAccount(app, clerk);
    const signed = await signIn(app, email);
    expect(signed.data.signIn.me.actingPost).toBeNull();
    const cookie = cookieOf(signed);
    const posts = (await app.anonymous.send(ME, {}, { cookie })).data.me.posts;
    expect(
      posts.map(({ role, onBehalfOf }: { role: string; onBehalfOf: string | null }) => [role, onBehalfOf]),
    ).toEqual([
      ['OFFICIAL', null],
      ['CLERK', 'Trần Thị Giám Đốc'],
    ]);
    const refused = await app.anonymous.send(
      'mutation ($key: ID!) { actAs(postKey: $key) { language } }',
      { key: head.appointmentId },
      { cookie },
    );
    expect(refused.errors[0].extensions).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'POST_NOT_YOURS',
      field: 'postKey',
    });
    const chosen = await app.anonymous.send(
      'mutation ($key: ID!) { actAs(postKey: $key) { actingPost { key } } }',
      { key: clerk.appointmentId },
      { cookie },
    );
    expect(chosen.data.actAs.actingPost.key).toBe(clerk.appointmentId);
    expect((await app.anonymous.send(ME, {}, { cookie })).data.me.actingPost.key).toBe(clerk.appointmentId);
  });
});

it('does not care for a body without the mutation it names', async () => {
  const { status } = await app.anonymous.send(SIGN_IN.replace('signIn(', 'signInn('), {
    input: { identifier: 'a', password: 'b' },
  });
  expect(status).toBe(400);
});
