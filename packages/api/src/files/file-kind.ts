// What kind of file it is, told from its bytes; the name may only agree.
import { fileTypeFromBuffer } from 'file-type';
import { InvalidInputError } from '../platform/errors/errors.js';
import { assertTameArchive, isArchive } from './archive-guard.js';

/** Extension → media type. No kind that a browser runs, no macros. */
const KINDS: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  txt: 'text/plain',
  csv: 'text/csv',
};

const accepted: ReadonlySet<string> = new Set(Object.values(KINDS));
const FIELD = 'file';

/** The media type; FILE_TYPE_NOT_ALLOWED for a kind we do not take, FILE_TYPE_MISMATCH when the name claims another. */
export async function kindOfFile(name: string, bytes: Buffer): Promise<string> {
  const claimed = KINDS[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (isArchive(bytes)) await assertTameArchive(bytes);
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? (isText(bytes) ? 'text' : undefined);
  if (!claimed) throw notAllowed();
  if (found === 'text' && claimed.startsWith('text/')) return claimed;
  if (found !== claimed) throw new InvalidInputError(FIELD, 'FILE_TYPE_MISMATCH');
  return accepted.has(found) ? found : claimed;
}

const notAllowed = () =>
  new InvalidInputError(FIELD, 'FILE_TYPE_NOT_ALLOWED', { types: Object.keys(KINDS).join(', ') });

/** UTF-8 without control characters but line ends, tabs and a mark at the beginning. */
function isText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
  } catch {
    return false;
  }
}
