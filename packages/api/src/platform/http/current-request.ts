// What every line of a request may ask for without passing it along: its trace, its language, its log.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@ky-cuong/shared';
import { type Logger, pino } from 'pino';

export interface CurrentRequest {
  readonly traceId: string;
  readonly language: Language;
  readonly log: Logger;
}

const requests = new AsyncLocalStorage<CurrentRequest>();
const outside: CurrentRequest = { traceId: 'none', language: 'vi', log: pino({ level: 'silent' }) };

export const currentRequest = (): CurrentRequest => requests.getStore() ?? outside;

export const withRequest = <T>(request: CurrentRequest, work: () => T): T => requests.run(request, work);
