// The floor: plain HTTP, one hand-written statement under the same bind, its JSON passed on as it comes. No session, no rules, no graph.
import { createServer, type IncomingMessage } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Binding, bindStatement } from '@ky-cuong/api/platform/db/bind.js';
import { openReads } from '@ky-cuong/api/platform/db/data-source.js';
import type { Target, Writer } from '../operation.ts';
import { reads, writes } from '../operations.ts';
import type { PoolClient } from 'pg';
import { announce } from './serving.ts';

const [connectionString = '', schema = ''] = process.argv.slice(2);
const pool = openReads(connectionString);
const statements = new Map(reads.map(({ name, floor }) => [name, floor]));
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();

interface Asked {
  readonly operation: string;
  /** Of a read: the values of its statement. */
  readonly values?: readonly unknown[];
  /** Of a write: who writes on what. */
  readonly writer?: Writer;
  readonly target?: Target;
}

async function bodyOf(req: IncomingMessage): Promise<Asked> {
  let text = '';
  for await (const piece of req.setEncoding('utf8')) text += String(piece);
  return JSON.parse(text) as Asked; // our own load generator wrote it
}

function bindingOf({ headers }: IncomingMessage): Binding {
  const said = (name: string) => String(headers[`x-${name}`]);
  return { schema, personId: said('person'), agencyId: said('agency'), tenantId: said('tenant') };
}

async function withConnection<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

/** Begin, bind, the statement and commit leave together. */
function readOne(req: IncomingMessage, { operation, values = [] }: Asked, text: string): Promise<string> {
  const binding = bindingOf(req);
  return withConnection(async (client) => {
    const [, { rows }] = await Promise.all([
      client.query(`begin read only; ${bindStatement(binding)}`),
      client.query<{ answer: string }>({
        name: operation,
        text: `select answer::text from (${text}) x where $1::uuid is not null and $2::uuid is not null and $3::date is not null`,
        values: [binding.agencyId, binding.personId, String(req.headers['x-today']), ...values],
      }),
      client.query('commit'),
    ]);
    return rows[0]?.answer ?? 'null';
  });
}

/** One transaction, its statements one after the other, as a use case sends them. */
function writeOne(req: IncomingMessage, { operation, writer, target }: Asked): Promise<string> {
  const found = writes.find(({ name }) => name === operation);
  if (!found || !writer || !target) throw new Error(`Nothing is known to write for ${operation}.`);
  return withConnection(async (client) => {
    await client.query('begin');
    await client.query(bindStatement(bindingOf(req)));
    const answer = await found.bare(async (sql, given) => (await client.query(sql, [...given])).rows, writer, target);
    await client.query('commit');
    return JSON.stringify(answer);
  });
}

async function answer(req: IncomingMessage): Promise<string> {
  if (req.url === '/delay') return delayNow();
  const body = await bodyOf(req);
  const text = statements.get(body.operation);
  return text ? readOne(req, body, text) : writeOne(req, body);
}

function delayNow(): string {
  const p99 = delay.percentile(99) / 1e9;
  delay.reset();
  return String(p99);
}

const server = createServer((req, res) => {
  answer(req).then(
    (json) => res.setHeader('content-type', 'application/json').end(json),
    (cause: unknown) => res.writeHead(500).end(String(cause)),
  );
});
announce(server);
