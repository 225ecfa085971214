// A change in the graph: what happened to which thing, and the thing as the caller sees it now.
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../platform/graphql/page.js';
import { GraphQLInstant } from '../platform/graphql/scalars.js';

/** In the order in which they refer to each other: the changes of one commit are told in it too. */
export const CHANGE_KINDS = [
  'AGENCY',
  'PERSON',
  'APPOINTMENT',
  'DIRECTIVE',
  'RECEIPT',
  'ACKNOWLEDGEMENT',
  'TASK',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const ChangeKindEnum = named(CHANGE_KINDS);
registerEnumType(ChangeKindEnum, {
  name: 'ChangeKind',
  description: 'Loại đối tượng đã thay đổi',
  valuesConfig: {
    AGENCY: { description: 'Cơ quan, đơn vị' },
    PERSON: { description: 'Cán bộ, công chức, viên chức' },
    APPOINTMENT: { description: 'Bổ nhiệm, phân công' },
    DIRECTIVE: { description: 'Văn bản chỉ đạo' },
    RECEIPT: { description: 'Tiếp nhận văn bản của một cơ quan' },
    ACKNOWLEDGEMENT: { description: 'Xác nhận đã quán triệt của một người' },
    TASK: { description: 'Nhiệm vụ' },
  },
});

export const ChangeActionEnum = named(['CREATED', 'CHANGED', 'REMOVED']);
registerEnumType(ChangeActionEnum, {
  name: 'ChangeAction',
  description: 'Điều đã xảy ra với đối tượng',
  valuesConfig: {
    CREATED: { description: 'Vừa có' },
    CHANGED: { description: 'Đã thay đổi, hoặc vừa vào phạm vi được xem' },
    REMOVED: { description: 'Đã gỡ bỏ' },
  },
});

@ObjectType({
  description:
    'Một thay đổi đã được ghi. Áp dụng theo đúng thứ tự: có node thì ghi đè bản đang giữ, node trống thì bỏ bản đang giữ',
})
export class Change {
  @Field(() => ChangeKindEnum, { description: 'Loại đối tượng' })
  kind!: ChangeKind;

  @Field(() => ChangeActionEnum, { description: 'Điều đã xảy ra' })
  action!: keyof typeof ChangeActionEnum;

  @Field(() => ID, { description: 'Mã của đối tượng, dùng được với node(id)' })
  subjectId!: string;

  @Field(() => ID, { description: 'Cơ quan mà đối tượng thuộc về; với nhiệm vụ là cơ quan giao' })
  agencyId!: string;

  @Field(() => GraphQLInstant, { description: 'Lúc thay đổi được ghi xong (giờ thực)' })
  at!: Date;

  position!: number;
  n!: number;
}

export const { Connection: ChangeConnection, Edge: ChangeEdge } = connectionOf('Change', Change);
