import { startTestApp, type TestApp } from '../testing/test-app.js';
import { type TerritoryPlan, writeTerritories } from './territory.queries.js';

const TERRITORIES = `query ($asOf: Day) { territories(asOf: $asOf) { id code name level parentId from to } }`;

/** Cao Lãnh in January 2025: wards 1 and 2 became one, which keeps the name of the first and takes the code of the second. */
const CAO_LANH: readonly TerritoryPlan[] = [
  {
    level: 'PROVINCE',
    parentCode: null,
    versions: [{ from: '2004-01-01', to: null, code: '87', name: 'Tỉnh Đồng Tháp' }],
  },
  {
    level: 'DISTRICT',
    parentCode: '87',
    versions: [{ from: '2004-01-01', to: null, code: '866', name: 'Thành phố Cao Lãnh' }],
  },
  {
    level: 'COMMUNE',
    parentCode: '866',
    versions: [{ from: '2004-01-01', to: '2024-12-31', code: '29866', name: 'Phường 1' }],
  },
  {
    level: 'COMMUNE',
    parentCode: '866',
    versions: [{ from: '2004-01-01', to: '2024-12-31', code: '29869', name: 'Phường 2' }],
  },
];
const MERGED: TerritoryPlan = {
  level: 'COMMUNE',
  parentCode: null,
  versions: [{ from: '2025-01-01', to: null, code: '29869', name: 'Phường 1' }],
};

interface Row {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parentId: string | null;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.owner.transaction(async (tx) => {
    await writeTerritories(tx, CAO_LANH);
    await writeTerritories(tx, [MERGED]);
  });
});
afterAll(() => app.stop());

it('answers for both days of the January 2025 change: code 29869 changes its name, and is another place', async () => {
  const province = await app.foundAgency('UBND tỉnh');
  const on = async (asOf: string): Promise<Row[]> =>
    (await app.as(province, 'HEAD').send(TERRITORIES, { asOf })).data.territories;
  const [before, after] = [await on('2024-12-31'), await on('2025-01-01')];
  const coded = (rows: readonly Row[]) => rows.map(({ code, name }) => `${code} ${name}`);
  expect(coded(before)).toEqual(['87 Tỉnh Đồng Tháp', '866 Thành phố Cao Lãnh', '29866 Phường 1', '29869 Phường 2']);
  expect(coded(after)).toEqual(['87 Tỉnh Đồng Tháp', '866 Thành phố Cao Lãnh', '29869 Phường 1']);
  const idOf = (rows: readonly Row[]) => rows.find(({ code }) => code === '29869')?.id;
  expect(idOf(before)).not.toBe(idOf(after));
});

it('finds a place by its id alone as of today, and nobody who is not signed in', async () => {
  const province = await app.foundAgency('UBND tỉnh');
  const head = app.as(province, 'HEAD');
  const { data } = await head.send(TERRITORIES);
  const ward = data.territories.find(({ code }: Row) => code === '29866');
  expect(ward).toMatchObject({ level: 'COMMUNE', from: '2004-01-01', to: '2024-12-31' });
  const { data: found } = await head.send(`query ($id: ID!) { node(id: $id) { ... on Territory { name } } }`, {
    id: ward.id,
  });
  expect(found.node).toEqual({ name: 'Phường 1' });
  const { errors } = await app.anonymous.send(TERRITORIES);
  expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

it('shows the place that an agency serves, as of the day', async () => {
  const province = await app.foundAgency('UBND tỉnh');
  const admin = app.as(province, 'ADMIN');
  const { data } = await admin.send(TERRITORIES);
  const territoryId = data.territories.find(({ code }: Row) => code === '866').id;
  const input = {
    ...{ idempotencyKey: territoryId, parentId: province.id, name: 'UBND thành phố Cao Lãnh' },
    ...{ kind: 'PEOPLES_COMMITTEE', level: 'DISTRICT', territoryId },
  };
  const CREATE = `mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { territory { code name } } }`;
  const { data: made } = await admin.send(CREATE, { input });
  expect(made.createAgency.territory).toEqual({ code: '866', name: 'Thành phố Cao Lãnh' });
});
