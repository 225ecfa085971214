// The load: so many connections, each sending its next request when the last one has been answered.
import { Client, type Dispatcher } from 'undici';
import { cpuMs } from './process-facts.ts';

export interface Ask {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the answer is the one that was checked before. */
  readonly isRight: (status: number, body: Buffer) => boolean;
}

export interface Load {
  readonly origin: string;
  readonly pid: number;
  readonly connections: number;
  /** Stops after so long, or when `next` has nothing more. */
  readonly ms: number;
  readonly next: (connection: number) => Ask | undefined;
}

export interface Sample {
  readonly requests: number;
  /** Answers that were none; they count neither as requests nor in the times. */
  readonly wrong: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly cpuMsPerRequest: number;
}

const CALM = 10;

export async function drive({ origin, pid, connections, ms, next }: Load): Promise<Sample> {
  const clients = Array.from({ length: connections }, () => new Client(origin, { pipelining: 1 }));
  const latencies: number[] = [];
  const wrong: string[] = [];
  const cpu = cpuMs(pid);
  const began = performance.now();
  const loop = async (client: Client, connection: number) => {
    while (performance.now() - began < ms) {
      const ask = next(connection);
      if (!ask) return;
      const sent = performance.now();
      const { status, body } = await send(client, ask);
      if (ask.isRight(status, body)) latencies.push(performance.now() - sent);
      else wrong.push(`${status} ${body.toString('utf8').slice(0, 300)}`);
    }
  };
  try {
    await Promise.all(clients.map(loop));
  } finally {
    await Promise.all(clients.map((client) => client.destroy()));
  }
  const took = performance.now() - began;
  // A crowd may be turned away, and that is shown; ten at once are what a program is there for.
  if (wrong[0] && connections <= CALM) throw new Error(`Answered otherwise under load: ${wrong[0]}`);
  return { ...summed(latencies, took, cpuMs(pid) - cpu), wrong: wrong.length };
}

function summed(latencies: number[], took: number, cpu: number): Omit<Sample, 'wrong'> {
  if (latencies.length === 0) throw new Error('Nothing was answered in the time.');
  const sorted = latencies.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    requests: sorted.length,
    perSecond: sorted.length / (took / 1000),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    cpuMsPerRequest: cpu / sorted.length,
  };
}

export interface Answered {
  readonly status: number;
  readonly body: Buffer;
}

export function send(client: Dispatcher, { path, headers, body }: Omit<Ask, 'isRight'>): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let status = 0;
    client.dispatch(
      { path, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_, code) => void (status = code),
        onResponseData: (_, piece) => void pieces.push(piece),
        onResponseEnd: () => resolve({ status, body: Buffer.concat(pieces) }),
        onResponseError: (_, cause) => reject(cause),
      },
    );
  });
}
