// An agency of the demo as its tables and its people speak of it.
import { DISTRICT_PLACES, PROVINCE_PLACE } from './places.js';
import { inLowerCase, officesOf, shortPlace } from './district-agencies.js';
import { type AgencyPlan, PROVINCE_AGENCIES, UNITS_BELOW } from './province-agencies.js';

export type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

/** Before it is founded: 'ubnd' is the province's committee, '866' a district's, '866/tnmt' its office, '29863' a commune's. */
export interface PlannedAgency extends AgencyPlan {
  readonly parentKey: string | null;
  readonly level: Level;
  /** Official code of the place it serves. */
  readonly place: string;
  readonly fullCode: string;
}

export interface DemoAgency extends PlannedAgency {
  readonly id: string;
  readonly tenantId: string;
}

export const TOP = 'ubnd';
const TOP_CODE = 'H20';

const committee = (
  key: string,
  placeName: string,
  rest: Pick<PlannedAgency, 'code' | 'fullCode' | 'level' | 'parentKey' | 'place'>,
): PlannedAgency => {
  const place = inLowerCase(placeName);
  return {
    ...rest,
    key,
    name: `Ủy ban nhân dân ${place}`,
    shortName: `UBND ${rest.level === 'PROVINCE' ? place : shortPlace(placeName)}`,
    kind: 'PEOPLES_COMMITTEE',
    sectors: [],
    headTitle: `Chủ tịch UBND ${rest.level === 'PROVINCE' ? 'tỉnh' : place}`,
    deputyTitle: `Phó Chủ tịch UBND ${rest.level === 'PROVINCE' ? 'tỉnh' : place}`,
  };
};

const twoDigits = (number: number) => String(number).padStart(2, '0');

function ofProvince(): PlannedAgency[] {
  const { code: place, name } = PROVINCE_PLACE;
  const top = committee(TOP, name, { code: '', fullCode: TOP_CODE, level: 'PROVINCE', parentKey: null, place });
  const advisory = PROVINCE_AGENCIES.map((plan) => ({
    ...plan,
    parentKey: TOP,
    level: 'PROVINCE' as const,
    place,
    fullCode: `${TOP_CODE}.${plan.code}`,
  }));
  const units = advisory.flatMap((above) =>
    (UNITS_BELOW[above.key] ?? []).map((plan) => ({
      ...plan,
      key: `${above.key}/${plan.key}`,
      parentKey: above.key,
      level: 'PROVINCE' as const,
      place,
      fullCode: `${above.fullCode}.${plan.code}`,
    })),
  );
  return [top, ...advisory, ...units];
}

function ofDistricts(): PlannedAgency[] {
  const committees = DISTRICT_PLACES.map(({ code, name }, index) => {
    const own = String(20 + index);
    return committee(code, name, {
      code: own,
      fullCode: `${TOP_CODE}.${own}`,
      level: 'DISTRICT',
      parentKey: TOP,
      place: code,
    });
  });
  const below = committees.flatMap((above, index) => {
    const district = DISTRICT_PLACES[index];
    const offices = officesOf(district?.name ?? '').map((plan) => ({
      ...plan,
      key: `${above.key}/${plan.key}`,
      parentKey: above.key,
      level: 'DISTRICT' as const,
      place: above.place,
      fullCode: `${above.fullCode}.${plan.code}`,
    }));
    const communes = Object.entries(district?.communes ?? {}).map(([code, name], place) => {
      const own = twoDigits(30 + place);
      return committee(code, name, {
        code: own,
        fullCode: `${above.fullCode}.${own}`,
        level: 'COMMUNE',
        parentKey: above.key,
        place: code,
      });
    });
    return [...offices, ...communes];
  });
  return [...committees, ...below];
}

/** All of them, superiors before those below. */
export const PLANNED_AGENCIES: readonly PlannedAgency[] = [...ofProvince(), ...ofDistricts()];
