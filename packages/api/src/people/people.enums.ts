// The enums of people and posts, as clients see them.
import { registerEnumType } from 'type-graphql';

const named = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const RoleEnum = named('HEAD', 'DEPUTY', 'OFFICIAL', 'CLERK', 'ADMIN');
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'Vai trò trong cơ quan; quyền đi theo chức vụ, không theo người',
  valuesConfig: {
    HEAD: { description: 'Người đứng đầu' },
    DEPUTY: { description: 'Cấp phó, theo lĩnh vực được phân công' },
    OFFICIAL: { description: 'Công chức, viên chức thừa hành' },
    CLERK: {
      description: 'Văn thư, người giúp việc: đăng ký, phân rã, đôn đốc thay mặt; không xác nhận, không quyết định',
    },
    ADMIN: { description: 'Quản trị cơ quan và tài khoản; không tham gia công việc' },
  },
});

export const PersonKindEnum = named('CAN_BO', 'CONG_CHUC', 'VIEN_CHUC');
registerEnumType(PersonKindEnum, {
  name: 'PersonKind',
  description: 'Ba chế độ pháp lý của người làm việc',
  valuesConfig: {
    CAN_BO: { description: 'Cán bộ' },
    CONG_CHUC: { description: 'Công chức' },
    VIEN_CHUC: { description: 'Viên chức' },
  },
});

export const PersonStatusEnum = named('NOT_INVITED', 'INVITED', 'ACTIVE', 'DISABLED');
registerEnumType(PersonStatusEnum, {
  name: 'PersonStatus',
  description: 'Tình trạng tài khoản',
  valuesConfig: {
    NOT_INVITED: { description: 'Chưa mời' },
    INVITED: { description: 'Đã mời, chưa đặt mật khẩu' },
    ACTIVE: { description: 'Đang dùng' },
    DISABLED: { description: 'Đã khóa' },
  },
});

export type PersonKind = keyof typeof PersonKindEnum;
export type PersonStatus = keyof typeof PersonStatusEnum;
