// How many connections one request holds at once: never a second one beside a transaction that writes, never more than three to read.
import type pg from 'pg';
import type { TestApp } from '@ky-cuong/api/testing/test-app.js';
import { done, foundWork, give, list } from '@ky-cuong/api/testing/work.js';
import type { Tally } from '../battery.ts';
import { directiveWithReaders } from './world.ts';

const MAX_READS = 3;

/** Asks one thing after the other, so that whatever is held meanwhile is held by that one. */
export async function oneConnectionAtATime(app: TestApp, tally: Tally): Promise<void> {
  const watch = watchPools(app);
  app.clock.set(new Date().toISOString());
  const work = await foundWork(app);
  const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const task = await give(app, work.chair, { leadId: work.districtA.id, term: { on: soon } });
  const taskId = task.id;
  await done(app, work.headOfA, 'acceptTask', { taskId });
  await done(app, work.headOfA, 'assignOfficial', { taskId, appointmentId: work.headOfA.appointmentId });
  await done(app, work.headOfA, 'reportProgress', { taskId, progress: 20, note: 'Đã khảo sát' });
  await done(app, work.chair, 'urgeTask', { taskId, message: 'Đề nghị khẩn trương' });
  await done(app, work.headOfA, 'reportDone', { taskId, result: 'Xong' });
  await done(app, work.chair, 'confirmTask', { taskId, grade: 'GOOD' });
  await list(app, work.chair, { open: true }, { first: 20 });
  await directiveWithReaders(app, { chair: work.chair, parent: work.province }, 2);
  const { status } = await app.as(work.chair).send('{ me { language } tasks(first: 5) { totalCount } }');

  tally.note('connectionsTaken', watch.taken);
  tally.note('readsAtOnce', watch.readsAtOnce);
  tally.check(watch.taken > 25, () => `Only ${watch.taken} connections were seen: the watch is blind. ${status}`);
  tally.check(watch.besideWrite === 0, () => `${watch.besideWrite} connections were taken beside one that writes.`);
  tally.check(watch.readsAtOnce <= MAX_READS, () => `${watch.readsAtOnce} connections to read at once in one request.`);
  tally.check(watch.held() === 0, () => `${watch.held()} connections were never given back.`);
}

function watchPools({ app: { services } }: TestApp) {
  const seen = { taken: 0, besideWrite: 0, readsAtOnce: 0, held: () => writing + reading };
  let [writing, reading] = [0, 0];
  const { master } = services.writes.driver as unknown as { master: pg.Pool }; // TypeORM does not type its driver's pool
  master.on('acquire', () => {
    seen.taken += 1;
    seen.besideWrite += writing + reading;
    writing += 1;
  });
  master.on('release', () => (writing -= 1));
  services.reads.on('acquire', () => {
    seen.taken += 1;
    seen.besideWrite += writing;
    reading += 1;
    seen.readsAtOnce = Math.max(seen.readsAtOnce, reading);
  });
  services.reads.on('release', () => (reading -= 1));
  return seen;
}
