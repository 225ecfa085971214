// Agencies in the graph: the tree from memory, contacts by loader, changes by the services.
import { type Day, canManageAgencies } from '@ky-cuong/shared';
import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { AgencyLevelEnum } from '../territories/level.enum.js';
import { Territory, territoryNode } from '../territories/territory.node.js';
import { createAgency } from './agency.founding.js';
import {
  AgencyContactInput,
  CreateAgencyInput,
  EndAgencyInput,
  MoveAgencyInput,
  RenameAgencyInput,
} from './agency.inputs.js';
import { agencyRowById } from './agency.loaders.js';
import { Agency, AgencyKindEnum, agencyNode, asAgency, nodeIn } from './agency.node.js';
import { endAgency, moveAgency, renameAgency, updateAgencyContact } from './agency.service.js';

const AS_OF = 'Ngày cần xem; không có = hôm nay';

@ObjectType({ description: 'Cơ quan trong một khoảng thời gian' })
export class AgencyVersion {
  @Field(() => GraphQLDay, { description: 'Ngày bắt đầu' })
  from!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: 'Ngày cuối cùng; không có = đến nay' })
  to!: Day | null;

  @Field(() => String, { description: 'Tên khi đó' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Mã định danh khi đó' })
  code!: string | null;

  @Field(() => AgencyKindEnum, { description: 'Loại cơ quan khi đó' })
  kind!: string;

  @Field(() => AgencyLevelEnum, { description: 'Cấp hành chính khi đó' })
  level!: string;

  @Field(() => ID, { nullable: true, description: 'Cấp trên trực tiếp khi đó' })
  parentId!: string | null;
}

@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => Agency, { nullable: true, description: 'Một cơ quan theo mã; NOT_FOUND nếu không có' })
  agency(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Mã của cơ quan' }) id: string,
    @Arg('asOf', () => GraphQLDay, { nullable: true, description: AS_OF }) asOf?: Day,
  ): Agency {
    return agencyNode(ctx, id, asOf);
  }

  @Query(() => [Agency], { description: 'Toàn bộ cây tổ chức của tỉnh, cấp trên đứng trước cấp dưới' })
  agencies(
    @Ctx() ctx: RequestContext,
    @Arg('asOf', () => GraphQLDay, { nullable: true, description: AS_OF }) asOf?: Day,
  ): Agency[] {
    const day = asOf ?? ctx.today;
    return ctx.hierarchy
      .asOf(day)
      .all()
      .map((agency) => asAgency(agency, day, ctx.hierarchy));
  }

  @Mutation(() => Agency, {
    description:
      'Thành lập cơ quan. AGENCY_NOT_THERE, OUTSIDE_SCOPE, CODE_MALFORMED, CODE_TAKEN, DAY_IN_PAST, HIDDEN_CHARACTERS',
  })
  createAgency(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateAgencyInput, { description: 'Cơ quan mới' }) input: CreateAgencyInput,
  ): Promise<Agency> {
    return createAgency(ctx, input);
  }

  @Mutation(() => Agency, {
    description: 'Đổi tên từ một ngày. STALE_VERSION, DAY_IN_PAST, CODE_TAKEN, CODE_MALFORMED',
  })
  renameAgency(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RenameAgencyInput, { description: 'Tên mới' }) input: RenameAgencyInput,
  ): Promise<Agency> {
    return renameAgency(ctx, input);
  }

  @Mutation(() => Agency, {
    description:
      'Chuyển cơ quan cấp trên, cả nhánh dưới đi theo. AGENCY_ITS_OWN_ANCESTOR, AGENCY_NOT_THERE, OUTSIDE_SCOPE, STALE_VERSION, DAY_IN_PAST',
  })
  moveAgency(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MoveAgencyInput, { description: 'Nơi đến' }) input: MoveAgencyInput,
  ): Promise<Agency> {
    return moveAgency(ctx, input);
  }

  @Mutation(() => Agency, {
    description:
      'Chấm dứt hoạt động; việc còn dở chuyển sang cơ quan kế tục, hạn giữ nguyên. AGENCY_HAS_CHILDREN, AGENCY_HAS_PEOPLE, AGENCY_HAS_OPEN_WORK, WORK_OPEN_UNTIL_THEN, HEAD_MISSING, OUTSIDE_SCOPE, STALE_VERSION',
  })
  endAgency(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndAgencyInput, { description: 'Ngày và căn cứ' }) input: EndAgencyInput,
  ): Promise<Agency> {
    return endAgency(ctx, input);
  }

  @Mutation(() => Agency, { description: 'Sửa nơi liên hệ. STALE_VERSION' })
  updateAgencyContact(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AgencyContactInput, { description: 'Nơi liên hệ' }) input: AgencyContactInput,
  ): Promise<Agency> {
    return updateAgencyContact(ctx, input);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'Cơ quan cấp trên trực tiếp' })
  parent(@Root() { parentId, day, tree }: Agency): Agency | null {
    return parentId ? nodeIn(tree, parentId, day) : null;
  }

  @FieldResolver(() => [Agency], { description: 'Các cơ quan trực thuộc' })
  children(@Root() { id, day, tree }: Agency): Agency[] {
    return tree
      .asOf(day)
      .children(id)
      .map((child) => asAgency(child, day, tree));
  }

  @FieldResolver(() => [Agency], { description: 'Các cấp trên, gần nhất trước' })
  ancestors(@Root() { id, day, tree }: Agency): Agency[] {
    return tree
      .asOf(day)
      .ancestors(id)
      .map((above) => asAgency(above, day, tree));
  }

  @FieldResolver(() => Territory, { nullable: true, description: 'Địa bàn phục vụ' })
  territory(@Root() { territoryId, day }: Agency, @Ctx() ctx: RequestContext): Promise<Territory> | null {
    return territoryId ? territoryNode(ctx, territoryId, day) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Điện thoại cơ quan' })
  async phone(@Root() { id }: Agency, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await agencyRowById(ctx).load(id)).phone;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Thư điện tử cơ quan' })
  async email(@Root() { id }: Agency, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await agencyRowById(ctx).load(id)).email;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Địa chỉ' })
  async address(@Root() { id }: Agency, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await agencyRowById(ctx).load(id)).address;
  }

  @FieldResolver(() => GraphQLDay, {
    nullable: true,
    description: 'Ngày cuối cùng còn hoạt động; không có = đang hoạt động',
  })
  async endedOn(@Root() { id }: Agency, @Ctx() ctx: RequestContext): Promise<Day | null> {
    return (await agencyRowById(ctx).load(id)).endedOn;
  }

  @FieldResolver(() => Int, { description: 'Phiên bản, gửi lại khi sửa' })
  async version(@Root() { id }: Agency, @Ctx() ctx: RequestContext): Promise<number> {
    return (await agencyRowById(ctx).load(id)).version;
  }

  @FieldResolver(() => [AgencyVersion], { description: 'Các giai đoạn: tên, mã, cấp trên đã thay đổi ra sao' })
  history(@Root() { id, tree }: Agency): readonly object[] {
    return tree.record(id)?.versions ?? [];
  }

  @FieldResolver(() => Boolean, { description: 'Người hỏi được sửa cơ quan này' })
  canManage(@Root() { id, day, tree }: Agency, @Ctx() { actor, today }: RequestContext): boolean {
    // One that is still to come is looked at on its first day.
    return canManageAgencies(actor) && tree.asOf(day < today ? today : day).isWithin(id, actor.agencyId);
  }
}
