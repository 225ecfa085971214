// Office files are archives: one that would swell beyond measure when opened, or name files outside itself, is refused unopened.
import { InvalidInputError } from '../platform/errors/errors.js';

const MAX_ENTRIES = 1_000;
const MAX_EXPANDED = 100 * 1_024 * 1_024;
const MAX_RATIO = 100;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;

export const isArchive = (bytes: Buffer): boolean => bytes.length > END_SIZE && bytes.readUInt32LE(0) === LOCAL;

const refused = () => new InvalidInputError('file', 'FILE_TYPE_MISMATCH');

/** Reads the directory at the archive's end only; nothing is expanded. */
export function assertTameArchive(bytes: Buffer): void {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count === 0 || count > MAX_ENTRIES) throw refused();

  let at = bytes.readUInt32LE(end + 16);
  let expanded = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw refused();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (isOutside(name)) throw refused();
    expanded += bytes.readUInt32LE(at + 24);
    if (expanded > MAX_EXPANDED || expanded > bytes.length * MAX_RATIO) throw refused();
    at += 46 + nameLength + extraLength + commentLength;
  }
}

function endOf(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw refused();
}

const isOutside = (name: string): boolean => /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\u0000/.test(name);
