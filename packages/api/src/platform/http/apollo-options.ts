// How the GraphQL server is set: quiet about itself, strict about what it reads.
import { formatError } from '../errors/format-error.js';

export function apolloOptions({ introspection }: { introspection: boolean }) {
  return {
    introspection,
    formatError,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: 1000 },
    stopOnTerminationSignals: false,
  } as const;
}
