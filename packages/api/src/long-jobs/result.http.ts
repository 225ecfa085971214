// GET /results/:id gives the file that a long job made to whoever ordered it, whole or from where a broken download stopped.
import { join } from 'node:path';
import { type Request, type Response, Router } from 'express';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { answered, dispositionOf } from '../platform/http/answer-file.js';
import { KEPT_MS, getJob } from './long-job.service.js';

/** Beside the files that people send: a result is nobody's evidence, and goes after a week. */
export const resultPath = ({ dataDir, province }: Place, id: string): string =>
  join(dataDir, 'results', province.schema, id);

interface Place {
  readonly dataDir: string;
  readonly province: { readonly schema: string };
}

export const resultUrl = (id: string): string => `/results/${id}`;

interface Doors {
  readonly dataDir: string;
  readonly contextOf: (req: Request, res: Response) => Promise<RequestContext>;
}

export function resultRouter({ dataDir, contextOf }: Doors): Router {
  const router = Router();
  router.get('/:id', (req, res) =>
    answered(req, res, async () => {
      const ctx = await contextOf(req, res);
      const { id, fileName, fileType, endedAt } = await getJob(ctx, req.params.id);
      const isKept = endedAt !== null && endedAt.getTime() > ctx.now.getTime() - KEPT_MS;
      if (!fileName || !fileType || !isKept) throw new NotFoundError();
      await sendWhole(res, resultPath({ dataDir, province: ctx.province }, id), {
        'content-type': fileType,
        'content-disposition': dispositionOf(fileName),
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
      });
    }),
  );
  return router;
}

/** Express answers ranges; the tag is the file's own, so that the rest of a download fits its beginning. */
const sendWhole = (res: Response, path: string, headers: Readonly<Record<string, string>>): Promise<void> =>
  new Promise((resolve, reject) => {
    res.sendFile(path, { headers, cacheControl: false, dotfiles: 'allow', acceptRanges: true }, (cause) => {
      if (!cause || res.headersSent) resolve();
      else reject(new NotFoundError());
    });
  });
