// Spoken directions in the graph: what stands beside the directive, the office's queue, and its answer.
import { canRegisterDirective } from '@ky-cuong/shared';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { Directive } from './directive.entity.js';
import { SpokenDirection } from './spoken-direction.entity.js';
import { confirmSpoken, disownSpoken } from './spoken.confirming.js';
import { DisownSpokenInput, SpokenInput } from './spoken.inputs.js';
import { readSpokenToConfirm, spokenByDirective } from './spoken.queries.js';

const INPUT = { description: 'Nội dung gửi lên' };
const ERRORS = 'Lỗi: NOT_FOUND, NOT_ALLOWED, RECORDER_CANNOT_CONFIRM, WRONG_STATE, STALE_VERSION';

@Resolver(() => Directive)
export class SpokenOfDirectiveResolver {
  @FieldResolver(() => SpokenDirection, {
    nullable: true,
    description: 'Nơi chỉ đạo và việc xác nhận, với chỉ đạo bằng lời nói; null với văn bản và kết luận',
  })
  spoken(@Root() { id, form }: Directive, @Ctx() ctx: RequestContext): Promise<SpokenDirection | null> | null {
    return form === 'SPOKEN' ? spokenByDirective(ctx).load(id) : null;
  }

  @Query(() => [Directive], {
    description:
      'Các chỉ đạo bằng lời nói chờ cơ quan của người xem xác nhận, chờ lâu nhất trước, đến 100; không kể những chỉ đạo chính người xem ghi lại',
  })
  spokenToConfirm(@Ctx() ctx: RequestContext): Promise<Directive[]> {
    return readSpokenToConfirm(ctx);
  }

  @Mutation(() => Directive, { description: `Văn phòng của người chỉ đạo xác nhận nội dung đã ghi lại. ${ERRORS}` })
  confirmSpoken(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SpokenInput, INPUT) input: SpokenInput,
  ): Promise<Directive> {
    return confirmSpoken(ctx, input);
  }

  @Mutation(() => Directive, {
    description: `Văn phòng của người chỉ đạo không xác nhận: các nhiệm vụ phát sinh còn mở bị hủy với lý do đó. ${ERRORS}, REASON_REQUIRED`,
  })
  disownSpoken(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DisownSpokenInput, INPUT) input: DisownSpokenInput,
  ): Promise<Directive> {
    return disownSpoken(ctx, input);
  }
}

@Resolver(() => SpokenDirection)
export class SpokenDirectionResolver {
  @FieldResolver(() => Boolean, { description: 'Người xem được xác nhận hay không xác nhận lúc này' })
  mayDecide(@Root() { state, agencyId, recordedById }: SpokenDirection, @Ctx() { actor }: RequestContext): boolean {
    return (
      state === 'WAITING' &&
      agencyId === actor.agencyId &&
      recordedById !== actor.personId &&
      canRegisterDirective(actor)
    );
  }
}
