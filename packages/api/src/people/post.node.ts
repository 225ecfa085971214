// The posts of an agency as a plain list: who may be chosen as what.
import type { Role } from '@ky-cuong/shared';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { RoleEnum } from './people.enums.js';
import { peopleOfAgency } from './people.loaders.js';

@ObjectType({ description: 'Một chức vụ đang có người giữ' })
export class Post {
  @Field(() => ID, { description: 'Mã của việc bổ nhiệm' })
  id!: string;

  @Field(() => String, { description: 'Tên chức vụ' })
  title!: string;

  @Field(() => RoleEnum, { description: 'Vai trò trong cơ quan' })
  role!: Role;

  @Field(() => ID, { description: 'Cơ quan' })
  agencyId!: string;
}

@Resolver(() => Post)
export class PostResolver {
  @Query(() => [Post], {
    description: 'Các chức vụ đang có người giữ của một cơ quan; ngoài phạm vi chỉ thấy chức vụ lãnh đạo',
  })
  async posts(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'Cơ quan' }) agencyId: string,
  ): Promise<Post[]> {
    const held = ctx.agencies.exists(agencyId) ? await peopleOfAgency(ctx, agencyId, ctx.today) : [];
    return held.map(({ id, title, role }) => ({ id, title, role, agencyId }));
  }
}
