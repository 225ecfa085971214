// The caller and his province: who he is, what he may act as, what day it is.
import type { Day, Role } from '@ky-cuong/shared';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Agency, agencyNode } from '../agencies/agency.node.js';
import { RoleEnum } from '../people/people.enums.js';
import { Person } from '../people/person.entity.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { GraphQLDay, GraphQLInstant } from '../platform/graphql/scalars.js';
import { ActingPost, Me } from './me.node.js';
import { readMe } from './me.queries.js';
import { ProvinceNode } from './province.node.js';

@Resolver(() => Me)
export class MeResolver {
  @Query(() => Me, { nullable: true, description: 'Người đang đăng nhập; null khi chưa đăng nhập' })
  me(@Ctx() ctx: RequestContext): Promise<Me | null> {
    return readMe(ctx);
  }

  @Query(() => ProvinceNode, { description: 'Tỉnh đang được phục vụ; ai cũng xem được' })
  province(@Ctx() { province, today, now }: RequestContext): ProvinceNode {
    return { name: province.name, slug: province.slug, isDemo: province.isDemo, today, now };
  }

  @FieldResolver(() => Person, { description: 'Hồ sơ của chính mình' })
  person(@Root() { personId }: Me, @Ctx() { db }: RequestContext): Promise<Person> {
    return db.boundTo({ personId }).run((tx) => tx.findOneByOrFail(Person, { id: personId }));
  }

  @FieldResolver(() => ActingPost, {
    nullable: true,
    description: 'Tư cách đang dùng; null khi chưa chọn hoặc không còn giữ',
  })
  actingPost(@Root() { actingId, posts }: Me): ActingPost | null {
    return posts.find(({ key }) => key === actingId) ?? null;
  }

  @FieldResolver(() => GraphQLDay, { description: 'Hôm nay theo đồng hồ của tỉnh' })
  today(@Ctx() { today }: RequestContext): Day {
    return today;
  }

  @FieldResolver(() => GraphQLInstant, { description: 'Bây giờ theo đồng hồ của tỉnh' })
  now(@Ctx() { now }: RequestContext): Date {
    return now;
  }
}

@Resolver(() => ActingPost)
export class ActingPostResolver {
  @FieldResolver(() => RoleEnum, { description: 'Vai trò trong cơ quan' })
  role(@Root() { role }: ActingPost): Role {
    return role;
  }

  @FieldResolver(() => Agency, { description: 'Cơ quan mà người giữ tư cách này làm việc cho' })
  agency(@Root() { agencyId }: ActingPost, @Ctx() ctx: RequestContext): Agency {
    return agencyNode(ctx, agencyId);
  }
}
