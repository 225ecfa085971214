// Pictures: one that would fill the memory when opened is refused, and where and with what it was taken is left out.
import { InvalidInputError } from '../platform/errors/errors.js';

const MAX_PIXELS = 100_000_000;
const refused = () => new InvalidInputError('file', 'FILE_TYPE_MISMATCH');

/** The picture as it is kept: its way up stays, a place or a telephone's number does not. */
export function tamePicture(mediaType: string, bytes: Buffer): Buffer {
  if (mediaType === 'image/png') return tamePng(bytes);
  if (mediaType === 'image/jpeg') return tameJpeg(bytes);
  return bytes;
}

function assertSize(width: number, height: number): void {
  if (width * height > MAX_PIXELS) throw refused();
}

const PNG_HEAD = 8;
const TOLD = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt']);

function tamePng(bytes: Buffer): Buffer {
  if (bytes.length < 33) throw refused();
  assertSize(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  const kept = [bytes.subarray(0, PNG_HEAD)];
  for (let at = PNG_HEAD; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (!TOLD.has(kind)) kept.push(bytes.subarray(at, end));
    at = kind === 'IEND' ? bytes.length : end; // what stands behind the picture is none of it
  }
  return Buffer.concat(kept);
}

const [START, SCAN, APP1] = [0xd8, 0xda, 0xe1];
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function tameJpeg(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? START;
    if (bytes[at] !== 0xff) throw refused();
    if (marker === SCAN) return Buffer.concat([...kept, bytes.subarray(at)]);
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, end);
    if (isFrame(marker) && segment.length >= 9) assertSize(segment.readUInt16BE(7), segment.readUInt16BE(5));
    kept.push(marker === APP1 ? wayUp(segment) : segment);
    at = end;
  }
  return Buffer.concat(kept);
}

const ORIENTATION = 0x0112;
const DIRECTORY = 10;

/** Of what a camera tells only which side is up: without it photographs lie on their side. */
function wayUp(segment: Buffer): Buffer {
  const tiff = segment.subarray(DIRECTORY);
  if (segment.toString('latin1', 4, 8) !== 'Exif' || tiff.length < 14) return Buffer.alloc(0);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const read16 = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < Math.min(read16(first), 100); entry += 1) {
    const at = first + 2 + entry * 12;
    if (read16(at) === ORIENTATION) return onlyWayUp(read16(at + 8));
  }
  return Buffer.alloc(0);
}

const onlyWayUp = (side: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, APP1, 0, 34]),
    Buffer.from('Exif\u0000\u0000MM\u0000*\u0000\u0000\u0000\u0008', 'latin1'),
    Buffer.from([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side & 0xff, 0, 0, 0, 0, 0, 0]),
  ]);
