// The navigation of a hand: four places and "more", within the thumb's reach.
import { useState } from 'react';
import type { Role } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useMe, useSession } from '../graphql/session.js';
import { useSignOut } from '../graphql/useSignOut.js';
import { Dialog } from '../ui/Dialog.js';
import { navGroups, type NavPath } from './nav.js';
import { PinnedViews } from './PinnedViews.js';
import { NavLink } from './SideNav.js';
import { useDecisionCount } from './useDecisionCount.js';

const strokes = {
  '/': 'M3 10l8-7 8 7v9H3z',
  '/can-quyet-dinh': 'M4 11l5 5 9-10',
  '/nhiem-vu': 'M4 5h14M4 11h14M4 17h9',
  '/chi-dao': 'M5 3h8l4 4v12H5zM8 11h6M8 15h6',
  '/co-quan': 'M3 19h16M5 19V8l6-4 6 4v11M9 12h4M9 15h4',
  '/can-bo': 'M11 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M3 20c1-6 15-6 16 0',
  more: 'M4 6h14M4 11h14M4 16h14',
};

function Sign({ of }: { readonly of: keyof typeof strokes }) {
  return (
    <svg aria-hidden="true" fill="none" height="22" stroke="currentColor" strokeWidth="1.7" width="22">
      <path d={strokes[of]} />
    </svg>
  );
}

interface Place {
  readonly to: NavPath & keyof typeof strokes;
  readonly label: string;
}

function places(isAdmin: boolean): readonly Place[] {
  const directory: readonly Place[] = [
    { to: '/co-quan', label: t`Cơ quan` },
    { to: '/can-bo', label: t`Cán bộ` },
  ];
  if (isAdmin) return directory;
  return [
    { to: '/', label: t`Tổng quan` },
    { to: '/can-quyet-dinh', label: t`Cần quyết` },
    { to: '/nhiem-vu', label: t`Nhiệm vụ` },
    { to: '/chi-dao', label: t`Chỉ đạo` },
  ];
}

export function BottomBar() {
  const { actingPost } = useMe();
  const [isOpen, setOpen] = useState(false);
  const count = useDecisionCount();
  const isAdmin = actingPost.role === 'ADMIN';
  return (
    <>
      <nav aria-label={t`Chức năng chính`} className="bar">
        {places(isAdmin).map(({ to, label }) => (
          <Link
            activeOptions={{ exact: to === '/', includeSearch: false }}
            activeProps={{ className: 'on' }}
            key={to}
            to={to}
          >
            <Sign of={to} />
            {label}
            {to === '/can-quyet-dinh' && count > 0 && <span className="nav-count">{count}</span>}
          </Link>
        ))}
        <button aria-expanded={isOpen} type="button" onClick={() => setOpen(true)}>
          <Sign of="more" />
          {t`Thêm`}
        </button>
      </nav>
      {isOpen && <MoreSheet role={actingPost.role} onClose={() => setOpen(false)} />}
    </>
  );
}

function MoreSheet({ role, onClose }: { readonly role: Role; readonly onClose: () => void }) {
  const signOut = useSignOut();
  return (
    <Dialog title={t`Chức năng`} onClose={onClose}>
      {navGroups(role).map(({ name, entries }) => (
        <div key={name ?? ''}>
          {name && <p className="nav-group">{name}</p>}
          {entries.map((entry) => (
            <NavLink count={0} entry={entry} key={entry.to} onGo={onClose} />
          ))}
        </div>
      ))}
      <PinnedViews onGo={onClose} />
      <LanguageSwitch />
      <button className="nav-link link" type="button" onClick={() => void signOut()}>{t`Đăng xuất`}</button>
    </Dialog>
  );
}

function LanguageSwitch() {
  const { switchLanguage } = useSession();
  const { i18n } = useLingui();
  const other = i18n.locale === 'vi' ? 'en' : 'vi';
  return (
    <button className="nav-link link" lang={other} type="button" onClick={() => void switchLanguage(other)}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>
  );
}
