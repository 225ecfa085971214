// Taking lists out and bringing them in, in the graph: each is ordered here and done as a long job.
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { LongJob } from '../long-jobs/long-job.entity.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { ExportTasksInput, ImportTasksInput, TaskImportInput } from './exchange.inputs.js';
import { TaskImportPreview } from './import.types.js';
import { exportTasks } from './task-export.kind.js';
import { importTasks, previewTaskImport } from './task-import.kind.js';

const INPUT = { description: 'Nội dung gửi lên' };

@Resolver()
export class ExchangeResolver {
  @Mutation(() => LongJob, {
    description:
      'Xuất đúng những nhiệm vụ mà danh sách cho người xem thấy, cùng thứ tự; tệp chỉ người yêu cầu tải được. Lỗi: TOO_MANY_JOBS',
  })
  exportTasks(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ExportTasksInput, INPUT) input: ExportTasksInput,
  ): Promise<LongJob> {
    return exportTasks(ctx, input);
  }

  @Query(() => TaskImportPreview, {
    description:
      'Đọc thử bảng tính nhiệm vụ, chưa ghi gì. Lỗi ở fileId: NOT_FOUND, IMPORT_NOT_WORKBOOK, IMPORT_EMPTY, IMPORT_TOO_MANY_ROWS (10.000), ' +
      'IMPORT_COLUMNS_MISSING, IMPORT_COLUMNS_DOUBLED, IMPORT_MERGED_CELLS',
  })
  taskImportPreview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskImportInput, INPUT) input: TaskImportInput,
  ): Promise<TaskImportPreview> {
    return previewTaskImport(ctx, input);
  }

  @Mutation(() => LongJob, {
    description:
      'Nhập nhiệm vụ từ bảng tính: dòng đạt thành nhiệm vụ, dòng vướng được trả lại trong tệp kết quả; dòng đã nhập lần trước được bỏ qua. ' +
      'Lỗi như taskImportPreview, và TOO_MANY_JOBS',
  })
  importTasks(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportTasksInput, INPUT) input: ImportTasksInput,
  ): Promise<LongJob> {
    return importTasks(ctx, input);
  }
}
