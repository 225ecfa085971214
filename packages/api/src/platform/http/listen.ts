// The listening end: who is slow is cut off, and on the way out those being served are served to the end.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Express } from 'express';
import { BootError } from '../config.js';

export interface Place {
  readonly port: number;
  readonly host: string;
}

export interface Listening {
  readonly port: number;
  /** Stops taking requests, waits for those under way, then cuts what is left. */
  readonly drain: () => Promise<void>;
}

/**
 * Node's own are a minute, five minutes, for ever, and as many as there are. Who takes nothing of a long answer is let go
 * at the second look for silence, for at the first a part of it has always moved; late headers are told 408 before that. With
 * five hundred to let go at once it takes two seconds more, and all are gone within 31.
 */
export const LIMITS = { headersMs: 13_000, requestMs: 28_000, silenceMs: 14_000, connections: 1_000 };
const LOOK_MS = 500;
const GRACE_MS = 10_000;
/** For whoever balances loads to see that we are not ready any more. */
const NOTICE_MS = 250;

export async function listen(
  app: Express,
  place: Place,
  draining: { isDraining: boolean },
  { headersMs, requestMs, silenceMs, connections } = LIMITS,
): Promise<Listening> {
  const times = {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.min(headersMs, LOOK_MS),
  };
  const server = createServer(times, (req, res) => {
    if (draining.isDraining) res.setHeader('connection', 'close');
    app(req, res);
  });
  server.timeout = silenceMs;
  server.maxConnections = connections;
  await bound(server, place);
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a path
  return { port, drain: () => drain(server, draining) };
}

function bound(server: Server, { port, host }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, { port, host })));
    server.listen(port, host, resolve);
  });
}

function explained({ code, message }: NodeJS.ErrnoException, { port, host }: Place): BootError {
  if (code === 'EADDRINUSE')
    return new BootError(`Port ${port} on ${host} is taken: stop what uses it, or choose another with PORT.`);
  if (code === 'EACCES')
    return new BootError(`Port ${port} may not be used by this user: choose one above 1023 with PORT.`);
  return new BootError(`Cannot listen on ${host}:${port}: ${message}`);
}

async function drain(server: Server, draining: { isDraining: boolean }): Promise<void> {
  draining.isDraining = true;
  await pause(NOTICE_MS);
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const limit = new AbortController();
  await Promise.race([closed, pause(GRACE_MS, undefined, { signal: limit.signal }).catch(() => undefined)]);
  limit.abort();
  server.closeAllConnections();
}

/** Found out before the database is started, which takes longer. */
export async function assertFree(place: Place): Promise<void> {
  if (place.port === 0) return;
  const probe = createServer();
  await bound(probe, place);
  await new Promise((resolve) => probe.close(resolve));
}
