// Where requests go in: an API on the world's database, behind both walls or one of them, reached over a real socket.
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openApp, TestClock, type Walls } from '@ky-cuong/api/testing/test-app.js';
import type { Principal, World } from './facts.ts';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Gate {
  readonly port: number;
  readonly services: Awaited<ReturnType<typeof openApp>>['services'];
  ask(who: Principal, query: string, variables?: object): Promise<Reply>;
  get(who: Principal, path: string): Promise<Reply>;
  close(): Promise<void>;
}

export async function openGate({ dataDir }: Pick<World, 'dataDir'>, walls: Walls = {}): Promise<Gate> {
  const app = await openApp(walls, dataDir, new TestClock());
  const server = app.express.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const { port } = server.address() as AddressInfo; // a TCP server that listens has no other kind
  const send = (who: Principal, { path, body }: { path: string; body?: string | undefined }): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const { host, headers } = who;
      const own = body === undefined ? {} : { 'content-type': 'application/json' };
      const method = body === undefined ? 'GET' : 'POST';
      const sent = request({ agent, port, method, path, headers: { ...headers, ...own, host } }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('error', reject);
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(pieces).toString() });
        });
      });
      // A kept connection that the server closed in that moment: what was sent on it never arrived.
      sent.on('error', (cause) => {
        if (sent.reusedSocket && 'code' in cause && cause.code === 'ECONNRESET') resolve(send(who, { path, body }));
        else reject(cause);
      });
      sent.end(body);
    });
  return {
    port,
    services: app.services,
    ask: (who, query, variables = {}) => send(who, { path: '/graphql', body: JSON.stringify({ query, variables }) }),
    get: (who, path) => send(who, { path }),
    async close() {
      agent.destroy();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
    },
  };
}

interface Failure {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Graph {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly Failure[];
}

/** Whatever is no answer of a graph counts as an error without a code. */
export function graphOf({ text }: Reply): Graph {
  try {
    const { data = null, errors = [] } = JSON.parse(text) as Partial<Graph>;
    return { data, errors };
  } catch {
    return { data: null, errors: [{ message: text, extensions: {} }] };
  }
}
