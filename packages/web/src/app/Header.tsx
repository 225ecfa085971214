// The header: whose post one acts in, help, language, oneself.
import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useMe, useSession } from '../graphql/session.js';
import { FollowedJobs } from '../long-jobs/FollowedJobs.js';
import { initials } from '../ui/initials.js';
import { Bell } from '../notifications/Bell.js';
import { PostSwitcher } from './PostSwitcher.js';
import { SearchDoor } from './SearchDoor.js';

export function Header() {
  const { person } = useMe();
  const { switchLanguage } = useSession();
  const { i18n } = useLingui();
  const other = i18n.locale === 'vi' ? 'en' : 'vi';

  return (
    <header className="top">
      <Link className="mark" to="/">
        <i aria-hidden="true">K</i>
        Kỷ Cương
      </Link>
      <PostSwitcher />
      <SearchDoor />
      <div className="top-end">
        <Bell />
        <FollowedJobs />
        <Link to="/tro-giup">{t`Trợ giúp`}</Link>
        <button className="top-wide" lang={other} type="button" onClick={() => void switchLanguage(other)}>
          {other === 'en' ? 'English' : 'Tiếng Việt'}
        </button>
        <Link className="me top-wide" to="/ca-nhan">
          <span aria-hidden="true">{initials(person.fullName)}</span>
          <span className="unseen">{t`Cá nhân: ${person.fullName}`}</span>
        </Link>
      </div>
    </header>
  );
}
