// A process of its own: keeps the API running and kills it without a word, at moments nobody else knows.
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiProcess, type Environment, isReady, urlOf } from './api-process.ts';
import { Chance } from './chance.ts';

const [envFile = '', killsFile = '', wanted = '3', seed = '1', longest = '2000'] = process.argv.slice(2);
const env = JSON.parse(await readFile(envFile, 'utf8')) as Environment;
const chance = new Chance(Number(seed));
const kills: number[] = [];

/** One in eight dies again while it is still starting. */
async function startAgain(): Promise<ApiProcess> {
  const api = new ApiProcess(env);
  if (chance.next() < 1 / 8 && kills.length < Number(wanted)) {
    await pause(chance.between(50, 1_200));
    kills.push(Date.now());
    await api.kill('SIGKILL');
    return startAgain();
  }
  if (!(await isReady(api, urlOf(env)))) throw new Error(`It did not start again: ${api.said}`);
  return api;
}

let api = new ApiProcess(env);
if (!(await isReady(api, urlOf(env)))) throw new Error(`It did not start: ${api.said}`);
process.send?.('ready');
while (kills.length < Number(wanted)) {
  await pause(chance.between(300, Number(longest)));
  kills.push(Date.now());
  await api.kill('SIGKILL');
  api = await startAgain();
}
await writeFile(killsFile, JSON.stringify(kills));
process.on('message', () => void api.kill('SIGTERM').then(() => process.exit(0)));
process.send?.('done');
