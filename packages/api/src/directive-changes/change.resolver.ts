// Changes in the graph: the preview, the three acts, and what became of a directive.
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Directive } from '../directives/directive.entity.js';
import { directiveById } from '../directives/directive.loaders.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { DirectiveChange } from './change.entity.js';
import {
  AmendDirectiveInput,
  PreviewChangeInput,
  ReplaceDirectiveInput,
  WithdrawDirectiveInput,
} from './change.inputs.js';
import { changesOfDirective, clausesOfChange } from './change.loaders.js';
import { amendDirective, previewChange, replaceDirective, withdrawDirective } from './change.making.js';
import { previewOf } from './change.preview.js';
import { ChangePreview } from './change.types.js';
import { ClauseChange } from './clause-change.entity.js';

const INPUT = { description: 'Nội dung gửi lên' };
const COMMON =
  'Căn cứ Nghị định 30/2020/NĐ-CP: văn bản đã ban hành được thay đổi bằng văn bản. Lỗi chung: NOT_FOUND, NOT_ALLOWED, STALE_VERSION, ' +
  'DIRECTIVE_NOT_ISSUED, DIRECTIVE_NOT_IN_FORCE, INSTRUMENT_OF_ANOTHER, INSTRUMENT_TOO_EARLY, EFFECT_TOO_EARLY, CHANGE_CYCLE, ' +
  'CHANGED_BY_IT_ALREADY.';

@Resolver(() => DirectiveChange)
export class ChangeResolver {
  @Query(() => ChangePreview, {
    description: 'Thay đổi này sẽ động đến những gì, đúng như khi quyết định ngay. Lỗi như khi quyết định',
  })
  async previewDirectiveChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PreviewChangeInput, INPUT) input: PreviewChangeInput,
  ): Promise<ChangePreview> {
    return previewOf(ctx, await previewChange(ctx, input));
  }

  @Mutation(() => DirectiveChange, {
    description: `Sửa đổi, bổ sung từng nội dung; nhiệm vụ còn mở theo lời văn, thời hạn mới. ${COMMON} Lỗi riêng: CHANGE_EMPTY, DEADLINE_IN_PAST`,
  })
  amendDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendDirectiveInput, INPUT) input: AmendDirectiveInput,
  ): Promise<DirectiveChange> {
    return amendDirective(ctx, input);
  }

  @Mutation(() => DirectiveChange, {
    description: `Thay thế bằng văn bản khác; nhiệm vụ còn mở chuyển sang văn bản đó. ${COMMON} Lỗi riêng: OTHERS_BUILD_ON_IT, ENDING_ALREADY`,
  })
  replaceDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReplaceDirectiveInput, INPUT) input: ReplaceDirectiveInput,
  ): Promise<DirectiveChange> {
    return replaceDirective(ctx, input);
  }

  @Mutation(() => DirectiveChange, {
    description: `Thu hồi, bãi bỏ; nhiệm vụ còn mở bị hủy, ghi rõ căn cứ. ${COMMON} Lỗi riêng: OTHERS_BUILD_ON_IT, ENDING_ALREADY`,
  })
  withdrawDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawDirectiveInput, INPUT) input: WithdrawDirectiveInput,
  ): Promise<DirectiveChange> {
    return withdrawDirective(ctx, input);
  }

  @FieldResolver(() => Directive, { description: 'Văn bản được thay đổi' })
  directive(@Root() { directiveId }: DirectiveChange, @Ctx() ctx: RequestContext): Promise<Directive> {
    return directiveById(ctx).load(directiveId);
  }

  @FieldResolver(() => Directive, {
    nullable: true,
    description: 'Văn bản thay đổi nó; null nếu không được xem',
  })
  async instrument(@Root() { instrumentId }: DirectiveChange, @Ctx() ctx: RequestContext): Promise<Directive | null> {
    return directiveById(ctx)
      .load(instrumentId)
      .catch((cause: unknown) => {
        if (cause instanceof NotFoundError) return null;
        throw cause;
      });
  }

  @FieldResolver(() => [ClauseChange], { description: 'Các nội dung được thay đổi, theo thứ tự trong văn bản' })
  clauses(@Root() { id }: DirectiveChange, @Ctx() ctx: RequestContext): Promise<ClauseChange[]> {
    return clausesOfChange(ctx).load(id);
  }
}

@Resolver(() => Directive)
export class DirectiveChangesResolver {
  @FieldResolver(() => [DirectiveChange], {
    description: 'Các lần văn bản này được sửa đổi, bị thay thế hoặc thu hồi, theo ngày có hiệu lực',
  })
  async changes(@Root() { id }: Directive, @Ctx() ctx: RequestContext): Promise<readonly DirectiveChange[]> {
    return (await changesOfDirective(ctx).load(id)).suffered;
  }

  @FieldResolver(() => [DirectiveChange], {
    description: 'Văn bản này sửa đổi, thay thế, thu hồi những văn bản nào mà người xem được xem',
  })
  async changesMade(@Root() { id }: Directive, @Ctx() ctx: RequestContext): Promise<readonly DirectiveChange[]> {
    return (await changesOfDirective(ctx).load(id)).made;
  }
}
