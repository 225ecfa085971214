// How the same question is put to each side, and how its answer is read into the common shape.
import { Client } from 'undici';
import { difference, shaped } from './equal.ts';
import { type Ask, send } from './measure/closed-loop.ts';
import type { Question, ReadOperation, Target, Viewer, Writer } from './operation.ts';
import type { Running, SideName } from './processes.ts';

export type Sides = Readonly<Record<SideName, Running>>;
export const SIDES: readonly SideName[] = ['ours', 'postgraphile', 'floor'];

const TIMEOUT = { headersTimeout: 60_000, bodyTimeout: 60_000 } as const;

interface Envelope {
  readonly data?: unknown;
  readonly errors?: unknown;
}

const eyes = ({ person: { personId, agency } }: Viewer, today: string) => ({
  'x-person': personId,
  'x-agency': agency.id,
  'x-tenant': agency.tenantId,
  'x-today': today,
});

export type Put = Omit<Ask, 'isRight'>;

export const putOurs = (viewer: Viewer, query: string, variables: object): Put => ({
  path: '/graphql',
  headers: { cookie: viewer.cookie },
  body: JSON.stringify({ query, variables }),
});

const putByKey = (key: string, query: string, variables: object): Put => ({
  path: '/graphql',
  headers: { authorization: `Bearer ${key}` },
  body: JSON.stringify({ query, variables }),
});

export const putPostgraphile = (viewer: Viewer, today: string, query: string, variables: object): Put => ({
  path: '/graphql',
  headers: eyes(viewer, today),
  body: JSON.stringify({ query, variables }),
});

const putFloor = (viewer: Viewer, today: string, operation: string, values: readonly unknown[]): Put => ({
  path: '/',
  headers: eyes(viewer, today),
  body: JSON.stringify({ operation, values }),
});

export function puts(
  { name, ours, postgraphile }: ReadOperation,
  { viewer, today }: { viewer: Viewer; today: string },
  question: Question,
): Readonly<Record<SideName, Put>> {
  return {
    ours: question.key ? putByKey(question.key, ours, question.ours) : putOurs(viewer, ours, question.ours),
    postgraphile: putPostgraphile(viewer, today, postgraphile, question.postgraphile),
    floor: putFloor(viewer, today, name, question.floor),
  };
}

/** One question, one answer; anything but a clean answer throws. */
export async function asked({ origin, name }: Running, put: Put): Promise<{ text: Buffer; data: unknown }> {
  const client = new Client(origin, TIMEOUT);
  try {
    const { status, body } = await send(client, put);
    const said = body.toString('utf8');
    if (status !== 200) throw new Error(`${name} answered ${status}: ${said.slice(0, 400)}`);
    const parsed = JSON.parse(said) as Envelope;
    if (name === 'floor') return { text: body, data: parsed };
    if (parsed.errors) throw new Error(`${name} answered with errors: ${JSON.stringify(parsed.errors).slice(0, 800)}`);
    return { text: body, data: parsed.data };
  } finally {
    await client.close();
  }
}

/** What an answer says, spelt in the common way. The home page of ours stands in a field of its own name. */
export function read(operation: ReadOperation, side: SideName, data: unknown): unknown {
  const common = shaped(side === 'ours' && operation.fromOurs ? operation.fromOurs(data) : data);
  return side === 'postgraphile' && operation.fromPostgraphile ? shaped(operation.fromPostgraphile(common)) : common;
}

/** Throws with the first difference between two sides, or when there was nothing to read. */
export function mustBeEqual(operation: ReadOperation, answers: Readonly<Record<SideName, unknown>>): void {
  const ours = read(operation, 'ours', answers.ours);
  if (!operation.isFull(ours)) throw new Error(`${operation.name}: the answer is empty, there is nothing to measure.`);
  for (const side of ['floor', 'postgraphile'] as const) {
    const found = difference(ours, read(operation, side, answers[side]));
    if (found) throw new Error(`${operation.name}: ours and ${side} differ at ${found}`);
  }
}

export function putBare(viewer: Viewer, today: string, operation: string, target: Target): Put {
  const { personId, agency, name, title } = viewer.person;
  const writer: Writer = { personId, agencyId: agency.id, name, title, agencyName: agency.name, today };
  return { path: '/', headers: eyes(viewer, today), body: JSON.stringify({ operation, writer, target }) };
}
