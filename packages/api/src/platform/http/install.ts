// What every request passes before and after the graph.
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { errorHandler } from './answer-error.js';
import { refuseOtherSites } from './csrf.js';
import { installHealth, type Watched } from './health.js';
import { requestLog } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import { installWebClient } from './web-client.js';

interface Before extends Watched {
  readonly log: Logger;
  /** A proxy in this network answers for https and for the browser's address; otherwise only one on this machine may. */
  readonly isBehindProxy?: boolean;
  readonly publicUrl?: string | undefined;
}

const MAX_BODY = '256kb';

export function installBefore(app: Express, { log, draining, reads, isBehindProxy = false, publicUrl }: Before): void {
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', isBehindProxy ? ['loopback', 'linklocal', 'uniquelocal'] : ['loopback']);
  app.use(requestLog(log), securityHeaders, compression());
  installHealth(app, { draining, reads });
  app.use(refuseOtherSites(publicUrl));
  app.use('/graphql', express.json({ limit: MAX_BODY }), withBody);
}

/** The graph's middleware takes a body that was not read for a fault of ours. */
const withBody: RequestHandler = (req, res, next) => {
  req.body ??= {};
  res.setHeader('cache-control', 'no-store');
  next();
};

export function installAfter(app: Express, { webDir }: { webDir?: string | undefined }): void {
  installWebClient(app, webDir);
  app.use(errorHandler);
}
