// The generated documents name their type after a package of its own; it is the one urql already knows.
declare module '@graphql-typed-document-node/core' {
  export type { TypedDocumentNode } from '@urql/core';
}
