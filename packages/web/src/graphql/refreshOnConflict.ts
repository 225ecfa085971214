// When someone else was faster, what is on the screen is old: every read in use is asked again.
import { mapExchange, type Client, type CombinedError, type Exchange, type Operation } from 'urql';

function isConflict(error: CombinedError): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'CONFLICT');
}

/** Stands before the cache, so that it sees which reads are in use. */
export function refreshOnConflict(client: () => Client): Exchange {
  const inUse = new Map<number, Operation>();
  return mapExchange({
    onOperation(operation) {
      if (operation.kind === 'query') inUse.set(operation.key, operation);
      if (operation.kind === 'teardown') inUse.delete(operation.key);
    },
    onError(error, { kind }) {
      if (kind !== 'mutation' || !isConflict(error)) return;
      for (const operation of inUse.values()) {
        const context = { ...operation.context, requestPolicy: 'network-only' as const };
        client().reexecuteOperation({ ...operation, context });
      }
    },
  });
}
