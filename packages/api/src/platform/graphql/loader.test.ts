import type { RequestContext } from './context.js';
import { defineLoader, manyForEach, oneForEach } from './loader.js';

const caller = (tenant: string) => ({ actor: { tenantId: tenant } }) as unknown as RequestContext;

it('reads for each caller apart, even in the same turn: nobody is given what another was shown', async () => {
  const asked: [string, readonly string[]][] = [];
  const loaderOf = defineLoader<string, string>((ctx, keys) => {
    asked.push([ctx.actor.tenantId, keys]);
    return Promise.resolve(keys.map((key) => `${key} as ${ctx.actor.tenantId} sees it`));
  });
  const [a, b] = [caller('A'), caller('B')];
  const seen = await Promise.all([loaderOf(a).load('1'), loaderOf(b).load('1'), loaderOf(a).load('2')]);
  expect(seen).toEqual(['1 as A sees it', '1 as B sees it', '2 as A sees it']);
  expect(asked).toEqual([
    ['A', ['1', '2']],
    ['B', ['1']],
  ]);
});

it('keeps nothing from one request of a person to his next', async () => {
  let reads = 0;
  const loaderOf = defineLoader<string, number>((_ctx, keys) => Promise.resolve(keys.map(() => (reads += 1))));
  const first = caller('A');
  expect([await loaderOf(first).load('x'), await loaderOf(first).load('x')]).toEqual([1, 1]);
  expect(await loaderOf(caller('A')).load('x')).toBe(2);
});

it('fails as a whole when a batch answers for fewer keys than it was asked', async () => {
  const loaderOf = defineLoader<string, string>(() => Promise.resolve(['only one']));
  const ctx = caller('A');
  const outcomes = await Promise.allSettled([loaderOf(ctx).load('1'), loaderOf(ctx).load('2')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

it('gives every key its own row, whatever order they came in', () => {
  const rows = [
    { id: 'b', of: 'x' },
    { id: 'a', of: 'x' },
  ];
  expect(
    oneForEach(
      ['a', 'b', 'c'],
      rows,
      ({ id }) => id,
      () => null,
    ),
  ).toEqual([rows[1], rows[0], null]);
  expect(manyForEach(['x', 'y'], rows, ({ of }) => of)).toEqual([rows, []]);
});
