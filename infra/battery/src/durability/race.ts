// Two who act at the same moment on the same thing: how many may win, and what the other is told.
import type { Answer } from '@ky-cuong/api/testing/test-app.js';
import type { Tally } from '../battery.ts';

export type Runner = () => Promise<Answer>;

export interface Rules {
  readonly what: string;
  /** How many of the two may succeed. */
  readonly winners: 1 | 2;
  /** What who did not may be told. */
  readonly reasons: readonly string[];
}

/** A loser who was told to come again has collided on the way; he tries until he is told one thing or the other. */
const AGAIN = 10;

export async function race(tally: Tally, rules: Rules, pair: readonly [Runner, Runner]): Promise<Answer[]> {
  const { what, winners, reasons } = rules;
  const answers = await Promise.all(pair.map((run) => toTheEnd(tally, run)));
  const won = answers.filter(({ errors }) => errors === undefined).length;
  tally.count('pairs', 1);
  tally.check(won === winners, () => `${what}: ${won} of two came through. ${JSON.stringify(answers.map(wordsOf))}`);
  for (const answer of answers) {
    if (answer.errors === undefined) continue;
    tally.check(reasons.includes(wordsOf(answer)), () => `${what}: was told ${wordsOf(answer)}`);
  }
  return answers;
}

async function toTheEnd(tally: Tally, run: Runner): Promise<Answer> {
  let answer = await run();
  for (let turn = 0; turn < AGAIN && wordsOf(answer) === 'UNAVAILABLE TRY_LATER'; turn += 1) {
    tally.count('sentAgain', 1);
    answer = await run();
  }
  return answer;
}

export function wordsOf({ errors }: Answer): string {
  const { code = '', reason = '' } = (errors?.[0]?.extensions ?? {}) as { code?: string; reason?: string };
  return errors === undefined ? '' : `${code} ${reason}`;
}
