import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { act, done, everything, foundWork, give, type Work } from '../testing/work.js';

const EVIDENCE = `query ($id: ID!) { task(id: $id) { evidence { id name url } timeline { action evidence { name } } } }`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('evidence, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
  });
  afterAll(() => app.stop());

  const cookieOf = async (who: TestPerson) => `kc_session=${await app.as(who).token()}`;

  async function upload(who: TestPerson, name: string): Promise<string> {
    const { body, status } = await app
      .request()
      .post('/files')
      .set({ host: app.place.host, cookie: await cookieOf(who), 'x-kc-request': '1' })
      .attach('file', Buffer.from(`Bao cao ${name}`), name);
    expect(status).toBe(201);
    return body.id;
  }

  const download = async (who: TestPerson, id: string) =>
    (
      await app
        .request()
        .get(`/files/${id}`)
        .set({ host: app.place.host, cookie: await cookieOf(who) })
    ).status;

  it('is opened to whoever takes part and to the guide of the sector, and to nobody else', async () => {
    const task = await give(app, work.chair, {
      leadId: work.districtA.id,
      sector: 'HEALTH',
      cooperatingIds: [work.districtB.id],
    });
    await done(app, work.headOfA, 'acceptTask', { taskId: task.id });
    const fileId = await upload(work.headOfA, 'bang-chung.txt');
    expect(await download(work.chair, fileId)).toBe(404);
    await done(app, work.headOfA, 'reportProgress', {
      taskId: task.id,
      progress: 50,
      note: 'Nửa chặng',
      fileIds: [fileId],
    });

    for (const who of [work.chair, work.headOfA, work.headOfB, work.headOfHealth]) {
      const { data, errors } = await app.as(who).send(EVIDENCE, { id: task.id });
      expect(errors).toBeUndefined();
      expect(data.task.evidence).toEqual([{ id: fileId, name: 'bang-chung.txt', url: `/files/${fileId}` }]);
      expect(data.task.timeline.at(-1)).toEqual({ action: 'reportProgress', evidence: [{ name: 'bang-chung.txt' }] });
      expect(await download(who, fileId)).toBe(200);
    }
    for (const who of [work.headOfEducation, work.headOfOfficeA]) expect(await download(who, fileId)).toBe(404);
  });

  it('must be the reporter’s own file, and nothing is written otherwise', async () => {
    const task = await give(app, work.chair, { leadId: work.districtA.id });
    await done(app, work.headOfA, 'acceptTask', { taskId: task.id });
    const foreign = await upload(work.headOfB, 'cua-nguoi-khac.txt');
    const before = await everything(app);
    for (const fileId of [foreign, '0190a2b0-0000-7000-8000-000000000008', 'x']) {
      const { errors } = await act(app, work.headOfA, 'reportDone', {
        taskId: task.id,
        version: 2,
        result: 'Xong',
        fileIds: [fileId],
      });
      expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', reason: 'NOT_FOUND', field: 'fileIds' } }]);
    }
    expect(await everything(app)).toEqual(before);
    expect(await app.owner.query('select 1 from file_readers where file_id = $1', [foreign])).toEqual([]);
  });
});
