// The frame around every page of a signed-in person; nobody else gets past it.
import { useEffect, useRef } from 'react';
import { t } from '@lingui/core/macro';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useSession } from '../graphql/session.js';
import { BottomBar } from './BottomBar.js';
import { ChoosePost } from './ChoosePost.js';
import { DemoBanner } from './DemoBanner.js';
import { Header } from './Header.js';
import { SideNav } from './SideNav.js';

export function Shell() {
  const { me } = useSession();
  const { pathname, href } = useLocation();
  const main = useRef<HTMLElement>(null);
  const lastPath = useRef(pathname);

  // A new page is announced from its beginning, not from the link that was left.
  useEffect(() => {
    if (lastPath.current !== pathname) main.current?.focus({ preventScroll: true });
    lastPath.current = pathname;
  }, [pathname]);

  if (!me) return <Navigate replace search={{ tiep: href }} to="/dang-nhap" />;
  if (me.mustChangePassword) return <Navigate replace to="/doi-mat-khau" />;
  if (!me.actingPost) return <ChoosePost />;
  return (
    <>
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
    </>
  );
}
