// A key by which a program acts in its maker's post: shown to him and to his administrator, never the key itself.
import { KEY_SCOPES, type KeyScope } from '@ky-cuong/shared';
import { ADDRESS_CLASSES, type AddressClass } from '../platform/auth/address-class.js';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLInstant } from '../platform/graphql/scalars.js';

/** `tasks:read` is no name in the graph: there it is TASKS_READ. */
const inGraph = (scope: KeyScope) => scope.replace(':', '_').toUpperCase();
export const KeyScopeEnum = Object.fromEntries(KEY_SCOPES.map((scope) => [inGraph(scope), scope]));
const WHAT: Readonly<Record<string, string>> = {
  agencies: 'cơ quan',
  people: 'cán bộ, chức vụ và tài khoản',
  directives: 'văn bản chỉ đạo và việc tiếp nhận',
  tasks: 'nhiệm vụ',
  files: 'tệp đính kèm',
  schema: 'mô tả của giao diện lập trình (introspection)',
};
const described = (scope: KeyScope) => {
  const [what = '', how] = scope.split(':');
  return { description: `${how === 'read' ? 'Đọc' : 'Đọc và ghi'} ${WHAT[what] ?? what}` };
};
registerEnumType(KeyScopeEnum, {
  name: 'KeyScope',
  description: 'Quyền của khóa API; ghi bao gồm đọc, và không bao giờ vượt quyền của người tạo khóa',
  valuesConfig: Object.fromEntries(KEY_SCOPES.map((scope) => [inGraph(scope), described(scope)])),
});

export const AddressClassEnum = Object.fromEntries(ADDRESS_CLASSES.map((name) => [name, name])) as {
  [Name in AddressClass]: Name;
};
registerEnumType(AddressClassEnum, {
  name: 'AddressClass',
  description: 'Khóa được dùng từ đâu; địa chỉ cụ thể không được lưu',
  valuesConfig: {
    THIS_MACHINE: { description: 'Chính máy chủ này' },
    INSIDE: { description: 'Mạng nội bộ' },
    OUTSIDE: { description: 'Mạng bên ngoài' },
  },
});

@ObjectType({
  description: 'Khóa API: một phần mềm làm việc với chức vụ của người tạo khóa, trong phạm vi quyền đã ghi',
})
@Entity('api_keys')
export class ApiKey {
  @Field(() => ID, { description: 'Mã của khóa, dùng cho revokeApiKey' })
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Field(() => ID, { description: 'Cơ quan mà phần mềm làm việc thay' })
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'appointment_id' })
  appointmentId!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Field(() => ID, { name: 'makerId', description: 'Người tạo khóa (Person.id)' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => String, { description: 'Người tạo khóa, như tên lúc tạo' })
  @Column('text', { name: 'maker_name' })
  makerName!: string;

  @Field(() => String, { description: 'Chức vụ của người tạo lúc tạo' })
  @Column('text', { name: 'maker_title' })
  makerTitle!: string;

  @Field(() => String, { description: 'Tên đặt cho khóa' })
  @Column('text')
  name!: string;

  @Column('text', { name: 'key_hash' })
  keyHash!: string;

  @Field(() => String, { description: 'Phần đầu của khóa, để nhận ra' })
  @Column('text')
  hint!: string;

  @Field(() => [KeyScopeEnum], { description: 'Quyền của khóa' })
  @Column('text', { array: true })
  scopes!: KeyScope[];

  @Field(() => GraphQLInstant, { description: 'Lúc tạo (giờ thực)' })
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Field(() => GraphQLInstant, { description: 'Lúc hết hạn (giờ thực)' })
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Lần dùng gần nhất, chính xác đến một phút' })
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  @Field(() => AddressClassEnum, { nullable: true, description: 'Lần dùng gần nhất từ đâu' })
  @Column('text', { name: 'last_used_from', nullable: true })
  lastUsedFrom!: AddressClass | null;

  @Field(() => Int, { description: 'Số yêu cầu mỗi phút mà khóa được gửi' })
  @Column('integer', { name: 'requests_per_minute' })
  requestsPerMinute!: number;

  @Field(() => Int, { description: 'Tổng chi phí truy vấn mỗi phút mà khóa được dùng' })
  @Column('integer', { name: 'cost_per_minute' })
  costPerMinute!: number;

  @Field(() => ID, { nullable: true, description: 'Khóa cũ mà khóa này thay' })
  @Column('uuid', { name: 'replaces_id', nullable: true })
  replacesId!: string | null;

  @Field(() => String, { nullable: true, description: 'Lý do thu hồi' })
  @Column('text', { name: 'revoked_reason', nullable: true })
  revokedReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Người thu hồi, như tên lúc đó' })
  @Column('text', { name: 'revoked_by_name', nullable: true })
  revokedByName!: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Lúc bị thu hồi' })
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}

@ObjectType({ description: 'Khóa vừa tạo, kèm chuỗi bí mật chỉ hiện một lần' })
export class CreatedApiKey {
  @Field(() => ApiKey, { description: 'Khóa' })
  key!: ApiKey;

  @Field(() => String, {
    nullable: true,
    description: 'Chuỗi bí mật; chỉ có trong câu trả lời đầu tiên, gửi lại cùng mã chống trùng thì để trống',
  })
  secret!: string | null;
}
