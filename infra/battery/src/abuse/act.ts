// What an act is: a mutation, somebody who may do it, and what he sends.
import type { TestPerson } from '@ky-cuong/api/testing/test-app.js';
import type { Stage } from './stage.ts';

export interface Act {
  /** Null: nobody need be signed in. */
  readonly who: TestPerson | null;
  readonly variables: { readonly input?: Readonly<Record<string, unknown>>; readonly [name: string]: unknown };
}

export type Prepare = (stage: Stage) => Promise<Act>;

export const by = (who: TestPerson, input: Record<string, unknown>): Act => ({ who, variables: { input } });
