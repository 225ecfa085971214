// A small province for the tests: two departments, two districts with an office and communes each.

import type { AgencyKind, AgencyRecord, AgencyVersion } from './hierarchy.js';

type Sketch = readonly [
  id: string,
  parentId: string | null,
  kind: AgencyKind,
  level: string,
  sectors?: readonly string[],
];

const SKETCH: readonly Sketch[] = [
  ['province', null, 'PEOPLES_COMMITTEE', 'PROVINCE'],
  ['office', 'province', 'OFFICE', 'PROVINCE'],
  ['health', 'province', 'DEPARTMENT', 'PROVINCE', ['HEALTH']],
  ['health-centre', 'health', 'CENTRE', 'PROVINCE'],
  ['education', 'province', 'DEPARTMENT', 'PROVINCE', ['EDUCATION']],
  ['cao-lanh', 'province', 'PEOPLES_COMMITTEE', 'DISTRICT'],
  ['cao-lanh-health', 'cao-lanh', 'DIVISION', 'DISTRICT', ['HEALTH']],
  ['my-phu', 'cao-lanh', 'PEOPLES_COMMITTEE', 'COMMUNE'],
  ['sa-dec', 'province', 'PEOPLES_COMMITTEE', 'DISTRICT'],
  ['sa-dec-education', 'sa-dec', 'DIVISION', 'DISTRICT', ['EDUCATION']],
  ['tan-quy-dong', 'sa-dec', 'PEOPLES_COMMITTEE', 'COMMUNE'],
];

export const version = (parentId: string | null, change: Partial<AgencyVersion> = {}): AgencyVersion => ({
  from: '2020-01-01',
  to: null,
  name: 'Cơ quan',
  kind: 'OTHER',
  level: 'PROVINCE',
  parentId,
  sectors: [],
  ...change,
});

const DISTRICTS = ['cao-lanh', 'sa-dec'];

/** Each district administers itself, so the province is three tenants. */
export const PROVINCE: readonly AgencyRecord[] = SKETCH.map(([id, parentId, kind, level, sectors = []]) => ({
  id,
  tenantId: [id, parentId ?? ''].find((each) => DISTRICTS.includes(each)) ?? 'province',
  versions: [version(parentId, { name: id, kind, level, sectors })],
}));
