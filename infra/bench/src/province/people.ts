// Who works in the measured province: a head, two deputies and officials in each agency, all with visibly invented names.
import { fold } from '@ky-cuong/shared';
import { givenFirst } from '@ky-cuong/api/people/name-key.js';
import type { Client } from 'pg';
import type { MadeAgency } from './agencies.ts';
import { madeId } from './made-id.ts';
import { MATRIX, type Size } from './sizes.ts';

export interface MadePerson {
  readonly personId: string;
  readonly appointmentId: string;
  readonly agency: MadeAgency;
  readonly role: 'HEAD' | 'DEPUTY' | 'OFFICIAL';
  readonly name: string;
  readonly title: string;
}

const TITLES = { HEAD: 'Người đứng đầu', DEPUTY: 'Cấp phó', OFFICIAL: 'Chuyên viên' } as const;
const LETTERS = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Giang',
  'Hà',
  'Khánh',
  'Lan',
  'Minh',
  'Nga',
  'Oanh',
  'Phúc',
  'Quân',
  'Sơn',
  'Tú',
  'Vân',
];

const roleOf = (place: number) => (place === 0 ? 'HEAD' : place < 3 ? 'DEPUTY' : 'OFFICIAL');

export function makePeople(agencies: readonly MadeAgency[], { peopleAnAgency }: Size): readonly MadePerson[] {
  let n = 0;
  return agencies.flatMap((agency) => {
    const howMany = agency.isInMatrix ? Math.max(peopleAnAgency, MATRIX.people) : peopleAnAgency;
    return Array.from({ length: howMany }, (_, place) => {
      n += 1;
      const role = roleOf(place);
      const name = `Người Thử ${n} ${LETTERS[n % LETTERS.length]}`;
      const ids = { personId: madeId('Person', n), appointmentId: madeId('Appointment', n) };
      return { ...ids, agency, role, name, title: TITLES[role] } as const;
    });
  });
}

export async function insertPeople(db: Client, people: readonly MadePerson[]): Promise<void> {
  const columns = [
    people.map(({ personId }) => personId),
    people.map(({ agency }) => agency.tenantId),
    people.map(({ agency }) => agency.id),
  ];
  await db.query(
    `insert into persons (id, tenant_id, agency_id, full_name, name_key, given_fold, name_fold, is_leader, kind, status)
     select p.*, 'CONG_CHUC', 'ACTIVE'
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[]) p`,
    [
      ...columns,
      people.map(({ name }) => name),
      people.map(({ name }) => givenFirst(name)),
      people.map(({ name }) => fold(givenFirst(name))),
      people.map(({ name }) => fold(name)),
      people.map(({ role }) => role !== 'OFFICIAL'),
    ],
  );
  await db.query(
    `insert into appointments (person_id, person_tenant_id, tenant_id, agency_id, id, role, title, work_phone, valid_from)
     select person, tenant, tenant, agency, id, role, title, '0277' || lpad(n::text, 6, '0'), '2020-01-01'
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[])
         with ordinality p (person, tenant, agency, id, role, title, n)`,
    [
      ...columns,
      people.map(({ appointmentId }) => appointmentId),
      people.map(({ role }) => role),
      people.map(({ title }) => title),
    ],
  );
}
