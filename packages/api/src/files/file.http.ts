// POST /files takes a file in, GET /files/:id gives it back: as something to save, never as something to run.
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import { askOwnHeader } from '../platform/http/csrf.js';
import { sendError } from '../platform/http/answer-error.js';
import { asKnown } from '../platform/errors/format-error.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { evenly } from '../platform/http/even-time.js';
import { currentRequest } from '../platform/http/current-request.js';
import { urlOf } from './file.entity.js';
import { findFile, saveFile } from './file.service.js';
import type { FileStore } from './file.store.js';
import { readUpload } from './upload.js';

interface Doors {
  readonly store: FileStore;
  readonly contextOf: (req: Request, res: Response) => Promise<RequestContext>;
}

export function fileRouter({ store, contextOf }: Doors): Router {
  const router = Router();
  router.post('/', askOwnHeader, (req, res) =>
    answered(req, res, async () => {
      const ctx = await contextOf(req, res);
      const { id, name, mediaType, sizeBytes, uploadedAt } = await saveFile(ctx, store, () => readUpload(req));
      res.status(201).json({ id, name, mediaType, sizeBytes, url: urlOf({ id }), uploadedAt });
    }),
  );
  router.get('/:id', (req, res) =>
    answered(req, res, async () => {
      const ctx = await contextOf(req, res);
      const file = await findFile(ctx, req.params.id);
      const bytes = await store.read(ctx.province.schema, file.contentHash);
      // Who has hung up already ends the pipeline before the disk has spoken: its late error must not end the program.
      bytes.on('error', () => undefined);
      res.set({
        'content-type': file.mediaType,
        'content-length': String(file.sizeBytes),
        'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encoded(file.name)}`,
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
      });
      await pipeline(bytes, res);
    }),
  );
  return router;
}

/** What RFC 8187 leaves unencoded is less than what encodeURIComponent does. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*!]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

async function answered(req: Request, res: Response, work: () => Promise<void>): Promise<void> {
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
