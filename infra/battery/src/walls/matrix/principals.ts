// The columns of the matrix: who stands how to the thing that a call is about.
import type { Cast, Principal, ProvinceFacts, Staff, World } from '../world/facts.ts';

export const COLUMNS = 'HDCOAcbpsxwanmertkq';

type Unit = keyof Cast['staff'];
type Role = keyof Staff;

const ROLES: Readonly<Record<string, Role>> = { H: 'HEAD', D: 'DEPUTY', C: 'CLERK', O: 'OFFICIAL', A: 'ADMIN' };
const KEYS = { k: 'ALL', q: 'TASKS' } as const;
const OUTSIDERS = { a: 'anonymous', n: 'noPost', m: 'mustChange', e: 'ended', r: 'revoked', t: 'expired' } as const;

/** Where the owner of the call stands, and in what capacity. */
export interface Owner {
  readonly unit: Unit;
  readonly role: Role;
}

export function ownerOf({ staff }: Cast, principal: Principal): Owner {
  for (const unit of Object.keys(staff) as Unit[])
    for (const role of Object.keys(staff[unit]) as Role[]) if (staff[unit][role] === principal) return { unit, role };
  return { unit: 'district', role: 'HEAD' }; // whoever is nobody: his call is tried by those around a district
}

interface Place {
  readonly world: World;
  readonly cast: Cast;
  readonly sibling: Cast;
}

/** Null where there is nobody of the kind. */
export function principalAt(column: string, { unit, role }: Owner, { world, cast, sibling }: Place): Principal | null {
  const [here, there] = world.provinces;
  const elsewhere = there?.casts[0]?.staff[unit][role];
  if (!here || !elsewhere) throw new Error('The matrix needs two provinces.');
  const own = ROLES[column];
  if (own) return cast.staff[unit][own];
  if (column in OUTSIDERS) return here.outsiders[OUTSIDERS[column as keyof typeof OUTSIDERS]];
  if (column in KEYS) return cast.keys[unit][KEYS[column as keyof typeof KEYS]];
  const around: Readonly<Record<string, Principal | null>> = {
    c: unit === 'district' ? cast.staff.office[role] : null,
    b: sibling.staff[unit][role],
    p: above(here, cast, unit)[role],
    s: here.health[role],
    x: elsewhere,
    w: { ...elsewhere, host: here.host },
  };
  return around[column] ?? null;
}

const above = ({ centre }: ProvinceFacts, { staff }: Cast, unit: Unit): Staff =>
  unit === 'district' ? centre : staff.district;
