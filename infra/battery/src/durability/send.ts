// One request of the graph over a socket that is kept, measured to its end.
import { Agent, type IncomingMessage, request } from 'node:http';

export interface Principal {
  readonly host: string;
  readonly cookie: string;
}

export interface GraphError {
  readonly code: string;
  readonly reason: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface Reply {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphError[];
  readonly ms: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1_000 });

interface Sent {
  readonly query: string;
  readonly variables?: object;
}

export class NoAnswerError extends Error {}

/** Rejects with NoAnswerError when the connection broke or nothing came in time. */
export async function post(url: string, { host, cookie }: Principal, sent: Sent, timeoutMs = 20_000): Promise<Reply> {
  const began = performance.now();
  const body = JSON.stringify(sent);
  const headers = { host, cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const { status, text, retryAfter } = await exchange(`${url}/graphql`, { method: 'POST', headers, body, timeoutMs });
  return { status, retryAfter, ...readGraph(text), ms: performance.now() - began };
}

export const get = (url: string, timeoutMs = 5_000): Promise<Answer> =>
  exchange(url, { method: 'GET', headers: {}, timeoutMs });

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | undefined;
}

interface Exchange {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: string;
  readonly timeoutMs: number;
}

function exchange(url: string, { method, headers, body, timeoutMs }: Exchange): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error) => reject(new NoAnswerError(cause.message));
    const asked = request(url, { method, headers, agent, signal: AbortSignal.timeout(timeoutMs) }, (answer) => {
      read(answer).then(
        (text) => resolve({ status: answer.statusCode ?? 0, text, retryAfter: answer.headers['retry-after'] }),
        fail,
      );
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

async function read(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece as Buffer); // no encoding is set
  return Buffer.concat(pieces).toString();
}

interface Graph {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: GraphError }[];
}

/** What is no JSON is no answer of ours: an error without a code. */
function readGraph(text: string): Pick<Reply, 'data' | 'errors'> {
  try {
    const { data = null, errors = [] } = JSON.parse(text) as Graph;
    return { data, errors: errors.map(({ extensions }) => extensions) };
  } catch {
    return { data: null, errors: [{ code: 'NOT_JSON', reason: text.slice(0, 80) }] };
  }
}
