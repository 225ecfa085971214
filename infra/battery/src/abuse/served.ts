// An API of a test behind a port, asked over HTTP as anybody on the network would: with any header and any bytes.
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';

export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  /** The parsed text, or undefined when it is no JSON. */
  readonly body: any;
  readonly ms: number;
}

export class Served {
  readonly app: TestApp;
  private readonly server: Server;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(app: TestApp, server: Server) {
    this.app = app;
    this.server = server;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port; // a TCP server's address is never a path
  }

  ask({ method = 'POST', path = '/graphql', headers = {}, body }: Asked): Promise<Answered> {
    const began = performance.now();
    const given = { host: this.app.place.host, ...headers };
    return new Promise((resolve, reject) => {
      const sent = request(
        { port: this.port, host: '127.0.0.1', agent: this.agent, method, path, headers: given },
        (res) => {
          const pieces: Buffer[] = [];
          res.on('data', (piece: Buffer) => pieces.push(piece));
          res.on('error', reject);
          res.on('end', () => {
            const text = Buffer.concat(pieces).toString();
            const ms = performance.now() - began;
            resolve({ status: res.statusCode ?? 0, headers: res.headers, text, body: parsed(text), ms });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** A document in JSON. */
  send(query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    const body = JSON.stringify({ query, variables });
    return this.ask({ headers: { 'content-type': 'application/json', ...headers }, body });
  }

  async cookieOf(person: TestPerson): Promise<string> {
    return `kc_session=${await this.app.as(person).token()}`;
  }

  async close(): Promise<void> {
    this.agent.destroy();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function serve(app: TestApp, express: TestApp['app']['express'] = app.app.express): Promise<Served> {
  const server = createServer(express);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return new Served(app, server);
}

export const reasonOf = ({ body }: Answered): string => String(body?.errors?.[0]?.extensions?.reason ?? '');
