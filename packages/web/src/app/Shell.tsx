// The frame around every page of a signed-in person; nobody else gets past it.
import { useEffect, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useSession } from '../graphql/session.js';
import { Redirect } from '../ui/Redirect.js';
import { ArrivalsScope } from '../notifications/Arrivals.js';
import { BottomBar } from './BottomBar.js';
import { ChoosePost } from './ChoosePost.js';
import { DemoBanner } from './DemoBanner.js';
import { Header } from './Header.js';
import { SideNav } from './SideNav.js';

export function Shell() {
  const { me } = useSession();
  const { pathname, href } = useLocation();
  const navigate = useNavigate();
  const main = useRef<HTMLElement>(null);
  const lastPath = useRef(pathname);
  // Where one came for. Kept: the address already changes while the sign-in page is on its way.
  const [wanted] = useState(href);

  // A new page is announced from its beginning, not from the link that was left.
  useEffect(() => {
    if (lastPath.current !== pathname) main.current?.focus({ preventScroll: true });
    lastPath.current = pathname;
  }, [pathname]);

  if (!me) {
    const search = wanted === '/' ? {} : { tiep: wanted };
    return <Redirect go={() => void navigate({ to: '/dang-nhap', search, replace: true })} />;
  }
  if (me.mustChangePassword) return <Redirect go={() => void navigate({ to: '/doi-mat-khau', replace: true })} />;
  if (!me.actingPost) return <ChoosePost />;
  return (
    <ArrivalsScope>
      <a className="skip" href="#main">{t`Đến nội dung chính`}</a>
      <Header />
      <DemoBanner />
      <div className="frame">
        <SideNav />
        <main className="main" id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <BottomBar />
    </ArrivalsScope>
  );
}
