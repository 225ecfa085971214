// Long jobs in the graph: following one's own, and calling one off.
import { isReason, sentence } from '@ky-cuong/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { isEnded, LongJob } from './long-job.entity.js';
import { readOwnJobs } from './long-job.queries.js';
import { cancelJob, getJob, KEPT_MS } from './long-job.service.js';
import { resultUrl } from './result.http.js';

@Resolver(() => LongJob)
export class LongJobResolver {
  @Query(() => [LongJob], { description: '20 tác vụ gần nhất của chính mình với chức vụ đang dùng, mới nhất trước' })
  myJobs(@Ctx() ctx: RequestContext): Promise<LongJob[]> {
    return readOwnJobs(ctx);
  }

  @Query(() => LongJob, { description: 'Một tác vụ của chính mình. NOT_FOUND' })
  job(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'LongJob.id' }) id: string): Promise<LongJob> {
    return getJob(ctx, id);
  }

  @Mutation(() => LongJob, {
    description:
      'Hủy tác vụ của chính mình: dừng ở bước kế tiếp, phần đã làm giữ nguyên; đã xong thì không đổi. NOT_FOUND',
  })
  cancelJob(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'LongJob.id' }) id: string,
  ): Promise<LongJob> {
    return cancelJob(ctx, id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Ước tính còn bao nhiêu giây; null khi chưa biết' })
  secondsLeft(@Root() job: LongJob, @Ctx() { now }: RequestContext): number | null {
    const { startedAt, total, done } = job;
    if (isEnded(job) || !startedAt || !total || done === 0) return null;
    const spent = (now.getTime() - startedAt.getTime()) / 1_000;
    return Math.max(1, Math.ceil((spent / done) * (total - done)));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Lý do dừng thành câu, theo ngôn ngữ của người xem' })
  reasonSentence(@Root() { reason, reasonParams }: LongJob, @Ctx() { language }: RequestContext): string | null {
    return isReason(reason) ? sentence(reason, language, reasonParams ?? {}) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Địa chỉ tải kết quả về, trên cùng máy chủ, tải tiếp được khi đứt quãng; null nếu không có hoặc đã quá 7 ngày',
  })
  fileUrl(@Root() { id, fileName, endedAt }: LongJob, @Ctx() { now }: RequestContext): string | null {
    return fileName && endedAt && endedAt.getTime() > now.getTime() - KEPT_MS ? resultUrl(id) : null;
  }
}
