// Everybody comes into office: the province's administrator sees to his own house and to the districts' administrators, these to theirs.
import { writeAppointment } from '../people/appointment.starting.js';
import { type NewPerson, writePerson } from '../people/person.service.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { ActingActor, RequestContext } from '../platform/graphql/context.js';
import { ACCOUNTS } from './accounts-table.js';
import { Cast } from './cast.js';
import type { DemoAgency } from './demo-agency.js';
import type { DemoDoors } from './demo-doors.js';
import type { Ground } from './founding-agencies.js';
import { inventedName } from './names.js';
import { FIRST_DAY, instant } from './office-hours.js';
import { type PlannedPost, postKey, postsOf } from './roster.js';
import { inParallel } from './timeline.js';

/** Long transactions: more of them at once would only wait for the two cores. */
const AT_ONCE = 4;

export interface Named extends PlannedPost {
  readonly name: string;
  readonly number: number;
}

export async function foundPeople(doors: DemoDoors, { agencies, administrator }: Ground): Promise<Cast> {
  const cast = new Cast(agencies);
  const posts = [...agencies.values()].flatMap((agency) => postsOf(agency));
  // The first invented name is the province administrator's.
  const named = posts.map((post, place): Named => ({ ...post, name: inventedName(place + 1), number: place + 2 }));
  cast.add({ ...adminPost, actor: administrator });

  const districts = [...agencies.values()].filter(
    ({ kind, level }) => kind === 'PEOPLES_COMMITTEE' && level === 'DISTRICT',
  );
  const districtOf = (post: Named) =>
    districts.find(({ key }) => post.agencyKey === key || isBelow(cast.agency(post.agencyKey), key));
  const firstOnes = named.filter((post) => post.role === 'ADMIN' || !districtOf(post));
  await appointAll(doors, { cast, as: administrator, posts: firstOnes, time: '09:00' });
  await inParallel(districts, AT_ONCE, (district) => {
    const as = cast.at(postKey(district.key, 'ADMIN')).actor;
    const posts = named.filter((post) => post.role !== 'ADMIN' && districtOf(post) === district);
    return appointAll(doors, { cast, as, posts, time: '14:00' });
  });
  return cast;
}

const adminPost: PlannedPost = {
  key: 'ubnd ADMIN 1',
  agencyKey: 'ubnd',
  role: 'ADMIN',
  title: 'Quản trị hệ thống của tỉnh',
  sectors: [],
  kind: 'VIEN_CHUC',
};

const isBelow = ({ parentKey }: DemoAgency, districtKey: string) => parentKey === districtKey;

interface Coming {
  readonly cast: Cast;
  readonly post: Named;
  readonly replacesHead?: boolean;
}

interface Appointing {
  readonly cast: Cast;
  readonly as: ActingActor;
  readonly posts: readonly Named[];
  readonly time: string;
}

async function appointAll(doors: DemoDoors, { cast, as, posts, time }: Appointing): Promise<void> {
  const ctx = await doors.contextOf(as, instant(FIRST_DAY, time));
  await ctx.db.run(async (tx) => {
    for (const post of posts) cast.add({ ...post, actor: await appointOne(tx, ctx, { cast, post }) });
  });
}

/** The person and his post, and he is ready to act. */
export async function appointOne(
  tx: Tx,
  ctx: RequestContext,
  { cast, post, replacesHead = false }: Coming,
): Promise<ActingActor> {
  const agency = cast.agency(post.agencyKey);
  const served = post.assists ? cast.at(post.assists).actor : null;
  const personId = await writePerson(tx, ctx, { fullName: post.name, kind: post.kind, ...contactOf(post) });
  const appointmentId = await writeAppointment(tx, ctx, {
    personId,
    agencyId: agency.id,
    role: post.role,
    title: post.title,
    sectors: [...post.sectors],
    workPhone: `0277 000 ${String(1000 + post.number)}`,
    replacesHead,
    ...(served && { assistsAppointmentId: served.appointmentId }),
  });
  const { role, title, sectors, name: personName } = post;
  const side = served ?? { agencyId: agency.id, tenantId: agency.tenantId };
  return {
    personId,
    appointmentId,
    role,
    title,
    sectors,
    personName,
    agencyId: side.agencyId,
    tenantId: side.tenantId,
    onBehalfOf: served?.personId ?? null,
    onBehalfOfName: served?.personName ?? null,
  };
}

/** Who signs in has an address that is easy to type; who is to be invited has one after his number; officials of communes have none yet. */
function contactOf({ key, number, role, agencyKey }: Named): Pick<NewPerson, 'email' | 'phone'> {
  const account = ACCOUNTS.find(({ post }) => post === key);
  if (account) return { email: account.identifier, phone: account.phone };
  const isInvited = role === 'HEAD' || role === 'DEPUTY' || agencyKey.includes('/') || !/^\d+$/.test(agencyKey);
  return isInvited ? { email: `can-bo-${number}@demo.example` } : {};
}
