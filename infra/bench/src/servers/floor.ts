// The floor: plain HTTP, one hand-written statement under the same bind, its JSON passed on as it comes. No session, no rules, no graph.
import { createServer, type IncomingMessage } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { bindStatement } from '@ky-cuong/api/platform/db/bind.js';
import { openReads } from '@ky-cuong/api/platform/db/data-source.js';
import { reads } from '../operations.ts';
import { announce } from './serving.ts';

const [connectionString = '', schema = ''] = process.argv.slice(2);
const pool = openReads(connectionString);
const statements = new Map(reads.map(({ name, floor }) => [name, floor]));
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();

async function bodyOf(req: IncomingMessage): Promise<{ operation: string; values: unknown[] }> {
  let text = '';
  for await (const piece of req.setEncoding('utf8')) text += String(piece);
  return JSON.parse(text) as { operation: string; values: unknown[] }; // our own load generator wrote it
}

async function answer(req: IncomingMessage): Promise<string> {
  if (req.url === '/delay') {
    const p99 = delay.percentile(99) / 1e9;
    delay.reset();
    return String(p99);
  }
  const { operation, values } = await bodyOf(req);
  const text = statements.get(operation);
  if (!text) throw new Error(`No statement is known for ${operation}.`);
  const said = (name: string) => String(req.headers[`x-${name}`]);
  const binding = { schema, personId: said('person'), agencyId: said('agency'), tenantId: said('tenant') };
  const client = await pool.connect();
  try {
    const [, { rows }] = await Promise.all([
      client.query(`begin read only; ${bindStatement(binding)}`),
      client.query<{ answer: string }>({
        name: operation,
        text: `select answer::text from (${text}) x where $1::uuid is not null and $2::uuid is not null and $3::date is not null`,
        values: [binding.agencyId, binding.personId, said('today'), ...values],
      }),
      client.query('commit'),
    ]);
    return rows[0]?.answer ?? 'null';
  } finally {
    client.release();
  }
}

const server = createServer((req, res) => {
  answer(req).then(
    (json) => res.setHeader('content-type', 'application/json').end(json),
    (cause: unknown) => res.writeHead(500).end(String(cause)),
  );
});
announce(server);
