import { NamedReads } from '../platform/db/named-query.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { ISSUE, ownDirective, REGISTER } from './testing.js';

const RECEIPT = `id state timeAxis agency { name } sentBy { name } allowedActions`;
const ROW = `id number abstract issuerName registeredBy { name } disseminateBy taskCount overdueTaskCount allowedActions
  progress { agencies agenciesDone people peopleAcknowledged medianDaysToDone } ourReceipt { ${RECEIPT} } myAcknowledgement { id state }`;
const LIST = `query { directives(first: 50) { totalCount pageInfo { endCursor } edges { node { ${ROW} } } } }`;
const DETAIL = `query ($id: ID!) { directive(id: $id) { ${ROW} clauses { label text } file { name } carriesOut { number } carriedOutBy { number } } }`;
const MATRIX = `query ($id: ID!) { directiveMatrix(directiveId: $id, first: 50) { totalCount edges { node { ${RECEIPT} headName people { personName state } } } } }`;

let app: TestApp;
let chair: TestPerson;
let id: string;
beforeAll(async () => {
  app = await startTestApp();
  const province = await app.foundAgency('UBND tỉnh Thử');
  chair = await app.person(province, 'HEAD');
  for (const name of ['UBND huyện Một', 'UBND huyện Hai'])
    await app.foundAgency(name, { parent: province, tenant: 'own' });
  for (const carriesOutId of [null, undefined]) {
    const input = ownDirective({ carriesOutId: carriesOutId === null ? null : id });
    id = (await app.as(chair).send(REGISTER, { input })).data.registerDirective.id;
    await app.as(chair).send(ISSUE, { input: { id, version: 1, recipients: { rules: ['ALL_DISTRICTS'] } } });
  }
});
afterAll(() => app.stop());

async function statements(who: TestPerson, query: string, variables: object = {}): Promise<string[]> {
  const run = jest.spyOn(NamedReads.prototype, 'run');
  const { errors } = await app.as(who).send(query, variables);
  const names = run.mock.calls.map(([{ name }]) => name);
  run.mockRestore();
  expect(errors).toBeUndefined();
  return names;
}

it('asks three times for a list, twice for the matrix, and four times for a whole directive, whatever hangs on it', async () => {
  expect(await statements(chair, LIST)).toHaveLength(3);
  expect(await statements(chair, MATRIX, { id })).toEqual(['receipts.matrixTotal', 'receipts.matrixPeople']);
  expect((await statements(chair, DETAIL, { id })).length).toBeLessThanOrEqual(4);
});
