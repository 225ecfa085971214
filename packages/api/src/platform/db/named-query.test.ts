import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { namedQuery, NamedReads } from './named-query.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const whole = namedQuery<{ n: number }>('test.whole', 'select $1::int as n');
const broken = namedQuery<{ n: number }>('test.broken', 'select 1 / $1::int as n');
// A snapshot is a statement's own when somebody else commits in between; when it began is the transaction's.
const bound = namedQuery<{ agency: string; began: string }>(
  'test.bound',
  `select current_setting('app.agency', true) as agency, transaction_timestamp()::text || pg_backend_pid() as began where $1::int = 1`,
);
const AGENCY = '00000000-0000-7000-8000-000000000002';
const reads = () => new NamedReads(app.app.services.reads, { schema: app.place.schema, agencyId: AGENCY }, 'test');

it('sends what is asked in one turn in one transaction, bound', async () => {
  const door = reads();
  const [[one], [other]] = await Promise.all([door.run(bound, [1]), door.run(bound, [1])]);
  expect(one?.agency).toBe(AGENCY);
  expect(other?.began).toBe(one?.began);
  expect(door.statements).toBe(2);
});

it('lets a statement that fails take no other with it', async () => {
  const door = reads();
  const outcomes = await Promise.allSettled([door.run(whole, [1]), door.run(broken, [0]), door.run(whole, [3])]);
  expect(outcomes).toMatchObject([
    { status: 'fulfilled', value: [{ n: 1 }] },
    { status: 'rejected', reason: { code: '22012' } },
    { status: 'fulfilled', value: [{ n: 3 }] },
  ]);
});
