// Taking a file in, and tying it to the case that it belongs to: before that only whoever sent it sees it.
import { In } from 'typeorm';
import { normaliseInput } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { kindOf, newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { kindOfFile } from './file-kind.js';
import { Attachment } from './file.entity.js';
import { insertReaders, readFiles } from './file.queries.js';
import { tamePicture } from './image-guard.js';
import type { FileStore } from './file.store.js';

export const MAX_FILE = 20 * 1_024 * 1_024;
const FIELD = 'file';

export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** FILE_EMPTY, FILE_TOO_LARGE, FILE_NAME_REFUSED, FILE_TYPE_NOT_ALLOWED, FILE_TYPE_MISMATCH: and nothing is kept. */
export async function saveFile(
  ctx: RequestContext,
  store: FileStore,
  read: () => Promise<SentFile>,
): Promise<Attachment> {
  const { personId, agencyId, tenantId } = ctx.actor; // nobody's bytes are read before he is known
  const sent = await read();
  if (sent.bytes.length === 0) throw new InvalidInputError(FIELD, 'FILE_EMPTY');
  if (sent.bytes.length > MAX_FILE) throw new InvalidInputError(FIELD, 'FILE_TOO_LARGE', { max: '20 MB' });
  const name = cleanName(sent.name);
  const mediaType = await kindOfFile(name, sent.bytes);
  const bytes = tamePicture(mediaType, sent.bytes);
  const contentHash = await store.put(ctx.province.schema, bytes);
  const file = Object.assign(new Attachment(), {
    id: newId('Attachment'),
    ...{ tenantId, agencyId, personId, name, mediaType, contentHash },
    sizeBytes: bytes.length,
    uploadedAt: ctx.now,
  });
  await ctx.db.run(async (tx) => {
    await tx.insert(Attachment, file);
    recordAudit(tx, ctx, {
      action: 'file.uploaded',
      subjectId: file.id,
      detail: { contentHash, sizeBytes: file.sizeBytes },
    });
  });
  return file;
}

/** A name is shown and offered for saving: it leads nowhere and hides nothing. */
function cleanName(sent: string): string {
  const normal = normaliseInput(sent);
  const isFine =
    normal.ok && normal.text.length <= 200 && /^[^./\\<>:"|?*\p{C}][^/\\<>:"|?*\p{C}]*$/u.test(normal.text);
  if (!isFine) throw new InvalidInputError(FIELD, 'FILE_NAME_REFUSED');
  return normal.text;
}

/** The file as its bytes are asked for; one that may not be seen is NOT_FOUND. */
export async function findFile(ctx: RequestContext, id: string): Promise<Attachment> {
  const [file] = kindOf(id) === 'Attachment' ? await readFiles(ctx, [id]) : [];
  if (!file) throw new NotFoundError();
  return file;
}

export interface Reader {
  readonly agencyId: string;
  /** Opens the file to whoever sees this sector of the agency; without one, to whoever sees the agency. */
  readonly sector?: string | null;
}

/**
 * Ties files that the caller sent to a case, in the case's own transaction; the readers are the agencies that take part in it.
 * An unknown file, or one that somebody else sent, is INVALID_INPUT NOT_FOUND on the field.
 */
export async function attachFiles(
  tx: Tx,
  ctx: RequestContext,
  fileIds: readonly string[],
  readers: readonly Reader[],
  field = 'fileIds',
): Promise<void> {
  const ids = [...new Set(fileIds)];
  if (ids.length === 0) return;
  const own = ids.every((id) => kindOf(id) === 'Attachment')
    ? await tx.findBy(Attachment, { id: In(ids), personId: ctx.actor.personId })
    : [];
  if (own.length !== ids.length) throw new InvalidInputError(field, 'NOT_FOUND');
  await openFiles(tx, own, readers);
}

/** Opens files that are tied to a case already to agencies that join it later. */
export async function openFiles(
  tx: Tx,
  files: readonly Pick<Attachment, 'id' | 'tenantId'>[],
  readers: readonly Reader[],
): Promise<void> {
  const rows = files.flatMap(({ id, tenantId }) =>
    readers.map(({ agencyId, sector }) => ({ fileTenantId: tenantId, fileId: id, agencyId, sector: sector ?? '*' })),
  );
  if (rows.length === 0) return;
  await insertReaders(tx, rows);
}
