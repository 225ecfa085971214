// People in the graph: names within what the caller may know, private contacts masked for whoever has no business with them.
import { canManagePeople } from '@ky-cuong/shared';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { connectionOf, type Page, PageArgs } from '../platform/graphql/page.js';
import { Appointment } from './appointment.entity.js';
import { CreatePersonInput, PeopleFilter } from './people.inputs.js';
import { appointmentsByPerson, contactByPerson, personById } from './people.loaders.js';
import { Person } from './person.entity.js';
import { findPeople } from './person.listing.js';
import { createPerson } from './person.service.js';

const { Connection: PersonConnection } = connectionOf('Person', Person);

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'Một người theo mã; NOT_FOUND nếu không có hoặc ngoài phạm vi' })
  person(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Mã của người' }) id: string,
  ): Promise<Person> {
    return personById(ctx).load(id);
  }

  @Query(() => PersonConnection, {
    description: 'Người trong phạm vi của mình và lãnh đạo các cơ quan trong tỉnh, xếp theo tên gọi',
  })
  people(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PeopleFilter, { nullable: true, description: 'Điều kiện lọc' }) filter?: PeopleFilter,
  ): Promise<Page<Person>> {
    return findPeople(ctx, filter ?? {}, page);
  }

  @Mutation(() => Person, {
    description: 'Thêm người vào hồ sơ. IDENTIFIER_TAKEN, NOT_AN_EMAIL, NOT_A_PHONE, HIDDEN_CHARACTERS, TOO_LONG',
  })
  createPerson(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreatePersonInput, { description: 'Người mới' }) input: CreatePersonInput,
  ): Promise<Person> {
    return createPerson(ctx, input);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Điện thoại riêng: đầy đủ trong phạm vi của mình, với lãnh đạo nơi khác thì che bớt (09*****12)',
  })
  async phone(@Root() person: Person, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await contactByPerson(ctx).load(person.id))?.phone ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Thư điện tử riêng: đầy đủ trong phạm vi của mình, với lãnh đạo nơi khác thì che bớt (n***@…)',
  })
  async email(@Root() person: Person, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await contactByPerson(ctx).load(person.id))?.email ?? null;
  }

  @FieldResolver(() => [Appointment], {
    description: 'Các chức danh, đang giữ trước; ngoài phạm vi chỉ thấy chức danh lãnh đạo',
  })
  appointments(@Root() { id }: Person, @Ctx() ctx: RequestContext): Promise<Appointment[]> {
    return appointmentsByPerson(ctx).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Người hỏi được sửa hồ sơ này' })
  canManage(@Root() { agencyId }: Person, @Ctx() ctx: RequestContext): boolean {
    return ctx.isActing && canManagePeople(ctx.actor) && ctx.agencies.isWithin(agencyId, ctx.actor.agencyId);
  }
}
