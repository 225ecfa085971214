// Founds the measured province and fills it: the same rows in every run, whatever the machine.
import { createProvince } from '@ky-cuong/api/platform/db/migrate.js';
import { migrations } from '@ky-cuong/api/app/migrations.js';
import type { Client } from 'pg';
import { type Server, withClient } from '../server.ts';
import { insertAgencies, type MadeAgency, makeAgencies } from './agencies.ts';
import { insertAudit } from './audit.ts';
import { withBareTables } from './bare.ts';
import { touchTasks } from './changes.ts';
import { insertDirectives, READER } from './directives.ts';
import { MADE_ID } from './made-id.ts';
import { insertPeople, type MadePerson, makePeople } from './people.ts';
import { layOut } from './places.ts';
import { SIZES, type SizeName } from './sizes.ts';
import { insertTasks } from './tasks.ts';

/** The day on which everything is looked at. */
export const TODAY = '2024-03-15';

export interface Province {
  readonly schema: string;
  readonly size: SizeName;
  readonly chair: MadePerson;
  /** The head of the department of health. */
  readonly department: MadePerson;
  /** The head of a district's committee. */
  readonly district: MadePerson;
  /** An official of one of the department's centres, who has many directives still to read. */
  readonly reader: MadePerson;
}

export async function foundProvince(server: Server, size: SizeName): Promise<Province> {
  // The province's clock stands so that it is the morning of that day now.
  const clockOffsetMs = Date.parse(`${TODAY}T08:00:00+07:00`) - Date.now();
  const schema = await createProvince(server.url('kc_owner'), migrations, {
    slug: 'bench',
    name: 'Tỉnh Thử Nghiệm',
    clockOffsetMs,
  });
  return withClient(server.url(), async (db) => {
    await db.query(`set search_path = ${schema}`);
    await db.query('set timezone = UTC');
    return { schema, size, ...(await fill(db, size)) };
  });
}

function byPlace(people: readonly MadePerson[], agency: MadeAgency, place: number): MadePerson {
  const found = people.filter((person) => person.agency === agency)[place];
  if (!found) throw new Error(`${agency.name} has nobody at place ${place}.`);
  return found;
}

async function fill(db: Client, name: SizeName): Promise<Omit<Province, 'schema' | 'size'>> {
  const size = SIZES[name];
  const agencies = makeAgencies();
  const people = makePeople(agencies, size);
  const [province, health] = agencies;
  const centre = agencies.find(({ kind }) => kind === 'CENTRE');
  const district = agencies.find(({ level }) => level === 'DISTRICT');
  if (!province || !health || !centre || !district) throw new Error('An agency is missing.');
  await db.query(MADE_ID);
  await insertAgencies(db, agencies, TODAY);
  await insertPeople(db, people);
  const { ways } = await layOut(db, agencies, people);
  await withBareTables(db, async () => {
    await insertDirectives(db, { province, health, centre }, { size, today: TODAY });
    await insertTasks(db, { size, today: TODAY, ways, issuer: province });
    await insertAudit(db);
  });
  await db.query('drop function made_id');
  await db.query('analyze');
  await touchTasks(db, size);
  return {
    chair: byPlace(people, province, 0),
    department: byPlace(people, health, 0),
    district: byPlace(people, district, 0),
    reader: byPlace(people, centre, READER),
  };
}
