// Numbers that are given once, and lists on which everybody counts once.
import { randomUUID } from 'node:crypto';
import type { TestApp } from '@ky-cuong/api/testing/test-app.js';
import { send } from '@ky-cuong/api/testing/work.js';
import type { Races } from './concurrency.ts';
import { race } from './race.ts';
import { directiveWithReaders } from './world.ts';

const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id number } }';
const ACKNOWLEDGE = 'mutation ($input: AcknowledgeInput!) { acknowledgeDirective(input: $input) { id state } }';
const URGE = 'mutation ($input: UrgeReceiptsInput!) { urgeReceipts(input: $input) { agencies people } }';

const ISSUE = 'mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { id number } }';

/** The same number written by hand twice, the next one taken by two, one document issued twice, and numbers of tasks. */
export async function racingRegisters(races: Races): Promise<void> {
  const { apps, work, tally, rounds } = races;
  const same = { what: 'one number twice', winners: 1, reasons: ['CONFLICT NUMBER_TAKEN'] } as const;
  const give = (app: TestApp) => () => send(app, work.chair, [{ leadId: work.districtA.id }]);
  for (let round = 0; round < rounds; round += 1) {
    const number = `${(round + 1) * 100}/CT-UBND`; // those that are taken next follow it
    await race(tally, same, [register(races, apps[0], number), register(races, apps[1], number)]);
    await race(tally, { what: 'two tasks at once', winners: 2, reasons: [] }, [give(apps[0]), give(apps[1])]);
    await racingIssues(races);
  }
  const [row] = await apps[0].owner.query(
    `select (select count(*) - count(distinct (document_type, register_year, register_key)) from directives where register_key is not null)::int as doubled,
            (select max(r.last_number) - count(t.id) from task_registers r join tasks t on t.agency_id = r.agency_id)::int as gaps,
            (select count(*) - count(distinct code) from tasks)::int as twice`,
  );
  tally.check(row.doubled === 0, () => `${row.doubled} numbers of documents were given twice.`);
  tally.check(row.gaps === 0 && row.twice === 0, () => `Tasks: ${row.gaps} gaps, ${row.twice} numbers twice.`);
}

const register =
  ({ work }: Races, app: TestApp, number: string | null) =>
  () =>
    app.as(work.chair).send(REGISTER, {
      input: {
        idempotencyKey: randomUUID(),
        issuerKind: 'AGENCY',
        documentType: 'CT',
        abstract: 'Về rà soát giếng nước',
        issuedOn: '2024-03-15',
        ...(number !== null && { number }),
        clauses: [{ label: 'Điểm 1', text: 'Rà soát giếng nước.' }],
      },
    });

/** A document gets its number when it is issued. */
async function racingIssues(races: Races): Promise<void> {
  const { apps, work, tally } = races;
  const issue = (app: TestApp, id: string) => () =>
    app.as(work.chair).send(ISSUE, {
      input: { id, version: 1, recipients: { rules: [], agencyIds: [work.districtB.id] } },
    });
  const drafts = await Promise.all([0, 1, 2].map(register(races, apps[0], null)));
  const [one, two, three] = drafts.map(({ data }) => String(data.registerDirective.id)) as [string, string, string]; // three were asked for
  const next = { what: 'the next number for two', winners: 2, reasons: [] } as const;
  const issued = await race(tally, next, [issue(apps[0], one), issue(apps[1], two)]);
  const [a, b] = issued.map(({ data }) => Number.parseInt(String(data?.issueDirective?.number), 10)) as [
    number,
    number,
  ];
  tally.check(Math.abs(a - b) === 1, () => `Two who took the next number got ${a} and ${b}.`);
  const twice = { what: 'one document issued twice', winners: 1, reasons: REFUSED } as const;
  await race(tally, twice, [issue(apps[0], three), issue(apps[1], three)]);
}

const REFUSED = ['CONFLICT STALE_VERSION', 'CONFLICT DIRECTIVE_ISSUED'];

/** One acknowledges twice, two acknowledge at once, and somebody urges them in that moment. */
export async function racingReaders({ apps, work, tally, rounds }: Races): Promise<void> {
  const [app] = apps;
  const issuing = { chair: work.chair, parent: work.province };
  const readers = await directiveWithReaders(app, issuing, rounds * 2 + 1);
  const [{ id: directiveId }] = await app.owner.query('select directive_id as id from acknowledgements limit 1');
  const acknowledge = (at: TestApp, place: number) => () => {
    const { who, acknowledgementId } = readers[place] ?? { who: { cookie: '' }, acknowledgementId: '' };
    return at.anonymous.send(ACKNOWLEDGE, { input: { acknowledgementId } }, { cookie: who.cookie });
  };
  const urge = () => app.as(work.chair).send(URGE, { input: { directiveId, idempotencyKey: randomUUID() } });
  for (let round = 0; round < rounds; round += 1) {
    const twice = {
      what: 'one who acknowledges twice',
      winners: 1,
      reasons: ['CONFLICT ALREADY_ACKNOWLEDGED'],
    } as const;
    const [first, second] = [round * 2, round * 2 + 1];
    await race(tally, twice, [acknowledge(apps[0], first), acknowledge(apps[1], first)]);
    const urged = { what: 'acknowledged while urged', winners: 2, reasons: [] } as const;
    await race(tally, urged, [acknowledge(apps[1], second), urge]);
  }
  const [row] = await app.owner.query(
    `select acknowledged_count as n, (select count(*)::int from acknowledgements a where a.receipt_id = r.id and a.state = 'ACKNOWLEDGED') as counted,
            (select count(*)::int from audit_entries where action = 'directive.acknowledged') as audited
       from directive_receipts r where r.people_count > 0`,
  );
  const all = rounds * 2;
  tally.check(
    row.n === all && row.counted === all && row.audited === all,
    () => `${all} people acknowledged; counted ${row.n}, there are ${row.counted}, ${row.audited} in the chain`,
  );
}
