import { HashGate } from './hash-gate.js';

it('works at two at once, lets twenty wait in line, and refuses whoever comes then', async () => {
  const gate = new HashGate();
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
  while (releases.length > 0) {
    releases.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(accepted);
  expect([most, running]).toEqual([2, 0]);
  const again = work();
  await new Promise((resolve) => setImmediate(resolve));
  releases.shift()?.();
  await again;
});

it('gives the place on when the work fails', async () => {
  const gate = new HashGate();
  for (let time = 0; time < 5; time += 1)
    await expect(gate.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await gate.run(() => Promise.resolve('done'))).toBe('done');
});
