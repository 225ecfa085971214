// What every line of a request may ask for without passing it along: its trace, its language, its log.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@ky-cuong/shared';
import { type Logger, pino } from 'pino';

/** What the one log line of the request will say; filled in while it runs. */
export interface RequestFacts {
  operation?: string;
  /** Codes and reasons of the errors answered: 'FORBIDDEN OUTSIDE_SCOPE'. */
  readonly errors: string[];
}

export interface CurrentRequest {
  readonly traceId: string;
  readonly language: Language;
  readonly log: Logger;
  readonly facts?: RequestFacts;
}

const requests = new AsyncLocalStorage<CurrentRequest>();
const outside: CurrentRequest = { traceId: 'none', language: 'vi', log: pino({ level: 'silent' }) };

export const currentRequest = (): CurrentRequest => requests.getStore() ?? outside;

export const withRequest = <T>(request: CurrentRequest, work: () => T): T => requests.run(request, work);
