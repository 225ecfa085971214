// The states of a paged list, once for all lists; the pager stands at its end.
import type { ReactNode } from 'react';
import { Loading } from '../ui/Loading.js';
import { NoPermission } from '../ui/NoPermission.js';
import { Pager } from '../ui/Pager.js';
import { Problem } from '../ui/Problem.js';
import { codeOf } from './client.js';
import { messageFor, traceOf } from './messageFor.js';
import type { Pages } from './usePages.js';

interface ReadyPagesProps<Node> {
  readonly pages: Pages<Node>;
  readonly children: (nodes: readonly Node[]) => ReactNode;
}

export function ReadyPages<Node>({ pages, children }: ReadyPagesProps<Node>) {
  const { nodes, error, isLoading, hasMore, totalCount, more, retry } = pages;
  if (error && !nodes && codeOf(error) === 'FORBIDDEN') return <NoPermission />;
  if (!nodes && !error) return <Loading rows={6} />;
  return (
    <>
      {error && <Problem code={traceOf(error)} isRetrying={isLoading} message={messageFor(error)} onRetry={retry} />}
      {nodes && (
        <div className="card">
          {children(nodes)}
          {nodes.length > 0 && (
            <Pager hasMore={hasMore} isLoading={isLoading} shown={nodes.length} total={totalCount} onMore={more} />
          )}
        </div>
      )}
    </>
  );
}
