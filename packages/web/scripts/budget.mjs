// Fails when the home page's first load, or any page beyond what it shares, grows past its budget.
import { bundleRows } from './bundles.mjs';

const rows = bundleRows();
for (const { name, value, limit } of rows) {
  const mark = value > limit ? 'OVER' : 'ok';
  console.log(`${mark.padEnd(5)}${value.toFixed(1).padStart(7)} of ${String(limit).padStart(3)} kB  ${name}`);
}
process.exitCode = rows.some(({ value, limit }) => value > limit) ? 1 : 0;
