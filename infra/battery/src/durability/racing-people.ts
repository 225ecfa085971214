// Write skew: each of two appointments would be right alone, and together they must not stand.
import { randomUUID } from 'node:crypto';
import type { TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';
import type { Races } from './concurrency.ts';
import { race } from './race.ts';

const APPOINT = 'mutation ($input: AppointInput!) { appoint(input: $input) { id role } }';

export async function racingPeople({ apps, work, tally, rounds }: Races): Promise<void> {
  const [app] = apps;
  const admin = await app.person(work.province, 'ADMIN');
  const people = [await app.person(work.health, 'OFFICIAL'), await app.person(work.health, 'OFFICIAL')] as const;
  for (let round = 0; round < rounds; round += 1) {
    const office = await app.foundAgency(`Phòng ${round}`, { parent: work.health, kind: 'DIVISION' });
    const appoint =
      (at: TestApp, { personId }: TestPerson, role: string) =>
      () =>
        at.as(admin).send(APPOINT, {
          input: { idempotencyKey: randomUUID(), personId, agencyId: office.id, role, title: 'Trưởng phòng' },
        });
    const heads = { what: 'two heads at once', winners: 1, reasons: ['CONFLICT TWO_HEADS'] } as const;
    await race(tally, heads, [appoint(apps[0], people[0], 'HEAD'), appoint(apps[1], people[1], 'HEAD')]);
    const twice = { what: 'one person twice in a post', winners: 1, reasons: ['CONFLICT ALREADY_APPOINTED'] } as const;
    await race(tally, twice, [appoint(apps[0], people[0], 'OFFICIAL'), appoint(apps[1], people[0], 'OFFICIAL')]);
    const [{ heads: n, posts }] = await app.owner.query(
      `select (count(*) filter (where role = 'HEAD'))::int as heads, count(*)::int as posts from appointments where agency_id = $1`,
      [office.id],
    );
    tally.check(n === 1 && posts === 2, () => `An office with ${n} heads and ${posts} posts.`);
  }
}
