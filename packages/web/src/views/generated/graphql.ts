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

/** Sửa chế độ xem: của mình, hoặc dùng chung nếu là người đứng đầu */
export type ChangeViewInput = {
  /** Mã chế độ xem */
  id: string | number;
  /** Dùng chung hay không; để trống là giữ nguyên */
  isShared?: boolean | null | undefined;
  /** Tên mới; để trống là giữ nguyên */
  name?: string | null | undefined;
  /** Địa chỉ mới; để trống là giữ nguyên */
  query?: string | null | undefined;
  /** Phiên bản đang xem */
  version: number;
};

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

/** Lưu chế độ xem */
export type SaveViewInput = {
  /** Mã chống gửi trùng, 8–255 ký tự */
  idempotencyKey: string | number;
  /** Dùng chung trong cơ quan */
  isShared?: boolean;
  /** Của danh sách nào */
  list: ViewList;
  /** Tên, 1 đến 80 ký tự */
  name: string;
  /** Phần sau dấu hỏi trong địa chỉ, không quá 2.000 ký tự */
  query: string;
};

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

/** Danh sách có chế độ xem lưu được */
export type ViewList =
  /** Văn bản chỉ đạo */
  | 'DIRECTIVES'
  /** Nhiệm vụ */
  | 'TASKS';

export type PostFactsFragment = { key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } };

export type MeFactsFragment = { email: string | null, phone: string | null, language: Language, mustChangePassword: boolean, today: string, now: string, person: { id: string, fullName: string }, actingPost: { key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } } | null, posts: Array<{ key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } }> };

export type FileFactsFragment = { id: string, name: string, mediaType: string, sizeBytes: number, url: string, uploadedAt: string };

export type AgencyNameFragment = { id: string, name: string, shortName: string };

export type AnswerableFactsFragment = { personId: string, name: string, title: string, phone: string | null };

export type TaskRowFactsFragment = { id: string, code: string, title: string, lifecycle: Lifecycle, timeAxis: TimeAxis, dueOn: string | null, daysLate: number, workingDaysLeft: number | null, progress: number, isAtRisk: boolean, urgedCount: number, extensionUntil: string | null, extendedCount: number, version: number, allowedActions: Array<string>, risks: Array<{ kind: RiskKind, sentence: string }>, lead: { id: string, name: string, shortName: string }, assigner: { id: string, name: string, shortName: string }, accountableHead: { personId: string, name: string, title: string, phone: string | null }, responsibleOfficial: { personId: string, name: string, title: string, phone: string | null } };

export type ViewFactsFragment = { id: string, list: ViewList, name: string, query: string, isShared: boolean, isPinned: boolean, mayChange: boolean, ownerName: string, version: number };

export type SavedViewsQueryVariables = Exact<{
  list?: ViewList | null | undefined;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, list: ViewList, name: string, query: string, isShared: boolean, isPinned: boolean, mayChange: boolean, ownerName: string, version: number }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { id: string, list: ViewList, name: string, query: string, isShared: boolean, isPinned: boolean, mayChange: boolean, ownerName: string, version: number } };

export type ChangeViewMutationVariables = Exact<{
  input: ChangeViewInput;
}>;


export type ChangeViewMutation = { changeView: { id: string, list: ViewList, name: string, query: string, isShared: boolean, isPinned: boolean, mayChange: boolean, ownerName: string, version: number } };

export type RemoveViewMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveViewMutation = { removeView: string };

export type PinViewMutationVariables = Exact<{
  id: string | number;
  isPinned: boolean;
}>;


export type PinViewMutation = { pinView: { id: string, list: ViewList, name: string, query: string, isShared: boolean, isPinned: boolean, mayChange: boolean, ownerName: string, version: number } };

export const PostFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActingPost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<PostFactsFragment, unknown>;
export const MeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"actingPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActingPost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<MeFactsFragment, unknown>;
export const FileFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<FileFactsFragment, unknown>;
export const AgencyNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AgencyNameFragment, unknown>;
export const AnswerableFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Answerable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<AnswerableFactsFragment, unknown>;
export const TaskRowFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRowFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assigner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerableFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOfficial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerableFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"extensionUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Answerable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<TaskRowFactsFragment, unknown>;
export const ViewFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ViewFactsFragment, unknown>;
export const SavedViewsDocument = {"__meta__":{"hash":"sha256:e1ab4efc58b53e35c75b594c5b29e3e30350f40d5aadff1f370801d87964627f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ViewList"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = {"__meta__":{"hash":"sha256:909b41a2f491e75473f603a084689587eb0129c96ea9fb4c9bd0f36a2deae55c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const ChangeViewDocument = {"__meta__":{"hash":"sha256:af96d332840b0fb0f9edc410025a94966691a5328192b2a5ae6a58ec08cd780c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ChangeViewMutation, ChangeViewMutationVariables>;
export const RemoveViewDocument = {"__meta__":{"hash":"sha256:8a113ad642e9b46921ddd01ab7af377dd85bf309ef67d1cb85464883b1155a40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RemoveViewMutation, RemoveViewMutationVariables>;
export const PinViewDocument = {"__meta__":{"hash":"sha256:239475647fd51ec0e68287d6a091e5064763bc55e93a10514cbf0e37af1b1820"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PinView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isPinned"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pinView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"isPinned"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isPinned"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PinViewMutation, PinViewMutationVariables>;