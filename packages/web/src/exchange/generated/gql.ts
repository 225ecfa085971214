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
    "mutation ExportTasks($input: ExportTasksInput!) {\n  exportTasks(input: $input) {\n    id\n    state\n  }\n}\n\nquery TaskImportPreview($input: TaskImportInput!) {\n  taskImportPreview(input: $input) {\n    rows\n    ready\n    imported\n    refused\n    problemCount\n    problems {\n      row\n      column\n      heading\n      sentence\n      value\n      choices\n      title\n    }\n  }\n}\n\nmutation ImportTasks($input: ImportTasksInput!) {\n  importTasks(input: $input) {\n    id\n    state\n  }\n}": typeof types.ExportTasksDocument,
    "fragment PostFacts on ActingPost {\n  key\n  role\n  title\n  sectors\n  onBehalfOf\n  agency {\n    id\n    name\n    shortName\n    level\n  }\n}\n\nfragment MeFacts on Me {\n  person {\n    id\n    fullName\n  }\n  email\n  phone\n  language\n  mustChangePassword\n  today\n  now\n  actingPost {\n    ...PostFacts\n  }\n  posts {\n    ...PostFacts\n  }\n}\n\nfragment FileFacts on Attachment {\n  id\n  name\n  mediaType\n  sizeBytes\n  url\n  uploadedAt\n}\n\nfragment AgencyName on Agency {\n  id\n  name\n  shortName\n}\n\nfragment AnswerableFacts on Answerable {\n  personId\n  name\n  title\n  phone\n}\n\nfragment TaskRowFacts on Task {\n  id\n  code\n  title\n  lifecycle\n  timeAxis\n  dueOn\n  daysLate\n  workingDaysLeft\n  progress\n  isAtRisk\n  risks {\n    kind\n    sentence\n  }\n  lead {\n    ...AgencyName\n  }\n  assigner {\n    ...AgencyName\n  }\n  accountableHead {\n    ...AnswerableFacts\n  }\n  responsibleOfficial {\n    ...AnswerableFacts\n  }\n  urgedCount\n  extensionUntil\n  extendedCount\n  version\n  allowedActions\n}": typeof types.PostFactsFragmentDoc,
};
const documents: Documents = {
    "mutation ExportTasks($input: ExportTasksInput!) {\n  exportTasks(input: $input) {\n    id\n    state\n  }\n}\n\nquery TaskImportPreview($input: TaskImportInput!) {\n  taskImportPreview(input: $input) {\n    rows\n    ready\n    imported\n    refused\n    problemCount\n    problems {\n      row\n      column\n      heading\n      sentence\n      value\n      choices\n      title\n    }\n  }\n}\n\nmutation ImportTasks($input: ImportTasksInput!) {\n  importTasks(input: $input) {\n    id\n    state\n  }\n}": types.ExportTasksDocument,
    "fragment PostFacts on ActingPost {\n  key\n  role\n  title\n  sectors\n  onBehalfOf\n  agency {\n    id\n    name\n    shortName\n    level\n  }\n}\n\nfragment MeFacts on Me {\n  person {\n    id\n    fullName\n  }\n  email\n  phone\n  language\n  mustChangePassword\n  today\n  now\n  actingPost {\n    ...PostFacts\n  }\n  posts {\n    ...PostFacts\n  }\n}\n\nfragment FileFacts on Attachment {\n  id\n  name\n  mediaType\n  sizeBytes\n  url\n  uploadedAt\n}\n\nfragment AgencyName on Agency {\n  id\n  name\n  shortName\n}\n\nfragment AnswerableFacts on Answerable {\n  personId\n  name\n  title\n  phone\n}\n\nfragment TaskRowFacts on Task {\n  id\n  code\n  title\n  lifecycle\n  timeAxis\n  dueOn\n  daysLate\n  workingDaysLeft\n  progress\n  isAtRisk\n  risks {\n    kind\n    sentence\n  }\n  lead {\n    ...AgencyName\n  }\n  assigner {\n    ...AgencyName\n  }\n  accountableHead {\n    ...AnswerableFacts\n  }\n  responsibleOfficial {\n    ...AnswerableFacts\n  }\n  urgedCount\n  extensionUntil\n  extendedCount\n  version\n  allowedActions\n}": types.PostFactsFragmentDoc,
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
export function graphql(source: "mutation ExportTasks($input: ExportTasksInput!) {\n  exportTasks(input: $input) {\n    id\n    state\n  }\n}\n\nquery TaskImportPreview($input: TaskImportInput!) {\n  taskImportPreview(input: $input) {\n    rows\n    ready\n    imported\n    refused\n    problemCount\n    problems {\n      row\n      column\n      heading\n      sentence\n      value\n      choices\n      title\n    }\n  }\n}\n\nmutation ImportTasks($input: ImportTasksInput!) {\n  importTasks(input: $input) {\n    id\n    state\n  }\n}"): (typeof documents)["mutation ExportTasks($input: ExportTasksInput!) {\n  exportTasks(input: $input) {\n    id\n    state\n  }\n}\n\nquery TaskImportPreview($input: TaskImportInput!) {\n  taskImportPreview(input: $input) {\n    rows\n    ready\n    imported\n    refused\n    problemCount\n    problems {\n      row\n      column\n      heading\n      sentence\n      value\n      choices\n      title\n    }\n  }\n}\n\nmutation ImportTasks($input: ImportTasksInput!) {\n  importTasks(input: $input) {\n    id\n    state\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PostFacts on ActingPost {\n  key\n  role\n  title\n  sectors\n  onBehalfOf\n  agency {\n    id\n    name\n    shortName\n    level\n  }\n}\n\nfragment MeFacts on Me {\n  person {\n    id\n    fullName\n  }\n  email\n  phone\n  language\n  mustChangePassword\n  today\n  now\n  actingPost {\n    ...PostFacts\n  }\n  posts {\n    ...PostFacts\n  }\n}\n\nfragment FileFacts on Attachment {\n  id\n  name\n  mediaType\n  sizeBytes\n  url\n  uploadedAt\n}\n\nfragment AgencyName on Agency {\n  id\n  name\n  shortName\n}\n\nfragment AnswerableFacts on Answerable {\n  personId\n  name\n  title\n  phone\n}\n\nfragment TaskRowFacts on Task {\n  id\n  code\n  title\n  lifecycle\n  timeAxis\n  dueOn\n  daysLate\n  workingDaysLeft\n  progress\n  isAtRisk\n  risks {\n    kind\n    sentence\n  }\n  lead {\n    ...AgencyName\n  }\n  assigner {\n    ...AgencyName\n  }\n  accountableHead {\n    ...AnswerableFacts\n  }\n  responsibleOfficial {\n    ...AnswerableFacts\n  }\n  urgedCount\n  extensionUntil\n  extendedCount\n  version\n  allowedActions\n}"): (typeof documents)["fragment PostFacts on ActingPost {\n  key\n  role\n  title\n  sectors\n  onBehalfOf\n  agency {\n    id\n    name\n    shortName\n    level\n  }\n}\n\nfragment MeFacts on Me {\n  person {\n    id\n    fullName\n  }\n  email\n  phone\n  language\n  mustChangePassword\n  today\n  now\n  actingPost {\n    ...PostFacts\n  }\n  posts {\n    ...PostFacts\n  }\n}\n\nfragment FileFacts on Attachment {\n  id\n  name\n  mediaType\n  sizeBytes\n  url\n  uploadedAt\n}\n\nfragment AgencyName on Agency {\n  id\n  name\n  shortName\n}\n\nfragment AnswerableFacts on Answerable {\n  personId\n  name\n  title\n  phone\n}\n\nfragment TaskRowFacts on Task {\n  id\n  code\n  title\n  lifecycle\n  timeAxis\n  dueOn\n  daysLate\n  workingDaysLeft\n  progress\n  isAtRisk\n  risks {\n    kind\n    sentence\n  }\n  lead {\n    ...AgencyName\n  }\n  assigner {\n    ...AgencyName\n  }\n  accountableHead {\n    ...AnswerableFacts\n  }\n  responsibleOfficial {\n    ...AnswerableFacts\n  }\n  urgedCount\n  extensionUntil\n  extendedCount\n  version\n  allowedActions\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;