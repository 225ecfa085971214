// A reader of /graphql/stream, as a program on another machine would be: events as they come, and how the stream ended.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestApp, TestPerson } from './test-app.js';

export interface Reading {
  /** Settled by the next event, or with undefined when the stream has ended. */
  next(): Promise<any>;
  readonly status: number;
  readonly body: any;
  close(): void;
}

/** The test's host stands in the header: what connects is this machine. */
export async function serve(app: TestApp): Promise<{ url: string; server: Server }> {
  const server = createServer(app.app.express).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql/stream`, server };
}

interface Opening {
  readonly url: string;
  readonly who?: TestPerson;
  readonly query: string;
  readonly headers?: Record<string, string>;
}

export async function openStream(app: TestApp, { url, who, query, headers = {} }: Opening): Promise<Reading> {
  const closing = new AbortController();
  const cookie = who ? { cookie: `kc_session=${await app.as(who).token()}` } : {};
  const response = await fetch(url, {
    method: 'POST',
    // fetch sends the address it connects to as the host: the proxy's header says which province was meant.
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      'x-forwarded-host': app.place.host,
      ...cookie,
      ...headers,
    },
    body: JSON.stringify({ query }),
    signal: closing.signal,
  });
  const { status } = response;
  if (status !== 200 || !response.body) {
    const text = await response.text();
    const body = text === '' ? null : JSON.parse(text);
    return { status, body, next: () => Promise.resolve(undefined), close: () => undefined };
  }
  const events = eventsOf(response.body);
  const next = async () => (await events.next()).value ?? undefined;
  return { status, body: null, next, close: () => closing.abort() };
}

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<any, void> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const message = text.slice(0, end);
      text = text.slice(end + 2);
      if (message.startsWith('event: next')) yield JSON.parse(message.slice(message.indexOf('data: ') + 6));
    }
  }
}
