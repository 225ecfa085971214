// Pictures byte by byte: what is told is left out, what is shown stays.
import { InvalidInputError } from '../platform/errors/errors.js';
import { tamePicture } from './image-guard.js';

const u16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number) => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);
const latin = (text: string) => Buffer.from(text, 'latin1');

const chunk = (kind: string, content: Buffer) => Buffer.concat([u32(content.length), latin(kind), content, u32(0)]);
const png = (width: number, height: number, ...more: Buffer[]) =>
  Buffer.concat([
    latin('\u0089PNG\r\n\u001a\n'),
    chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.alloc(5)])),
    ...more,
    chunk('IEND', Buffer.alloc(0)),
  ]);
const segment = (marker: number, content: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(content.length + 2), content]);
const frame = (width: number, height: number) =>
  segment(0xc0, Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from([1, 1, 0x11, 0])]));
const jpeg = (...segments: Buffer[]) =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, segment(0xda, Buffer.alloc(6)), Buffer.from([1, 0xff, 0xd9])]);

const tag = (isLittle: boolean, id: number, value: number) => {
  const entry = Buffer.concat([u16(id), u16(3), u32(1), u16(value), u16(0)]);
  if (!isLittle) return entry;
  return Buffer.concat([u16(id).reverse(), u16(3).reverse(), u32(1).reverse(), u16(value).reverse(), u16(0)]);
};
const exif = (isLittle: boolean, ...tags: Buffer[]) => {
  const [head, first, count] = isLittle
    ? ['II*\u0000', u32(8).reverse(), u16(tags.length).reverse()]
    : ['MM\u0000*', u32(8), u16(tags.length)];
  return segment(
    0xe1,
    Buffer.concat([latin(`Exif\u0000\u0000${head}`), first, count, ...tags, latin('GPS 10.46 105.63')]),
  );
};

it.each([true, false])(
  'keeps of a photograph which side is up and nothing else it tells, little-endian: %s',
  (isLittle) => {
    const told = exif(isLittle, tag(isLittle, 0x0100, 4_000), tag(isLittle, 0x0112, 6), tag(isLittle, 0x8825, 99));
    const kept = tamePicture(
      'image/jpeg',
      jpeg(told, segment(0xe1, latin('http://ns.adobe.com/xap/1.0/ GPS')), frame(40, 30)),
    );
    expect(kept.includes('GPS')).toBe(false);
    const at = kept.indexOf(latin('Exif'));
    expect(kept.readUInt16BE(at - 2)).toBe(34);
    expect([kept.readUInt16BE(at + 16), kept.readUInt16BE(at + 24)]).toEqual([0x0112, 6]);
    expect(kept.subarray(at + 32)).toEqual(jpeg(frame(40, 30)).subarray(2));
  },
);

it('leaves a photograph alone that tells nothing', () => {
  const plain = jpeg(segment(0xe0, latin('JFIF\u0000')), frame(40, 30));
  expect(tamePicture('image/jpeg', plain)).toEqual(plain);
  expect(tamePicture('image/jpeg', jpeg(segment(0xe1, latin('Exif')), frame(40, 30)))).toEqual(jpeg(frame(40, 30)));
});

it('leaves out of a picture what it tells and what stands behind it', () => {
  const told = png(4, 3, chunk('eXIf', latin('GPS')), chunk('tEXt', latin('who')), chunk('IDAT', latin('data')));
  expect(tamePicture('image/png', Buffer.concat([told, latin('PK\u0003\u0004')]))).toEqual(
    png(4, 3, chunk('IDAT', latin('data'))),
  );
});

it.each([
  ['image/png', png(20_000, 20_000)],
  ['image/png', latin('\u0089PNG')],
  ['image/jpeg', jpeg(frame(60_000, 60_000))],
  ['image/jpeg', Buffer.concat([Buffer.from([0xff, 0xd8]), latin('no segment')])],
])('refuses %s that is too large or none', (mediaType, bytes) => {
  expect(() => tamePicture(mediaType, bytes)).toThrow(InvalidInputError);
});

it('does not look into other kinds', () => {
  expect(tamePicture('application/pdf', latin('%PDF'))).toEqual(latin('%PDF'));
});
