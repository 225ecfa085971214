/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment PostFacts on ActingPost {\n  key\n  role\n  title\n  sectors\n  onBehalfOf\n  agency {\n    id\n    name\n    shortName\n    level\n  }\n}\n\nfragment MeFacts on Me {\n  person {\n    id\n    fullName\n  }\n  email\n  phone\n  language\n  mustChangePassword\n  today\n  now\n  actingPost {\n    ...PostFacts\n  }\n  posts {\n    ...PostFacts\n  }\n}\n\nfragment FileFacts on Attachment {\n  id\n  name\n  mediaType\n  sizeBytes\n  url\n  uploadedAt\n}\n\nfragment AgencyName on Agency {\n  id\n  name\n  shortName\n}\n\nfragment AnswerableFacts on Answerable {\n  personId\n  name\n  title\n  phone\n}\n\nfragment TaskRowFacts on Task {\n  id\n  code\n  title\n  lifecycle\n  timeAxis\n  dueOn\n  daysLate\n  workingDaysLeft\n  progress\n  isAtRisk\n  risks {\n    kind\n    sentence\n  }\n  lead {\n    ...AgencyName\n  }\n  assigner {\n    ...AgencyName\n  }\n  accountableHead {\n    ...AnswerableFacts\n  }\n  responsibleOfficial {\n    ...AnswerableFacts\n  }\n  urgedCount\n  extensionUntil\n  extendedCount\n  version\n  allowedActions\n}": typeof types.PostFactsFragmentDoc,
    "query Thread($id: ID!, $whole: Boolean!, $skip: Int!) {\n  thread(id: $id, first: 100, skip: $skip, whole: $whole, onlyDirectives: false) {\n    knots {\n      ...KnotFacts\n    }\n  }\n}\n\nfragment KnotFacts on ThreadKnot {\n  key\n  above\n  kind\n  isHere\n  childCount\n  result\n  directive {\n    id\n    number\n    documentType\n    abstract\n    issuerName\n    issuedOn\n    openTaskCount\n    doneTaskCount\n    overdueTaskCount\n    spoken {\n      state\n    }\n    progress {\n      agencies\n      agenciesDone\n    }\n  }\n  clause {\n    id\n    label\n    text\n  }\n  task {\n    id\n    code\n    title\n    lifecycle\n    timeAxis\n    daysLate\n    isAtRisk\n    dueOn\n    progress\n    grade\n    evidenceCount\n    lead {\n      ...AgencyName\n    }\n    accountableHead {\n      ...AnswerableFacts\n    }\n  }\n}": typeof types.ThreadDocument,
};
const documents: Documents = {
    "fragment PostFacts on ActingPost {\n  key\n  role\n  title\n  sectors\n  onBehalfOf\n  agency {\n    id\n    name\n    shortName\n    level\n  }\n}\n\nfragment MeFacts on Me {\n  person {\n    id\n    fullName\n  }\n  email\n  phone\n  language\n  mustChangePassword\n  today\n  now\n  actingPost {\n    ...PostFacts\n  }\n  posts {\n    ...PostFacts\n  }\n}\n\nfragment FileFacts on Attachment {\n  id\n  name\n  mediaType\n  sizeBytes\n  url\n  uploadedAt\n}\n\nfragment AgencyName on Agency {\n  id\n  name\n  shortName\n}\n\nfragment AnswerableFacts on Answerable {\n  personId\n  name\n  title\n  phone\n}\n\nfragment TaskRowFacts on Task {\n  id\n  code\n  title\n  lifecycle\n  timeAxis\n  dueOn\n  daysLate\n  workingDaysLeft\n  progress\n  isAtRisk\n  risks {\n    kind\n    sentence\n  }\n  lead {\n    ...AgencyName\n  }\n  assigner {\n    ...AgencyName\n  }\n  accountableHead {\n    ...AnswerableFacts\n  }\n  responsibleOfficial {\n    ...AnswerableFacts\n  }\n  urgedCount\n  extensionUntil\n  extendedCount\n  version\n  allowedActions\n}": types.PostFactsFragmentDoc,
    "query Thread($id: ID!, $whole: Boolean!, $skip: Int!) {\n  thread(id: $id, first: 100, skip: $skip, whole: $whole, onlyDirectives: false) {\n    knots {\n      ...KnotFacts\n    }\n  }\n}\n\nfragment KnotFacts on ThreadKnot {\n  key\n  above\n  kind\n  isHere\n  childCount\n  result\n  directive {\n    id\n    number\n    documentType\n    abstract\n    issuerName\n    issuedOn\n    openTaskCount\n    doneTaskCount\n    overdueTaskCount\n    spoken {\n      state\n    }\n    progress {\n      agencies\n      agenciesDone\n    }\n  }\n  clause {\n    id\n    label\n    text\n  }\n  task {\n    id\n    code\n    title\n    lifecycle\n    timeAxis\n    daysLate\n    isAtRisk\n    dueOn\n    progress\n    grade\n    evidenceCount\n    lead {\n      ...AgencyName\n    }\n    accountableHead {\n      ...AnswerableFacts\n    }\n  }\n}": types.ThreadDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PostFacts on ActingPost {\n  key\n  role\n  title\n  sectors\n  onBehalfOf\n  agency {\n    id\n    name\n    shortName\n    level\n  }\n}\n\nfragment MeFacts on Me {\n  person {\n    id\n    fullName\n  }\n  email\n  phone\n  language\n  mustChangePassword\n  today\n  now\n  actingPost {\n    ...PostFacts\n  }\n  posts {\n    ...PostFacts\n  }\n}\n\nfragment FileFacts on Attachment {\n  id\n  name\n  mediaType\n  sizeBytes\n  url\n  uploadedAt\n}\n\nfragment AgencyName on Agency {\n  id\n  name\n  shortName\n}\n\nfragment AnswerableFacts on Answerable {\n  personId\n  name\n  title\n  phone\n}\n\nfragment TaskRowFacts on Task {\n  id\n  code\n  title\n  lifecycle\n  timeAxis\n  dueOn\n  daysLate\n  workingDaysLeft\n  progress\n  isAtRisk\n  risks {\n    kind\n    sentence\n  }\n  lead {\n    ...AgencyName\n  }\n  assigner {\n    ...AgencyName\n  }\n  accountableHead {\n    ...AnswerableFacts\n  }\n  responsibleOfficial {\n    ...AnswerableFacts\n  }\n  urgedCount\n  extensionUntil\n  extendedCount\n  version\n  allowedActions\n}"): (typeof documents)["fragment PostFacts on ActingPost {\n  key\n  role\n  title\n  sectors\n  onBehalfOf\n  agency {\n    id\n    name\n    shortName\n    level\n  }\n}\n\nfragment MeFacts on Me {\n  person {\n    id\n    fullName\n  }\n  email\n  phone\n  language\n  mustChangePassword\n  today\n  now\n  actingPost {\n    ...PostFacts\n  }\n  posts {\n    ...PostFacts\n  }\n}\n\nfragment FileFacts on Attachment {\n  id\n  name\n  mediaType\n  sizeBytes\n  url\n  uploadedAt\n}\n\nfragment AgencyName on Agency {\n  id\n  name\n  shortName\n}\n\nfragment AnswerableFacts on Answerable {\n  personId\n  name\n  title\n  phone\n}\n\nfragment TaskRowFacts on Task {\n  id\n  code\n  title\n  lifecycle\n  timeAxis\n  dueOn\n  daysLate\n  workingDaysLeft\n  progress\n  isAtRisk\n  risks {\n    kind\n    sentence\n  }\n  lead {\n    ...AgencyName\n  }\n  assigner {\n    ...AgencyName\n  }\n  accountableHead {\n    ...AnswerableFacts\n  }\n  responsibleOfficial {\n    ...AnswerableFacts\n  }\n  urgedCount\n  extensionUntil\n  extendedCount\n  version\n  allowedActions\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Thread($id: ID!, $whole: Boolean!, $skip: Int!) {\n  thread(id: $id, first: 100, skip: $skip, whole: $whole, onlyDirectives: false) {\n    knots {\n      ...KnotFacts\n    }\n  }\n}\n\nfragment KnotFacts on ThreadKnot {\n  key\n  above\n  kind\n  isHere\n  childCount\n  result\n  directive {\n    id\n    number\n    documentType\n    abstract\n    issuerName\n    issuedOn\n    openTaskCount\n    doneTaskCount\n    overdueTaskCount\n    spoken {\n      state\n    }\n    progress {\n      agencies\n      agenciesDone\n    }\n  }\n  clause {\n    id\n    label\n    text\n  }\n  task {\n    id\n    code\n    title\n    lifecycle\n    timeAxis\n    daysLate\n    isAtRisk\n    dueOn\n    progress\n    grade\n    evidenceCount\n    lead {\n      ...AgencyName\n    }\n    accountableHead {\n      ...AnswerableFacts\n    }\n  }\n}"): (typeof documents)["query Thread($id: ID!, $whole: Boolean!, $skip: Int!) {\n  thread(id: $id, first: 100, skip: $skip, whole: $whole, onlyDirectives: false) {\n    knots {\n      ...KnotFacts\n    }\n  }\n}\n\nfragment KnotFacts on ThreadKnot {\n  key\n  above\n  kind\n  isHere\n  childCount\n  result\n  directive {\n    id\n    number\n    documentType\n    abstract\n    issuerName\n    issuedOn\n    openTaskCount\n    doneTaskCount\n    overdueTaskCount\n    spoken {\n      state\n    }\n    progress {\n      agencies\n      agenciesDone\n    }\n  }\n  clause {\n    id\n    label\n    text\n  }\n  task {\n    id\n    code\n    title\n    lifecycle\n    timeAxis\n    daysLate\n    isAtRisk\n    dueOn\n    progress\n    grade\n    evidenceCount\n    lead {\n      ...AgencyName\n    }\n    accountableHead {\n      ...AnswerableFacts\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;