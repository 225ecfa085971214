// What stands in the navigation: short, in groups, only what exists.
import { canHoldApiKeys, type Role } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';

export type NavPath =
  | '/'
  | '/can-quyet-dinh'
  | '/nhiem-vu'
  | '/chi-dao'
  | '/ky-cuong'
  | '/co-quan'
  | '/can-bo'
  | '/tac-vu'
  | '/quan-tri/ung-dung'
  | '/ca-nhan'
  | '/tro-giup';

export interface NavEntry {
  readonly to: NavPath;
  readonly label: string;
  readonly isCounted?: boolean;
}

export interface NavGroup {
  readonly name: string | undefined;
  readonly entries: readonly NavEntry[];
}

export function navGroups(role: Role): readonly NavGroup[] {
  const isAdmin = role === 'ADMIN';
  const work: readonly NavEntry[] = [
    { to: '/', label: t`Tổng quan` },
    { to: '/can-quyet-dinh', label: t`Cần quyết định`, isCounted: true },
    { to: '/nhiem-vu', label: t`Nhiệm vụ` },
  ];
  const directing: readonly NavEntry[] = [
    { to: '/chi-dao', label: t`Văn bản chỉ đạo` },
    { to: '/ky-cuong', label: t`Bảng kỷ cương` },
  ];
  return [
    ...(isAdmin
      ? []
      : [
          { name: undefined, entries: work },
          { name: t`Chỉ đạo, điều hành`, entries: directing },
        ]),
    {
      name: t`Tổ chức, cán bộ`,
      entries: [
        { to: '/co-quan', label: t`Cơ quan` },
        { to: '/can-bo', label: t`Cán bộ` },
        ...(canHoldApiKeys({ role }) ? [{ to: '/quan-tri/ung-dung', label: t`Ứng dụng kết nối` } as const] : []),
      ],
    },
    {
      name: t`Của tôi`,
      entries: [
        { to: '/tac-vu', label: t`Tác vụ` },
        { to: '/ca-nhan', label: t`Cá nhân` },
        { to: '/tro-giup', label: t`Trợ giúp` },
      ],
    },
  ];
}
