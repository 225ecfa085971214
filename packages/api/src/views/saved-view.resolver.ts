// Saved views in the graph.
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { SavedView, VIEW_LISTS, type ViewList } from './saved-view.entity.js';
import { ChangeViewInput, SaveViewInput } from './saved-view.inputs.js';
import {
  changeView,
  listViews,
  mayChange,
  pinView,
  type ReadView,
  removeView,
  saveView,
} from './saved-view.service.js';

const INPUT = { description: 'Nội dung gửi lên' };

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => [SavedView], { description: 'Chế độ xem của chính mình và dùng chung trong cơ quan, theo tên' })
  savedViews(
    @Ctx() ctx: RequestContext,
    @Arg('list', () => VIEW_LISTS, { nullable: true, description: 'Chỉ của danh sách này' }) list: ViewList | null,
  ): Promise<SavedView[]> {
    return listViews(ctx, list);
  }

  @Mutation(() => SavedView, { description: 'Lưu chế độ xem, mỗi người không quá 100 (TOO_MANY_ITEMS)' })
  saveView(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveViewInput, INPUT) input: SaveViewInput,
  ): Promise<SavedView> {
    return saveView(ctx, input);
  }

  @Mutation(() => SavedView, {
    description: 'Đổi tên, điều kiện hoặc phạm vi dùng. Lỗi: NOT_FOUND, NOT_ALLOWED, STALE_VERSION',
  })
  changeView(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeViewInput, INPUT) input: ChangeViewInput,
  ): Promise<SavedView> {
    return changeView(ctx, input);
  }

  @Mutation(() => ID, { description: 'Xóa chế độ xem, trả về mã. Lỗi: NOT_FOUND, NOT_ALLOWED' })
  removeView(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Mã chế độ xem' }) id: string,
  ): Promise<string> {
    return removeView(ctx, id);
  }

  @Mutation(() => SavedView, { description: 'Ghim vào menu của chính mình, hoặc bỏ ghim. Lỗi: NOT_FOUND' })
  pinView(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Mã chế độ xem' }) id: string,
    @Arg('isPinned', () => Boolean, { description: 'Ghim hay bỏ ghim' }) isPinned: boolean,
  ): Promise<SavedView> {
    return pinView(ctx, id, isPinned);
  }

  @FieldResolver(() => Boolean, { description: 'Chính người xem đã ghim vào menu' })
  isPinned(@Root() view: SavedView): boolean {
    return (view as ReadView).isPinned;
  }

  @FieldResolver(() => Boolean, { description: 'Người xem sửa, xóa được' })
  mayChange(@Root() view: SavedView, @Ctx() ctx: RequestContext): boolean {
    return mayChange(ctx, view);
  }
}
