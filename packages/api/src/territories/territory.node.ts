// A place by law as it stood on a day: official code, name and level change and are reused; our id stays.
import type { Day } from '@ky-cuong/shared';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Node } from '../platform/graphql/node.js';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { AgencyLevelEnum } from './level.enum.js';
import { findTerritories, type TerritoryRow } from './territory.queries.js';

@ObjectType({ implements: Node, description: 'Địa bàn hành chính trong một khoảng thời gian' })
export class Territory extends Node {
  @Field(() => ID, { description: 'Mã của địa bàn, không đổi khi mã số hành chính đổi chủ' })
  override readonly id!: string;

  @Field(() => String, { description: 'Mã số đơn vị hành chính khi đó (Tổng cục Thống kê)' })
  code!: string;

  @Field(() => String, { description: 'Tên khi đó' })
  name!: string;

  @Field(() => AgencyLevelEnum, { description: 'Cấp hành chính khi đó' })
  level!: string;

  @Field(() => ID, { nullable: true, description: 'Địa bàn cấp trên khi đó' })
  parentId!: string | null;

  @Field(() => GraphQLDay, { description: 'Ngày bắt đầu của giai đoạn này' })
  from!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: 'Ngày cuối cùng của giai đoạn này; không có = đến nay' })
  to!: Day | null;
}

const asTerritory = (row: TerritoryRow): Territory => Object.assign(new Territory(), row);

/** As of the day; NOT_FOUND when the place did not exist on it. */
export async function territoryNode(ctx: RequestContext, id: string, day: Day): Promise<Territory> {
  const [row] = await findTerritories(ctx, { day, id });
  if (!row) throw new NotFoundError();
  return asTerritory(row);
}

@Resolver(() => Territory)
export class TerritoryResolver {
  @Query(() => [Territory], { description: 'Các địa bàn của tỉnh vào một ngày, cấp trên đứng trước' })
  async territories(
    @Ctx() ctx: RequestContext,
    @Arg('asOf', () => GraphQLDay, { nullable: true, description: 'Ngày cần xem; không có = hôm nay' }) asOf?: Day,
  ): Promise<Territory[]> {
    return (await findTerritories(ctx, { day: asOf ?? ctx.today, id: null })).map(asTerritory);
  }
}
