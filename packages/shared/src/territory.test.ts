// Official codes across the reform of January 2025 in Thành phố Cao Lãnh: the same code, another place's name.

import before from '../data/units-2023.json' with { type: 'json' };
import after from '../data/units-2025-06.json' with { type: 'json' };
import { buildTerritories, type TerritoryRecord, type TerritoryVersion } from './territory.js';

interface Unit {
  readonly code: string;
  readonly name: string;
}

const LAST_DAY = '2024-12-31';
const FIRST_DAY = '2025-01-01';

const caoLanh = (snapshot: {
  readonly provinces: readonly { readonly districts: readonly (Unit & { readonly communes: readonly Unit[] })[] }[];
}) => snapshot.provinces.flatMap(({ districts }) => districts).find(({ code }) => code === '866')?.communes ?? [];

const stood = ({ code, name }: Unit, span: Pick<TerritoryVersion, 'from' | 'to'>): TerritoryVersion => ({
  code,
  name,
  level: 'COMMUNE',
  parentId: 'cao-lanh',
  ...span,
});

/** The identities are ours; only the codes of the two snapshots meet. */
const communes: readonly TerritoryRecord[] = caoLanh(before).map((unit) => {
  const today = caoLanh(after).find(({ code }) => code === unit.code);
  const then = stood(unit, { from: '2020-11-01', to: LAST_DAY });
  return { id: `commune-${unit.name}`, versions: today ? [then, stood(today, { from: FIRST_DAY, to: null })] : [then] };
});
const district: TerritoryRecord = {
  id: 'cao-lanh',
  versions: [
    { code: '866', name: 'Thành phố Cao Lãnh', level: 'DISTRICT', parentId: null, from: '2020-11-01', to: null },
  ],
};
const territories = buildTerritories([district, ...communes]);

it.each([
  ['29869', LAST_DAY, 'Phường 2'],
  ['29869', FIRST_DAY, 'Phường 1'],
  ['29866', LAST_DAY, 'Phường 1'],
  ['29866', FIRST_DAY, undefined],
  ['29863', LAST_DAY, 'Phường 11'],
  ['29863', FIRST_DAY, undefined],
  ['29881', LAST_DAY, 'Xã Mỹ Ngãi'],
  ['29881', FIRST_DAY, 'Phường Mỹ Ngãi'],
  ['866', FIRST_DAY, 'Thành phố Cao Lãnh'],
])('code %s on %s is %s', (code, day, name) => {
  expect(territories.asOf(day).byCode(code)?.name).toBe(name);
});

it('is one identity under both names', () => {
  const identity = territories.asOf(LAST_DAY).byCode('29869')?.id ?? '';
  expect(territories.asOf(FIRST_DAY).byCode('29869')?.id).toBe(identity);
  expect(territories.asOf(FIRST_DAY).get(identity)?.name).toBe('Phường 1');
});

it.each([
  [LAST_DAY, 15],
  [FIRST_DAY, 13],
  ['2020-01-01', 0],
])('on %s the city has %i communes', (day, count) => {
  expect(territories.asOf(day).children('cao-lanh')).toHaveLength(count);
});

it('lists what stands', () => {
  expect(territories.asOf(FIRST_DAY).all()).toHaveLength(14);
});
