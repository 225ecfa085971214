import { setTimeout as pause } from 'node:timers/promises';
import { HashGate } from './hash-gate.js';

it('works at two at once, lets twenty wait in line, and refuses whoever comes then', async () => {
  const gate = new HashGate(2);
  const releases: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = () =>
    gate.run(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => releases.push(resolve));
      running -= 1;
    });
  const accepted = Array.from({ length: 22 }, work);
  await expect(work()).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED', reason: 'TOO_MANY_ATTEMPTS' } });
  const over = Promise.all(accepted).then(() => true);
  while (!(await Promise.race([over, pause(1, false)]))) releases.shift()?.();
  expect([most, running]).toEqual([2, 0]);
  const again = work();
  await new Promise((resolve) => setImmediate(resolve));
  releases.shift()?.();
  await again;
});

it('rests in a crowd as long as it has worked, and not at all for one alone', async () => {
  const gate = new HashGate(1);
  const began = performance.now();
  const starts: number[] = [];
  const work = () =>
    gate.run(async () => {
      starts.push(performance.now() - began);
      await pause(50);
    });
  await Promise.all([work(), work()]);
  await work();
  const [, second = 0, third = 0] = starts;
  expect(second).toBeGreaterThanOrEqual(98);
  expect(third - second).toBeLessThan(98);
});

it('gives the place on when the work fails', async () => {
  const gate = new HashGate();
  for (let time = 0; time < 5; time += 1)
    await expect(gate.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await gate.run(() => Promise.resolve('done'))).toBe('done');
});
