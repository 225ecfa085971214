// The enums of people and posts, as clients see them.
import { registerEnumType } from 'type-graphql';

const named = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const RoleEnum = named('HEAD', 'DEPUTY', 'OFFICIAL', 'CLERK', 'ADMIN');
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'Vai trò trong cơ quan: người đứng đầu, cấp phó, công chức, văn thư, quản trị',
});

export const PersonKindEnum = named('CAN_BO', 'CONG_CHUC', 'VIEN_CHUC');
registerEnumType(PersonKindEnum, {
  name: 'PersonKind',
  description: 'Cán bộ, công chức hay viên chức: ba chế độ pháp lý',
});

export const PersonStatusEnum = named('NOT_INVITED', 'INVITED', 'ACTIVE', 'DISABLED');
registerEnumType(PersonStatusEnum, {
  name: 'PersonStatus',
  description: 'Tài khoản: chưa mời, đã mời, đang dùng, đã khóa',
});

export type PersonKind = keyof typeof PersonKindEnum;
export type PersonStatus = keyof typeof PersonStatusEnum;
