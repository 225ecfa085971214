// An agency in the graph, as it stood on a day: resolved from memory, never by a statement.
import type { AgencyOnDay, Day, Hierarchy } from '@ky-cuong/shared';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Node } from '../platform/graphql/node.js';
import { AgencyLevelEnum } from '../territories/level.enum.js';

const named = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const AgencyKindEnum = named(
  'PEOPLES_COMMITTEE',
  'OFFICE',
  'DEPARTMENT',
  'DIVISION',
  'INSPECTORATE',
  'CENTRE',
  'PARTY_BODY',
  'OTHER',
);
registerEnumType(AgencyKindEnum, {
  name: 'AgencyKind',
  description: 'Loại cơ quan',
  valuesConfig: {
    PEOPLES_COMMITTEE: { description: 'Ủy ban nhân dân' },
    OFFICE: { description: 'Văn phòng' },
    DEPARTMENT: { description: 'Sở và tương đương' },
    DIVISION: { description: 'Phòng chuyên môn và tương đương' },
    INSPECTORATE: { description: 'Thanh tra' },
    CENTRE: { description: 'Trung tâm, đơn vị sự nghiệp' },
    PARTY_BODY: { description: 'Cơ quan Đảng' },
    OTHER: { description: 'Cơ quan, đơn vị khác' },
  },
});

// An agency has the levels of the places; whoever knows agencies finds them here too.
export { AgencyLevelEnum };

@ObjectType({ implements: Node, description: 'Cơ quan, đơn vị; tên, mã, cấp trên là của ngày được hỏi' })
export class Agency extends Node {
  @Field(() => ID, { description: 'Mã của cơ quan, không đổi qua các lần sắp xếp' })
  override readonly id!: string;

  tenantId!: string;
  /** The day as of which the attributes hold, and the tree that it was read from: after a change, the new one. */
  day!: Day;
  tree!: Hierarchy;

  @Field(() => String, { description: 'Tên đầy đủ' })
  name!: string;

  @Field(() => String, { description: 'Tên ngắn dùng trong danh sách' })
  shortName!: string;

  @Field(() => String, { nullable: true, description: 'Mã định danh cơ quan (QĐ 20/2020/QĐ-TTg)' })
  code!: string | null;

  @Field(() => AgencyKindEnum, { description: 'Loại cơ quan' })
  kind!: keyof typeof AgencyKindEnum;

  @Field(() => AgencyLevelEnum, { description: 'Cấp hành chính' })
  level!: keyof typeof AgencyLevelEnum;

  @Field(() => ID, { nullable: true, description: 'Cơ quan cấp trên trực tiếp' })
  parentId!: string | null;

  territoryId!: string | null;

  @Field(() => [String], { description: 'Lĩnh vực phụ trách: HEALTH, EDUCATION …' })
  sectors!: readonly string[];
}

export function asAgency(found: AgencyOnDay, day: Day, tree: Hierarchy): Agency {
  const { id, tenantId, name, shortName, code, kind, level, parentId, territoryId, sectors } = found;
  const attributes = {
    id,
    tenantId,
    day,
    name,
    shortName: shortName ?? name,
    code: code ?? null,
    kind,
    level,
    parentId,
  };
  return Object.assign(new Agency(), attributes, { territoryId: territoryId ?? null, sectors, tree });
}

/** As of the day; an agency that has ended is shown as it last was, one to come as it will be. NOT_FOUND when there never was one. */
export function nodeIn(hierarchy: Hierarchy, id: string, day: Day): Agency {
  const found = hierarchy.asOf(day).get(id);
  if (found) return asAgency(found, day, hierarchy);
  const versions = hierarchy.record(id)?.versions ?? [];
  const nearest = versions.findLast(({ to }) => to !== null && to < day) ?? versions.find(({ from }) => from > day);
  const then = nearest && hierarchy.asOf(nearest.from).get(id);
  if (!then) throw new NotFoundError();
  return asAgency(then, nearest.from, hierarchy);
}

/** The agency for the graph, as of the day or else today. */
export const agencyNode = (ctx: Pick<RequestContext, 'hierarchy' | 'today'>, id: string, asOf?: Day): Agency =>
  nodeIn(ctx.hierarchy, id, asOf ?? ctx.today);
