// How late a process comes to its work: the 99th percentile since it was last asked, in milliseconds.
import type { Running } from '../processes.ts';

const METRIC = /^kc_nodejs_eventloop_lag_p99_seconds ([\d.e+-]+)$/m;

/** Ours tells it among its metrics, the floor when asked; PostGraphile keeps none. Both start anew after telling. */
export async function delayOf({ name, origin }: Running): Promise<number> {
  if (name === 'postgraphile') return Number.NaN;
  const said = await (await fetch(`${origin}${name === 'ours' ? '/metrics' : '/delay'}`)).text();
  return Number(name === 'ours' ? METRIC.exec(said)?.[1] : said) * 1000;
}
