// What each agency sees, row by row; and that the tree in memory and the rows kept in the database never differ.

import { buildHierarchy } from './hierarchy.js';
import { PROVINCE, version } from './province.fixture.js';
import { inScope, scopeRows } from './scope.js';

const view = buildHierarchy(PROVINCE).asOf('2024-03-15');
const rows = scopeRows(view);
const all = PROVINCE.map(({ id }) => id);

const seen = (viewer: string, sector: string) =>
  rows.filter((row) => row.viewerAgency === viewer && row.sector === sector).map(({ visibleAgency }) => visibleAgency);

it.each([
  ['the chair sees all', 'province', all],
  ['a district sees its own', 'cao-lanh', ['cao-lanh', 'cao-lanh-health', 'my-phu']],
  ['a commune sees itself', 'my-phu', ['my-phu']],
  ['a department sees its own house whole', 'health', ['health', 'health-centre']],
  ['an office sees itself', 'office', ['office']],
])('%s', (_case, viewer, visible) => {
  expect(seen(viewer, '*')).toEqual(visible);
});

const districts = ['cao-lanh', 'cao-lanh-health', 'my-phu', 'sa-dec', 'sa-dec-education', 'tan-quy-dong'];

it.each([
  ['the health department sees health in the districts and below', 'health', 'HEALTH', districts],
  ['and no education there', 'health', 'EDUCATION', []],
  ['the education department the other way round', 'education', 'EDUCATION', districts],
  ['a district division guides nobody outside', 'cao-lanh-health', 'HEALTH', []],
  ['a department’s centre guides nobody either', 'health-centre', 'HEALTH', []],
])('%s', (_case, viewer, sector, visible) => {
  expect(seen(viewer, sector)).toEqual(visible);
});

it('never lets a sector reach the province’s own desk or another department', () => {
  const outside = rows.filter(({ sector }) => sector !== '*').map(({ visibleAgency }) => visibleAgency);
  expect(outside.filter((id) => !districts.includes(id))).toEqual([]);
});

it('says the same in memory as in rows, for every pair and sector', () => {
  const sectors = [null, '*', 'HEALTH', 'EDUCATION'];
  for (const viewer of [...all, 'nobody']) {
    for (const agencyId of [...all, 'nobody']) {
      for (const sector of sectors) {
        const byRows = rows.some(
          (row) =>
            row.viewerAgency === viewer &&
            row.visibleAgency === agencyId &&
            (row.sector === '*' || row.sector === sector),
        );
        const isAskedForAll = sector === '*' && !seen(viewer, '*').includes(agencyId);
        expect(inScope(view, viewer, { agencyId, sector })).toBe(byRows && !isAskedForAll);
      }
    }
  }
});

it('takes a department that lists every sector as guiding none by that', () => {
  const greedy = buildHierarchy([
    ...PROVINCE,
    { id: 'greedy', tenantId: 'province', versions: [version('province', { kind: 'DEPARTMENT', sectors: ['*'] })] },
  ]).asOf('2024-03-15');
  expect(scopeRows(greedy).filter(({ viewerAgency }) => viewerAgency === 'greedy')).toEqual([
    { viewerAgency: 'greedy', visibleAgency: 'greedy', sector: '*' },
  ]);
});

it('works with two tiers as with three', () => {
  const twoTiers = buildHierarchy([
    { id: 'province', tenantId: 'p', versions: [version(null, { kind: 'PEOPLES_COMMITTEE' })] },
    { id: 'health', tenantId: 'p', versions: [version('province', { kind: 'DEPARTMENT', sectors: ['HEALTH'] })] },
    { id: 'ward', tenantId: 'w', versions: [version('province', { kind: 'PEOPLES_COMMITTEE', level: 'COMMUNE' })] },
  ]).asOf('2026-03-15');
  expect(inScope(twoTiers, 'health', { agencyId: 'ward', sector: 'HEALTH' })).toBe(true);
  expect(inScope(twoTiers, 'health', { agencyId: 'ward', sector: 'EDUCATION' })).toBe(false);
});
