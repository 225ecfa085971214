// A key by which a program acts in its maker's post: shown to him and to his administrator, never the key itself.
import { KEY_SCOPES, type KeyScope } from '@ky-cuong/shared';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
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
