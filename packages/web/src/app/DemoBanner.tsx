// Says that nothing here is real, and which day the system believes it is.
import { formatDay } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useSession } from '../graphql/session.js';
import { weekdayName } from '../ui/days.js';

export function DemoBanner() {
  const { province } = useSession();
  if (!province?.isDemo) return null;
  const day = `${weekdayName(province.today)} ${formatDay(province.today)}`;
  return (
    <aside aria-label={t`Dữ liệu minh họa`} className="demo">
      {t`Dữ liệu minh họa · ngày làm việc của hệ thống: ${day} · mọi nhân vật đều hư cấu`}
    </aside>
  );
}
