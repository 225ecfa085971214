// The navigation of a desk: everything in sight, in groups.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useMe } from '../graphql/session.js';
import { navGroups, type NavEntry } from './nav.js';
import { PinnedViews } from './PinnedViews.js';
import { useDecisionCount } from './useDecisionCount.js';

export function NavLink({
  entry,
  count,
  onGo,
}: {
  readonly entry: NavEntry;
  readonly count: number;
  readonly onGo?: () => void;
}) {
  return (
    <Link
      activeOptions={{ exact: entry.to === '/', includeSearch: false }}
      activeProps={{ className: 'on' }}
      className="nav-link"
      to={entry.to}
      onClick={onGo}
    >
      {entry.label}
      {entry.isCounted && count > 0 && <span className="nav-count">{count}</span>}
    </Link>
  );
}

export function SideNav() {
  const { actingPost } = useMe();
  const count = useDecisionCount();
  return (
    <nav aria-label={t`Chức năng`} className="side">
      <div className="side-stick">
        {navGroups(actingPost.role).map(({ name, entries }) => (
          <div key={name ?? ''}>
            {name && <p className="nav-group">{name}</p>}
            {entries.map((entry) => (
              <NavLink count={count} entry={entry} key={entry.to} />
            ))}
          </div>
        ))}
        <PinnedViews />
      </div>
    </nav>
  );
}
