// Files with a mark in their bytes, taken in by the program like any other.
import type { TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';
import type { Marker } from './marks.ts';

/** To which case a file was attached, by its id. */
export interface Files {
  readonly province: number;
  readonly marker: Marker;
  readonly cases: Map<string, object>;
}

export async function fileOf(app: TestApp, who: TestPerson, files: Files, of: object = {}): Promise<string> {
  const mark = files.marker.next();
  const { status, body } = await app
    .request()
    .post('/files')
    .set('host', app.place.host)
    .set('cookie', `kc_session=${await app.as(who).token()}`)
    .set('x-kc-request', '1')
    .set('x-file-name', `${mark}.pdf`)
    .set('content-type', 'application/pdf')
    .send(Buffer.from(`%PDF-1.7\n% ${mark}\n%%EOF\n`));
  if (status !== 201) throw new Error(`A file was not taken in: ${JSON.stringify(body)}`);
  const { id } = body as { id: string };
  files.cases.set(id, of);
  files.marker.note(mark, {
    table: 'file_bytes',
    province: files.province,
    row: { id, person_id: who.personId, ...of },
  });
  return id;
}
