// The demo province as it is founded: whole, the same every time, quickly, and with work for whoever signs in.
import { carryAt, contextAs, openHurried, repeatAt } from '../app/demo-province.js';
import type { ActingActor, SessionInfo } from '../platform/graphql/context.js';
import { cookieOf, signIn } from '../testing/give-account.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { ACCOUNTS } from './accounts-table.js';
import type { DemoAccount } from './demo-doors.js';
import { foundDemo } from './found-demo.js';

const PASSWORD = 'mùa sen Tháp Mười nở';

interface Founded {
  readonly app: TestApp;
  readonly accounts: readonly DemoAccount[];
  readonly seconds: number;
}

async function found(): Promise<Founded> {
  const app = await startTestApp();
  const { services } = app.app;
  await services.provinces.reload();
  const province = (await services.provinces.all()).find(({ schema }) => schema === app.place.schema);
  if (!province) throw new Error('The province of the test is not there.');
  const before = process.cpuUsage();
  const writes = await openHurried(services.writes);
  const contextOf = (actor: ActingActor, now: Date, session?: SessionInfo) =>
    contextAs({ ...services, writes }, { province, owner: app.owner, actor, now, ...(session && { session }) });
  const carry = (now: Date) => carryAt({ ...services, writes }, province, now);
  const repeat = (now: Date) => repeatAt({ ...services, writes }, province, now);
  const asked = { province, owner: app.owner, password: PASSWORD, contextOf, carry, repeat, say: () => undefined };
  const accounts = await foundDemo(asked).finally(() => writes.destroy());
  const { user, system } = process.cpuUsage(before);
  return { app, accounts, seconds: (user + system) / 1_000_000 };
}

const COUNTS = `
  select (select count(*) from territory_versions where valid_to is null) as territories, (select count(*) from agencies) as agencies,
    (select count(*) from persons) as people, (select count(*) from directives) as directives,
    (select count(*) from directive_receipts) as receipts, (select count(*) from acknowledgements) as acknowledgements,
    (select count(*) from acknowledgements where state = 'ACKNOWLEDGED') as acknowledged, (select count(*) from tasks) as tasks,
    (select count(*) from task_events) as events, (select count(*) from accounts where password_hash is not null) as accounts,
    (select count(*) from persons where status = 'INVITED') as invited,
    (select count(*) from notifications) as notifications, (select count(*) from notifications where read_at is null) as unread,
    (select count(*) from task_series where state = 'ACTIVE') as series, (select count(*) from tasks where series_id is not null) as repeated,
    (select count(*) from task_urges where seen_at is not null) as seen, (select count(*) from task_urges where seen_at is null) as unseen,
    (select count(*) from directive_changes where state = 'IN_FORCE') as changes, (select count(*) from spoken_directions where state = 'WAITING') as spoken,
    (select count(*) from saved_views where is_shared) as shared, (select count(*) from api_keys where revoked_at is null) as keys,
    (select count(*) from long_jobs) as jobs, (select count(*) from outbox where sent_at is null) as untold, (select count(*) from notification_letters) as letters`;
const TITLES = `
  select title, lifecycle, due_on, progress, accountable_name, responsible_name from tasks order by title, lifecycle, due_on, accountable_name`;
const KINDS = 'select kind, count(*) as n from notifications group by kind order by kind';
const STATES = 'select state, count(*) as n from directive_receipts group by state order by state';
const OUT_OF_ORDER = `
  select count(*) as n from task_events e join tasks t on t.id = e.task_id
   where e.at < t.assigned_at or e.at > '2024-03-15T08:00+07:00' or extract(isodow from e.at at time zone 'Asia/Ho_Chi_Minh') > 5`;

const HOME = `{ home { decisions(first: 3) { count rows { kind } } overdue(first: 3) { count rows { title daysLate } }
  atRisk(first: 3) { count rows { title risks { sentence } } } directivesUnfinished } }`;

let first: Founded;

beforeAll(async () => {
  first = await found();
}, 600_000);

afterAll(() => first.app.stop());

describe('foundDemo', () => {
  it('founds the whole province', async () => {
    const [counts] = await first.app.owner.query(COUNTS);
    expect(counts).toEqual({
      territories: 156,
      agencies: 333,
      people: 927,
      directives: 21,
      receipts: 694,
      acknowledgements: 3073,
      acknowledged: 2843,
      tasks: 256,
      events: 1300,
      accounts: 14,
      invited: 222,
      notifications: 809,
      unread: 117,
      series: 1,
      repeated: 1,
      seen: 26,
      unseen: 23,
      changes: 3,
      spoken: 1,
      shared: 3,
      keys: 1,
      jobs: 1,
      untold: 0,
      letters: 0,
    });
    const states = await first.app.owner.query(STATES);
    expect(states.map(({ state }: { state: string }) => state)).toEqual([
      'DISSEMINATING',
      'DONE',
      'RECALLED',
      'RECEIVED',
      'REFUSED',
      'SENT',
    ]);
  });

  it('tells nothing before it was given, on a day off, or after the opening', async () => {
    const [{ n }] = await first.app.owner.query(OUT_OF_ORDER);
    expect(n).toBe(0);
  });

  it.each(ACCOUNTS.filter(({ isAdmin }) => !isAdmin))(
    'gives $role something late, something at risk and something to decide',
    async ({ identifier }) => {
      const cookie = cookieOf(await signIn(first.app, identifier, PASSWORD));
      const { data, errors } = await first.app.anonymous.send(HOME, {}, { cookie });
      expect(errors).toBeUndefined();
      const { decisions, overdue, atRisk } = data.home;
      expect({ decisions: decisions.count > 0, overdue: overdue.count > 0, atRisk: atRisk.count > 0 }).toEqual({
        decisions: true,
        overdue: true,
        atRisk: true,
      });
      expect([decisions.rows.length, overdue.rows.length, atRisk.rows.length].every((length) => length > 0)).toBe(true);
    },
  );

  it.each(ACCOUNTS.filter(({ isAdmin }) => isAdmin))('lets $role in by telephone, to no work', async ({ phone }) => {
    const cookie = cookieOf(await signIn(first.app, phone, PASSWORD));
    const { errors } = await first.app.anonymous.send(HOME, {}, { cookie });
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('names an account for each way of working', () => {
    expect(first.accounts).toHaveLength(14);
    expect(first.accounts.map(({ identifier }) => identifier)).toContain('chu-tich@demo.example');
  });

  // By what this process computes: other tests run beside it, so that the clock on the wall would measure them.
  it('takes no more than 45 seconds of work', () => {
    expect(first.seconds).toBeLessThan(45);
  });

  it('is the same every time', async () => {
    const second = await found();
    try {
      for (const statement of [KINDS, COUNTS, TITLES, STATES]) {
        expect(await second.app.owner.query(statement)).toEqual(await first.app.owner.query(statement));
      }
      expect(second.accounts).toEqual(first.accounts);
    } finally {
      await second.app.stop();
    }
  }, 600_000);
});
