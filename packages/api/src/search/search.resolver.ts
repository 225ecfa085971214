// search: agencies, people, directives and tasks by half-remembered words.
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { search } from './search.service.js';
import { SEARCH_KINDS, SearchGroup, type SearchKind, SearchKindEnum } from './search.types.js';

@Resolver()
export class SearchResolver {
  @Query(() => [SearchGroup], {
    description:
      'Tìm mọi thứ trong phạm vi của người xem: không kể dấu và hoa thường, đủ mọi từ (tối đa 6), từ cuối chỉ cần phần đầu; khi mọi loại có ít hơn 3 kết quả thì một từ được lệch một chữ. Số và mã: NV-2024-0417, 0417, 417, 280/CĐ-TTg. Dài quá 200 ký tự: TOO_LONG',
  })
  search(
    @Ctx() ctx: RequestContext,
    @Arg('text', () => String, { description: 'Những từ cần tìm' }) text: string,
    @Arg('kinds', () => [SearchKindEnum], { nullable: true, description: 'Chỉ những loại này; để trống là mọi loại' })
    kinds: SearchKind[] | null,
    @Arg('first', () => Int, { defaultValue: 5, description: 'Số kết quả mỗi loại, từ 1 đến 100' }) first: number,
  ): Promise<SearchGroup[]> {
    return search(ctx, { text, kinds: kinds ?? SEARCH_KINDS, first });
  }
}
