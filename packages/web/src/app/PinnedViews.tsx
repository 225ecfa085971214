// The views that a person has pinned, in his own navigation; nothing when there are none.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { parseDirectiveSearch } from '../directives/directiveSearch.js';
import { useMe } from '../graphql/session.js';
import { parseTaskSearch } from '../tasks/taskSearch.js';
import { SavedViewsDocument, type ViewFactsFragment } from '../views/generated/graphql.js';
import { wordsOf } from '../views/savedSearch.js';

interface PinnedViewsProps {
  readonly onGo?: () => void;
}

export function PinnedViews({ onGo }: PinnedViewsProps) {
  const { actingPost } = useMe();
  const [{ data }] = useQuery({ query: SavedViewsDocument, variables: {}, pause: actingPost.role === 'ADMIN' });
  const pinned = (data?.savedViews ?? []).filter(({ isPinned }) => isPinned);
  if (pinned.length === 0) return null;
  return (
    <div>
      <p className="nav-group">{t`Đã ghim`}</p>
      {pinned.map((view) => (
        <PinnedLink key={view.id} view={view} onGo={onGo} />
      ))}
    </div>
  );
}

function PinnedLink({ view: { list, query, name }, onGo }: PinnedViewsProps & { readonly view: ViewFactsFragment }) {
  const looks = { activeOptions: { exact: true, includeSearch: true }, activeProps: { className: 'on' } } as const;
  const words = wordsOf(query);
  return list === 'TASKS' ? (
    <Link {...looks} className="nav-link" search={parseTaskSearch(words)} to="/nhiem-vu" onClick={onGo}>
      {name}
    </Link>
  ) : (
    <Link {...looks} className="nav-link" search={parseDirectiveSearch(words)} to="/chi-dao" onClick={onGo}>
      {name}
    </Link>
  );
}
