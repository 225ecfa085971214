// One district at work: a thing in the right state for every operation, made through the use cases that people call.
import { CHANGED } from './changing.ts';
import { ASK_BACK, SENT } from './recalling.ts';
import type { TestAgency, TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { CREATE, done, key, type NewTask } from '@ky-cuong/api/testing/work.js';
import {
  DISSEMINATE,
  ISSUE,
  ownDirective,
  outsideDirective,
  RECEIVE,
  REGISTER,
} from '@ky-cuong/api/directives/testing.js';
import { newKey } from './calls.ts';
import { jobsOf } from './exchange.ts';
import { fileOf, type Files } from './files.ts';
import type { Cast, ThingName } from './facts.ts';
import { plansOf } from './plans.ts';
import { tellOf } from './telling.ts';
import { seriesOf } from './series.ts';
import { urgeOf } from './urging.ts';
import { viewOf } from './views.ts';
import { foundNewcomer, foundSession, foundTeam, type Team } from './staff.ts';

const MAKE_KEY = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key { id } } }`;

type Things = Partial<Record<ThingName, string>>;

export interface Centre {
  readonly province: number;
  readonly centre: Team;
  readonly health: Team;
}

interface Place {
  readonly app: TestApp;
  readonly district: Team;
  readonly office: Team;
  readonly commune: Team;
  readonly files: Files;
}

export async function foundDistrict(app: TestApp, { province, centre, health }: Centre, files: Files, name: string) {
  const agency = await app.foundAgency(`UBND huyện ${name}`, { parent: centre.agency, tenant: 'own' });
  const below = { parent: agency, level: 'DISTRICT' } as const;
  const division = { ...below, kind: 'DIVISION', sectors: ['HEALTH'] };
  const office = await app.foundAgency(`Phòng Y tế ${name}`, division);
  const commune = await app.foundAgency(`UBND xã ${name}`, { ...below, level: 'COMMUNE' });
  const place: Place = {
    app,
    files,
    district: await foundTeam(app, province, agency, `district ${name}`),
    office: await foundTeam(app, province, office, `office ${name}`),
    commune: await foundTeam(app, province, commune, `commune ${name}`),
  };
  const things: Things = {
    ...{
      centre: centre.agency.id,
      health: health.agency.id,
      district: agency.id,
      office: office.id,
      commune: commune.id,
    },
    ...(await agenciesOf(place)),
    ...(await tasksOf(place, centre)),
    ...(await plansOf(place)),
    ...(await seriesOf(place)),
    ...(await directivesOf(place, centre)),
    ...(await peopleOf(place)),
    ...(await jobsOf(app, place.district.people.HEAD)),
  };
  const staff = { district: place.district.staff, office: place.office.staff, commune: place.commune.staff };
  const keys = { district: place.district.keys, office: place.office.keys, commune: place.commune.keys };
  return { province, things, staff, keys } as Cast; // the parts above name every thing; the catalogue's controls find one that is missing
}

async function agenciesOf({ app, district }: Place): Promise<Things> {
  const spare = async (name: string) =>
    (await app.foundAgency(`Trạm ${name}`, { parent: district.agency, kind: 'OTHER', level: 'DISTRICT' })).id;
  return {
    spareEnd: await spare('một'),
    spareMove: await spare('hai'),
    spareRename: await spare('ba'),
    spareContact: await spare('bốn'),
  };
}

async function give(app: TestApp, who: TestPerson, tasks: readonly NewTask[], more: object = {}): Promise<string[]> {
  const whole = tasks.map((task) => ({ title: 'Rà soát trạm y tế', term: { on: '2024-03-29' }, ...task }));
  const data = await ask(app, who, CREATE, { input: { idempotencyKey: key(), tasks: whole, ...more } });
  return data.createTasks.map(({ id }: { id: string }) => id);
}

async function tasksOf({ app, district, office, commune, files }: Place, centre: Team): Promise<Things> {
  const lead = office.agency.id;
  const [tDown = ''] = await give(app, centre.people.HEAD, [{ leadId: district.agency.id, sector: 'HEALTH' }]);
  const names = [
    'tAccept',
    'tReject',
    'tOfficial',
    'tCancel',
    'tUrge',
    'tProgress',
    'tDone',
    'tConfirm',
    'tReturn',
    'tAsk',
    'tExtend',
    'tRefuseExtension',
    'tSuspend',
    'tResume',
    'tUndo',
    'tUrges',
  ] as const;
  const ids = await give(
    app,
    district.people.HEAD,
    names.map((_, place) => ({
      leadId: lead,
      ...(place % 2 ? { sector: 'HEALTH' } : { cooperatingIds: [commune.agency.id] }),
    })),
  );
  const things: Things = { tDown, ...Object.fromEntries(names.map((name, place) => [name, ids[place]])) };
  const official = office.people.OFFICIAL;
  for (const name of ['tProgress', 'tDone', 'tConfirm', 'tReturn'] as const) {
    const taskId = String(things[name]);
    await done(app, office.people.HEAD, 'assignOfficial', { taskId, appointmentId: official.appointmentId });
  }
  const fAttached = await fileOf(app, official, files, { task: String(things.tProgress) });
  const progress = { taskId: String(things.tProgress), progress: 20, note: 'Đã rà soát', fileIds: [fAttached] };
  await done(app, official, 'reportProgress', progress);
  const until = { term: { on: '2024-04-05' }, reason: 'Chờ số liệu' };
  for (const name of ['tAsk', 'tExtend', 'tRefuseExtension', 'tSuspend', 'tResume'] as const)
    await done(app, office.people.HEAD, 'acceptTask', { taskId: String(things[name]) });
  await done(app, district.people.HEAD, 'suspendTask', { taskId: String(things.tResume), reason: 'Chờ quy định' });
  for (const name of ['tExtend', 'tRefuseExtension'] as const)
    await done(app, office.people.HEAD, 'askExtension', { taskId: String(things[name]), ...until });
  for (const name of ['tConfirm', 'tReturn'] as const)
    await done(app, official, 'reportDone', { taskId: String(things[name]), result: 'Xong' });
  return {
    ...things,
    view: await viewOf(app, district.people.HEAD),
    viewGone: await viewOf(app, district.people.HEAD),
    viewPinned: await viewOf(app, district.people.HEAD),
    urge: await urgeOf(app, district.people.HEAD, String(things.tUndo)),
    fAttached,
    fProgress: await fileOf(app, official, files),
    fDone: await fileOf(app, official, files),
  };
}

async function directivesOf({ app, district, office, commune, files }: Place, centre: Team): Promise<Things> {
  const head = district.people.HEAD;
  const drafted = (input: object) => ask(app, head, REGISTER, { input });
  const ours = [office.agency, commune.agency];
  const dSent = await issue(app, head, ours);
  const second = await issue(app, head, [office.agency]);
  const third = await issue(app, head, [office.agency]);
  const above = await issue(app, centre.people.HEAD, [district.agency]);
  const rDisseminate = await receive(app, office.people.HEAD, third);
  const listed = await receive(app, commune.people.HEAD, dSent);
  const readers = [commune.people.OFFICIAL, commune.people.DEPUTY];
  const personIds = readers.map(({ personId }) => personId);
  const list = { receiptId: listed, version: 2, plan: 'BY_HAND', personIds };
  await ask(app, commune.people.HEAD, DISSEMINATE, { input: list });
  const draft = await drafted(outsideDirective({ idempotencyKey: key(), number: '12/TB-BTN', documentType: 'TB' }));
  const revised = await drafted(ownDirective({ idempotencyKey: key() }));
  await tellOf(app, district.people.HEAD, dSent);
  const changed: Record<string, string> = {};
  for (const name of CHANGED) changed[name] = await issue(app, head, [office.agency]);
  const asked: Record<string, string> = {};
  for (const [name, isAsked] of Object.entries(SENT)) {
    const directiveId = await issue(app, head, [office.agency]);
    asked[name] = await receiptOf(app, directiveId, office.agency);
    const input = { idempotencyKey: key(), directiveId, reason: 'Gửi nhầm bản' };
    if (isAsked) await ask(app, head, ASK_BACK, { input });
    else asked.dAskBack = directiveId;
  }
  const spoken = { documentType: 'TB', form: 'SPOKEN', signatoryTitle: 'Chủ tịch' };
  const recorded = async () => {
    const input = ownDirective({ idempotencyKey: key(), ...spoken });
    return (await ask(app, district.people.DEPUTY, REGISTER, { input })).registerDirective.id;
  };
  const [clause] = await app.owner.query('select id from directive_clauses where directive_id = $1', [dSent]);
  const [amended] = await app.owner.query('select id from directive_clauses where directive_id = $1', [changed.dAmend]);
  const [body] = await app.owner.query('select id from external_bodies where agency_id = $1', [district.agency.id]);
  return {
    ...{ dSent, dDraft: draft.registerDirective.id, dRevise: revised.registerDirective.id },
    ...changed,
    ...asked,
    ...{ cAmend: amended.id, clause: clause.id, body: body.id, rDisseminate },
    ...{ dSpoken: await recorded(), dDisown: await recorded() },
    rReceive: await receiptOf(app, dSent, office.agency),
    rRefuse: await receiptOf(app, second, office.agency),
    rPassOn: await receive(app, head, above),
    reading: await readingOf(app, dSent, commune.people.OFFICIAL),
    rReading: listed,
    fRegister: await fileOf(app, head, files),
    fRevise: await fileOf(app, head, files),
  };
}

async function peopleOf({ app, district, office }: Place): Promise<Things> {
  const leaving = await app.person(office.agency, 'OFFICIAL');
  return {
    ...{ pAppoint: await foundNewcomer(app, office.agency), pInvite: await foundNewcomer(app, office.agency) },
    pDisable: await foundNewcomer(app, office.agency, 'INVITED'),
    pEnable: await foundNewcomer(app, office.agency, 'DISABLED'),
    official: office.people.OFFICIAL.personId,
    officeHead: office.people.HEAD.personId,
    aOfficial: office.people.OFFICIAL.appointmentId,
    aDeputy: office.people.DEPUTY.appointmentId,
    aEnd: leaving.appointmentId,
    aOfficeHead: office.people.HEAD.appointmentId,
    aDistrictHead: district.people.HEAD.appointmentId,
    session: await foundSession(app, district.people.HEAD),
    apiKey: (await ask(app, district.people.HEAD, MAKE_KEY, { input: newKey() })).createApiKey.key.id,
  };
}

async function issue(app: TestApp, head: TestPerson, to: readonly TestAgency[]): Promise<string> {
  const { registerDirective } = await ask(app, head, REGISTER, { input: ownDirective({ idempotencyKey: key() }) });
  const { id, version } = registerDirective;
  const recipients = { rules: [], agencyIds: to.map((agency) => agency.id) };
  await ask(app, head, ISSUE, { input: { id, version, recipients } });
  return id;
}

async function receiptOf(app: TestApp, directiveId: string, { id }: TestAgency): Promise<string> {
  const sql = 'select id from directive_receipts where directive_id = $1 and agency_id = $2';
  const [row] = await app.owner.query(sql, [directiveId, id]);
  return row.id;
}

async function receive(app: TestApp, head: TestPerson, directiveId: string): Promise<string> {
  const receiptId = await receiptOf(app, directiveId, head.agency);
  await ask(app, head, RECEIVE, { input: { receiptId, version: 1 } });
  return receiptId;
}

async function readingOf(app: TestApp, directiveId: string, { personId }: TestPerson): Promise<string> {
  const sql = 'select id from acknowledgements where directive_id = $1 and person_id = $2';
  const [row] = await app.owner.query(sql, [directiveId, personId]);
  return row.id;
}

async function ask(app: TestApp, who: TestPerson, document: string, variables: object) {
  const { data, errors } = await app.as(who).send(document, variables);
  if (errors) throw new Error(`${document.slice(0, 80)}: ${JSON.stringify(errors)}`);
  return data;
}
