import { newId } from '../platform/db/ids.js';
import { rebuildWholeScope } from '../testing/rebuild-scope.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';
import { ISSUE, MATRIX, ownDirective, REGISTER, URGE } from './testing.js';

const COMMUNES = Number(process.env['SCALE'] ?? 2_000);

let app: TestApp;
let chair: TestPerson;
beforeAll(async () => {
  app = await startTestApp();
  const province = await app.foundAgency('UBND tỉnh Lớn');
  await foundCommunes(province);
  chair = await app.person(province, 'HEAD');
}, 60_000);
afterAll(() => app.stop());

async function foundCommunes(parent: TestAgency): Promise<void> {
  const ids = Array.from({ length: COMMUNES }, () => newId('Agency'));
  await app.owner.transaction(async (tx) => {
    await tx.query('insert into agencies (id, tenant_id) select id, $2 from unnest($1::uuid[]) as id', [
      ids,
      parent.tenantId,
    ]);
    await tx.query(
      `insert into agency_versions (tenant_id, agency_id, valid_from, name, short_name, kind, level, parent_id)
       select $2, id, '2020-01-01', 'UBND xã ' || n, 'Xã ' || n, 'PEOPLES_COMMITTEE', 'COMMUNE', $3 from unnest($1::uuid[]) with ordinality as c (id, n)`,
      [ids, parent.tenantId, parent.id],
    );
    await rebuildWholeScope(tx, app.clock.now());
  });
  await app.owner.query('analyze');
}

it('reaches every commune of a large province with one press, and urges them with another', async () => {
  const { id } = (await app.as(chair).send(REGISTER, { input: ownDirective() })).data.registerDirective;
  const t0 = performance.now();
  const issued = await app
    .as(chair)
    .send(ISSUE, { input: { id, version: 1, recipients: { rules: ['ALL_COMMUNES'] } } });
  const t1 = performance.now();
  expect(issued.errors).toBeUndefined();
  expect(issued.data.issueDirective.progress).toMatchObject({ agencies: COMMUNES, agenciesNotReceived: COMMUNES });

  const urged = await app.as(chair).send(URGE, { input: { idempotencyKey: newId('Other'), directiveId: id } });
  const t2 = performance.now();
  expect(urged.data.urgeReceipts).toEqual({ agencies: COMMUNES, people: 0 });
  const matrix = await app.as(chair).send(MATRIX, { id, first: 50 });
  const t3 = performance.now();
  if (process.env['SCALE']) console.log('issue', t1 - t0, 'urge', t2 - t1, 'matrix', t3 - t2);
  expect(matrix.data.directiveMatrix).toMatchObject({ totalCount: COMMUNES, pageInfo: { hasNextPage: true } });
  expect(matrix.data.directiveMatrix.edges).toHaveLength(50);
}, 60_000);
