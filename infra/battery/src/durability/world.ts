// The province that is written in: districts that are tenants of their own, each with a head who gives work and one who does it.
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { prepareTestDatabase } from '@ky-cuong/api/testing/test-database.js';
import type { Principal } from './send.ts';

export interface Pair {
  readonly giver: Principal;
  readonly doer: Principal;
  /** The doer's agency: who leads what is given. */
  readonly leadId: string;
}

/** A person on the list of a directive, and the line that is his. */
export interface Reader {
  readonly who: Principal;
  readonly acknowledgementId: string;
}

/** Plain data: it goes to the other processes as JSON. */
export interface World {
  readonly databaseUrl: string;
  readonly schema: string;
  readonly pairs: readonly Pair[];
  readonly readers: readonly Reader[];
}

/** A database of its own, so that a start migrates this one province only. */
export const ownDatabase = (adminUrl: string, name: string): Promise<string> =>
  prepareTestDatabase(adminUrl, `kc_${name}_${Date.now().toString(36)}`);

interface Size {
  readonly districts: number;
  readonly readers: number;
}

export async function foundWorld(databaseUrl: string, { districts, readers }: Size): Promise<World> {
  const app = await onDatabase(databaseUrl, () => startTestApp());
  app.clock.set(new Date().toISOString()); // sessions are to live in the served program's own time
  const province = await app.foundAgency('UBND tỉnh');
  const chair = await app.person(province, 'HEAD');
  const pairs: Pair[] = [];
  for (let index = 0; index < districts; index += 1) {
    const district = await app.foundAgency(`UBND huyện ${index}`, { parent: province, tenant: 'own' });
    const lead = await app.foundAgency(`Phòng ${index}`, { parent: district, kind: 'DIVISION' });
    const people = [await app.person(district, 'HEAD'), await app.person(lead, 'HEAD')] as const;
    pairs.push({ giver: await principal(app, people[0]), doer: await principal(app, people[1]), leadId: lead.id });
  }
  const lines = readers > 0 ? await directiveWithReaders(app, { chair, parent: province }, readers) : [];
  await app.stop();
  return { databaseUrl, schema: app.place.schema, pairs, readers: lines };
}

/** The helpers of the tests read the address when they found; nothing else of ours does. */
export async function onDatabase<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TEST_DATABASE_URL'];
  process.env['TEST_DATABASE_URL'] = databaseUrl;
  try {
    return await work();
  } finally {
    process.env['TEST_DATABASE_URL'] = before;
  }
}

export const principal = async (app: TestApp, who: TestPerson): Promise<Principal> => ({
  host: app.place.host,
  cookie: `kc_session=${await app.as(who).token()}`,
});

const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';
const ISSUE = 'mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { id } }';
const OURS = 'query ($id: ID!) { directive(id: $id) { ourReceipt { id } } }';
const RECEIVE = 'mutation ($input: ReceiptInput!) { receiveDirective(input: $input) { id } }';
const DISSEMINATE = 'mutation ($input: DisseminateInput!) { disseminateDirective(input: $input) { id } }';

interface Issuing {
  readonly chair: TestPerson;
  readonly parent: TestAgency;
}

/** A directive that an agency has received and read out to all its people: each still has to say so himself. */
export async function directiveWithReaders(
  app: TestApp,
  { chair, parent }: Issuing,
  howMany: number,
): Promise<Reader[]> {
  const agency = await app.foundAgency('UBND huyện nhận', { parent, tenant: 'own' });
  const head = await app.person(agency, 'HEAD');
  const people = [head];
  while (people.length < howMany) people.push(await app.person(agency, 'OFFICIAL'));

  const { id } = await told(app, chair, REGISTER, { input: newDirective(app) });
  const recipients = { rules: [], agencyIds: [agency.id] };
  await told(app, chair, ISSUE, { input: { id, version: 1, recipients } });
  const { ourReceipt } = await told(app, head, OURS, { id });
  await told(app, head, RECEIVE, { input: { receiptId: ourReceipt.id, version: 1 } });
  await told(app, head, DISSEMINATE, { input: { receiptId: ourReceipt.id, version: 2, plan: 'AGENCY_ALL' } });

  const lines: { id: string; person_id: string }[] = await app.owner.query(
    'select id, person_id from acknowledgements',
  );
  return Promise.all(
    people.map(async (person) => ({
      who: await principal(app, person),
      acknowledgementId: lines.find((line) => line.person_id === person.personId)?.id ?? '',
    })),
  );
}

const newDirective = ({ clock }: TestApp) => ({
  idempotencyKey: randomUUID(),
  issuerKind: 'AGENCY',
  documentType: 'CT',
  abstract: 'Về rà soát giếng nước',
  issuedOn: clock.now().toISOString().slice(0, 10),
  clauses: [{ label: 'Điểm 1', text: 'Rà soát giếng nước.' }],
});

/** The one field asked for, of an answer that is expected to have it. */
async function told(app: TestApp, who: TestPerson, query: string, variables: object) {
  const { data, errors } = await app.as(who).send(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  const [field] = Object.values(data as Record<string, { id: string; ourReceipt: { id: string } }>);
  if (!field) throw new Error('An answer without a field.');
  return field;
}
