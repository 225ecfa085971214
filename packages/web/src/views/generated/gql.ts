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
    "fragment ViewFacts on SavedView {\n  id\n  list\n  name\n  query\n  isShared\n  isPinned\n  mayChange\n  ownerName\n  version\n}\n\nquery SavedViews($list: ViewList) {\n  savedViews(list: $list) {\n    ...ViewFacts\n  }\n}\n\nmutation SaveView($input: SaveViewInput!) {\n  saveView(input: $input) {\n    ...ViewFacts\n  }\n}\n\nmutation ChangeView($input: ChangeViewInput!) {\n  changeView(input: $input) {\n    ...ViewFacts\n  }\n}\n\nmutation RemoveView($id: ID!) {\n  removeView(id: $id)\n}\n\nmutation PinView($id: ID!, $isPinned: Boolean!) {\n  pinView(id: $id, isPinned: $isPinned) {\n    ...ViewFacts\n  }\n}": typeof types.ViewFactsFragmentDoc,
};
const documents: Documents = {
    "fragment PostFacts on ActingPost {\n  key\n  role\n  title\n  sectors\n  onBehalfOf\n  agency {\n    id\n    name\n    shortName\n    level\n  }\n}\n\nfragment MeFacts on Me {\n  person {\n    id\n    fullName\n  }\n  email\n  phone\n  language\n  mustChangePassword\n  today\n  now\n  actingPost {\n    ...PostFacts\n  }\n  posts {\n    ...PostFacts\n  }\n}\n\nfragment FileFacts on Attachment {\n  id\n  name\n  mediaType\n  sizeBytes\n  url\n  uploadedAt\n}\n\nfragment AgencyName on Agency {\n  id\n  name\n  shortName\n}\n\nfragment AnswerableFacts on Answerable {\n  personId\n  name\n  title\n  phone\n}\n\nfragment TaskRowFacts on Task {\n  id\n  code\n  title\n  lifecycle\n  timeAxis\n  dueOn\n  daysLate\n  workingDaysLeft\n  progress\n  isAtRisk\n  risks {\n    kind\n    sentence\n  }\n  lead {\n    ...AgencyName\n  }\n  assigner {\n    ...AgencyName\n  }\n  accountableHead {\n    ...AnswerableFacts\n  }\n  responsibleOfficial {\n    ...AnswerableFacts\n  }\n  urgedCount\n  extensionUntil\n  extendedCount\n  version\n  allowedActions\n}": types.PostFactsFragmentDoc,
    "fragment ViewFacts on SavedView {\n  id\n  list\n  name\n  query\n  isShared\n  isPinned\n  mayChange\n  ownerName\n  version\n}\n\nquery SavedViews($list: ViewList) {\n  savedViews(list: $list) {\n    ...ViewFacts\n  }\n}\n\nmutation SaveView($input: SaveViewInput!) {\n  saveView(input: $input) {\n    ...ViewFacts\n  }\n}\n\nmutation ChangeView($input: ChangeViewInput!) {\n  changeView(input: $input) {\n    ...ViewFacts\n  }\n}\n\nmutation RemoveView($id: ID!) {\n  removeView(id: $id)\n}\n\nmutation PinView($id: ID!, $isPinned: Boolean!) {\n  pinView(id: $id, isPinned: $isPinned) {\n    ...ViewFacts\n  }\n}": types.ViewFactsFragmentDoc,
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
export function graphql(source: "fragment ViewFacts on SavedView {\n  id\n  list\n  name\n  query\n  isShared\n  isPinned\n  mayChange\n  ownerName\n  version\n}\n\nquery SavedViews($list: ViewList) {\n  savedViews(list: $list) {\n    ...ViewFacts\n  }\n}\n\nmutation SaveView($input: SaveViewInput!) {\n  saveView(input: $input) {\n    ...ViewFacts\n  }\n}\n\nmutation ChangeView($input: ChangeViewInput!) {\n  changeView(input: $input) {\n    ...ViewFacts\n  }\n}\n\nmutation RemoveView($id: ID!) {\n  removeView(id: $id)\n}\n\nmutation PinView($id: ID!, $isPinned: Boolean!) {\n  pinView(id: $id, isPinned: $isPinned) {\n    ...ViewFacts\n  }\n}"): (typeof documents)["fragment ViewFacts on SavedView {\n  id\n  list\n  name\n  query\n  isShared\n  isPinned\n  mayChange\n  ownerName\n  version\n}\n\nquery SavedViews($list: ViewList) {\n  savedViews(list: $list) {\n    ...ViewFacts\n  }\n}\n\nmutation SaveView($input: SaveViewInput!) {\n  saveView(input: $input) {\n    ...ViewFacts\n  }\n}\n\nmutation ChangeView($input: ChangeViewInput!) {\n  changeView(input: $input) {\n    ...ViewFacts\n  }\n}\n\nmutation RemoveView($id: ID!) {\n  removeView(id: $id)\n}\n\nmutation PinView($id: ID!, $isPinned: Boolean!) {\n  pinView(id: $id, isPinned: $isPinned) {\n    ...ViewFacts\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;