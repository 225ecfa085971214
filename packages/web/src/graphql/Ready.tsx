// The four states of a read, once for all pages: loading, failed, not allowed, and the data (kept while a retry fails).
import type { ReactNode } from 'react';
import type { UseQueryExecute, UseQueryState } from 'urql';
import { Loading } from '../ui/Loading.js';
import { NoPermission } from '../ui/NoPermission.js';
import { Problem } from '../ui/Problem.js';
import { codeOf } from './client.js';
import { messageFor, traceOf } from './messageFor.js';

interface ReadyProps<Data> {
  readonly query: readonly [Pick<UseQueryState<Data>, 'data' | 'error' | 'fetching' | 'stale'>, UseQueryExecute];
  /** Rows the skeleton shows, so that the page keeps its height. */
  readonly rows?: number;
  /** What stands here when the thing is not there, or not for this reader: the API answers both alike. */
  readonly missing?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

export function Ready<Data>({ query: [{ data, error, fetching }, ask], rows, missing, children }: ReadyProps<Data>) {
  const retry = () => ask({ requestPolicy: 'network-only' });
  if (error && !data && codeOf(error) === 'FORBIDDEN') return <NoPermission />;
  if (error && !data && missing !== undefined && codeOf(error) === 'NOT_FOUND') return missing;
  if (!data && !error) return <Loading rows={rows} />;
  return (
    <>
      {error && <Problem code={traceOf(error)} isRetrying={fetching} message={messageFor(error)} onRetry={retry} />}
      {data && children(data)}
    </>
  );
}
