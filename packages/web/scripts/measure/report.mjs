// What each figure may be at most, and the table of all of them.
import { availableParallelism, loadavg } from 'node:os';

// Bytes on the wire and requests of a first visit, font and data included: what is there today and a tenth for growth.
const pageLimits = {
  'sign-in': { bytes: 270_000, requests: 19 },
  home: { bytes: 265_000, requests: 17 },
  'task list': { bytes: 280_000, requests: 20 },
};
const everywhere = { cls: 0.05, accessibility: 100 };
const interactionMs = 200;
// A machine on which much else waits for a processor takes as much longer; its figure is held to this and named as such.
const busyMs = 400;
const busyLoad = 1.5;

export function judgePage({ name, bytes, requests, cls, accessibility, faults }) {
  const limits = pageLimits[name];
  const row = (what, value, limit, unit) => ({ name: `${name}, ${what}`, value, limit, unit, isOver: value > limit });
  return [
    row('on the wire', bytes / 1000, limits.bytes / 1000, 'kB'),
    row('requests', requests, limits.requests, ''),
    row('layout shift', cls, everywhere.cls, ''),
    {
      name: `${name}, accessibility ${faults.join(' ')}`.trim(),
      value: accessibility,
      limit: everywhere.accessibility,
      unit: '',
      isOver: accessibility < everywhere.accessibility,
    },
  ];
}

export function judgeInteractions(ms) {
  const load = loadavg()[0] / availableParallelism();
  const isBusy = load > busyLoad;
  const limit = isBusy ? busyMs : interactionMs;
  const name = `slowest of ten taps, processor ÷ 4${isBusy ? ` (busy machine: load ${load.toFixed(1)} a core)` : ''}`;
  return { name, value: ms, limit, unit: 'ms', isOver: ms > limit };
}

const shown = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : 1));

export function printTable({ rows, shell, pages, passes }) {
  for (const { name, value, limit, unit, isOver } of rows)
    console.log(
      `${isOver ? 'OVER' : 'ok'}\t${shown(value).padStart(7)} of ${shown(limit).padStart(5)} ${unit.padEnd(3)} ${name}`,
    );
  console.log('\nreported\t   FCP      LCP      TBT  performance   (ms, score)');
  for (const { name, fcp, lcp, tbt, performance } of [shell, ...pages])
    console.log(
      `${name.padEnd(12)}\t${[fcp, lcp, tbt].map((ms) => ms.toFixed(0).padStart(6)).join('   ')}   ${String(performance).padStart(6)}`,
    );
  console.log('\ntaps (ms)');
  passes[0].forEach(({ name }, index) =>
    console.log(`${passes.map((taken) => String(taken[index].ms).padStart(5)).join('')}  ${name}`),
  );
  console.log('');
}
