// POST /files takes a file in, GET /files/:id gives it back: as something to save, never as something to run.
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import { askOwnHeader } from '../platform/http/csrf.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { answered, dispositionOf } from '../platform/http/answer-file.js';
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
        'content-disposition': dispositionOf(file.name),
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
      });
      await pipeline(bytes, res);
    }),
  );
  return router;
}
