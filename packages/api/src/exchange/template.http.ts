// GET /templates/tasks.xlsx gives an empty list of tasks to fill in, with the choices of whoever asks.
import { mayAssign } from '@ky-cuong/shared';
import { type Request, type Response, Router } from 'express';
import { writeXlsx } from 'hucre/xlsx';
import type { RequestContext } from '../platform/graphql/context.js';
import { answered, dispositionOf } from '../platform/http/answer-file.js';
import { COLUMNS, columns } from './import.columns.js';
import { MAX_ROWS } from './import.reading.js';
import { FILE_TYPES } from './sheet.writer.js';

interface Doors {
  readonly contextOf: (req: Request, res: Response) => Promise<RequestContext>;
}

export function templateRouter({ contextOf }: Doors): Router {
  const router = Router();
  router.get('/tasks.xlsx', (req, res) =>
    answered(req, res, async () => {
      const bytes = await templateFor(await contextOf(req, res));
      res.set({
        'content-type': FILE_TYPES.XLSX.type,
        'content-disposition': dispositionOf('Mẫu nhập nhiệm vụ.xlsx'),
        'cache-control': 'private, no-store',
      });
      res.end(bytes);
    }),
  );
  return router;
}

const CHOICES = 'Danh mục';

/** Three sheets: the list itself, what each column takes, and the choices that its cells offer. */
export async function templateFor(ctx: RequestContext): Promise<Uint8Array> {
  const lists = listsFor(ctx);
  const keys = Object.keys(lists);
  const longest = Math.max(...Object.values(lists).map(({ length }) => length));
  const choices = [
    keys,
    ...Array.from({ length: longest }, (_, index) => keys.map((name) => lists[name]?.[index] ?? null)),
  ];
  const dataValidations = COLUMNS.flatMap((key, index) => {
    const at = keys.indexOf(columns[key].heading);
    return at < 0 ? [] : [choiceOf({ column: index, at, length: lists[columns[key].heading]?.length ?? 0 })];
  });
  return writeXlsx({
    sheets: [
      {
        name: 'Nhiệm vụ',
        columns: COLUMNS.map((key) => ({ width: columns[key].width })),
        rows: [COLUMNS.map(headingOf)],
        freezePane: { rows: 1 },
        dataValidations,
      },
      { name: 'Hướng dẫn', columns: [{ width: 24 }, { width: 100 }], rows: guideRows() },
      { name: CHOICES, columns: keys.map(() => ({ width: 40 })), rows: choices },
    ],
  });
}

const headingOf = (key: (typeof COLUMNS)[number]) => `${columns[key].heading}${columns[key].isRequired ? ' *' : ''}`;

const guideRows = () => [
  ['Cột', 'Cách ghi'],
  ...COLUMNS.map((key) => [headingOf(key), columns[key].hint]),
  ['', `Cột có dấu * phải ghi. Mỗi tệp không quá ${MAX_ROWS.toLocaleString('vi')} dòng, không gộp ô, không công thức.`],
];

function listsFor({ agencies, actor }: RequestContext): Readonly<Record<string, readonly string[]>> {
  const reached = agencies
    .all()
    .filter(({ id }) => mayAssign(agencies, { fromId: actor.agencyId, toId: id }).allowed)
    .map(({ name, code }) => code ?? name);
  const chosen = COLUMNS.flatMap((key) => {
    const { heading, choices } = columns[key];
    return choices ? [[heading, choices] as const] : [];
  });
  return { ...Object.fromEntries(chosen), [columns.lead.heading]: reached };
}

const letter = (column: number): string => String.fromCharCode(65 + column);

const choiceOf = ({ column, at, length }: { column: number; at: number; length: number }) => ({
  type: 'list' as const,
  formula1: `'${CHOICES}'!$${letter(at)}$2:$${letter(at)}$${length + 1}`,
  range: `${letter(column)}2:${letter(column)}${MAX_ROWS + 1}`,
  allowBlank: true,
  // A name that is typed otherwise is still understood: it is offered, not forced.
  showErrorMessage: false,
});
