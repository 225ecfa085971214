// Archives made entry by entry, honest or not: what a careful reader must refuse cannot be made with a library.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  readonly name: string;
  readonly content: string | Buffer;
  /** The expanded size that it says it has. */
  readonly claims?: number;
  /** The kind and rights of a file on Unix: 0o120777 is a link. */
  readonly mode?: number;
  readonly isEncrypted?: boolean;
}

export function archive(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims, mode, isEncrypted } of entries) {
    const [path, plain] = [Buffer.from(name), Buffer.from(content)];
    const packed = deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims ?? plain.length, 18);
    common.writeUInt16LE(path.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((mode ?? 0) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    locals.push(Buffer.from('PK\u0003\u0004'), common, path, packed);
    centrals.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, rest, path);
    offset += 30 + path.length + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const typesOf = (part: string, kind: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`;

export const docx = (more: readonly Entry[] = [], document = '<w:document/>'): Buffer =>
  archive([
    { name: '[Content_Types].xml', content: typesOf('word/document.xml', 'wordprocessingml.document') },
    { name: 'word/document.xml', content: document },
    ...more,
  ]);

export const xlsx = (more: readonly Entry[] = [], workbook = '<workbook/>'): Buffer =>
  archive([
    { name: '[Content_Types].xml', content: typesOf('xl/workbook.xml', 'spreadsheetml.sheet') },
    { name: 'xl/workbook.xml', content: workbook },
    ...more,
  ]);
