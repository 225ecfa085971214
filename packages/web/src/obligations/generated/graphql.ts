/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Cấp hành chính: tỉnh, huyện, xã */
export type AgencyLevel =
  /** Cấp xã */
  | 'COMMUNE'
  /** Cấp huyện */
  | 'DISTRICT'
  /** Cấp tỉnh */
  | 'PROVINCE';

/** Danh sách làm ra con số của một ô */
export type EvidenceList =
  /** tasks(filter: {agencyId, conclusions: true, …}) */
  | 'CONCLUSION_TASKS'
  /** receiptsOf(agencyId, standing) */
  | 'RECEIPTS'
  /** tasks(filter: {agencyId, …}) */
  | 'TASKS';

/** Ngôn ngữ giao diện và thông báo */
export type Language =
  /** Tiếng Anh */
  | 'EN'
  /** Tiếng Việt */
  | 'VI';

/** Việc đã đi đến đâu; không nói gì về thời hạn */
export type Lifecycle =
  /** Đã tiếp nhận */
  | 'ACCEPTED'
  /** Đã giao, chưa tiếp nhận */
  | 'ASSIGNED'
  /** Đã hủy */
  | 'CANCELLED'
  /** Đã hoàn thành, đã xác nhận */
  | 'DONE'
  /** Đang thực hiện */
  | 'IN_PROGRESS'
  /** Đơn vị từ chối nhiệm vụ */
  | 'REJECTED'
  /** Bị trả lại, thực hiện lại */
  | 'RETURNED'
  /** Tạm hoãn */
  | 'SUSPENDED'
  /** Đã báo cáo hoàn thành, chờ người giao xác nhận */
  | 'WAITING_CONFIRMATION';

/** Một cơ quan thực hiện một nghĩa vụ đến đâu */
export type ObligationState =
  /** Đang làm: còn việc chưa xong, chưa việc nào quá hạn */
  | 'DOING'
  /** Đạt: có dữ liệu và không còn việc nào chưa xong */
  | 'DONE'
  /** Chưa: có việc quá hạn hoặc trái quy định */
  | 'NOT'
  /** Chưa có dữ liệu: không suy ra là đạt */
  | 'NO_EVIDENCE';

/** Cơ quan đã làm đến đâu với văn bản nhận được */
export type ReceiptStanding =
  /** Mọi văn bản đã gửi đến, trừ những văn bản cơ quan từ chối tiếp nhận */
  | 'ALL'
  /** Đã quán triệt xong */
  | 'DONE'
  /** Chưa quán triệt xong và đã quá hạn quán triệt */
  | 'OVERDUE'
  /** Chưa quán triệt xong */
  | 'UNFINISHED';

/** Văn bản đã đi đến đâu tại cơ quan nhận */
export type ReceiptState =
  /** Đang quán triệt */
  | 'DISSEMINATING'
  /** Mọi người trong danh sách đã xác nhận */
  | 'DONE'
  /** Đã lấy lại hoặc văn bản hết hiệu lực khi chưa quán triệt xong */
  | 'RECALLED'
  /** Đã tiếp nhận, chưa quán triệt */
  | 'RECEIVED'
  /** Từ chối tiếp nhận, có lý do */
  | 'REFUSED'
  /** Đã gửi, chưa tiếp nhận */
  | 'SENT';

/** Dấu hiệu có thể chậm */
export type RiskKind =
  /** Việc giao tiếp xuống đã quá hạn mà chưa xong */
  | 'CHILD'
  /** Tiến độ thấp hơn phần thời gian đã qua từ 40 điểm trở lên */
  | 'GAP'
  /** Một mốc đã quá hạn mà chưa đạt */
  | 'MILESTONE'
  /** Cơ quan phối hợp chưa xong phần của mình khi đã quá hạn */
  | 'PART'
  /** Từ 7 ngày trở lên không cập nhật */
  | 'SILENT';

/** Vai trò trong cơ quan; quyền đi theo chức vụ, không theo người */
export type Role =
  /** Quản trị cơ quan và tài khoản; không tham gia công việc */
  | 'ADMIN'
  /** Văn thư, người giúp việc: đăng ký, phân rã, đôn đốc thay mặt; không xác nhận, không quyết định */
  | 'CLERK'
  /** Cấp phó, theo lĩnh vực được phân công */
  | 'DEPUTY'
  /** Người đứng đầu */
  | 'HEAD'
  /** Công chức, viên chức thừa hành */
  | 'OFFICIAL';

/** So với thời hạn */
export type TimeAxis =
  /** Sắp đến hạn */
  | 'DUE_SOON'
  /** Trong hạn */
  | 'IN_TIME'
  /** Không có thời hạn */
  | 'NO_DEADLINE'
  /** Quá hạn */
  | 'OVERDUE';

export type PostFactsFragment = { key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } };

export type MeFactsFragment = { email: string | null, phone: string | null, language: Language, mustChangePassword: boolean, today: string, now: string, person: { id: string, fullName: string }, actingPost: { key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } } | null, posts: Array<{ key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } }> };

export type FileFactsFragment = { id: string, name: string, mediaType: string, sizeBytes: number, url: string, uploadedAt: string };

export type AgencyNameFragment = { id: string, name: string, shortName: string };

export type AnswerableFactsFragment = { personId: string, name: string, title: string, phone: string | null };

export type TaskRowFactsFragment = { id: string, code: string, title: string, lifecycle: Lifecycle, timeAxis: TimeAxis, dueOn: string | null, daysLate: number, workingDaysLeft: number | null, progress: number, isAtRisk: boolean, urgedCount: number, extensionUntil: string | null, extendedCount: number, version: number, allowedActions: Array<string>, risks: Array<{ kind: RiskKind, sentence: string }>, lead: { id: string, name: string, shortName: string }, assigner: { id: string, name: string, shortName: string }, accountableHead: { personId: string, name: string, title: string, phone: string | null }, responsibleOfficial: { personId: string, name: string, title: string, phone: string | null } };

export type ObligationBoardQueryVariables = Exact<{
  underId?: string | number | null | undefined;
}>;


export type ObligationBoardQuery = { obligationBoard: { rows: Array<{ agency: { id: string, name: string, shortName: string, parent: { id: string } | null, children: Array<{ id: string }> }, cells: Array<{ number: number, state: ObligationState, total: number, open: number, late: number, list: EvidenceList | null, why: string | null }> }> } | null };

export type ReceivedQueryVariables = Exact<{
  agencyId: string | number;
  standing: ReceiptStanding;
  first: number;
  after?: string | null | undefined;
}>;


export type ReceivedQuery = { receiptsOf: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: ReceiptState, timeAxis: TimeAxis, disseminateBy: string | null, peopleCount: number, acknowledgedCount: number, urgedCount: number, version: number, allowedActions: Array<string>, directive: { id: string, number: string | null, documentType: string, abstract: string, issuerName: string, issuedOn: string } } }> } };

export type ReceivedByQueryVariables = Exact<{
  agencyId: string | number;
}>;


export type ReceivedByQuery = { agency: { id: string, name: string, shortName: string } | null };

export const PostFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActingPost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<PostFactsFragment, unknown>;
export const MeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"actingPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActingPost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<MeFactsFragment, unknown>;
export const FileFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<FileFactsFragment, unknown>;
export const AgencyNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AgencyNameFragment, unknown>;
export const AnswerableFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Answerable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<AnswerableFactsFragment, unknown>;
export const TaskRowFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRowFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assigner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerableFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOfficial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerableFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"extensionUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Answerable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<TaskRowFactsFragment, unknown>;
export const ObligationBoardDocument = {"__meta__":{"hash":"sha256:5fd7ea6c20252d8462a977bea324bf69f53af208ecce8c31858c41eedfccac94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObligationBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"underId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligationBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"underId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"underId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<ObligationBoardQuery, ObligationBoardQueryVariables>;
export const ReceivedDocument = {"__meta__":{"hash":"sha256:07629a27a853b64574bebbe6ef290a350cc9a02d2fed1e8038bcefcd42898fcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Received"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptStanding"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptsOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agencyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"standing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standing"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"urgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReceivedQuery, ReceivedQueryVariables>;
export const ReceivedByDocument = {"__meta__":{"hash":"sha256:bba0e4acfd6c56dcebbd024c7685647b5cecc9c8fe93cddbd1024994be1c7dd1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceivedBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<ReceivedByQuery, ReceivedByQueryVariables>;