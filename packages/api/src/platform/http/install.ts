// What every request passes before and after the graph.
import express, { type Express } from 'express';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { v7 } from 'uuid';
import { withRequest } from './current-request.js';

interface Before {
  readonly log: Logger;
  readonly draining: { isDraining: boolean };
  readonly reads: Pool;
}

export function installBefore(app: Express, { log }: Before): void {
  app.disable('x-powered-by');
  app.use((req, _res, next) => {
    const language = String(req.headers['accept-language'] ?? 'vi').startsWith('en') ? 'en' : 'vi';
    const traceId = v7();
    withRequest({ traceId, language, log: log.child({ traceId }) }, next);
  });
  app.use(express.json({ limit: '256kb' }));
}

export function installAfter(_app: Express, _options: { webDir?: string | undefined }): void {}
