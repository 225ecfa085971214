// The original file of a directive: read by the agency that registered it, and by every agency that receives it.
import { attachFiles, openFiles } from '../files/file.service.js';
import { Attachment } from '../files/file.entity.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';

const readers = (agencyIds: readonly string[]) => agencyIds.map((agencyId) => ({ agencyId }));

export const attachOriginal = (
  tx: Tx,
  ctx: RequestContext,
  fileId: string,
  agencyIds: readonly string[],
): Promise<void> => attachFiles(tx, ctx, [fileId], readers(agencyIds), 'fileId');

const AT_ONCE = 5_000;

/** In portions: a statement takes 65,535 values, and a province may have ten thousand agencies. */
export async function openOriginal(tx: Tx, fileId: string, agencyIds: readonly string[]): Promise<void> {
  const file = await tx.findOneBy(Attachment, { id: fileId });
  if (!file) return;
  for (let start = 0; start < agencyIds.length; start += AT_ONCE) {
    await openFiles(tx, [file], readers(agencyIds.slice(start, start + AT_ONCE)));
  }
}
