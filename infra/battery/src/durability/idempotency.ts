// R4: one key, one effect: sent twice or fifty times at once, with another body, by others, after a refusal.
import { randomUUID } from 'node:crypto';
import type { Answer, TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { act, CREATE, everything, foundWork, give, type Work } from '@ky-cuong/api/testing/work.js';
import type { Battery, Tally } from '../battery.ts';

export const idempotency: Battery = {
  name: 'R4',
  title: 'one key, one effect',
  async run({ house, isLong }, tally) {
    const app = await house.open();
    const work = await foundWork(app);
    const trial = { app, work, tally };
    for (let round = 0; round < (isLong ? 40 : 2); round += 1) {
      for (const times of [2, 5, 20, 50]) await manyAtOnce(trial, times);
      await urgedAtOnce(trial, 20);
    }
    await anotherBody(trial);
    await anotherPrincipal(trial);
    await refusedThenMended(trial);
    await badKeys(trial);
  },
};

interface Trial {
  readonly app: TestApp;
  readonly work: Work;
  readonly tally: Tally;
}

interface Creation {
  readonly idempotencyKey: string;
  readonly tasks: readonly {
    readonly title: string;
    readonly leadId: string;
    readonly term: { readonly on: string };
  }[];
}

const creation = ({ work }: Trial, changes: Partial<Creation> = {}): Creation => ({
  idempotencyKey: randomUUID(),
  tasks: [{ title: 'Rà soát trạm y tế', leadId: work.districtA.id, term: { on: '2024-03-29' } }],
  ...changes,
});

const create = ({ app }: Trial, who: TestPerson, input: Creation): Promise<Answer> =>
  app.as(who).send(CREATE, { input });

/** Rows by table that the work added. */
async function added({ app }: Trial, work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = Object.entries(await everything(app)) as [string, string | number][];
  await work();
  const after = (await everything(app)) as Record<string, string | number>;
  return Object.fromEntries(before.map(([table, n]) => [table, Number(after[table]) - Number(n)]));
}

const FROM_ONE = { tasks: 1, task_events: 1, audit_entries: 1, outbox: 1, idempotency_keys: 1, numbers: 1 };

function isOne({ tally }: Trial, rows: Record<string, number>, what: string): void {
  for (const [table, n] of Object.entries(FROM_ONE))
    tally.check(rows[table] === n, () => `${what}: ${rows[table] ?? 0} more in ${table}, not ${n}`);
}

/** All get the one answer; who had to wait too long for the first may be told to come again, and then gets it too. */
async function manyAtOnce(trial: Trial, times: number): Promise<void> {
  const { work, tally } = trial;
  const input = creation(trial);
  let answers: Answer[] = [];
  const rows = await added(trial, async () => {
    answers = await Promise.all(Array.from({ length: times }, () => patiently(() => create(trial, work.chair, input))));
  });
  isOne(trial, rows, `the same key ${times} times at once`);
  const different = new Set(answers.map(({ status, data }) => JSON.stringify([status, data])));
  tally.check(different.size === 1, () => `The same key ${times} times was answered in ${different.size} ways.`);
  const later = await create(trial, work.chair, input);
  tally.check(different.has(JSON.stringify([later.status, later.data])), () => 'Later it was answered otherwise.');
  tally.check(later.errors === undefined, () => `The same key again: ${JSON.stringify(later.errors)}`);
  tally.count('sentAtOnce', times);
}

const AGAIN = 20;

async function patiently(ask: () => Promise<Answer>): Promise<Answer> {
  let answer = await ask();
  for (let turn = 0; turn < AGAIN && answer.status === 503; turn += 1) answer = await ask();
  return answer;
}

async function urgedAtOnce(trial: Trial, times: number): Promise<void> {
  const { app, work, tally } = trial;
  const { id: taskId } = await give(app, work.chair, { leadId: work.districtA.id });
  const input = { taskId, idempotencyKey: randomUUID(), message: 'Đề nghị khẩn trương' };
  const answers = await Promise.all(
    Array.from({ length: times }, () => patiently(() => act(app, work.chair, 'urgeTask', input))),
  );
  const counts = new Set(answers.map(({ data, errors }) => JSON.stringify(data?.urgeTask?.urgedCount ?? errors)));
  tally.check(counts.size === 1 && counts.has('1'), () => `Urged by one key: ${[...counts].join(' | ')}`);
  tally.count('sentAtOnce', times);
}

async function anotherBody(trial: Trial): Promise<void> {
  const { app, work, tally } = trial;
  const input = creation(trial);
  await create(trial, work.chair, input);
  const [task] = input.tasks;
  const others: Creation[] = [
    { ...input, tasks: [{ ...task, title: 'Việc khác hẳn' } as Creation['tasks'][number]] },
    { ...input, tasks: [{ ...task, leadId: work.districtB.id } as Creation['tasks'][number]] },
    { ...input, tasks: [...input.tasks, ...input.tasks] },
  ];
  for (const other of others)
    await isRefused(trial, () => create(trial, work.chair, other), 'CONFLICT KEY_USED_OTHERWISE');
  const { id: taskId } = await give(app, work.chair, { leadId: work.districtA.id });
  const urge = { taskId, idempotencyKey: input.idempotencyKey, message: null };
  await isRefused(trial, () => act(app, work.chair, 'urgeTask', urge), 'CONFLICT KEY_USED_OTHERWISE');
  const again = await create(trial, work.chair, input);
  tally.check(again.errors === undefined, () => 'After the refusals the first body was not answered any more.');
}

/** Somebody else's key is his own: in the same agency or in another tenant. */
async function anotherPrincipal(trial: Trial): Promise<void> {
  const { app, work, tally } = trial;
  const deputy = await app.person(work.province, 'DEPUTY');
  const input = creation(trial);
  const own = { ...input, tasks: input.tasks.map((task) => ({ ...task, leadId: work.officeA.id })) };
  const senders: [TestPerson, Creation][] = [
    [work.chair, input],
    [deputy, input],
    [work.headOfA, own],
  ];
  const ids = new Set<string>();
  for (const [who, given] of senders) {
    const { data, errors } = await create(trial, who, given);
    tally.check(errors === undefined, () => `The key of another stood in the way: ${JSON.stringify(errors)}`);
    ids.add(String(data?.createTasks[0]?.id));
  }
  tally.check(ids.size === senders.length, () => 'A key gave one person what another had made.');
}

/** What was refused has left nothing, is refused alike again, and its key is free for the mended body. */
async function refusedThenMended(trial: Trial): Promise<void> {
  const { work, tally } = trial;
  const input = creation(trial);
  const late = { ...input, tasks: input.tasks.map((task) => ({ ...task, term: { on: '2024-03-01' } })) };
  for (let time = 0; time < 2; time += 1)
    await isRefused(trial, () => create(trial, work.chair, late), 'INVALID_INPUT DEADLINE_IN_PAST');
  const rows = await added(trial, () => create(trial, work.chair, input));
  isOne(trial, rows, 'the mended body under the same key');
  tally.count('refusals', 2);
}

async function badKeys(trial: Trial): Promise<void> {
  const { work } = trial;
  for (const idempotencyKey of ['', 'short', 'x'.repeat(256)])
    await isRefused(
      trial,
      () => create(trial, work.chair, creation(trial, { idempotencyKey })),
      'INVALID_INPUT CHECK_FIELDS',
    );
}

async function isRefused(trial: Trial, ask: () => Promise<Answer>, wanted: string): Promise<void> {
  const { tally } = trial;
  let said = '';
  const rows = await added(trial, async () => {
    const { errors } = await ask();
    const extensions = (errors?.[0]?.extensions ?? {}) as { code?: string; reason?: string };
    said = `${extensions.code ?? ''} ${extensions.reason ?? ''}`;
  });
  tally.check(said === wanted, () => `Wanted ${wanted}, was answered ${said}`);
  tally.check(
    Object.values(rows).every((n) => n === 0),
    () => `A refusal (${wanted}) wrote ${JSON.stringify(rows)}`,
  );
}
