// Refuses what another site makes a browser send: an answer is only ever given to our own pages and to programs.
import { bearerOf } from '../auth/api-key.js';
import type { Request, RequestHandler } from 'express';
import { ForbiddenError } from '../errors/errors.js';
import { sendError } from './answer-error.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export const refuseOtherSites =
  (publicUrl: string | undefined): RequestHandler =>
  (req, res, next) => {
    if (SAFE.has(req.method) || bearerOf(req.headers) !== undefined || isOurs(req, publicUrl)) next();
    else sendError(res, new ForbiddenError());
  };

/** A browser says where a request comes from; a program says nothing, and holds no cookie that it was not given. */
function isOurs({ headers, host }: Request, publicUrl: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  if (origin === undefined || origin === publicUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** For bodies that a plain HTML form could send: a header that it could not. */
export const askOwnHeader: RequestHandler = ({ headers }, res, next) => {
  if (headers['x-kc-request'] ?? headers['apollo-require-preflight'] ?? bearerOf(headers)) next();
  else sendError(res, new ForbiddenError());
};
