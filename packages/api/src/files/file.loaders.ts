// Attachments for the graph, batched: null where the caller may not see the file.
import { defineLoader, oneForEach } from '../platform/graphql/loader.js';
import type { Attachment } from './file.entity.js';
import { readFiles } from './file.queries.js';

export const attachmentsById = defineLoader<string, Attachment | null>(async (ctx, ids) => {
  const files = await readFiles(ctx, ids);
  return oneForEach(
    ids,
    files,
    ({ id }) => id,
    () => null,
  );
});
