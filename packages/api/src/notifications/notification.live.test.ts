import type { Server } from 'node:http';
import { outboxJob } from '../app/jobs.js';
import { openStream, serve } from '../testing/stream.js';
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, foundWork, give, type Work } from '../testing/work.js';

const ARRIVED = `subscription { notificationArrived { unreadCount isQuiet notification { kind task { code } } } }`;

let app: TestApp;
let other: TestApp;
let work: Work;
let here: { url: string; server: Server };
let there: { url: string; server: Server };
beforeAll(async () => {
  app = await startTestApp();
  other = await app.second();
  work = await foundWork(app);
  [here, there] = await Promise.all([serve(app), serve(other)]);
});
afterAll(async () => {
  await Promise.all([app.stop(), other.stop()]);
  for (const { server } of [here, there]) server.closeAllConnections();
  for (const { server } of [here, there]) server.close();
});

async function later(): Promise<void> {
  app.clock.set(new Date(app.clock.now().getTime() + 11_000).toISOString());
  await runJob(app, outboxJob);
}
const at = (who: TestPerson, url = there.url, query = ARRIVED) => openStream(app, { url, who, query });
/** A stream that is open: its first event has come. */
async function opened(who: TestPerson, url = there.url) {
  const stream = await at(who, url);
  const first = await stream.next();
  expect(first.data.notificationArrived).toMatchObject({ notification: null });
  return stream;
}
const arrived = (event: any) => event.data.notificationArrived;
const within = <T>(ms: number, work: Promise<T>) =>
  Promise.race([work, new Promise<'too late'>((resolve) => setTimeout(resolve, ms, 'too late').unref())]);
const reasonOf = ({ body }: { body: any }) => body.errors[0].extensions.reason;

it('reaches a reader at another process within a second, by the median of seven', async () => {
  const task = await give(app, work.chair, { leadId: work.health.id });
  await later();
  const stream = await at(work.headOfHealth);
  expect(arrived(await stream.next())).toEqual({ unreadCount: 1, isQuiet: false, notification: null });
  const delays: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    app.clock.set(`2024-03-${15 + round}T10:00:00+07:00`);
    await done(app, work.chair, 'urgeTask', { taskId: task.id });
    await later();
    const carriedAt = performance.now();
    const event = arrived(await stream.next());
    delays.push(performance.now() - carriedAt);
    const notification = { kind: 'TASK_URGED', task: { code: task.code } };
    expect(event).toEqual({ unreadCount: round + 2, isQuiet: false, notification });
  }
  stream.close();
  const median = delays.sort((a, b) => a - b)[3] ?? Infinity;
  expect(median).toBeLessThan(1_000);
}, 30_000);

it('tells each reader his own, with every rule asked again for each event', async () => {
  const [health, education] = await Promise.all([opened(work.headOfHealth), opened(work.headOfEducation, here.url)]);
  await give(app, work.chair, { leadId: work.education.id });
  await later();
  expect(arrived(await education.next()).notification.kind).toBe('TASK_ASSIGNED');
  expect(await within(1_500, health.next())).toBe('too late');
  for (const stream of [health, education]) stream.close();
});

describe('is closed', () => {
  it('when the session is revoked, within seconds', async () => {
    const who = await app.person(work.education, 'DEPUTY');
    const stream = await opened(who);
    await app.owner.query('update sessions set revoked_at = now() where person_id = $1', [who.personId]);
    expect(await within(5_000, stream.next())).toBeUndefined();
  }, 10_000);

  it('when the post has ended', async () => {
    const who = await app.person(work.education, 'OFFICIAL');
    const stream = await opened(who);
    await app.owner.query(`update appointments set valid_to = '2024-03-01' where id = $1`, [who.appointmentId]);
    expect(await within(5_000, stream.next())).toBeUndefined();
  }, 10_000);

  it('and its place given back, when the reader leaves', async () => {
    const who = await app.person(work.education, 'OFFICIAL');
    const streams = await Promise.all(Array.from({ length: 8 }, () => opened(who)));
    const ninth = await at(who);
    expect([ninth.status, reasonOf(ninth)]).toEqual([429, 'TOO_MANY_STREAMS']);
    for (const stream of streams) stream.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const tenth = await at(who);
    expect(tenth.status).toBe(200);
    tenth.close();
  });
});

describe('is refused', () => {
  it('to whoever is not signed in, another site, and a program by a key', async () => {
    const nobody = await openStream(app, { url: there.url, query: ARRIVED });
    expect([nobody.status, reasonOf(nobody)]).toEqual([401, 'SIGN_IN_FIRST']);
    const opening = { url: there.url, who: work.chair, query: ARRIVED };
    const foreign = await openStream(app, { ...opening, headers: { origin: 'https://example.org' } });
    expect(foreign.status).toBe(403);
    const asked = await openStream(app, { ...opening, headers: { accept: 'application/json' } });
    expect(asked.status).toBe(406);
    const get = await fetch(there.url, {
      headers: { accept: 'text/event-stream', 'x-forwarded-host': app.place.host },
    });
    expect(get.status).not.toBe(200);
  });

  it.each([
    ['a query', '{ unreadNotificationCount }'],
    ['what is no document', 'subscription {'],
    ['an unknown field', 'subscription { nothing }'],
    [
      'two fields at once',
      'subscription { notificationArrived { unreadCount } other: notificationArrived { unreadCount } }',
    ],
    [
      'one too deep',
      `subscription { notificationArrived { ${'notification { task { lead { '.repeat(1)}${'parent { '.repeat(9)}name${' }'.repeat(9)} } } } } }`,
    ],
  ])('%s', async (_what, query) => {
    const answer = await at(work.chair, there.url, query);
    expect(answer.status).toBe(400);
    expect(['INVALID_INPUT', 'TOO_COMPLEX']).toContain(answer.body.errors[0].extensions.code);
  });
});

it('ends every stream when the process does, so that nobody waits for it', async () => {
  const third = await app.second();
  const { url, server } = await serve(third);
  const stream = await opened(work.chair, url);
  third.app.streams.close();
  expect(await within(1_000, stream.next())).toBeUndefined();
  server.closeAllConnections();
  server.close();
  await third.stop();
});
