// What hangs on a directive: brought along by the hot reads, else loaded in one statement for all.
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agency, agencyNode } from '../agencies/agency.node.js';
import { Attachment } from '../files/file.entity.js';
import { attachmentsById } from '../files/file.loaders.js';
import { LongJob } from '../long-jobs/long-job.entity.js';
import { findUnfinishedJob } from '../long-jobs/long-job.service.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Acknowledgement } from './acknowledgement.entity.js';
import { Clause } from './clause.entity.js';
import { directiveActions } from './directive.actions.js';
import { Directive } from './directive.entity.js';
import { chainOf, clausesByDirective, extrasByDirective } from './directive.loaders.js';
import { ISSUE_JOB } from './directive.issuing.js';
import type { DirectiveExtras, ReadDirective } from './directive.queries.js';
import { DirectiveProgress, progressOf } from './progress.js';
import { Receipt } from './receipt.entity.js';

const hasExtras = (directive: ReadDirective): directive is ReadDirective & DirectiveExtras =>
  directive.progress !== undefined;

const extrasOf = (ctx: RequestContext, directive: ReadDirective): DirectiveExtras | Promise<DirectiveExtras> =>
  hasExtras(directive) ? directive : extrasByDirective(ctx).load(directive.id);

@Resolver(() => Directive)
export class DirectiveFieldsResolver {
  @FieldResolver(() => Agency, { description: 'Cơ quan đăng ký' })
  registeredBy(@Root() { agencyId }: Directive, @Ctx() ctx: RequestContext): Agency {
    return agencyNode(ctx, agencyId);
  }

  @FieldResolver(() => [Clause], { description: 'Các nội dung chỉ đạo theo thứ tự' })
  clauses(@Root() { id, clauses }: ReadDirective, @Ctx() ctx: RequestContext): readonly Clause[] | Promise<Clause[]> {
    return clauses ?? clausesByDirective(ctx).load(id);
  }

  @FieldResolver(() => Attachment, { nullable: true, description: 'Tệp gốc' })
  file(@Root() { fileId }: Directive, @Ctx() ctx: RequestContext): Promise<Attachment | null> | null {
    return fileId ? attachmentsById(ctx).load(fileId) : null;
  }

  @FieldResolver(() => Directive, {
    nullable: true,
    description: 'Văn bản mà văn bản này triển khai; null nếu không có hoặc không được xem',
  })
  async carriesOut(@Root() directive: Directive, @Ctx() ctx: RequestContext): Promise<Directive | null> {
    return (await chainOf(ctx, directive)).carriesOut;
  }

  @FieldResolver(() => [Directive], { description: 'Các văn bản triển khai văn bản này mà người xem được xem' })
  async carriedOutBy(@Root() directive: Directive, @Ctx() ctx: RequestContext): Promise<readonly Directive[]> {
    return (await chainOf(ctx, directive)).carriedOutBy;
  }

  @FieldResolver(() => DirectiveProgress, {
    description: 'Tiến độ quán triệt, tính trên các cơ quan nhận mà người xem được xem',
  })
  async progress(@Root() directive: Directive, @Ctx() ctx: RequestContext): Promise<DirectiveProgress> {
    return progressOf((await extrasOf(ctx, directive)).progress, ctx.calendar);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Đang được ban hành đến nhiều cơ quan: chưa cơ quan nào nhận được, không ai sửa được; chỉ cơ quan đăng ký thấy',
  })
  async isIssuing(@Root() directive: Directive, @Ctx() ctx: RequestContext): Promise<boolean> {
    return (await extrasOf(ctx, directive)).isIssuing;
  }

  @FieldResolver(() => LongJob, {
    nullable: true,
    description: 'Tác vụ đang ban hành văn bản này; null nếu không có, hoặc do người khác yêu cầu',
  })
  async issuingJob(@Root() directive: Directive, @Ctx() ctx: RequestContext): Promise<LongJob | null> {
    if (!(await extrasOf(ctx, directive)).isIssuing) return null;
    return findUnfinishedJob(ctx, { kind: ISSUE_JOB, subjectId: directive.id });
  }

  @FieldResolver(() => Receipt, {
    nullable: true,
    description: 'Văn bản tại chính cơ quan của người xem; null nếu cơ quan không nhận',
  })
  async ourReceipt(@Root() directive: Directive, @Ctx() ctx: RequestContext): Promise<Receipt | null> {
    return (await extrasOf(ctx, directive)).ourReceipt;
  }

  @FieldResolver(() => Acknowledgement, {
    nullable: true,
    description: 'Dòng của chính người xem trong danh sách quán triệt',
  })
  async myAcknowledgement(@Root() directive: Directive, @Ctx() ctx: RequestContext): Promise<Acknowledgement | null> {
    return (await extrasOf(ctx, directive)).myAcknowledgement;
  }

  @FieldResolver(() => [String], { description: 'Người xem được làm gì lúc này: revise, issue, urge, split, change' })
  async allowedActions(@Root() directive: Directive, @Ctx() ctx: RequestContext): Promise<string[]> {
    const { ourReceipt, isIssuing } = await extrasOf(ctx, directive);
    return directiveActions(ctx.actor, {
      directive,
      isIssuing,
      isReceived: ourReceipt !== null && !['REFUSED', 'RECALLED'].includes(ourReceipt.state),
      isBelow: ctx.agencies.isWithin(directive.agencyId, ctx.actor.agencyId),
    });
  }
}
