// The bell: how many notifications wait, and the way to them. It keeps its width whatever the number.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useArrivals } from './Arrivals.js';

const most = 99;

export function Bell() {
  const { unread } = useArrivals();
  const shown = unread > most ? `${most}+` : String(unread);
  return (
    <Link
      activeProps={{ className: 'on' }}
      aria-label={unread === 0 ? t`Thông báo` : t`Thông báo: ${shown} chưa đọc`}
      className="bell"
      to="/thong-bao"
    >
      <svg aria-hidden="true" fill="none" height="22" stroke="currentColor" strokeWidth="1.7" width="22">
        <path d="M11 3a6 6 0 0 1 6 6c0 4 1.5 5.5 2 6H3c.5-.5 2-2 2-6a6 6 0 0 1 6-6zM9 18a2 2 0 0 0 4 0" />
      </svg>
      {unread > 0 && (
        <span aria-hidden="true" className="bell-count">
          {shown}
        </span>
      )}
    </Link>
  );
}
