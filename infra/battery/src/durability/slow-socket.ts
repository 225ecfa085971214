// Sockets that keep a server waiting, each in its own way.
import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';

/** Says nothing; dribbles its headers, or its body; never reads what it asked for, or a byte a second of it; asks once and stays. */
export const KINDS = ['silent', 'headers', 'body', 'deaf', 'sipping', 'staying'] as const;
type Kind = (typeof KINDS)[number];

export interface Slow {
  readonly kind: Kind;
  readonly port: number;
  cutAfterMs: number | undefined;
  end(): void;
}

/** A file that is more than the kernel's buffers on both sides take. */
export const LARGE_FILE = 'large.bin';
const LARGE = `GET /${LARGE_FILE} HTTP/1.1\r\nhost: x\r\n\r\n`;
const BODY = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{';

const BEGINNINGS: Readonly<Record<Kind, string>> = {
  silent: '',
  headers: 'GET /metrics HTTP/1.1\r\nhost: x\r\nx-slow: ',
  body: BODY,
  deaf: LARGE,
  sipping: LARGE,
  staying: 'GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n',
};

export function openSlow(port: number, kind: Kind): Slow {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined); // it is cut: that is the point
  socket.write(BEGINNINGS[kind]);
  if (kind === 'staying') socket.resume();
  else socket.pause();
  const drip = setInterval(() => dribble(socket, kind), 1_000);
  const slow = {
    kind,
    cutAfterMs: undefined,
    get port() {
      return socket.localPort ?? own;
    },
    end() {
      clearInterval(drip);
      socket.destroy();
    },
  };
  let own = 0;
  socket.on('connect', () => (own = socket.localPort ?? 0));
  return slow;
}

function dribble(socket: Socket, kind: Kind): void {
  if (kind === 'headers' || kind === 'body') socket.write(' ');
  if (kind === 'sipping') socket.read(1);
}

const ESTABLISHED = '01';

/** The far ports of the connections that a server on this port has open. */
export async function heldBy(port: number): Promise<Set<number>> {
  const lines = (await readFile('/proc/net/tcp', 'utf8')).trim().split('\n').slice(1);
  const rows = lines.map((line) => line.trim().split(/\s+/));
  const portOf = (address: string | undefined) => Number.parseInt(address?.split(':')[1] ?? '0', 16);
  return new Set(
    rows
      .filter(([, local, , state]) => portOf(local) === port && state === ESTABLISHED)
      .map(([, , remote]) => portOf(remote)),
  );
}
