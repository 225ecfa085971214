// One line of JSON a request: what was asked and how it went, never who he is, what he sent or which secret he holds.
import type { Language } from '@ky-cuong/shared';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { v7 } from 'uuid';
import { errorForLog } from '../errors/error-for-log.js';
import { httpSeconds } from '../metrics.js';
import { type RequestFacts, withRequest } from './current-request.js';

/** What went wrong is told without what people sent. */
const QUIET = { serializers: { err: errorForLog } };

export function requestLog(log: Logger): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const traceId = v7();
    const startedAt = performance.now();
    const facts: RequestFacts = { errors: [] };
    res.setHeader('x-trace-id', traceId);
    res.once('close', () => write(log, { req, res, traceId, facts, ms: performance.now() - startedAt }));
    const language = languageOf(req);
    let own: Logger | undefined;
    const request = {
      ...{ traceId, language, facts },
      // Few requests say more than their one line.
      get log() {
        return (own ??= log.child({ traceId }, QUIET));
      },
    };
    withRequest(request, next);
  };
}

interface Ended {
  readonly req: Request;
  readonly res: Response;
  readonly traceId: string;
  readonly facts: RequestFacts;
  readonly ms: number;
}

function write(log: Logger, { req, res, traceId, facts, ms }: Ended): void {
  const route = routeOf(req.originalUrl);
  const status = res.writableFinished ? res.statusCode : 499; // the client went away before the answer
  httpSeconds.observe({ route, status }, ms / 1_000);
  if (route === 'health' || route === 'metrics') return;
  const { operation, errors } = facts;
  const line = { traceId, method: req.method, route, operation, status, ms: Math.round(ms * 10) / 10 };
  log.info(errors.length > 0 ? { ...line, errors } : line, 'request');
}

/** The kind of address, never the address: an invitation's token stands in one. */
function routeOf(path: string): string {
  const first = /^\/(\w*)/.exec(path)?.[1] ?? '';
  return ['graphql', 'files', 'health', 'metrics', 'assets'].includes(first) ? first : 'web';
}

/** The first of our languages that the browser names. */
function languageOf({ headers }: Request): Language {
  const named = /\b(vi|en)\b/i.exec(headers['accept-language'] ?? '');
  return named?.[1]?.toLowerCase() === 'en' ? 'en' : 'vi';
}
