// Office files are archives: one that would swell beyond measure when opened, reach outside itself or run something is refused.
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { InvalidInputError } from '../platform/errors/errors.js';

const MAX_ENTRIES = 1_000;
const MAX_EXPANDED = 100 * 1_024 * 1_024;
const MAX_RATIO = 100;
/** As much of an XML part as is looked at: a document type stands at its beginning, relations are short. */
const READ = 256 * 1_024;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 65_535;
const LINK = 0o120_000;
const KIND = 0o170_000;

export const isArchive = (bytes: Buffer): boolean => bytes.length > END_SIZE && bytes.readUInt32LE(0) === LOCAL;

const refused = () => new InvalidInputError('file', 'FILE_TYPE_MISMATCH');

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly expanded: number;
  readonly mode: number;
  readonly at: number;
}

/** First what its directory says, then entry by entry whether that is so; never more than one piece is held. */
export async function assertTameArchive(bytes: Buffer): Promise<void> {
  const entries = directoryOf(bytes);
  const expanded = entries.reduce((sum, entry) => sum + entry.expanded, 0);
  if (expanded > MAX_EXPANDED || expanded > bytes.length * MAX_RATIO) throw refused();
  if (new Set(entries.map(({ name }) => name)).size < entries.length) throw refused();
  if (!entries.every(isTame)) throw refused();
  for (const entry of entries) await assertHonest(bytes, entry);
}

function directoryOf(bytes: Buffer): Entry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count === 0 || count > MAX_ENTRIES) throw refused();
  const entries: Entry[] = [];
  for (let at = bytes.readUInt32LE(end + 16); entries.length < count;) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw refused();
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      expanded: bytes.readUInt32LE(at + 24),
      mode: bytes.readUInt16LE(at + 40),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function endOf(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw refused();
}

const isOutside = (name: string): boolean => /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\u0000/.test(name);
/** Archives in archives, programs and macros; a chart's own workbook is no such thing. */
const isBarred = (name: string): boolean =>
  /\.(zip|7z|rar|gz|bz2|xz|tar|jar|cab|iso|exe|dll|js|vbs|ps1|bat|cmd|lnk|scr|hta)$|vbaproject|activex/i.test(name);

const isTame = ({ name, flags, method, mode }: Entry): boolean =>
  !isOutside(name) && !isBarred(name) && (flags & 1) === 0 && (method === 0 || method === 8) && (mode & KIND) !== LINK;

async function assertHonest(bytes: Buffer, entry: Entry): Promise<void> {
  const { at, packed, expanded, method, name } = entry;
  if (at + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw refused();
  const begin = at + LOCAL_SIZE + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(begin, begin + packed);
  if (content.length !== packed) throw refused();
  const head = method === 0 ? content.subarray(0, READ) : await unpacked(content, expanded);
  if (/\.(xml|rels|vml)$/i.test(name) && isReaching(head)) throw refused();
}

/** The beginning; refused as soon as there is more than was said. */
async function unpacked(content: Buffer, expanded: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  const inflating = Readable.from([content]).pipe(createInflateRaw());
  try {
    for await (const piece of inflating as AsyncIterable<Buffer>) {
      if (length < READ) pieces.push(piece);
      length += piece.length;
      if (length > expanded) throw refused();
    }
  } catch {
    throw refused();
  }
  return Buffer.concat(pieces);
}

const REMOTE = /TargetMode\s*=\s*["']External["']/i;
const LOADS = /\/(attachedTemplate|oleObject|subDocument|frame|package)["']/i;

/** It names entities of its own, or something elsewhere that is loaded when it is opened. A link to click on is neither. */
function isReaching(head: Buffer): boolean {
  const text = head.toString('latin1').replaceAll('\u0000', ''); // UTF-16 reads the same
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return true;
  return (text.match(/<Relationship\b[^>]*>/gi) ?? []).some((one) => REMOTE.test(one) && LOADS.test(one));
}
