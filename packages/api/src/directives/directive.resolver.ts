// Directives in the graph: the lists and the acts. Thin: it hands on to the queries and the use cases.
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { connectionOf, type Page, PageArgs } from '../platform/graphql/page.js';
import { selects } from '../platform/graphql/selects.js';
import { openDirective } from './acknowledging.js';
import { Directive } from './directive.entity.js';
import {
  DirectiveFilter,
  IssueDirectiveInput,
  RecipientChoiceInput,
  RegisterDirectiveInput,
  ReviseDirectiveInput,
} from './directive.inputs.js';
import { issueDirective, type Preview, previewRecipients } from './directive.issuing.js';
import { listDirectives, type ReadDirective } from './directive.queries.js';
import { registerDirective } from './directive.registering.js';
import { reviseDirective } from './directive.revising.js';
import { findDirective, listDocumentTypes, listExternalBodies } from './directive.service.js';
import { DocumentType, RecipientPreview } from './directive.types.js';
import { ExternalBody } from './external-body.entity.js';

export const DirectiveConnection = connectionOf('Directive', Directive).Connection;

const INPUT = { description: 'Nội dung gửi lên' };

@Resolver(() => Directive)
export class DirectiveResolver {
  @Query(() => Directive, { nullable: true, description: 'Một văn bản; NOT_FOUND nếu không có hoặc không được xem' })
  directive(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Mã văn bản' }) id: string,
  ): Promise<ReadDirective> {
    return findDirective(ctx, id);
  }

  @Query(() => DirectiveConnection, {
    description: 'Văn bản trong phạm vi của người xem, ngày ban hành mới nhất trước',
  })
  directives(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => DirectiveFilter, { nullable: true, description: 'Điều kiện lọc' })
    filter: DirectiveFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ReadDirective>> {
    return listDirectives(ctx, filter ?? {}, { ...page, withTotal: selects(info, 'totalCount') });
  }

  @Query(() => RecipientPreview, { description: 'Những cơ quan sẽ nhận nếu gửi ngay. Lỗi: OUTSIDE_SCOPE' })
  recipientPreview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecipientChoiceInput, INPUT) input: RecipientChoiceInput,
  ): Promise<Preview> {
    return previewRecipients(ctx, input);
  }

  @Query(() => [ExternalBody], {
    description: 'Cơ quan ban hành bên ngoài: danh mục của tỉnh và những cơ quan đơn vị mình đã nhập',
  })
  externalBodies(@Ctx() ctx: RequestContext): Promise<ExternalBody[]> {
    return listExternalBodies(ctx);
  }

  @Query(() => [DocumentType], { description: 'Các loại văn bản' })
  documentTypes(@Ctx() ctx: RequestContext): DocumentType[] {
    return listDocumentTypes(ctx);
  }

  @Mutation(() => Directive, {
    description:
      'Đăng ký văn bản. Lỗi: SECRET_GRADE_REFUSED (không lưu gì), NUMBER_MALFORMED, NUMBER_TAKEN, NUMBER_REQUIRED, UNKNOWN_DOCUMENT_TYPE, ' +
      'ISSUER_REQUIRED, SPEAKER_REQUIRED, CLAUSES_EMPTY, TOO_LONG, HIDDEN_CHARACTERS, DAY_IN_FUTURE, DEADLINE_IN_PAST',
  })
  registerDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterDirectiveInput, INPUT) input: RegisterDirectiveInput,
  ): Promise<Directive> {
    return registerDirective(ctx, input);
  }

  @Mutation(() => Directive, {
    description: 'Sửa văn bản chưa ban hành. Lỗi: DIRECTIVE_ISSUED, DIRECTIVE_ISSUING, STALE_VERSION, DIRECTIVE_CYCLE',
  })
  reviseDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReviseDirectiveInput, INPUT) input: ReviseDirectiveInput,
  ): Promise<Directive> {
    return reviseDirective(ctx, input);
  }

  @Mutation(() => Directive, {
    description:
      'Ban hành, chuyển đến các cơ quan nhận; lấy số nếu chưa có. Trên 200 cơ quan nhận thì trả lời ngay và một tác vụ (issuingJob) làm tiếp: cho đến lúc xong vẫn là dự thảo, isIssuing là true. Lỗi: OUTSIDE_SCOPE, RECIPIENTS_EMPTY, DIRECTIVE_ISSUED, DIRECTIVE_ISSUING, STALE_VERSION, TOO_MANY_JOBS',
  })
  issueDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => IssueDirectiveInput, INPUT) input: IssueDirectiveInput,
  ): Promise<Directive> {
    return issueDirective(ctx, input);
  }

  @Mutation(() => Directive, { description: 'Ghi nhận chính mình đã mở văn bản; gọi lại không thay đổi gì' })
  openDirective(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Mã văn bản' }) id: string,
  ): Promise<Directive> {
    return openDirective(ctx, id);
  }
}

@Resolver(() => DirectiveConnection)
export class DirectiveConnectionResolver {
  @FieldResolver(() => Int, { description: 'Tổng số dòng của mọi trang' })
  totalCount(@Root() page: Page<Directive>): Promise<number> {
    return page.totalCount?.() ?? Promise.resolve(page.edges.length);
  }
}
