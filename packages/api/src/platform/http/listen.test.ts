import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import { listen } from './listen.js';

const place = { port: 0, host: '127.0.0.1' };

function slowApp() {
  const app = express();
  app.get('/slow', async (_req, res) => {
    await pause(600);
    res.send('done');
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

it('cuts off who does not come to the point', async () => {
  const { port, drain } = await listen(slowApp(), place, { isDraining: false });
  const socket = connect(port, '127.0.0.1');
  socket.write('GET /quick HTTP/1.1\r\nhost: x\r\n');
  const startedAt = performance.now();
  const answer = await new Promise<string>((resolve) => {
    let said = '';
    socket.on('data', (piece) => (said += piece.toString()));
    socket.on('close', () => resolve(said));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(performance.now() - startedAt).toBeLessThan(18_000);
  await drain();
});
