// Work that comes again, of a district: one task to be repeated, and a series for each thing that may be done to one.
import type { TestApp } from '@ky-cuong/api/testing/test-app.js';
import { give, key } from '@ky-cuong/api/testing/work.js';
import { call, head, input, once, type Call } from './calls.ts';
import type { ThingName } from './facts.ts';
import type { Team } from './staff.ts';

const REPEAT = 'mutation ($input: RepeatTaskInput!) { repeatTask(input: $input) { id } }';
const PAUSE = 'mutation ($input: SeriesActInput!) { pauseSeries(input: $input) { id } }';
const monthly = { unit: 'MONTH', every: 1, firstOn: '2024-06-28', ahead: 5 };

interface Place {
  readonly app: TestApp;
  readonly district: Team;
  readonly office: Team;
}

export async function seriesOf({ app, district, office }: Place): Promise<Partial<Record<ThingName, string>>> {
  const leader = district.people.HEAD;
  const given = async () => (await give(app, leader, { leadId: office.agency.id })).id;
  const ask = async (query: string, sent: object): Promise<any> => {
    const { data, errors } = await app.as(leader).send(query, { input: sent });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const ordered = async () => {
    const { repeatTask } = await ask(REPEAT, { idempotencyKey: key(), taskId: await given(), ...monthly });
    return String(repeatTask.id);
  };
  const sResume = await ordered();
  await ask(PAUSE, { seriesId: sResume, version: 1 });
  return { tRepeat: await given(), sPause: await ordered(), sResume, sStop: await ordered() };
}

export const onSeries: Readonly<Record<string, Call>> = {
  repeatTask: call(
    head,
    input((of) => ({ ...once(), ...monthly, taskId: of('tRepeat') })),
  ),
  pauseSeries: call(
    head,
    input((of, version) => ({ seriesId: of('sPause'), version: version('sPause') })),
  ),
  resumeSeries: call(
    head,
    input((of, version) => ({ seriesId: of('sResume'), version: version('sResume') })),
  ),
  stopSeries: call(
    head,
    input((of, version) => ({ seriesId: of('sStop'), version: version('sStop'), reason: 'Không còn cần' })),
  ),
};
