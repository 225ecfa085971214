// Takes as long to say that there is nothing as to say nothing of what there is: a row that is found and then hidden
// costs a third of a millisecond more than none, and two hundred questions would tell them apart.
import { setTimeout as sleep } from 'node:timers/promises';

/** Well above what either takes; an answer that was later still waits for the next full step. */
const STEP_MS = 20;
/** Timers are not exact: what is left of the difference drowns in this. */
const BLUR_MS = 5;

/** To be awaited before NOT_FOUND is sent. `startedAt` as performance.now() had it when the question came. */
export const evenly = (startedAt: number): Promise<void> =>
  sleep(Math.ceil(STEP_MS - ((performance.now() - startedAt) % STEP_MS) + Math.random() * BLUR_MS));
