// One valid call for every operation on long jobs and on what they bring in and take out, and the jobs that they are made on.
import { sendList, workbookOf } from '@ky-cuong/api/testing/lists.js';
import type { TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { call, type Call, head, input, once } from './calls.ts';
import type { ThingName } from './facts.ts';

export const onExchange: Readonly<Record<string, Call>> = {
  exportTasks: call(
    head,
    input(() => ({ ...once(), format: 'CSV' })),
  ),
  importTasks: call(
    head,
    input((of) => ({ ...once(), fileId: of('fImport') })),
  ),
  cancelJob: call(head, (of) => ({ id: of('jCancel') })),
};

const EXPORT = `mutation ($input: ExportTasksInput!) { exportTasks(input: $input) { id } }`;

export const readsOfExchange: Readonly<Record<string, Call>> = {
  taskImportPreview: call(
    head,
    input((of) => ({ fileId: of('fImport') })),
  ),
};

/** Nobody carries them out: they wait. */
export async function jobsOf(app: TestApp, who: TestPerson): Promise<Partial<Record<ThingName, string>>> {
  const order = async (): Promise<string> => {
    const { data, errors } = await app.as(who).send(EXPORT, { input: { ...once(), format: 'CSV' } });
    if (errors) throw new Error(`No job was ordered: ${JSON.stringify(errors)}`);
    return (data as { exportTasks: { id: string } }).exportTasks.id;
  };
  return { jRead: await order(), jCancel: await order(), fImport: await listOf(app, who) };
}

/** A list of one task, for the sender's own agency. */
export async function listOf(app: TestApp, who: TestPerson): Promise<string> {
  const rows = [
    ['Mã cũ', 'Nội dung', 'Cơ quan chủ trì'],
    ['C1', 'Rà soát giếng', 'không có nơi này'],
  ];
  return (await sendList(app, who, await workbookOf(rows))).id;
}
