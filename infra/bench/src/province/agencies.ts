// The agencies of the measured province, three tiers of them, and the closure that says who sees whom.
import { type AgencyKind, type AgencyVersion, buildHierarchy, scopeRows } from '@ky-cuong/shared';
import type { Client } from 'pg';
import { madeId } from './made-id.ts';
import { MATRIX } from './sizes.ts';

export interface MadeAgency {
  readonly id: string;
  readonly tenantId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  readonly sectors: readonly string[];
  /** Everybody in it reads directives, so it has at least as many people as a row of the matrix. */
  readonly isInMatrix: boolean;
}

export const SECTORS = [
  'HEALTH',
  'EDUCATION',
  'FINANCE',
  'TRANSPORT',
  'CULTURE',
  'JUSTICE',
  'LABOUR',
  'INDUSTRY',
] as const;
const OFFICES = 12;
const COMMUNES = 12;

type Draft = Omit<MadeAgency, 'id' | 'tenantId' | 'parentId' | 'isInMatrix'>;

/** Parents before children; the first is the province's committee, the second the department of health. */
export function makeAgencies(): readonly MadeAgency[] {
  const made: MadeAgency[] = [];
  const add = (draft: Draft, parent: MadeAgency | null, own = false): MadeAgency => {
    const n = made.length;
    const tenantId = parent && !own ? parent.tenantId : madeId('Tenant', n);
    const isInMatrix = own || draft.kind === 'CENTRE';
    const agency = { ...draft, id: madeId('Agency', n), tenantId, parentId: parent?.id ?? null, isInMatrix };
    made.push(agency);
    return agency;
  };
  const plain = { sectors: [] } as const;
  const province = add({ name: 'UBND tỉnh Thử Nghiệm', kind: 'PEOPLES_COMMITTEE', level: 'PROVINCE', ...plain }, null);
  const departments = SECTORS.map((sector, n) =>
    add({ name: `Sở số ${n + 1}`, kind: 'DEPARTMENT', level: 'PROVINCE', sectors: [sector] }, province),
  );
  const [health] = departments;
  if (!health) throw new Error('There is no department.');
  for (let n = 1; n <= MATRIX.agencies; n += 1)
    add({ name: `Trung tâm số ${n}`, kind: 'CENTRE', level: 'PROVINCE', sectors: ['HEALTH'] }, health);
  for (let d = 1; d <= MATRIX.agencies; d += 1) {
    const district = { name: `UBND huyện số ${d}`, kind: 'PEOPLES_COMMITTEE', level: 'DISTRICT', ...plain } as const;
    addDistrict(add, add(district, province, true), d);
  }
  return made;
}

type Add = (draft: Draft, parent: MadeAgency) => MadeAgency;

function addDistrict(add: Add, district: MadeAgency, d: number): void {
  for (let n = 1; n <= OFFICES; n += 1)
    add(
      {
        name: `Phòng số ${n} huyện số ${d}`,
        kind: 'DIVISION',
        level: 'DISTRICT',
        sectors: SECTORS.slice(n % SECTORS.length, (n % SECTORS.length) + 1),
      },
      district,
    );
  for (let n = 1; n <= COMMUNES; n += 1)
    add({ name: `UBND xã số ${n} huyện số ${d}`, kind: 'PEOPLES_COMMITTEE', level: 'COMMUNE', sectors: [] }, district);
}

export async function insertAgencies(db: Client, agencies: readonly MadeAgency[], today: string): Promise<void> {
  await db.query('insert into agencies (id, tenant_id) select * from unnest($1::uuid[], $2::uuid[])', [
    agencies.map(({ id }) => id),
    agencies.map(({ tenantId }) => tenantId),
  ]);
  await db.query(
    `insert into agency_versions (tenant_id, agency_id, valid_from, name, short_name, kind, level, parent_id, sectors)
     select tenant, id, '2020-01-01', name, name, kind, level, parent, case when sector = '' then '{}' else array[sector] end
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::text[])
         as a (tenant, id, name, kind, level, parent, sector)`,
    [
      agencies.map(({ tenantId }) => tenantId),
      agencies.map(({ id }) => id),
      agencies.map(({ name }) => name),
      agencies.map(({ kind }) => kind),
      agencies.map(({ level }) => level),
      agencies.map(({ parentId }) => parentId),
      agencies.map(({ sectors }) => sectors[0] ?? ''),
    ],
  );
  await insertScope(db, agencies, today);
}

/** By the same pure function that the program keeps the closure with. */
async function insertScope(db: Client, agencies: readonly MadeAgency[], today: string): Promise<void> {
  const records = agencies.map(({ id, tenantId, name, kind, level, parentId, sectors }) => {
    const version: AgencyVersion = { from: '2020-01-01', to: null, name, kind, level, parentId, sectors };
    return { id, tenantId, versions: [version] };
  });
  const rows = scopeRows(buildHierarchy(records).asOf(today));
  await db.query('insert into agency_scope select * from unnest($1::uuid[], $2::uuid[], $3::text[])', [
    rows.map(({ viewerAgency }) => viewerAgency),
    rows.map(({ visibleAgency }) => visibleAgency),
    rows.map(({ sector }) => sector),
  ]);
  await db.query('update hierarchy_state set version = version + 1');
}
