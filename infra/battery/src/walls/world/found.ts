// Founds the provinces under attack on the server of the run, each with tenants of the same shape, and marks every row.
import { cp } from 'node:fs/promises';
import type { TestAgency, TestApp } from '@ky-cuong/api/testing/test-app.js';
import type { House } from '../../house.ts';
import { type Centre, foundDistrict } from './district.ts';
import type { AgencyFacts, ProvinceFacts, World } from './facts.ts';
import type { Files } from './files.ts';
import { Marker } from './marks.ts';
import { foundOutsiders, foundTeam, giveContacts } from './staff.ts';

const DISTRICTS = ['An', 'Bình', 'Cao', 'Đông', 'Em', 'Phú', 'Giang', 'Hòa'];

interface Size {
  readonly districts: number;
  /** In the second province, when it is only to be another one. */
  readonly elsewhere?: number;
}

const worlds = new WeakMap<House, Map<number, Promise<World>>>();

/** The same world for every battery of a run that leaves it as it was. */
export function sharedWorld(house: House, size: Size): Promise<World> {
  const known = worlds.get(house) ?? new Map<number, Promise<World>>();
  worlds.set(house, known);
  const world = known.get(size.districts) ?? foundWorld(house, size);
  known.set(size.districts, world);
  return world;
}

export async function foundWorld(house: House, size: Size): Promise<World> {
  const marker = new Marker();
  const apps: TestApp[] = [];
  const provinces: ProvinceFacts[] = [];
  for (const [province, count] of [size.districts, size.elsewhere ?? size.districts].entries()) {
    const app = await house.open();
    apps.push(app);
    provinces.push(await foundProvince(app, { province, marker, cases: new Map() }, count));
  }
  const [first, second] = apps;
  if (!first || !second) throw new Error('Two provinces were to be founded.');
  await cp(second.place.dataDir, first.place.dataDir, { recursive: true });
  const versions = Object.assign({}, ...(await Promise.all(apps.map(versionsOf)))) as Record<string, number>;
  return {
    ...{ databaseUrl: house.databaseUrl, dataDir: first.place.dataDir, provinces, versions },
    ...{ marks: marker.marks, ids: marker.ids },
  };
}

async function foundProvince(app: TestApp, files: Files, districts: number): Promise<ProvinceFacts> {
  const { province } = files;
  const root = await app.foundAgency('UBND tỉnh');
  const department = (name: string, sector: string): Promise<TestAgency> =>
    app.foundAgency(name, { parent: root, kind: 'DEPARTMENT', level: 'PROVINCE', sectors: [sector] });
  const centre = await foundTeam(app, province, root, 'centre');
  const health = await foundTeam(app, province, await department('Sở Y tế', 'HEALTH'), 'health');
  const education = await foundTeam(app, province, await department('Sở Giáo dục', 'EDUCATION'), 'education');
  const above: Centre = { province, centre, health };
  const casts = [];
  for (const name of DISTRICTS.slice(0, districts)) casts.push(await foundDistrict(app, above, files, name));
  const outsiders = await foundOutsiders(app, province, root);
  await giveContacts(app);
  await files.marker.markProvince(app, province, (id) => files.cases.get(id) ?? {});
  return {
    ...{ host: app.place.host, schema: app.place.schema, casts, outsiders, agencies: await agenciesOf(app) },
    ...{ centre: centre.staff, health: health.staff, education: education.staff },
    keys: { centre: centre.keys, health: health.keys, education: education.keys },
  };
}

/** Read as the founder wrote it: one version each, none ended. */
const agenciesOf = (app: TestApp): Promise<AgencyFacts[]> =>
  app.owner.query<AgencyFacts[]>('select agency_id as id, parent_id as "parentId", kind, sectors from agency_versions');

const VERSIONED = [
  ...['agencies', 'persons', 'appointments', 'tasks', 'directives', 'directive_receipts'],
  ...['task_series', 'task_milestones', 'saved_views'],
];

async function versionsOf(app: TestApp): Promise<Record<string, number>> {
  const all = VERSIONED.map((table) => `select id, version from ${table}`).join(' union all ');
  const rows = await app.owner.query<{ id: string; version: number }[]>(all);
  return Object.fromEntries(rows.map(({ id, version }) => [id, version]));
}
