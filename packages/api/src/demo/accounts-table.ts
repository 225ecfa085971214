// Who signs in to the demo: one for each way of working, with an address and a number that are quickly typed.
import { postKey } from './roster.js';

export interface AccountPlan {
  readonly role: string;
  readonly post: string;
  readonly identifier: string;
  readonly phone: string;
  /** An administrator keeps agencies and accounts, and has no part in the work. */
  readonly isAdmin?: boolean;
}

const PLANS: readonly Omit<AccountPlan, 'phone'>[] = [
  { role: 'Chủ tịch UBND tỉnh', post: postKey('ubnd', 'HEAD'), identifier: 'chu-tich@demo.example' },
  {
    role: 'Phó Chủ tịch UBND tỉnh (văn hóa - xã hội)',
    post: postKey('ubnd', 'DEPUTY'),
    identifier: 'pho-chu-tich@demo.example',
  },
  { role: 'Chuyên viên giúp việc Chủ tịch', post: postKey('vp', 'CLERK'), identifier: 'giup-viec@demo.example' },
  { role: 'Chánh Văn phòng UBND tỉnh', post: postKey('vp', 'HEAD'), identifier: 'chanh-van-phong@demo.example' },
  { role: 'Giám đốc Sở Y tế', post: postKey('y-te', 'HEAD'), identifier: 'y-te@demo.example' },
  { role: 'Giám đốc Sở Giáo dục và Đào tạo', post: postKey('giao-duc', 'HEAD'), identifier: 'giao-duc@demo.example' },
  { role: 'Giám đốc Sở Nội vụ', post: postKey('noi-vu', 'HEAD'), identifier: 'noi-vu@demo.example' },
  { role: 'Chủ tịch UBND thành phố Cao Lãnh', post: postKey('866', 'HEAD'), identifier: 'cao-lanh@demo.example' },
  {
    role: 'Chuyên viên UBND thành phố Cao Lãnh',
    post: postKey('866', 'OFFICIAL'),
    identifier: 'chuyen-vien-cao-lanh@demo.example',
  },
  { role: 'Chủ tịch UBND huyện Tháp Mười', post: postKey('872', 'HEAD'), identifier: 'thap-muoi@demo.example' },
  {
    role: 'Trưởng phòng TN&MT huyện Tháp Mười',
    post: postKey('872/tnmt', 'HEAD'),
    identifier: 'truong-phong@demo.example',
  },
  { role: 'Chuyên viên Sở Y tế', post: postKey('y-te', 'OFFICIAL'), identifier: 'chuyen-vien@demo.example' },
  {
    role: 'Quản trị hệ thống của tỉnh',
    post: postKey('ubnd', 'ADMIN'),
    identifier: 'quan-tri@demo.example',
    isAdmin: true,
  },
  {
    role: 'Quản trị hệ thống huyện Tháp Mười',
    post: postKey('872', 'ADMIN'),
    identifier: 'quan-tri-huyen@demo.example',
    isAdmin: true,
  },
];

export const ACCOUNTS: readonly AccountPlan[] = PLANS.map((plan, place) => ({
  ...plan,
  phone: `0900 000 0${String(place + 1).padStart(2, '0')}`,
}));
