import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import { LIMITS, listen } from './listen.js';

const place = { port: 0, host: '127.0.0.1' };

function slowApp(onGone: () => void = () => undefined) {
  const app = express();
  app.get('/slow', async (_req, res) => {
    await pause(600);
    res.send('done');
  });
  app.get('/long', (_req, res) => {
    res.on('close', onGone);
    res.send(Buffer.alloc(32_000_000, 1));
  });
  app.get('/quick', (_req, res) => void res.send('done'));
  return app;
}

it('finishes what is under way, tells it to come back by another connection, and takes nothing new', async () => {
  const draining = { isDraining: false };
  const { port, drain } = await listen(slowApp(), place, draining);
  const url = `http://127.0.0.1:${port}`;
  const underWay = fetch(`${url}/slow`);
  await pause(100);
  const drained = drain();
  expect(draining.isDraining).toBe(true);
  const late = await fetch(`${url}/quick`);
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);

  const answer = await underWay;
  expect([answer.status, await answer.text()]).toEqual([200, 'done']);
  await drained;
  await expect(fetch(`${url}/quick`)).rejects.toThrow();
});

/** What the server says to somebody who sends this and then waits, and after how long it hangs up. */
async function ending(port: number, sent: string): Promise<{ said: string; ms: number }> {
  const socket = connect(port, '127.0.0.1');
  const startedAt = performance.now();
  let said = '';
  socket.on('data', (piece) => (said += piece.toString()));
  socket.on('error', () => undefined);
  if (sent) socket.write(sent);
  await new Promise((closed) => socket.once('close', closed));
  return { said, ms: performance.now() - startedAt };
}

it('is patient for 15, 30 and 60 seconds, with a thousand at once', () => {
  expect(LIMITS).toEqual({ headersMs: 13_000, requestMs: 28_000, silenceMs: 14_000, connections: 1_000 });
});

it('cuts off who does not come to the point', async () => {
  const short = { ...LIMITS, headersMs: 300, requestMs: 600 };
  const { port, drain } = await listen(slowApp(), place, { isDraining: false }, short);
  const headers = await ending(port, 'GET /quick HTTP/1.1\r\nhost: x\r\n');
  expect(headers.said).toMatch(/^HTTP\/1\.1 408 /);
  expect(headers.ms).toBeLessThan(2_000);
  const body = await ending(port, 'POST /quick HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n12');
  expect(body.ms).toBeLessThan(3_000);
  await drain();
});

it('hangs up on who says nothing, and on who does not take his answer', async () => {
  const { port, drain } = await listen(slowApp(), place, { isDraining: false }, { ...LIMITS, silenceMs: 300 });
  const silent = await ending(port, '');
  expect(silent.said).toBe('');
  expect(silent.ms).toBeLessThan(2_000);
  expect((await ending(port, 'GET /slow HTTP/1.1\r\nhost: x\r\n\r\n')).ms).toBeLessThan(600);
  await drain();
});

it('takes no more at once than it can hold', async () => {
  const { port, drain } = await listen(slowApp(), place, { isDraining: false }, { ...LIMITS, connections: 2 });
  const url = `http://127.0.0.1:${port}/slow`;
  const answers = await Promise.allSettled([fetch(url), fetch(url), fetch(url)]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  await drain();
});

it('cuts off who asks for a long answer and does not take it', async () => {
  const gone = Promise.withResolvers<undefined>(); // only the server knows: who reads nothing hears nothing
  const told = () => gone.resolve(undefined);
  const { port, drain } = await listen(slowApp(told), place, { isDraining: false }, { ...LIMITS, silenceMs: 1_000 });
  const socket = connect(port, '127.0.0.1');
  socket.pause();
  socket.write('GET /long HTTP/1.1\r\nhost: x\r\n\r\n');
  const startedAt = performance.now();
  await Promise.race([gone.promise, pause(20_000)]);
  const heldMs = performance.now() - startedAt;
  socket.destroy();
  await drain();
  expect(heldMs).toBeGreaterThan(900);
  expect(heldMs).toBeLessThan(15_000); // at the second look, on a machine with time
});
