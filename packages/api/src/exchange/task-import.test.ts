import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { jobs } from '../app/jobs.js';
import { sendList, workbookOf } from '../testing/lists.js';
import { archive, xlsx } from '../testing/archive.js';
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { foundWork, key, type Work } from '../testing/work.js';

let app: TestApp;
let work: Work;
beforeAll(async () => {
  app = await startTestApp();
  work = await foundWork(app);
  await app.person(work.health, 'OFFICIAL', { name: 'Nguyễn Thị Mẫu' });
});
afterAll(() => app.stop());

type Value = string | number | Date | null;
const HEADINGS = [
  ...['Mã cũ *', 'NỘI DUNG', 'Sản phẩm phải có', 'Lĩnh vực', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Người thực hiện'],
  ...['Ngày giao', 'Hạn', 'Trạng thái', 'Tiến độ (%)', 'Ngày hoàn thành', 'Chất lượng'],
];
const day = (text: string) => new Date(`${text}T00:00:00Z`);
/** Code, title, lead, and whatever else by place. */
const row = (
  code: string | null,
  title: string | null,
  lead: string | null,
  more: Record<number, Value> = {},
): Value[] => HEADINGS.map((_, at) => more[at] ?? [code, title, null, null, lead][at] ?? null);

const bookOf = (rows: Value[][], more: object = {}) =>
  writeXlsx({
    sheets: [
      {
        name: 'Nhiệm vụ',
        rows,
        columns: HEADINGS.map((_, at) => (rows.some((r) => r[at] instanceof Date) ? { numFmt: 'dd/mm/yyyy' } : {})),
        ...more,
      },
    ],
  });

const upload = (who: TestPerson, bytes: Uint8Array, name?: string) => sendList(app, who, bytes, name);

const PREVIEW = `query ($input: TaskImportInput!) { taskImportPreview(input: $input) {
  rows ready imported refused problemCount problems { row column heading reason sentence value title choices } } }`;
const IMPORT = `mutation ($input: ImportTasksInput!) { importTasks(input: $input) { id state total } }`;
const JOB = `query ($id: ID!) { job(id: $id) { state done total refused reason fileName fileUrl } }`;
const TASKS = `{ tasks(first: 50) { edges { node { code title dueOn startsOn lifecycle progress grade timeAxis reportedAt
  lead { name } cooperating { name } sector responsibleOfficial { name } timeline { action note } } } } }`;

const preview = async (who: TestPerson, bytes: Uint8Array, fixes: object[] = []) => {
  const { id: fileId } = await upload(who, bytes);
  return { fileId, answer: await app.as(who).send(PREVIEW, { input: { fileId, fixes } }) };
};

async function run(who: TestPerson, input: object) {
  const { data, errors } = await app.as(who).send(IMPORT, { input: { idempotencyKey: key(), ...input } });
  expect(errors).toBeUndefined();
  const job = jobs.find(({ name }) => name === 'long-jobs:run');
  if (job) await runJob(app, job);
  return (await app.as(who).send(JOB, { id: data.importTasks.id })).data.job;
}

const tasksOf = async (who: TestPerson) =>
  (await app.as(who).send(TASKS)).data.tasks.edges.map(({ node }: { node: object }) => node);
const countTasks = async () => (await app.owner.query<{ n: string }[]>('select count(*) as n from tasks'))[0]?.n;

describe('a list with two rows that cannot come in', () => {
  const rows = [
    ['SỔ THEO DÕI NHIỆM VỤ'],
    HEADINGS,
    row('A1', 'Rà soát trạm y tế xã', 'so y te', {
      3: 'Y tế',
      5: 'UBND huyện A; ubnd huyen b',
      6: 'nguyen thi mau',
      7: '01/02/2024',
      8: day('2024-03-01'),
      9: 'Đang thực hiện',
      10: 40,
    }),
    row('A2', 'Báo cáo quý I', 'Ủy ban nhân dân huyện A', {
      7: '45292',
      8: '1/3/24',
      9: 'Đã hoàn thành',
      11: '28/02/2024',
      12: 'Tốt',
    }),
    row('A3', 'Kế hoạch năm'.normalize('NFD'), 'Sở Lạ', { 8: '31/02/2024' }),
    row('A4', 'Tập huấn', 'Sở Giáo dục', { 9: 'Xong rồi' }),
  ];

  it('is tried without writing anything, each cell with its reason', async () => {
    const before = await countTasks();
    const { answer } = await preview(work.chair, await bookOf(rows));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.taskImportPreview).toMatchObject({
      rows: 4,
      ready: 2,
      imported: 0,
      refused: 2,
      problemCount: 3,
    });
    expect(answer.data.taskImportPreview.problems).toMatchObject([
      {
        row: 5,
        column: 'lead',
        heading: 'Cơ quan chủ trì',
        reason: 'IMPORT_AGENCY_UNKNOWN',
        value: 'Sở Lạ',
        title: 'Kế hoạch năm',
      },
      { row: 5, column: 'dueOn', reason: 'NOT_A_DAY', value: '31/02/2024' },
      {
        row: 6,
        column: 'state',
        reason: 'IMPORT_CHOICE_UNKNOWN',
        value: 'Xong rồi',
        choices: ['Chưa thực hiện', 'Đang thực hiện', 'Chờ xác nhận', 'Đã hoàn thành'],
      },
    ]);
    expect(await countTasks()).toBe(before);
  });

  it('comes in for the rows that can, keeps what the earlier tracker knew, and gives the others back in a file', async () => {
    const { fileId } = await preview(work.chair, await bookOf(rows));
    const job = await run(work.chair, { fileId });
    expect(job).toMatchObject({
      state: 'DONE',
      done: 4,
      total: 4,
      refused: 2,
      reason: null,
      fileName: 'Dòng chưa nhập.xlsx',
    });
    expect(await tasksOf(work.chair)).toMatchObject([
      {
        ...{
          title: 'Rà soát trạm y tế xã',
          startsOn: '2024-02-01',
          dueOn: '2024-03-01',
          lifecycle: 'IN_PROGRESS',
          progress: 40,
        },
        ...{
          timeAxis: 'OVERDUE',
          lead: { name: 'Sở Y tế' },
          sector: 'HEALTH',
          responsibleOfficial: { name: 'Nguyễn Thị Mẫu' },
        },
        cooperating: [{ name: 'UBND huyện A' }, { name: 'UBND huyện B' }],
        timeline: [{ action: 'create', note: 'Nhập từ phần mềm cũ, mã A1' }],
      },
      {
        ...{ title: 'Báo cáo quý I', startsOn: '2024-01-01', dueOn: '2024-03-01', lifecycle: 'DONE', progress: 100 },
        ...{
          grade: 'GOOD',
          timeAxis: 'IN_TIME',
          reportedAt: '2024-02-28T05:00:00.000Z',
          lead: { name: 'UBND huyện A' },
        },
      },
    ]);
    const { body } = await app
      .request()
      .get(job.fileUrl)
      .set({ host: app.place.host, cookie: `kc_session=${await app.as(work.chair).token()}` })
      .buffer()
      .responseType('blob');
    const [sheet] = (await readXlsx(body as Buffer)).sheets;
    expect(sheet?.rows.map((cells) => [cells[0], cells[13], cells[14]])).toEqual([
      ['Mã cũ', 'Dòng trong tệp cũ', 'Lý do chưa nhập'],
      ['A3', 5, expect.stringContaining('Cơ quan chủ trì: Không có cơ quan nào mang tên hoặc mã này.')],
      ['A4', 6, expect.stringContaining('Trạng thái: Giá trị không có trong danh sách')],
    ]);
  });

  it('takes the mended rows from the same file, and none twice', async () => {
    const fixes = [
      { row: 5, column: 'lead', value: 'Sở Giáo dục' },
      { row: 5, column: 'dueOn', value: '29/03/2024' },
      { row: 6, column: 'state', value: 'chua thuc hien' },
    ];
    const { fileId, answer } = await preview(work.chair, await bookOf(rows), fixes);
    expect(answer.data.taskImportPreview).toMatchObject({ rows: 4, ready: 2, imported: 2, refused: 0, problems: [] });
    expect(await run(work.chair, { fileId, fixes })).toMatchObject({
      state: 'DONE',
      done: 4,
      refused: 0,
      fileUrl: null,
    });
    expect(await countTasks()).toBe(4);
    expect(await run(work.chair, { fileId, fixes })).toMatchObject({ state: 'DONE', done: 4, refused: 0 });
    expect(await countTasks()).toBe(4);
  });
});

it('goes on after a crash behind the last step that was written, and writes nothing twice', async () => {
  const rows = Array.from({ length: 120 }, (_, n) => row(`C${n}`, `Việc số ${n}`, 'Phòng Y tế huyện A'));
  const { fileId } = await preview(work.headOfA, await bookOf([HEADINGS, ...rows]));
  await app.owner.query(`create function stop_at_c70() returns trigger language plpgsql as $$ begin
    if new.old_code = 'C70' then raise exception 'the power went'; end if; return new; end $$`);
  await app.owner.query(
    'create trigger stop before insert on task_imports for each row execute function stop_at_c70()',
  );
  await expect(run(work.headOfA, { fileId })).rejects.toThrow('the power went');
  const [half] = await app.owner.query<object[]>(`select state, done from long_jobs where person_id = $1`, [
    work.headOfA.personId,
  ]);
  expect(half).toEqual({ state: 'RUNNING', done: 50 });
  await app.owner.query('drop function stop_at_c70 cascade');
  await app.owner.query(`update long_jobs set leased_until = '2024-01-01' where person_id = $1`, [
    work.headOfA.personId,
  ]);
  const job = jobs.find(({ name }) => name === 'long-jobs:run');
  if (job) await runJob(app, job);
  const [whole] = await app.owner.query<object[]>(
    `select state, done, (select count(distinct title)::int from tasks where title like 'Việc số%') as titles,
       (select count(*)::int from tasks where title like 'Việc số%') as tasks from long_jobs where person_id = $1`,
    [work.headOfA.personId],
  );
  expect(whole).toEqual({ state: 'DONE', done: 120, titles: 120, tasks: 120 });
});

describe('rows', () => {
  it.each<[string, Value[], object]>([
    ['no code', row(null, 'Rà soát', 'Sở Y tế'), { column: 'oldCode', reason: 'REQUIRED' }],
    ['a short title', row('B', 'ab', 'Sở Y tế'), { column: 'title', reason: 'TOO_SHORT' }],
    ['hidden characters', row('B', 'Rà\u200bsoát', 'Sở Y tế'), { column: 'title', reason: 'HIDDEN_CHARACTERS' }],
    [
      'progress beyond 100',
      row('B', 'Rà soát', 'Sở Y tế', { 9: 'Đang thực hiện', 10: 140 }),
      { column: 'progress', reason: 'OUT_OF_RANGE' },
    ],
    [
      'done without a day',
      row('B', 'Rà soát', 'Sở Y tế', { 9: 'Đã hoàn thành', 12: 'Tốt' }),
      { column: 'endedOn', reason: 'REQUIRED' },
    ],
    [
      'done without a grade',
      row('B', 'Rà soát', 'Sở Y tế', { 9: 'Đã hoàn thành', 7: '1/3/2024', 11: '2/3/2024' }),
      { column: 'grade', reason: 'REQUIRED' },
    ],
    [
      'a deadline before the beginning',
      row('B', 'Rà soát', 'Sở Y tế', { 7: '1/3/2024', 8: '1/2/2024' }),
      { column: 'dueOn', reason: 'PERIOD_REVERSED' },
    ],
    [
      'a beginning to come',
      row('B', 'Rà soát', 'Sở Y tế', { 7: '1/4/2024' }),
      { column: 'startsOn', reason: 'DAY_IN_FUTURE' },
    ],
    [
      'nobody of that name',
      row('B', 'Rà soát', 'Sở Y tế', { 6: 'Lê Lạ' }),
      { column: 'official', reason: 'NOT_APPOINTED_THERE' },
    ],
    [
      'the lead cooperating',
      row('B', 'Rà soát', 'Sở Y tế', { 5: 'Sở Y tế' }),
      { column: 'cooperating', reason: 'LEAD_IS_COOPERATING' },
    ],
  ])('with %s are told by cell', async (_, bad, problem) => {
    const { answer } = await preview(work.chair, await bookOf([HEADINGS, bad]));
    expect(answer.data.taskImportPreview).toMatchObject({ ready: 0, refused: 1 });
    expect(answer.data.taskImportPreview.problems[0]).toMatchObject({ row: 2, ...problem });
  });

  it('may go only to whom their sender may give work', async () => {
    const book = await bookOf([
      HEADINGS,
      row('B1', 'Rà soát', 'UBND tỉnh'),
      row('B2', 'Rà soát', 'Sở Giáo dục'),
      row('B3', 'Rà soát', 'UBND huyện A'),
    ]);
    const { answer } = await preview(work.headOfHealth, book);
    expect(answer.data.taskImportPreview.problems.map(({ reason }: { reason: string }) => reason)).toEqual([
      ...['UPWARD_ASSIGNMENT', 'SIDEWAYS_ASSIGNMENT', 'NEEDS_REQUEST'],
    ]);
  });

  it('with a code that stands above, a formula or a hidden line are told', async () => {
    const rows = [
      HEADINGS,
      row('D1', 'Rà soát', 'Sở Y tế'),
      row('d1', 'Rà soát', 'Sở Y tế'),
      row('D2', 'Rà soát', 'Sở Y tế'),
      row('D3', 'Rà soát', 'Sở Y tế'),
    ];
    const cells = new Map([['3,1', { value: 'Rà soát', type: 'formula', formula: 'A1', formulaResult: 'Rà soát' }]]);
    const { answer } = await preview(
      work.chair,
      await bookOf(rows, { cells, rowDefs: new Map([[4, { hidden: true }]]) }),
    );
    expect(answer.data.taskImportPreview.problems).toMatchObject([
      { row: 3, column: 'oldCode', reason: 'IMPORT_CODE_DOUBLED', sentence: 'Mã cũ này đã có ở dòng 2 của tệp.' },
      { row: 4, column: 'title', reason: 'IMPORT_FORMULA' },
      { row: 5, column: null, reason: 'IMPORT_HIDDEN_ROW' },
    ]);
    expect(answer.data.taskImportPreview).toMatchObject({ rows: 4, ready: 1, refused: 3 });
  });
});

describe('files that no row can be read from', () => {
  const good = row('E1', 'Rà soát', 'Sở Y tế');
  const books: Record<string, () => Promise<Uint8Array>> = {
    IMPORT_EMPTY: () => bookOf([HEADINGS]),
    IMPORT_COLUMNS_MISSING: () => bookOf([HEADINGS.filter((name) => !name.startsWith('Cơ quan chủ')), good]),
    IMPORT_COLUMNS_DOUBLED: () => bookOf([[...HEADINGS, 'nội dung'], good]),
    IMPORT_MERGED_CELLS: () =>
      bookOf([HEADINGS, good, good], { merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }] }),
    IMPORT_NOT_WORKBOOK: () => Promise.resolve(xlsx()),
  };
  it.each(Object.keys(books))('are refused with %s', async (reason) => {
    const before = await countTasks();
    const { fileId, answer } = await preview(work.chair, (await books[reason]?.()) ?? new Uint8Array());
    expect(answer.errors[0].extensions).toMatchObject({ code: 'INVALID_INPUT', reason, field: 'fileId' });
    const ordered = await app.as(work.chair).send(IMPORT, { input: { idempotencyKey: key(), fileId } });
    expect(ordered.errors[0].extensions.reason).toBe(reason);
    expect(await countTasks()).toBe(before);
  });

  it('are refused when they hold more than ten thousand rows, soon', async () => {
    const length = Number(process.env['ROWS'] ?? 10_020);
    const rows = Array.from({ length }, (_, n) => [`F${n}`, 'Rà soát', 'Sở Y tế']);
    const book = await workbookOf([['Mã cũ', 'Nội dung', 'Cơ quan chủ trì'], ...rows]);
    const { id: fileId } = await upload(work.chair, book);
    const startedAt = performance.now();
    const { errors } = await app.as(work.chair).send(PREVIEW, { input: { fileId } });
    expect(errors[0].extensions).toMatchObject({ reason: 'IMPORT_TOO_MANY_ROWS', params: { max: 10_000 } });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  }, 60_000);

  it('do not even get in when they are bombs, locked, or something else under that name', async () => {
    const bomb = archive([{ name: 'xl/workbook.xml', content: Buffer.alloc(30_000_000) }]);
    const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);
    const ansi = Buffer.from([...Buffer.from('Ma cu;N'), 0xf6, 0xe9]);
    expect((await upload(work.chair, bomb)).reason).toBe('FILE_TYPE_MISMATCH');
    expect((await upload(work.chair, locked)).reason).toBe('FILE_TYPE_MISMATCH');
    expect((await upload(work.chair, ansi)).reason).toBe('FILE_TYPE_MISMATCH');
    const { id: fileId } = await upload(work.chair, Buffer.from('Mã cũ,Nội dung\n'), 'danh-sach.csv');
    const { errors } = await app.as(work.chair).send(PREVIEW, { input: { fileId } });
    expect(errors[0].extensions.reason).toBe('IMPORT_NOT_WORKBOOK');
  });

  it('are nobody’s but their sender’s, and brought in by nobody who gives no work', async () => {
    const { id: fileId } = await upload(work.chair, await bookOf([HEADINGS, good]));
    const other = await app.as(work.headOfHealth).send(PREVIEW, { input: { fileId } });
    expect(other.errors[0].extensions).toMatchObject({ reason: 'NOT_FOUND', field: 'fileId' });
    const official = await app.person(work.health, 'OFFICIAL');
    const { errors } = await app.as(official).send(IMPORT, { input: { idempotencyKey: key(), fileId } });
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

it('is filled into a template that reads back, with choices of one’s own', async () => {
  const { body, headers } = await app
    .request()
    .get('/templates/tasks.xlsx')
    .set({ host: app.place.host, cookie: `kc_session=${await app.as(work.headOfA).token()}` })
    .buffer()
    .responseType('blob');
  expect(headers['content-type']).toContain('spreadsheetml.sheet');
  const { sheets } = await readXlsx(body as Buffer);
  expect(sheets.map(({ name }) => name)).toEqual(['Nhiệm vụ', 'Hướng dẫn', 'Danh mục']);
  expect(sheets[2]?.rows.map((cells) => cells.at(-1)).filter(Boolean)).toEqual([
    'Cơ quan chủ trì',
    'UBND huyện A',
    'Phòng Y tế huyện A',
  ]);
  expect(sheets[0]?.dataValidations).toHaveLength(4);
});
