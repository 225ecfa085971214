// What every address of a file has in common: how it is offered for saving, and how a refusal is answered.
import type { Request, Response } from 'express';
import { asKnown } from '../errors/format-error.js';
import { sendError } from './answer-error.js';
import { currentRequest } from './current-request.js';
import { evenly } from './even-time.js';

export const dispositionOf = (name: string): string => `attachment; filename="file"; filename*=UTF-8''${encoded(name)}`;

/** What RFC 8187 leaves unencoded is less than what encodeURIComponent does. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*!]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

export async function answered(req: Request, res: Response, work: () => Promise<void>): Promise<void> {
  const startedAt = performance.now();
  try {
    await work();
  } catch (cause) {
    if (res.headersSent) {
      res.destroy();
      return;
    }
    const known = asKnown(cause);
    if (known.code === 'INTERNAL') currentRequest().log.error({ err: cause }, 'unexpected error');
    // What is still coming is not waited for.
    if (!req.complete) res.set('connection', 'close');
    if (known.code === 'NOT_FOUND') await evenly(startedAt);
    sendError(res, known, known.reason === 'FILE_TOO_LARGE' ? 413 : undefined);
  }
}
