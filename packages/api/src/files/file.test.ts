import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import supertest from 'supertest';
import { newId } from '../platform/db/ids.js';
import { archive, docx, xlsx } from '../testing/archive.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';
import { TenantDb } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { attachFiles } from './file.service.js';

let app: TestApp;
let province: TestAgency;
let health: TestAgency;
let district: TestAgency;
let official: TestPerson;
beforeAll(async () => {
  app = await startTestApp();
  province = await app.foundAgency('Tỉnh Thử');
  health = await app.foundAgency('Sở Y tế Thử', {
    parent: province,
    kind: 'DEPARTMENT',
    level: 'PROVINCE',
    sectors: ['HEALTH'],
  });
  district = await app.foundAgency('Huyện Thử', { parent: province, tenant: 'own' });
  official = await app.person(district, 'OFFICIAL');
});
afterAll(() => app.stop());

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document>&e;</w:document>';
const relation = (kind: string) =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://example.vn" TargetMode="External"/></Relationships>`;

async function send(who: TestPerson, name: string, bytes: Buffer, headers: Record<string, string> = {}) {
  return supertest(app.app.express)
    .post('/files')
    .set({
      host: app.place.host,
      cookie: `kc_session=${await app.as(who).token()}`,
      'x-kc-request': '1',
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      ...headers,
    })
    .send(bytes);
}

const fetchAs = async (who: TestPerson, id: string) =>
  supertest(app.app.express)
    .get(`/files/${id}`)
    .set({ host: app.place.host, cookie: `kc_session=${await app.as(who).token()}` })
    .buffer(true)
    .parse((res, done) => {
      const pieces: Buffer[] = [];
      res.on('data', (piece: Buffer) => pieces.push(piece));
      res.on('end', () => done(null, Buffer.concat(pieces)));
    });

/** Rows and stored contents. */
async function kept(): Promise<[number, number]> {
  const [row] = await app.owner.query<{ count: number }[]>('select count(*) from files');
  const folder = join(app.place.dataDir, 'files');
  const paths = readdirSync(app.place.dataDir).includes('files')
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  return [row?.count ?? 0, paths.filter((path) => statSync(join(folder, path)).isFile()).length];
}

it('takes a file in and gives it back as something to save', async () => {
  const sent = await send(official, 'Báo cáo quý I.pdf', PDF);
  expect(sent.status).toBe(201);
  expect(sent.body).toEqual({
    id: expect.any(String) as string,
    name: 'Báo cáo quý I.pdf',
    mediaType: 'application/pdf',
    sizeBytes: PDF.length,
    url: `/files/${(sent.body as { id: string }).id}`,
    uploadedAt: '2024-03-15T01:00:00.000Z',
  });
  const got = await fetchAs(official, (sent.body as { id: string }).id);
  expect(got.status).toBe(200);
  expect(got.body).toEqual(PDF);
  expect(got.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="file"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20qu%C3%BD%20I.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-store',
  });
});

it('takes the file of a form, and keeps the same content once', async () => {
  const before = await kept();
  const form = async (name: string) =>
    supertest(app.app.express)
      .post('/files')
      .set({ host: app.place.host, cookie: `kc_session=${await app.as(official).token()}`, 'x-kc-request': '1' })
      .attach('file', PNG, name);
  expect((await form('ảnh.png')).body).toMatchObject({ name: 'ảnh.png', mediaType: 'image/png' });
  expect((await form('ảnh khác.png')).status).toBe(201);
  const [rows, contents] = await kept();
  expect([rows - before[0], contents - before[1]]).toEqual([2, 1]);
  const hash = createHash('sha256').update(PNG).digest('hex');
  expect(statSync(join(app.place.dataDir, 'files', app.place.schema, hash.slice(0, 2), hash)).size).toBe(PNG.length);
});

it.each([
  ['văn bản.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [
    'văn bản có liên kết.docx',
    docx([{ name: 'word/_rels/document.xml.rels', content: relation('hyperlink') }]),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'văn bản có biểu đồ.docx',
    docx([{ name: 'word/embeddings/bieu.xlsx', content: xlsx() }]),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['danh sách.csv', Buffer.from('Họ tên,Đơn vị\nLê Văn A,Sở Y tế\n'), 'text/csv'],
  ['ghi chú.TXT', Buffer.from('\ufeffĐã nhận.\r\n'), 'text/plain'],
])('knows %s', async (name, bytes, mediaType) => {
  const { status, body } = await send(official, name, bytes);
  expect([status, (body as { mediaType: string }).mediaType]).toEqual([201, mediaType]);
});

const bomb = docx([{ name: 'word/media/0.bin', content: 'x', claims: 0x7fffffff }]);
it.each<readonly [string, string, Buffer, number, string]>([
  ['a picture called PDF', 'a.pdf', PNG, 400, 'FILE_TYPE_MISMATCH'],
  ['a script called PDF', 'a.pdf', Buffer.from('<script>alert(1)</script>'), 400, 'FILE_TYPE_MISMATCH'],
  ['a program called text', 'a.txt', Buffer.from('7f454c4602010100', 'hex'), 400, 'FILE_TYPE_MISMATCH'],
  [
    'an SVG',
    'a.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    400,
    'FILE_TYPE_NOT_ALLOWED',
  ],
  ['an HTML page', 'a.html', Buffer.from('<html></html>'), 400, 'FILE_TYPE_NOT_ALLOWED'],
  ['an archive', 'a.zip', archive([{ name: 'a.txt', content: 'a' }]), 400, 'FILE_TYPE_NOT_ALLOWED'],
  ['a second extension', 'a.pdf.exe', PDF, 400, 'FILE_TYPE_NOT_ALLOWED'],
  ['no extension', 'tep', PDF, 400, 'FILE_TYPE_NOT_ALLOWED'],
  ['an archive called document', 'a.docx', archive([{ name: 'a.txt', content: 'a' }]), 400, 'FILE_TYPE_MISMATCH'],
  ['a document that would swell to 2 GB', 'a.docx', bomb, 400, 'FILE_TYPE_MISMATCH'],
  [
    'a document of 1,001 parts',
    'a.docx',
    docx(Array.from({ length: 1_000 }, (_, n) => ({ name: `p${n}`, content: '' }))),
    400,
    'FILE_TYPE_MISMATCH',
  ],
  [
    'a document that leads outside itself',
    'a.docx',
    docx([{ name: '../../etc/passwd', content: '' }]),
    400,
    'FILE_TYPE_MISMATCH',
  ],
  ['an archive cut off', 'a.docx', docx().subarray(0, 120), 400, 'FILE_TYPE_MISMATCH'],
  ['a name that leads elsewhere', '../a.pdf', PDF, 400, 'FILE_NAME_REFUSED'],
  ['a name of a hidden file', '.a.pdf', PDF, 400, 'FILE_NAME_REFUSED'],
  ['a name that reads backwards', 'a\u202efdp.exe.pdf', PDF, 400, 'FILE_NAME_REFUSED'],
  ['a name with nothing in it to see', 'a\u200bb.pdf', PDF, 400, 'FILE_NAME_REFUSED'],
  ['a name with a NUL', 'a\u0000.pdf', PDF, 400, 'FILE_NAME_REFUSED'],
  ['a name with a line end', 'a\r\nset-cookie: x.pdf', PDF, 400, 'FILE_NAME_REFUSED'],
  ['no name', '', PDF, 400, 'FILE_NAME_REFUSED'],
  ['nothing', 'a.pdf', Buffer.alloc(0), 400, 'FILE_EMPTY'],
  ['21 MB', 'a.pdf', Buffer.alloc(21 * 1_024 * 1_024, 'x'), 413, 'FILE_TOO_LARGE'],
  [
    'a bomb that says it is small',
    'a.docx',
    docx([{ name: 'word/a.bin', content: Buffer.alloc(9_000_000), claims: 100 }]),
    400,
    'FILE_TYPE_MISMATCH',
  ],
  [
    'a link to elsewhere',
    'a.docx',
    docx([{ name: 'word/a', content: '/etc/passwd', mode: 0o120777 }]),
    400,
    'FILE_TYPE_MISMATCH',
  ],
  ['a locked part', 'a.docx', docx([{ name: 'word/a', content: 'x', isEncrypted: true }]), 400, 'FILE_TYPE_MISMATCH'],
  [
    'an archive in a document',
    'a.docx',
    docx([{ name: 'word/a.zip', content: archive([{ name: 'b', content: 'b' }]) }]),
    400,
    'FILE_TYPE_MISMATCH',
  ],
  [
    'two parts of one name',
    'a.docx',
    docx([{ name: 'word/document.xml', content: '<b/>' }]),
    400,
    'FILE_TYPE_MISMATCH',
  ],
  ['macros', 'a.docx', docx([{ name: 'word/vbaProject.bin', content: 'x' }]), 400, 'FILE_TYPE_MISMATCH'],
  ['an entity of a file', 'a.docx', docx([], ENTITY), 400, 'FILE_TYPE_MISMATCH'],
  [
    'an entity in UTF-16',
    'a.xlsx',
    xlsx([{ name: 'xl/a.xml', content: Buffer.from(`\ufeff${ENTITY}`, 'utf16le') }]),
    400,
    'FILE_TYPE_MISMATCH',
  ],
  [
    'a template from elsewhere',
    'a.docx',
    docx([{ name: 'word/_rels/a.rels', content: relation('attachedTemplate') }]),
    400,
    'FILE_TYPE_MISMATCH',
  ],
  ['text that is no UTF-8', 'a.txt', Buffer.from([0xc4, 0x90, 0xff, 0xfe]), 400, 'FILE_TYPE_MISMATCH'],
])('refuses %s, and keeps nothing', async (_what, name, bytes, status, reason) => {
  const before = await kept();
  const answer = await send(official, name, bytes);
  expect([answer.status, (answer.body as { error: { reason: string } }).error.reason]).toEqual([status, reason]);
  expect(await kept()).toEqual(before);
});

it('outlives a file lost from the disk, also when whoever asked has hung up', async () => {
  const lost = Buffer.from('Nội dung sẽ mất trên đĩa');
  const { id } = (await send(official, 'mat.txt', lost, { 'content-type': 'text/plain' })).body;
  const hash = createHash('sha256').update(lost).digest('hex');
  rmSync(join(app.place.dataDir, 'files', app.place.schema, hash.slice(0, 2), hash));
  const cookie = `kc_session=${await app.as(official).token()}`;
  const server = createServer(app.app.express);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET /files/${id} HTTP/1.1\r\nhost: ${app.place.host}\r\ncookie: ${cookie}\r\n\r\n`, () =>
    socket.destroy(),
  );
  await pause(300);
  await new Promise((resolve) => server.close(resolve));
  expect((await fetchAs(official, id).catch(() => ({ status: 500 }))).status).toBe(500);
  expect((await fetchAs(official, (await send(official, 'con.png', PNG)).body.id)).status).toBe(200);
});

it('asks who sends, and for a header that no form of another site has', async () => {
  const before = await kept();
  const anonymous = await supertest(app.app.express)
    .post('/files')
    .set({ host: app.place.host, 'x-kc-request': '1', 'x-file-name': 'a.pdf' })
    .send(PDF);
  expect([anonymous.status, (anonymous.body as { error: { reason: string } }).error.reason]).toEqual([
    401,
    'SIGN_IN_FIRST',
  ]);
  const form = await supertest(app.app.express)
    .post('/files')
    .set({ host: app.place.host, cookie: `kc_session=${await app.as(official).token()}` })
    .attach('file', PDF, 'a.pdf');
  expect(form.status).toBe(403);
  const elsewhere = await send(official, 'a.pdf', PDF, { origin: 'https://evil.example' });
  expect(elsewhere.status).toBe(403);
  expect(await kept()).toEqual(before);
});

describe('who sees a file', () => {
  const upload = async () => (await send(official, 'minh chứng.pdf', PDF)).body.id as string;
  /** What a feature does in its own transaction. */
  const attach = (who: TestPerson, fileIds: string[], readers: { agencyId: string; sector?: string }[]) => {
    const binding = {
      schema: app.place.schema,
      personId: who.personId,
      agencyId: who.agency.id,
      tenantId: who.agency.tenantId,
    };
    const ctx = { actor: { personId: who.personId } } as RequestContext;
    return new TenantDb(app.app.services.writes, binding).run((tx) => attachFiles(tx, ctx, fileIds, readers));
  };
  const statusFor = async (who: TestPerson, id: string) => (await fetchAs(who, id)).status;

  it('is its sender only, until a case carries it', async () => {
    const id = await upload();
    const [colleague, head, chair] = [
      await app.person(district, 'OFFICIAL'),
      await app.person(district, 'HEAD'),
      await app.person(province, 'HEAD'),
    ];
    expect([await statusFor(official, id), await statusFor(colleague, id), await statusFor(head, id)]).toEqual([
      200, 404, 404,
    ]);
    await attach(official, [id], [{ agencyId: district.id }]);
    expect([await statusFor(colleague, id), await statusFor(head, id), await statusFor(chair, id)]).toEqual([
      200, 200, 200,
    ]);
    const stranger = await app.person(await app.foundAgency('Huyện Khác', { parent: province, tenant: 'own' }), 'HEAD');
    expect(await statusFor(stranger, id)).toBe(404);
    expect(await statusFor(stranger, newId('Attachment'))).toBe(404);
    expect(await statusFor(stranger, 'x')).toBe(404);
  });

  it('is the department of the sector when the case has one', async () => {
    const director = await app.person(health, 'HEAD');
    const [healthFile, schoolFile] = [await upload(), await upload()];
    await attach(official, [healthFile], [{ agencyId: district.id, sector: 'HEALTH' }]);
    await attach(official, [schoolFile], [{ agencyId: district.id, sector: 'EDUCATION' }]);
    expect([await statusFor(director, healthFile), await statusFor(director, schoolFile)]).toEqual([200, 404]);
  });

  it('is not decided by somebody who did not send it', async () => {
    const id = await upload();
    const thief = await app.person(district, 'OFFICIAL');
    await expect(attach(thief, [id], [{ agencyId: district.id }])).rejects.toMatchObject({
      extensions: { code: 'INVALID_INPUT', reason: 'NOT_FOUND', field: 'fileIds' },
    });
    await expect(attach(official, [newId('Attachment')], [])).rejects.toMatchObject({
      extensions: { reason: 'NOT_FOUND' },
    });
    expect(await app.owner.query('select * from file_readers where file_id = $1', [id])).toEqual([]);
  });
});
