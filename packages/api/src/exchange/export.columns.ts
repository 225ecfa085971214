// What stands in an exported list of tasks: the columns, in the reader's language, and the cells of a task.
import { type Day, dayOf, type Language, provincialStatus, sectorName, type Words } from '@ky-cuong/shared';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Task } from '../tasks/task.entity.js';
import { axisOf } from '../tasks/task.standing.js';

export type Cell = string | number | null | { readonly day: Day };

interface Column {
  readonly name: Words;
  readonly width: number;
  readonly isDay?: boolean;
  readonly of: (task: Task, ctx: RequestContext) => Cell;
}

const day = (value: Day | null): Cell => (value === null ? null : { day: value });
/** By the hierarchy's memory, also of agencies that have ended since. */
const agency = ({ agencies, hierarchy }: RequestContext, id: string): string =>
  agencies.get(id)?.name ?? hierarchy.record(id)?.versions.at(-1)?.name ?? '';

const GRADES: Readonly<Record<NonNullable<Task['grade']>, Words>> = {
  EXCELLENT: { vi: 'Xuất sắc', en: 'Excellent' },
  GOOD: { vi: 'Tốt', en: 'Good' },
  SATISFACTORY: { vi: 'Đạt', en: 'Satisfactory' },
  POOR: { vi: 'Chưa đạt yêu cầu', en: 'Poor' },
};

const columns: readonly Column[] = [
  { name: { vi: 'Mã nhiệm vụ', en: 'Code' }, width: 15, of: ({ code }) => code },
  { name: { vi: 'Nội dung', en: 'Task' }, width: 60, of: ({ title }) => title },
  { name: { vi: 'Sản phẩm phải có', en: 'Expected product' }, width: 40, of: (task) => task.expectedProduct },
  {
    name: { vi: 'Ngành, lĩnh vực', en: 'Sector' },
    width: 22,
    of: ({ sector }, { language }) => (sector === null ? null : sectorName(sector, language)),
  },
  { name: { vi: 'Cơ quan giao', en: 'Assigned by' }, width: 30, of: ({ agencyId }, ctx) => agency(ctx, agencyId) },
  { name: { vi: 'Người giao', en: 'Assigner' }, width: 22, of: ({ assignedByName }) => assignedByName },
  { name: { vi: 'Cơ quan chủ trì', en: 'Lead' }, width: 30, of: ({ leadAgencyId }, ctx) => agency(ctx, leadAgencyId) },
  {
    name: { vi: 'Cơ quan phối hợp', en: 'Cooperating' },
    width: 40,
    of: ({ cooperatingIds }, ctx) => cooperatingIds.map((id) => agency(ctx, id)).join('; ') || null,
  },
  {
    name: { vi: 'Người đứng đầu chịu trách nhiệm', en: 'Accountable head' },
    width: 24,
    of: (task) => task.accountableName,
  },
  {
    name: { vi: 'Người thực hiện', en: 'Responsible official' },
    width: 24,
    of: ({ responsibleName }) => responsibleName,
  },
  { name: { vi: 'Ngày bắt đầu', en: 'Begins' }, width: 13, isDay: true, of: ({ startsOn }) => day(startsOn) },
  { name: { vi: 'Hạn', en: 'Due' }, width: 13, isDay: true, of: ({ dueOn }) => day(dueOn) },
  {
    name: { vi: 'Trạng thái', en: 'Status' },
    width: 28,
    of: (task, ctx) => provincialStatus(task.lifecycle, axisOf(task, ctx), ctx.language),
  },
  { name: { vi: 'Tiến độ (%)', en: 'Progress (%)' }, width: 12, of: ({ progress }) => progress },
  {
    name: { vi: 'Ngày báo cáo hoàn thành', en: 'Reported done' },
    width: 13,
    isDay: true,
    of: ({ reportedAt }) => day(reportedAt && dayOf(reportedAt)),
  },
  {
    name: { vi: 'Chất lượng', en: 'Grade' },
    width: 16,
    of: ({ grade }, { language }) => (grade === null ? null : GRADES[grade][language]),
  },
  { name: { vi: 'Số lần gia hạn', en: 'Times extended' }, width: 10, of: ({ extendedCount }) => extendedCount },
  { name: { vi: 'Số lần đôn đốc', en: 'Times urged' }, width: 10, of: ({ urgedCount }) => urgedCount },
];

export const headingsIn = (language: Language) =>
  columns.map(({ name, width, isDay = false }) => ({ name: name[language], width, isDay }));

export const cellsOf = (ctx: RequestContext, task: Task): Cell[] => columns.map(({ of }) => of(task, ctx));
