// The ground of the demo: its places, its first administrator, and all its agencies in one act of his.
import { foundAgencies, type Founding } from '../agencies/agency.founding.js';
import { foundRootAgency } from '../agencies/founding-root.js';
import { Appointment } from '../people/appointment.entity.js';
import { keysOf } from '../people/name-key.js';
import { Person } from '../people/person.entity.js';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { ActingActor } from '../platform/graphql/context.js';
import { type TerritoryPlan, writeTerritories } from '../territories/territory.queries.js';
import { type DemoAgency, PLANNED_AGENCIES, type PlannedAgency, TOP } from './demo-agency.js';
import type { DemoDoors } from './demo-doors.js';
import { FIRST_DAY, instant } from './office-hours.js';
import { DISTRICT_PLACES, PROVINCE_PLACE } from './places.js';

export interface Ground {
  readonly agencies: ReadonlyMap<string, DemoAgency>;
  readonly administrator: ActingActor;
}

export async function foundGround(doors: DemoDoors, administratorName: string): Promise<Ground> {
  const { places, administrator } = await doors.owner.transaction(async (tx) => {
    const places = await writeTerritories(tx, placePlans());
    return { places, administrator: await foundTop(tx, { places, name: administratorName }) };
  });
  const idByKey = new Map(
    PLANNED_AGENCIES.map(({ key }) => [key, key === TOP ? administrator.agencyId : newId('Agency')]),
  );
  const ctx = await doors.contextOf(administrator, instant(FIRST_DAY, '08:00'));
  const below = PLANNED_AGENCIES.filter(({ key }) => key !== TOP);
  const foundings = below.map((plan, place) => foundingOf(plan, place, { idByKey, places }));
  await ctx.db.run((tx) => foundAgencies(tx, ctx, foundings));

  const { agencies } = await doors.contextOf(administrator, instant(FIRST_DAY, '08:30'));
  const founded = PLANNED_AGENCIES.map((plan): [string, DemoAgency] => {
    const id = idByKey.get(plan.key) ?? '';
    return [plan.key, { ...plan, id, tenantId: agencies.get(id)?.tenantId ?? '' }];
  });
  return { agencies: new Map(founded), administrator };
}

/** Two of them changed their status on 1 November 2020, and with them the town around them; codes and ids stayed. */
const RAISED: Readonly<Record<string, string>> = {
  '868': 'Thị xã Hồng Ngự',
  '29986': 'Xã An Bình B',
  '29989': 'Xã An Bình A',
};

const times = (code: string, name: string): TerritoryPlan['versions'] => {
  const before = RAISED[code];
  if (!before) return [{ from: '2020-02-01', to: null, code, name }];
  return [
    { from: '2020-02-01', to: '2020-10-31', code, name: before },
    { from: '2020-11-01', to: null, code, name },
  ];
};

const placePlans = (): TerritoryPlan[] => [
  { level: 'PROVINCE', parentCode: null, versions: times(PROVINCE_PLACE.code, PROVINCE_PLACE.name) },
  ...DISTRICT_PLACES.map(({ code, name }) => ({
    level: 'DISTRICT' as const,
    parentCode: PROVINCE_PLACE.code,
    versions: times(code, name),
  })),
  ...DISTRICT_PLACES.flatMap(({ code, communes }) =>
    Object.entries(communes).map(([own, name]) => ({
      level: 'COMMUNE' as const,
      parentCode: code,
      versions: times(own, name),
    })),
  ),
];

interface Placed {
  readonly places: ReadonlyMap<string, string>;
}

/** Nobody is there yet to found the first agency and to appoint the first administrator: the owner does. */
async function foundTop(tx: Tx, { places, name }: Placed & { name: string }): Promise<ActingActor> {
  const { name: agencyName, shortName, fullCode: code, place } = PLANNED_AGENCIES[0] as PlannedAgency;
  const dated = { from: FIRST_DAY, today: FIRST_DAY };
  const territoryId = places.get(place) ?? null;
  return appointFirst(
    tx,
    name,
    await foundRootAgency(tx, { ...dated, name: agencyName, shortName, code, territoryId }),
  );
}

async function appointFirst(tx: Tx, personName: string, root: { id: string; tenantId: string }): Promise<ActingActor> {
  const side = { agencyId: root.id, tenantId: root.tenantId };
  const [personId, appointmentId] = [newId('Person'), newId('Appointment')];
  const post = { role: 'ADMIN', title: 'Quản trị hệ thống của tỉnh' } as const;
  const known = { kind: 'VIEN_CHUC', isLeader: false, status: 'NOT_INVITED', version: 1 } as const;
  await tx.insert(Person, { ...side, ...known, id: personId, fullName: personName, ...keysOf(personName) });
  const open = {
    sectors: [],
    assistsId: null,
    assistsTenantId: null,
    workPhone: null,
    validTo: null,
    endedReason: null,
  };
  const from = { validFrom: FIRST_DAY, version: 1, personId, personTenantId: root.tenantId };
  await tx.insert(Appointment, { ...side, ...post, ...open, ...from, id: appointmentId });
  return { ...side, ...post, personId, appointmentId, personName, sectors: [], onBehalfOf: null, onBehalfOfName: null };
}

interface Known extends Placed {
  readonly idByKey: ReadonlyMap<string, string>;
}

/** Telephone numbers in a range that nobody has. */
function foundingOf(plan: PlannedAgency, place: number, { idByKey, places }: Known): Founding {
  const territoryId = places.get(plan.place);
  return {
    id: idByKey.get(plan.key) ?? '',
    parentId: idByKey.get(plan.parentKey ?? TOP) ?? '',
    name: plan.name,
    shortName: plan.shortName,
    code: plan.fullCode,
    kind: plan.kind,
    level: plan.level,
    sectors: [...plan.sectors],
    phone: `0277 000 ${String(place + 1).padStart(4, '0')}`,
    ...(territoryId && { territoryId }),
  };
}
