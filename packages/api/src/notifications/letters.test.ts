import { outboxJob } from '../app/jobs.js';
import { giveAccount } from '../testing/give-account.js';
import { type MailServer, startMailServer } from '../testing/mail-server.js';
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { done, foundWork, give, type Work } from '../testing/work.js';
import { isSurelyUnsent, openMail } from '../platform/mail/mail.js';
import { letterWords } from './letter.words.js';
import { sendLetters } from './letters.job.js';

let app: TestApp;
let work: Work;
let server: MailServer;
let taskId: string;
beforeAll(async () => {
  server = await startMailServer();
  app = await startTestApp({}, { mail: server.mail, publicUrl: 'https://ky-cuong.example.org' });
  work = await foundWork(app);
  await giveAccount(app, work.headOfHealth);
  await app.owner.query(
    'insert into person_contacts (person_id, tenant_id, agency_id, email) values ($1, $2, $3, $4)',
    [work.headOfHealth.personId, work.health.tenantId, work.health.id, 'y-te@example.org'],
  );
  taskId = (await give(app, work.chair, { leadId: work.health.id, title: 'Tên không được gửi đi' })).id;
  app.clock.set('2024-03-15T08:01:00+07:00');
  await runJob(app, outboxJob);
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});
beforeEach(async () => {
  server.received.length = 0;
  server.behave('well');
  await app.owner.query('delete from notification_letters');
});

const at = (instant: string) => app.clock.set(instant);
const send = () => runJob(app, sendLetters);
async function urgeAt(instant: string): Promise<void> {
  at(instant);
  await done(app, work.chair, 'urgeTask', { taskId });
  app.clock.set(new Date(app.clock.now().getTime() + 11_000).toISOString());
  await runJob(app, outboxJob);
}
const waiting = () => app.owner.query('select tries, claimed_at is not null as claimed from notification_letters');
/** The text of a letter, as its reader sees it. */
const bodyOf = ({ raw }: { raw: string }) =>
  Buffer.from(
    raw.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString();

it('writes at once about what is urgent, once, in the language of the reader, and names nothing of the case', async () => {
  await urgeAt('2024-03-18T10:00:00+07:00');
  await Promise.all([send(), send()]);
  await send();
  expect(server.received).toHaveLength(1);
  const [letter] = server.received;
  expect(letter?.to).toEqual(['y-te@example.org']);
  const body = bodyOf(letter ?? { raw: '' });
  expect(body).toContain('Nhiệm vụ bị đôn đốc');
  expect(body).toContain(`https://ky-cuong.example.org/nhiem-vu/${taskId}`);
  expect(body).not.toContain('Tên không được gửi đi');
  expect(await waiting()).toEqual([]);
});

it('leaves a person in peace over night, unless he wants the urgent all the same', async () => {
  await urgeAt('2024-03-19T22:00:00+07:00');
  await send();
  at('2024-03-20T06:29:00+07:00');
  await send();
  expect(server.received).toHaveLength(0);
  at('2024-03-20T06:30:00+07:00');
  await send();
  expect(server.received).toHaveLength(1);

  const UPDATE = `mutation ($input: UpdateNotificationSettingsInput!) { updateNotificationSettings(input: $input) { version } }`;
  await app.as(work.headOfHealth).send(UPDATE, { input: { version: 0, urgentPasses: true } });
  await urgeAt('2024-03-20T23:00:00+07:00');
  await send();
  expect(server.received).toHaveLength(2);
});

it('gathers the rest in the digest of seven o’clock, without what was read meanwhile', async () => {
  at('2024-03-21T09:00:00+07:00');
  for (let n = 0; n < 3; n += 1) await give(app, work.chair, { leadId: work.health.id });
  at('2024-03-21T09:01:00+07:00');
  await runJob(app, outboxJob);
  const [{ id }] = await app.owner.query(
    `select id from notifications where kind = 'TASK_ASSIGNED' order by id desc limit 1`,
  );
  await app.owner.query('update notifications set read_at = now() where id = $1', [id]);
  at('2024-03-22T06:59:00+07:00');
  await send();
  expect(server.received).toHaveLength(0);
  at('2024-03-22T07:00:00+07:00');
  await send();
  expect(server.received).toHaveLength(1);
  const body = bodyOf(server.received[0] ?? { raw: '' });
  expect(body.match(/- Nhiệm vụ mới được giao/g)).toHaveLength(2);
  expect(body).toContain('/thong-bao');
});

it('tries again what the server did not take, later and later, and not what it may have taken', async () => {
  await urgeAt('2024-03-25T10:00:00+07:00');
  server.behave('refuse');
  await send();
  expect([server.received.length, await waiting()]).toEqual([0, [{ tries: 1, claimed: false }]]);
  server.behave('well');
  await send();
  expect(server.received).toHaveLength(0);
  at('2024-03-25T10:02:00+07:00');
  await send();
  expect([server.received.length, await waiting()]).toEqual([1, []]);

  await urgeAt('2024-03-26T10:00:00+07:00');
  server.behave('hang up');
  await send();
  expect(await waiting()).toEqual([{ tries: 0, claimed: true }]);
  server.behave('well');
  at('2024-03-26T12:00:00+07:00');
  await send();
  expect(server.received).toHaveLength(2);
});

it('writes to one reader only, whatever stands in the field', async () => {
  await app.owner.query(`update person_contacts set email = $1 where person_id = $2`, [
    'y-te@example.org\r\nBcc: all@example.org',
    work.headOfHealth.personId,
  ]);
  await urgeAt('2024-03-27T10:00:00+07:00');
  await send();
  expect([server.received, await waiting()]).toEqual([[], []]);
  await app.owner.query(`update person_contacts set email = 'y-te@example.org'`);
});

it('shows so many lines and no more, and nothing of a letter is markup but its own', () => {
  const lines = Array.from({ length: 45 }, () => ({ kind: 'TASK_URGED' as const, subjectId: '"><b>' }));
  const { subject, text, html } = letterWords(lines, { language: 'en', publicUrl: 'https://x.example' });
  expect(subject).toBe('Kỷ Cương: 45 new notifications');
  expect(text.match(/- You are urged/g)).toHaveLength(40);
  expect(text).toContain('… and 5 more.');
  expect(html).not.toContain('<b>');
});

it('knows that nobody was reached', async () => {
  const nowhere = openMail({ url: 'smtp://127.0.0.1:1', from: 'a@example.org' });
  const letter = { to: 'b@example.org', subject: 'x', text: 'x', html: 'x', id: 'x' };
  const cause: unknown = await nowhere.send(letter).catch((reason: unknown) => reason);
  expect(isSurelyUnsent(cause)).toBe(true);
  nowhere.close();
});
