// Taking lists out and bringing them in, in the graph: each is ordered here and done as a long job.
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { LongJob } from '../long-jobs/long-job.entity.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { ExportTasksInput } from './exchange.inputs.js';
import { exportTasks } from './task-export.kind.js';

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
}
