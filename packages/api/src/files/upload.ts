// Reads one file out of a request: the body itself with its name in a header, or the only file of a form.
import type { Request } from 'express';
import { InvalidInputError, KnownError } from '../platform/errors/errors.js';
import { MAX_FILE, type SentFile } from './file.service.js';

const FORM_AROUND = 64 * 1_024;
const AT_ONCE = 4;

let running = 0;

/** A file is held in memory while it is looked at, so only a few are at a time. */
export async function readUpload(req: Request): Promise<SentFile> {
  if (running >= AT_ONCE) throw new KnownError('UNAVAILABLE', 'TRY_LATER');
  running += 1;
  try {
    const body = await readBody(req);
    return (req.headers['content-type'] ?? '').startsWith('multipart/form-data')
      ? await fromForm(req, body)
      : { name: nameOf(req), bytes: body };
  } finally {
    running -= 1;
  }
}

const tooLarge = () => new InvalidInputError('file', 'FILE_TOO_LARGE', { max: '20 MB' });

async function readBody(req: Request): Promise<Buffer> {
  const most = MAX_FILE + FORM_AROUND;
  if (Number(req.headers['content-length'] ?? 0) > most) throw tooLarge();
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of req as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > most) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Percent-encoded UTF-8, because a header carries only ASCII. */
function nameOf({ headers }: Request): string {
  try {
    return decodeURIComponent(String(headers['x-file-name'] ?? ''));
  } catch {
    throw new InvalidInputError('file', 'FILE_NAME_REFUSED');
  }
}

async function fromForm(req: Request, body: Buffer): Promise<SentFile> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': req.headers['content-type'] ?? '' },
  })
    .formData()
    .catch(() => undefined);
  const file = form?.get('file');
  if (!(file instanceof File)) throw new InvalidInputError('file', 'REQUIRED');
  return { name: file.name, bytes: Buffer.from(await file.arrayBuffer()) };
}
