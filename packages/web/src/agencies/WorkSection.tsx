// What the agency still owes: each number opens exactly the tasks it counts.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useMe } from '../graphql/session.js';
import { Facts } from '../ui/Facts.js';
import type { Detail } from './AgencyPage.js';

export function WorkSection({ agency: { id, openTaskCount, overdueTaskCount } }: { readonly agency: Detail }) {
  const { actingPost } = useMe();
  // An administrator has no part in the work and sees none of it.
  if (actingPost.role === 'ADMIN') return null;
  return (
    <Facts
      facts={[
        {
          name: t`nhiệm vụ đang mở`,
          value: (
            <Link search={{ coQuan: id }} to="/nhiem-vu">
              {openTaskCount}
            </Link>
          ),
        },
        {
          name: t`nhiệm vụ quá hạn`,
          isLate: overdueTaskCount > 0,
          value: (
            <Link
              className={overdueTaskCount > 0 ? 'late' : undefined}
              search={{ coQuan: id, xem: 'qua-han' }}
              to="/nhiem-vu"
            >
              {overdueTaskCount}
            </Link>
          ),
        },
      ]}
    />
  );
}
