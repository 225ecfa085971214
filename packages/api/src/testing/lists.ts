// For tests of what is brought in and taken out: workbooks, sent in as a person sends them.
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import type { TestApp, TestPerson } from './test-app.js';

export const workbookOf = (rows: CellValue[][]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Nhiệm vụ', rows }] });

export interface Sent {
  readonly id: string;
  readonly reason: string | undefined;
}

export async function sendList(
  app: TestApp,
  who: TestPerson,
  bytes: Uint8Array,
  name = 'theo-doi.xlsx',
): Promise<Sent> {
  const answer = await app
    .request()
    .post('/files')
    .set({ host: app.place.host, cookie: `kc_session=${await app.as(who).token()}`, 'x-kc-request': '1' })
    .set({ 'x-file-name': encodeURIComponent(name), 'content-type': 'application/octet-stream' })
    .send(Buffer.from(bytes));
  const { id, error } = answer.body as { id: string; error?: { reason: string } };
  return { id, reason: error?.reason };
}
