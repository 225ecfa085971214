// Who gives work to whom, and who answers for it there: the pattern from which directives and tasks are made.
import { fold } from '@ky-cuong/shared';
import type { Client } from 'pg';
import type { MadeAgency } from './agencies.ts';
import type { MadePerson } from './people.ts';

interface Way {
  readonly assigner: MadeAgency;
  readonly lead: MadeAgency;
}

const CHAIR_TURNS = 8;

/** The chair's ways come first, eight times over; districts and the department of health hand on to those below them. */
function makeWays(agencies: readonly MadeAgency[]): readonly Way[] {
  const [province] = agencies;
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const ways = agencies.flatMap((lead) => {
    const assigner = lead.parentId === null ? undefined : byId.get(lead.parentId);
    return assigner ? [{ assigner, lead }] : [];
  });
  const ofChair = ways.filter(({ assigner }) => assigner === province);
  return [
    ...Array.from({ length: CHAIR_TURNS }, () => ofChair).flat(),
    ...ways.filter((way) => !ofChair.includes(way)),
  ];
}

/** `shift` leads from a way of a district to the chair's way to that district: a task on the first is a part of one on the second. */
const TABLES = `
  create temporary table ways (n integer primary key, assigner uuid, assigner_tenant uuid, lead uuid, lead_tenant uuid, sector text,
    is_chairs boolean, shift integer);
  create temporary table seats (agency uuid, place integer, person uuid, appointment uuid, name text, title text, sort text, phone text,
    agency_name text, primary key (agency, place));
  create temporary table targets (t integer primary key, agency uuid, tenant uuid, kind text, level text, sort text);`;

export async function layOut(
  db: Client,
  agencies: readonly MadeAgency[],
  people: readonly MadePerson[],
): Promise<{ ways: number }> {
  await db.query(TABLES);
  const ways = makeWays(agencies);
  const rootId = agencies[0]?.id;
  await db.query(
    `insert into ways select n - 1, assigner, assigner_tenant, lead, lead_tenant, sector, is_chairs, shift
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::boolean[], $7::integer[])
       with ordinality w (assigner, assigner_tenant, lead, lead_tenant, sector, is_chairs, shift, n)`,
    [
      ways.map(({ assigner }) => assigner.id),
      ways.map(({ assigner }) => assigner.tenantId),
      ways.map(({ lead }) => lead.id),
      ways.map(({ lead }) => lead.tenantId),
      ways.map(({ lead }) => lead.sectors[0] ?? null),
      ways.map(({ assigner }) => assigner.id === rootId),
      ways.map((way, n) =>
        way.assigner.level === 'DISTRICT' ? ways.findIndex(({ lead }) => lead === way.assigner) - n : null,
      ),
    ],
  );
  await insertSeats(db, people);
  const targets = agencies.filter(({ parentId }) => parentId === rootId);
  await insertTargets(db, targets);
  return { ways: ways.length };
}

async function insertSeats(db: Client, people: readonly MadePerson[]): Promise<void> {
  await db.query(
    `insert into seats select p.agency_id, row_number() over (partition by p.agency_id order by a.id) - 1, p.id, a.id, p.full_name, a.title,
        p.name_key, a.work_phone, v.name
       from persons p join appointments a on a.person_id = p.id join agency_versions v on v.agency_id = p.agency_id`,
  );
  const { rows } = await db.query<{ n: number }>('select count(*)::integer as n from seats');
  if (rows[0]?.n !== people.length) throw new Error('A person has no seat.');
}

async function insertTargets(db: Client, targets: readonly MadeAgency[]): Promise<void> {
  await db.query(
    `insert into targets select n - 1, id, tenant, kind, level, sort
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[]) with ordinality t (id, tenant, kind, level, sort, n)`,
    [
      targets.map(({ id }) => id),
      targets.map(({ tenantId }) => tenantId),
      targets.map(({ kind }) => kind),
      targets.map(({ level }) => level),
      targets.map(({ name }) => fold(name)),
    ],
  );
}
