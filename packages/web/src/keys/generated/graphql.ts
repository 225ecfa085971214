/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Khóa được dùng từ đâu; địa chỉ cụ thể không được lưu */
export type AddressClass =
  /** Mạng nội bộ */
  | 'INSIDE'
  /** Mạng bên ngoài */
  | 'OUTSIDE'
  /** Chính máy chủ này */
  | 'THIS_MACHINE';

/** Cấp hành chính: tỉnh, huyện, xã */
export type AgencyLevel =
  /** Cấp xã */
  | 'COMMUNE'
  /** Cấp huyện */
  | 'DISTRICT'
  /** Cấp tỉnh */
  | 'PROVINCE';

/** Khóa API mới cho chức vụ đang làm việc */
export type CreateApiKeyInput = {
  /** Tổng chi phí truy vấn mỗi phút, từ 100 đến 600.000 */
  costPerMinute?: number;
  /** Mã chống gửi trùng, 8–255 ký tự */
  idempotencyKey: string | number;
  /** Tên khóa, 2–100 ký tự: phần mềm nào, để làm gì */
  name: string;
  /** Số yêu cầu mỗi phút, từ 1 đến 6.000 */
  requestsPerMinute?: number;
  /** Quyền của khóa, ít nhất một */
  scopes: Array<KeyScope>;
  /** Số ngày hiệu lực, từ 1 đến 366 */
  validForDays?: number;
};

/** Quyền của khóa API; ghi bao gồm đọc, và không bao giờ vượt quyền của người tạo khóa */
export type KeyScope =
  /** Đọc cơ quan */
  | 'AGENCIES_READ'
  /** Đọc và ghi cơ quan */
  | 'AGENCIES_WRITE'
  /** Đọc văn bản chỉ đạo và việc tiếp nhận */
  | 'DIRECTIVES_READ'
  /** Đọc và ghi văn bản chỉ đạo và việc tiếp nhận */
  | 'DIRECTIVES_WRITE'
  /** Đọc tệp đính kèm */
  | 'FILES_READ'
  /** Đọc và ghi tệp đính kèm */
  | 'FILES_WRITE'
  /** Đọc cán bộ, chức vụ và tài khoản */
  | 'PEOPLE_READ'
  /** Đọc và ghi cán bộ, chức vụ và tài khoản */
  | 'PEOPLE_WRITE'
  /** Đọc mô tả của giao diện lập trình (introspection) */
  | 'SCHEMA_READ'
  /** Đọc nhiệm vụ */
  | 'TASKS_READ'
  /** Đọc và ghi nhiệm vụ */
  | 'TASKS_WRITE';

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

/** Thay khóa API bằng khóa mới có cùng tên, quyền và giới hạn */
export type RotateApiKeyInput = {
  /** ApiKey.id của khóa được thay */
  id: string | number;
  /** Mã chống gửi trùng, 8–255 ký tự */
  idempotencyKey: string | number;
  /** Số ngày khóa cũ còn dùng được song song, từ 0 đến 30 */
  overlapDays?: number;
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

export type PostFactsFragment = { key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } };

export type MeFactsFragment = { email: string | null, phone: string | null, language: Language, mustChangePassword: boolean, today: string, now: string, person: { id: string, fullName: string }, actingPost: { key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } } | null, posts: Array<{ key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } }> };

export type FileFactsFragment = { id: string, name: string, mediaType: string, sizeBytes: number, url: string, uploadedAt: string };

export type AgencyNameFragment = { id: string, name: string, shortName: string };

export type AnswerableFactsFragment = { personId: string, name: string, title: string, phone: string | null };

export type TaskRowFactsFragment = { id: string, code: string, title: string, lifecycle: Lifecycle, timeAxis: TimeAxis, dueOn: string | null, daysLate: number, workingDaysLeft: number | null, progress: number, isAtRisk: boolean, urgedCount: number, extensionUntil: string | null, extendedCount: number, version: number, allowedActions: Array<string>, risks: Array<{ kind: RiskKind, sentence: string }>, lead: { id: string, name: string, shortName: string }, assigner: { id: string, name: string, shortName: string }, accountableHead: { personId: string, name: string, title: string, phone: string | null }, responsibleOfficial: { personId: string, name: string, title: string, phone: string | null } };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ id: string, name: string, hint: string, agencyId: string, makerId: string, makerName: string, makerTitle: string, scopes: Array<KeyScope>, requestsPerMinute: number, costPerMinute: number, createdAt: string, expiresAt: string, lastUsedAt: string | null, lastUsedFrom: AddressClass | null, replacesId: string | null, revokedAt: string | null, revokedReason: string | null, revokedByName: string | null }> };

export type KeyFactsFragment = { id: string, name: string, hint: string, agencyId: string, makerId: string, makerName: string, makerTitle: string, scopes: Array<KeyScope>, requestsPerMinute: number, costPerMinute: number, createdAt: string, expiresAt: string, lastUsedAt: string | null, lastUsedFrom: AddressClass | null, replacesId: string | null, revokedAt: string | null, revokedReason: string | null, revokedByName: string | null };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string | null, key: { id: string, name: string, hint: string, agencyId: string, makerId: string, makerName: string, makerTitle: string, scopes: Array<KeyScope>, requestsPerMinute: number, costPerMinute: number, createdAt: string, expiresAt: string, lastUsedAt: string | null, lastUsedFrom: AddressClass | null, replacesId: string | null, revokedAt: string | null, revokedReason: string | null, revokedByName: string | null } } };

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type RotateApiKeyMutation = { rotateApiKey: { secret: string | null, key: { id: string, name: string, hint: string, agencyId: string, makerId: string, makerName: string, makerTitle: string, scopes: Array<KeyScope>, requestsPerMinute: number, costPerMinute: number, createdAt: string, expiresAt: string, lastUsedAt: string | null, lastUsedFrom: AddressClass | null, replacesId: string | null, revokedAt: string | null, revokedReason: string | null, revokedByName: string | null } } };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string | number;
  reason?: string | null | undefined;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { id: string, name: string, hint: string, agencyId: string, makerId: string, makerName: string, makerTitle: string, scopes: Array<KeyScope>, requestsPerMinute: number, costPerMinute: number, createdAt: string, expiresAt: string, lastUsedAt: string | null, lastUsedFrom: AddressClass | null, replacesId: string | null, revokedAt: string | null, revokedReason: string | null, revokedByName: string | null } };

export const PostFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActingPost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<PostFactsFragment, unknown>;
export const MeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"actingPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActingPost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<MeFactsFragment, unknown>;
export const FileFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<FileFactsFragment, unknown>;
export const AgencyNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AgencyNameFragment, unknown>;
export const AnswerableFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Answerable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<AnswerableFactsFragment, unknown>;
export const TaskRowFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRowFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assigner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerableFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOfficial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerableFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"extensionUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Answerable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<TaskRowFactsFragment, unknown>;
export const KeyFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"makerId"}},{"kind":"Field","name":{"kind":"Name","value":"makerName"}},{"kind":"Field","name":{"kind":"Name","value":"makerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requestsPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"costPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedReason"}},{"kind":"Field","name":{"kind":"Name","value":"revokedByName"}}]}}]} as unknown as DocumentNode<KeyFactsFragment, unknown>;
export const ApiKeysDocument = {"__meta__":{"hash":"sha256:40268f2538d0b9d64b57b1b5d70f1c8e954750d66160caea9bde9c22cbdac121"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"makerId"}},{"kind":"Field","name":{"kind":"Name","value":"makerName"}},{"kind":"Field","name":{"kind":"Name","value":"makerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requestsPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"costPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedReason"}},{"kind":"Field","name":{"kind":"Name","value":"revokedByName"}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = {"__meta__":{"hash":"sha256:60e4303554662b1d320a2e3b7eca10ca24d5e3a7dea9e14296c5dac10ed1b3b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"makerId"}},{"kind":"Field","name":{"kind":"Name","value":"makerName"}},{"kind":"Field","name":{"kind":"Name","value":"makerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requestsPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"costPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedReason"}},{"kind":"Field","name":{"kind":"Name","value":"revokedByName"}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RotateApiKeyDocument = {"__meta__":{"hash":"sha256:deb0b232478c52f98024243ebf9f0743a3262cbae97c0e45fa413071ed25c928"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"makerId"}},{"kind":"Field","name":{"kind":"Name","value":"makerName"}},{"kind":"Field","name":{"kind":"Name","value":"makerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requestsPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"costPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedReason"}},{"kind":"Field","name":{"kind":"Name","value":"revokedByName"}}]}}]} as unknown as DocumentNode<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"__meta__":{"hash":"sha256:3229dff329d945ca08a4fa1dbb77bbf22d3a2815bb1a2a746105d8aead517e46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"makerId"}},{"kind":"Field","name":{"kind":"Name","value":"makerName"}},{"kind":"Field","name":{"kind":"Name","value":"makerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"requestsPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"costPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedReason"}},{"kind":"Field","name":{"kind":"Name","value":"revokedByName"}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;