// The line to the API. One client a person, post and language: its cache dies with it, so nothing is seen by the next.
import { cacheExchange, type Cache, type UpdateResolver } from '@urql/exchange-graphcache';
import { Client, fetchExchange, mapExchange, type CombinedError } from 'urql';
import { earlyFetch } from './earlyFetch.js';
import { refreshOnConflict } from './refreshOnConflict.js';

export interface ClientOptions {
  readonly url?: string;
  readonly language: 'vi' | 'en';
  readonly onSignedOut: () => void;
}

// What a change of ours cannot alter: asked once a session.
const steady = new Set(['me', 'province', 'externalBodies', 'documentTypes', 'territories', 'explainDueDate']);

// After a change every list and counter is asked again; entities came back with the answer and are already new.
function forgetLists(cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (!steady.has(fieldName)) cache.invalidate('Query', fieldName, args ?? undefined);
  }
}

const afterChange: UpdateResolver = (_answer, _args, cache) => forgetLists(cache);

// Every mutation, named by nobody: the proxy answers for those that will come.
const afterEveryChange = new Proxy<Record<string, UpdateResolver>>({}, { get: () => afterChange, has: () => true });

const notEntities = [
  'Me',
  'ActingPost',
  'Province',
  'DirectiveProgress',
  'RecipientPreview',
  'UrgeResult',
  'UrgedTasks',
  'UrgedTask',
  'UrgingStatistics',
  'UrgingFigures',
  'Answerable',
  'AnswerablePair',
  'AnswerablePeriod',
  'Risk',
  'DueDateExplanation',
  'DueStep',
  'AssignableAgency',
  'Home',
  'Decision',
  'DecisionGroup',
  'DecisionBlock',
  'TaskBlock',
  'TaskImportPreview',
  'ImportProblem',
  'Thread',
  'ThreadKnot',
  'TaskPart',
  'SpokenDirection',
  'ObligationBoard',
  'ObligationName',
  'ObligationRow',
  'ObligationCell',
  'AgencyVersion',
  'CreatedApiKey',
  'DocumentType',
  'Invitation',
  'SignInResult',
  'PageInfo',
  'SearchGroup',
  'SearchHit',
  'NotificationArrival',
  'NotificationSettings',
];

export function codeOf(error: CombinedError | undefined): string | undefined {
  const code = error?.graphQLErrors[0]?.extensions['code'];
  return typeof code === 'string' ? code : undefined;
}

// The id of the document as built, so that the server may know our own documents from others.
function documentIdOf(query: unknown): string | undefined {
  const meta = (query as { __meta__?: { hash?: string } }).__meta__;
  return meta?.hash;
}

export function createApiClient({ url = '/graphql', language, onSignedOut }: ClientOptions): Client {
  const client: Client = new Client({
    url,
    preferGetMethod: false,
    fetch: earlyFetch,
    fetchOptions: { credentials: 'same-origin', headers: { 'accept-language': language } },
    exchanges: [
      refreshOnConflict(() => client),
      cacheExchange({
        keys: {
          ...Object.fromEntries(notEntities.map((name) => [name, () => null])),
        },
        updates: { Mutation: afterEveryChange },
      }),
      mapExchange({
        onOperation(operation) {
          const documentId = documentIdOf(operation.query);
          return documentId ? { ...operation, extensions: { ...operation.extensions, documentId } } : operation;
        },
        // A wrong password is answered with the same code: only a read that is refused means that one is out.
        onError(error, { kind }) {
          if (kind === 'query' && codeOf(error) === 'UNAUTHENTICATED') onSignedOut();
        },
      }),
      fetchExchange,
    ],
  });
  return client;
}
