// The province whose host was called: its name, and the day it is there.
import { Field, ObjectType } from 'type-graphql';
import type { Day } from '@ky-cuong/shared';
import { GraphQLDay, GraphQLInstant } from '../platform/graphql/scalars.js';

@ObjectType('Province', { description: 'Tỉnh đang được phục vụ' })
export class ProvinceNode {
  @Field(() => String, { description: 'Tên tỉnh' })
  name!: string;

  @Field(() => String, { description: 'Tên ngắn trong địa chỉ' })
  slug!: string;

  @Field(() => Boolean, { description: 'Dữ liệu minh họa, có đồng hồ riêng' })
  isDemo!: boolean;

  @Field(() => GraphQLDay, { description: 'Hôm nay theo đồng hồ của tỉnh' })
  today!: Day;

  @Field(() => GraphQLInstant, { description: 'Bây giờ theo đồng hồ của tỉnh' })
  now!: Date;
}
