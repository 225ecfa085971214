/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Xác nhận đã được quán triệt */
export type AcknowledgeInput = {
  /** Dòng của chính mình trong danh sách; của người khác: NOT_YOUR_OWN */
  acknowledgementId: string | number;
};

/** Người được quán triệt đã đọc hay chưa */
export type AcknowledgementState =
  /** Đã xác nhận */
  | 'ACKNOWLEDGED'
  /** Đã mở, chưa xác nhận */
  | 'OPENED'
  /** Chưa mở */
  | 'PENDING'
  /** Không còn phải đọc: văn bản đã lấy lại hoặc hết hiệu lực */
  | 'RELEASED';

/** Loại cơ quan */
export type AgencyKind =
  /** Trung tâm, đơn vị sự nghiệp */
  | 'CENTRE'
  /** Sở và tương đương */
  | 'DEPARTMENT'
  /** Phòng chuyên môn và tương đương */
  | 'DIVISION'
  /** Thanh tra */
  | 'INSPECTORATE'
  /** Văn phòng */
  | 'OFFICE'
  /** Cơ quan, đơn vị khác */
  | 'OTHER'
  /** Cơ quan Đảng */
  | 'PARTY_BODY'
  /** Ủy ban nhân dân */
  | 'PEOPLES_COMMITTEE';

/** Cấp hành chính: tỉnh, huyện, xã */
export type AgencyLevel =
  /** Cấp xã */
  | 'COMMUNE'
  /** Cấp huyện */
  | 'DISTRICT'
  /** Cấp tỉnh */
  | 'PROVINCE';

/** Sửa đổi, bổ sung một văn bản */
export type AmendDirectiveInput = {
  /** Ít nhất một nội dung (CHANGE_EMPTY) */
  clauses: Array<ClauseChangeInput>;
  /** Văn bản được thay đổi, đã ban hành, còn hiệu lực (DIRECTIVE_NOT_IN_FORCE) */
  directiveId: string | number;
  /** Ngày có hiệu lực, từ ngày ban hành văn bản thay đổi; sau hôm nay thì tự có hiệu lực vào ngày đó */
  effectiveOn: string;
  /** Căn cứ, lý do, tối đa 2.000 ký tự */
  ground?: string | null | undefined;
  /** Mã chống gửi trùng, từ 8 đến 255 ký tự */
  idempotencyKey: string | number;
  /** Văn bản sửa đổi, thay thế hoặc thu hồi: đã ban hành, của chính cơ quan ban hành hoặc cấp trên (INSTRUMENT_OF_ANOTHER) */
  instrumentId: string | number;
  /** Phiên bản đang xem của văn bản được thay đổi; cũ: STALE_VERSION */
  version: number;
};

/** Yêu cầu cơ quan nhận trả lại văn bản đã gửi */
export type AskRecallInput = {
  /** Văn bản */
  directiveId: string | number;
  /** Mã chống gửi trùng */
  idempotencyKey: string | number;
  /** Lý do, tối đa 2.000 ký tự (REASON_REQUIRED) */
  reason: string;
  /** Chỉ các cơ quan nhận này; để trống là mọi cơ quan mình đã gửi, trừ nơi đã từ chối, đã trả lại hoặc đang được hỏi */
  receiptIds?: Array<string | number> | null | undefined;
};

/** Một nội dung được thay đổi */
export type ClauseChangeInput = {
  /** Nội dung của văn bản được thay đổi, mỗi nội dung một lần (CHECK_FIELDS) */
  clauseId: string | number;
  /** Khi sửa đổi: REWORD, STRIKE; khi thay thế: MOVE, STRIKE */
  kind: ClauseChangeKind;
  /** REWORD, MOVE: thời hạn mới cho nhiệm vụ còn mở, từ hôm nay (DEADLINE_IN_PAST) */
  newDueOn?: string | null | undefined;
  /** REWORD: lời văn mới, tối đa 20.000 ký tự */
  newText?: string | null | undefined;
  /** MOVE: nội dung tương ứng của văn bản thay thế */
  toClauseId?: string | number | null | undefined;
};

/** Một nội dung được thay đổi thế nào */
export type ClauseChangeKind =
  /** Chuyển thành một nội dung của văn bản thay thế */
  | 'MOVE'
  /** Nội dung mới hoặc thời hạn mới */
  | 'REWORD'
  /** Bãi bỏ nội dung này */
  | 'STRIKE';

/** Một nội dung chỉ đạo */
export type ClauseInput = {
  /** Nhãn, tối đa 60 ký tự */
  label: string;
  /** Nội dung, tối đa 20.000 ký tự */
  text: string;
};

/** Xử lý các văn bản đang triển khai văn bản hết hiệu lực */
export type DependentsFate =
  /** Giữ nguyên hiệu lực */
  | 'KEEP'
  /** Thu hồi cùng, kể cả nhiệm vụ phát sinh */
  | 'WITHDRAW';

/** Cách thay đổi văn bản đã ban hành */
export type DirectiveChangeKind =
  /** Sửa đổi, bổ sung */
  | 'AMEND'
  /** Thay thế */
  | 'REPLACE'
  /** Thu hồi, bãi bỏ */
  | 'WITHDRAW';

/** Thay đổi đã có hiệu lực hay chưa */
export type DirectiveChangeState =
  /** Đã có hiệu lực */
  | 'IN_FORCE'
  /** Không còn đối tượng: văn bản đã hết hiệu lực trước ngày đó */
  | 'LAPSED'
  /** Đã quyết định, chưa đến ngày có hiệu lực */
  | 'PLANNED';

/** Lọc danh sách văn bản; các điều kiện cùng phải đúng */
export type DirectiveFilter = {
  /** Mã loại văn bản */
  documentType?: string | null | undefined;
  /** Tên cơ quan ban hành, đúng như ghi */
  issuerName?: string | null | undefined;
  /** true: cơ quan mình nhận; false: cơ quan mình đăng ký */
  received?: boolean | null | undefined;
  /** Từ cần tìm trong số, trích yếu, nội dung; không cần dấu */
  search?: string | null | undefined;
  /** Mã lĩnh vực */
  sector?: string | null | undefined;
  /** Dự thảo hay đã ban hành */
  stage?: DirectiveStage | null | undefined;
  /** true: đã ban hành và còn cơ quan chưa quán triệt xong; false: không còn */
  unfinished?: boolean | null | undefined;
};

/** Hình thức chỉ đạo */
export type DirectiveForm =
  /** Kết luận */
  | 'CONCLUSION'
  /** Văn bản */
  | 'DOCUMENT'
  /** Chỉ đạo trực tiếp bằng lời nói, được ghi lại */
  | 'SPOKEN';

/** Văn bản đã được ban hành hoặc chuyển đi hay chưa */
export type DirectiveStage =
  /** Mới đăng ký, chưa gửi cho cơ quan nào */
  | 'DRAFT'
  /** Đã gửi đến các cơ quan nhận */
  | 'ISSUED';

/** Hiệu lực của văn bản đã ban hành */
export type DirectiveValidity =
  /** Còn hiệu lực, kể cả khi đã được sửa đổi, bổ sung */
  | 'IN_FORCE'
  /** Đã bị văn bản khác thay thế */
  | 'REPLACED'
  /** Đã bị thu hồi, bãi bỏ */
  | 'WITHDRAWN';

/** Không xác nhận một chỉ đạo bằng lời nói */
export type DisownSpokenInput = {
  /** Chỉ đạo đã ghi lại */
  directiveId: string | number;
  /** Lý do, đến 2.000 ký tự; trống: REASON_REQUIRED */
  reason: string;
  /** Phiên bản đang xem của spoken; cũ: STALE_VERSION */
  version: number;
};

/** Lập hoặc lập lại danh sách quán triệt */
export type DisseminateInput = {
  /** Từng người, khi plan là BY_HAND; ngoài cơ quan: NOT_APPOINTED_THERE */
  personIds?: Array<string | number> | null | undefined;
  /** Quán triệt đến những ai */
  plan: DisseminationPlan;
  /** Văn bản tại cơ quan mình */
  receiptId: string | number;
  /** Phiên bản đang xem; cũ: STALE_VERSION */
  version: number;
};

/** Quán triệt đến những ai */
export type DisseminationPlan =
  /** Toàn thể cán bộ, công chức, viên chức của cơ quan */
  | 'AGENCY_ALL'
  /** Chọn từng người */
  | 'BY_HAND'
  /** Lãnh đạo cơ quan (cấp trưởng và cấp phó) */
  | 'LEADERS'
  /** Toàn thể cơ quan và các đơn vị trực thuộc */
  | 'SUBTREE_ALL'
  /** Người đứng đầu cơ quan và các đơn vị trực thuộc */
  | 'SUBTREE_HEADS';

/** Ban hành hoặc chuyển một văn bản đến các cơ quan nhận */
export type IssueDirectiveInput = {
  /** Văn bản */
  id: string | number;
  /** Cơ quan nhận; không có cơ quan nào: RECIPIENTS_EMPTY */
  recipients: RecipientChoiceInput;
  /** Phiên bản đang xem */
  version: number;
};

/** Cơ quan ban hành ở trong hay ngoài hệ thống */
export type IssuerKind =
  /** Chính cơ quan đăng ký ban hành */
  | 'AGENCY'
  /** Cơ quan bên ngoài ban hành, cơ quan đăng ký tiếp nhận */
  | 'EXTERNAL';

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

/** Lọc bảng cơ quan nhận */
export type MatrixFilter = {
  /** true: chỉ cơ quan nhận trực tiếp, không kể chuyển tiếp */
  directOnly?: boolean | null | undefined;
  /** Loại cơ quan */
  kind?: AgencyKind | null | undefined;
  /** Cấp hành chính của cơ quan */
  level?: AgencyLevel | null | undefined;
  /** Các trạng thái */
  state?: Array<ReceiptState> | null | undefined;
  /** true: chưa xong; false: đã xong hoặc từ chối */
  unfinished?: boolean | null | undefined;
};

/** Chuyển tiếp văn bản đến đơn vị, địa phương trực thuộc */
export type PassOnInput = {
  /** Hạn quán triệt cho cấp dưới; mặc định là hạn của cơ quan mình */
  disseminateBy?: string | null | undefined;
  /** Văn bản tại cơ quan mình */
  receiptId: string | number;
  /** Cơ quan nhận; cơ quan đã có văn bản được bỏ qua */
  recipients: RecipientChoiceInput;
  /** Phiên bản đang xem; cũ: STALE_VERSION */
  version: number;
};

/** Xem trước một thay đổi */
export type PreviewChangeInput = {
  /** Các nội dung được thay đổi */
  clauses?: Array<ClauseChangeInput> | null | undefined;
  /** Văn bản được thay đổi, đã ban hành, còn hiệu lực (DIRECTIVE_NOT_IN_FORCE) */
  directiveId: string | number;
  /** Ngày có hiệu lực, từ ngày ban hành văn bản thay đổi; sau hôm nay thì tự có hiệu lực vào ngày đó */
  effectiveOn: string;
  /** Căn cứ, lý do, tối đa 2.000 ký tự */
  ground?: string | null | undefined;
  /** Văn bản sửa đổi, thay thế hoặc thu hồi: đã ban hành, của chính cơ quan ban hành hoặc cấp trên (INSTRUMENT_OF_ANOTHER) */
  instrumentId: string | number;
  /** Sửa đổi, thay thế hay thu hồi */
  kind: DirectiveChangeKind;
  /** Xử lý các văn bản đang triển khai văn bản này */
  onDependents?: DependentsFate | null | undefined;
};

/** Tiếp nhận văn bản */
export type ReceiptInput = {
  /** Văn bản tại cơ quan mình */
  receiptId: string | number;
  /** Phiên bản đang xem; cũ: STALE_VERSION */
  version: number;
};

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

/** Các cơ quan nhận: theo nhóm, chọn tay, trừ ra */
export type RecipientChoiceInput = {
  /** Các cơ quan chọn tay, trong phạm vi quản lý; sai: OUTSIDE_SCOPE */
  agencyIds?: Array<string | number> | null | undefined;
  /** Các cơ quan trừ ra khỏi nhóm */
  exceptIds?: Array<string | number> | null | undefined;
  /** Các nhóm; danh sách rỗng hoặc BY_HAND là chỉ chọn tay */
  rules: Array<RecipientRule>;
};

/** Nhóm cơ quan nhận, tính theo tổ chức của ngày gửi */
export type RecipientRule =
  /** Ủy ban nhân dân các xã, phường, thị trấn */
  | 'ALL_COMMUNES'
  /** Các sở, ban, ngành trực thuộc trực tiếp */
  | 'ALL_DEPARTMENTS'
  /** Ủy ban nhân dân các huyện, thành phố */
  | 'ALL_DISTRICTS'
  /** Chỉ các cơ quan được chọn trong agencyIds */
  | 'BY_HAND'
  /** Các đơn vị trực thuộc trực tiếp, không kể Ủy ban nhân dân cấp dưới */
  | 'OWN_OFFICES'
  /** Mọi cơ quan, đơn vị cấp dưới */
  | 'WHOLE_SUBTREE';

/** Không đồng ý trả lại văn bản, nêu lý do */
export type RefuseRecallInput = {
  /** Lý do, tối đa 2.000 ký tự (REASON_REQUIRED) */
  reason: string;
  /** Văn bản tại cơ quan mình */
  receiptId: string | number;
  /** Phiên bản đang xem; cũ: STALE_VERSION */
  version: number;
};

/** Từ chối tiếp nhận, nêu lý do */
export type RefuseReceiptInput = {
  /** Lý do, tối đa 2.000 ký tự (REASON_REQUIRED) */
  reason: string;
  /** Văn bản tại cơ quan mình */
  receiptId: string | number;
  /** Phiên bản đang xem; cũ: STALE_VERSION */
  version: number;
};

/** Đăng ký một văn bản, kết luận hoặc chỉ đạo trực tiếp */
export type RegisterDirectiveInput = {
  /** Trích yếu, tối đa 2.000 ký tự */
  abstract: string;
  /** Văn bản mà văn bản này triển khai */
  carriesOutId?: string | number | null | undefined;
  /** Từ 1 đến 200 nội dung (CLAUSES_EMPTY, TOO_MANY_ITEMS) */
  clauses: Array<ClauseInput>;
  /** Nơi nhận, tối đa 50 dòng */
  copyList?: Array<string> | null | undefined;
  /** Hạn quán triệt, từ hôm nay (DEADLINE_IN_PAST) */
  disseminateBy?: string | null | undefined;
  /** Mã loại văn bản theo documentTypes; sai: UNKNOWN_DOCUMENT_TYPE */
  documentType: string;
  /** Văn bản của mình: ký hiệu đơn vị soạn thảo hoặc lĩnh vực, đến 20 ký tự, ví dụ NC để lấy số 01/UBND-NC. UNIT_MALFORMED, UNIT_NOT_IN_NUMBER */
  draftingUnit?: string | null | undefined;
  /** Cơ quan bên ngoài trong danh mục externalBodies */
  externalBodyId?: string | number | null | undefined;
  /** Tên cơ quan bên ngoài chưa có trong danh mục; thiếu cả hai: ISSUER_REQUIRED */
  externalBodyName?: string | null | undefined;
  /** Tệp gốc đã gửi lên /files */
  fileId?: string | number | null | undefined;
  /** Mặc định DOCUMENT */
  form?: DirectiveForm | null | undefined;
  /** Mã chống gửi trùng, từ 8 đến 255 ký tự */
  idempotencyKey: string | number;
  /** Ngày ban hành, không sau hôm nay (DAY_IN_FUTURE) */
  issuedOn: string;
  /** AGENCY: chính cơ quan mình; EXTERNAL: cơ quan bên ngoài */
  issuerKind: IssuerKind;
  /** Ghi chú */
  note?: string | null | undefined;
  /** Số, ký hiệu; văn bản của mình để trống sẽ lấy số khi ban hành. NUMBER_MALFORMED, NUMBER_TAKEN, NUMBER_REQUIRED */
  number?: string | null | undefined;
  /** Ngày nhận, từ ngày ban hành đến hôm nay */
  receivedOn?: string | null | undefined;
  /** Khác NONE: SECRET_GRADE_REFUSED, không lưu gì */
  secrecy?: Secrecy | null | undefined;
  /** Mã lĩnh vực */
  sector?: string | null | undefined;
  /** Người ký */
  signatoryName?: string | null | undefined;
  /** Chức vụ người ký hoặc người chỉ đạo; với chỉ đạo bằng lời nói phải có tên hoặc chức vụ: SPEAKER_REQUIRED */
  signatoryTitle?: string | null | undefined;
  /** Với chỉ đạo bằng lời nói: cuộc họp, buổi làm việc nào, đến 300 ký tự */
  spokenAt?: string | null | undefined;
  /** Mặc định NORMAL */
  urgency?: Urgency | null | undefined;
};

/** Thay thế một văn bản */
export type ReplaceDirectiveInput = {
  /** Nội dung nào tiếp tục ở đâu; nhiệm vụ của nội dung không nêu chuyển sang văn bản mới */
  clauses?: Array<ClauseChangeInput> | null | undefined;
  /** Văn bản được thay đổi, đã ban hành, còn hiệu lực (DIRECTIVE_NOT_IN_FORCE) */
  directiveId: string | number;
  /** Ngày có hiệu lực, từ ngày ban hành văn bản thay đổi; sau hôm nay thì tự có hiệu lực vào ngày đó */
  effectiveOn: string;
  /** Căn cứ, lý do, tối đa 2.000 ký tự */
  ground?: string | null | undefined;
  /** Mã chống gửi trùng, từ 8 đến 255 ký tự */
  idempotencyKey: string | number;
  /** Văn bản sửa đổi, thay thế hoặc thu hồi: đã ban hành, của chính cơ quan ban hành hoặc cấp trên (INSTRUMENT_OF_ANOTHER) */
  instrumentId: string | number;
  /** Bắt buộc khi còn văn bản đang triển khai hoặc nhiệm vụ đã hoàn thành (OTHERS_BUILD_ON_IT) */
  onDependents?: DependentsFate | null | undefined;
  /** Phiên bản đang xem của văn bản được thay đổi; cũ: STALE_VERSION */
  version: number;
};

/** Sửa một văn bản chưa ban hành; trường để trống giữ nguyên */
export type ReviseDirectiveInput = {
  /** Trích yếu */
  abstract?: string | null | undefined;
  /** Văn bản mà văn bản này triển khai; thành vòng: DIRECTIVE_CYCLE */
  carriesOutId?: string | number | null | undefined;
  /** Toàn bộ nội dung theo thứ tự mới */
  clauses?: Array<ClauseInput> | null | undefined;
  /** Nơi nhận */
  copyList?: Array<string> | null | undefined;
  /** Hạn quán triệt */
  disseminateBy?: string | null | undefined;
  /** Ký hiệu đơn vị soạn thảo hoặc lĩnh vực, đến 20 ký tự, ví dụ NC để lấy số 01/UBND-NC. UNIT_MALFORMED */
  draftingUnit?: string | null | undefined;
  /** Tệp gốc */
  fileId?: string | number | null | undefined;
  /** Văn bản */
  id: string | number;
  /** Ghi chú */
  note?: string | null | undefined;
  /** Độ khẩn */
  urgency?: Urgency | null | undefined;
  /** Phiên bản đang xem; cũ: STALE_VERSION */
  version: number;
};

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

/** Độ mật; mọi giá trị khác NONE đều bị từ chối (SECRET_GRADE_REFUSED) */
export type Secrecy =
  /** Mật */
  | 'MAT'
  /** Không mật */
  | 'NONE'
  /** Tối mật */
  | 'TOI_MAT'
  /** Tuyệt mật */
  | 'TUYET_MAT';

/** Xác nhận một chỉ đạo bằng lời nói */
export type SpokenInput = {
  /** Chỉ đạo đã ghi lại */
  directiveId: string | number;
  /** Phiên bản đang xem của spoken; cũ: STALE_VERSION */
  version: number;
};

/** Nội dung ghi lại của một chỉ đạo bằng lời đã được xác nhận hay chưa */
export type SpokenState =
  /** Đã xác nhận đúng là chỉ đạo đó */
  | 'CONFIRMED'
  /** Không xác nhận; nhiệm vụ phát sinh còn mở đã hủy */
  | 'DISOWNED'
  /** Chờ xác nhận; nhiệm vụ vẫn được giao và thực hiện */
  | 'WAITING';

/** Nhiệm vụ sẽ ra sao khi văn bản thay đổi */
export type TaskFate =
  /** Hủy, ghi rõ căn cứ */
  | 'CANCELLED'
  /** Có thời hạn mới */
  | 'DUE_ANEW'
  /** Giữ nguyên: đã hoàn thành, đã hủy hoặc không liên quan */
  | 'KEPT'
  /** Chuyển sang văn bản thay thế */
  | 'MOVED'
  /** Nội dung giao được viết lại, thời hạn giữ nguyên */
  | 'REWORDED';

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

/** Đôn đốc các cơ quan và người chưa xong */
export type UrgeReceiptsInput = {
  /** Văn bản */
  directiveId: string | number;
  /** Mã chống gửi trùng */
  idempotencyKey: string | number;
  /** Lời nhắc, tối đa 1.000 ký tự */
  message?: string | null | undefined;
  /** Chỉ các cơ quan này; để trống là mọi cơ quan chưa xong */
  receiptIds?: Array<string | number> | null | undefined;
};

/** Độ khẩn của văn bản (Nghị định 30/2020/NĐ-CP) */
export type Urgency =
  /** Hỏa tốc */
  | 'EXPRESS'
  /** Thường */
  | 'NORMAL'
  /** Khẩn */
  | 'URGENT'
  /** Thượng khẩn */
  | 'VERY_URGENT';

/** Thu hồi, bãi bỏ một văn bản */
export type WithdrawDirectiveInput = {
  /** Văn bản được thay đổi, đã ban hành, còn hiệu lực (DIRECTIVE_NOT_IN_FORCE) */
  directiveId: string | number;
  /** Ngày có hiệu lực, từ ngày ban hành văn bản thay đổi; sau hôm nay thì tự có hiệu lực vào ngày đó */
  effectiveOn: string;
  /** Căn cứ, lý do, tối đa 2.000 ký tự */
  ground?: string | null | undefined;
  /** Mã chống gửi trùng, từ 8 đến 255 ký tự */
  idempotencyKey: string | number;
  /** Văn bản sửa đổi, thay thế hoặc thu hồi: đã ban hành, của chính cơ quan ban hành hoặc cấp trên (INSTRUMENT_OF_ANOTHER) */
  instrumentId: string | number;
  /** Bắt buộc khi còn văn bản đang triển khai hoặc nhiệm vụ đã hoàn thành (OTHERS_BUILD_ON_IT) */
  onDependents?: DependentsFate | null | undefined;
  /** Phiên bản đang xem của văn bản được thay đổi; cũ: STALE_VERSION */
  version: number;
};

export type ChangeFactsFragment = { id: string, kind: DirectiveChangeKind, state: DirectiveChangeState, effectiveOn: string, ground: string | null, decidedByName: string, decidedByTitle: string, receiptsEnded: number, tasksChanged: number, tasksCancelled: number, directive: { id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency }, instrument: { id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency } | null, clauses: Array<{ clauseId: string, kind: ClauseChangeKind, newText: string | null, newDueOn: string | null }> };

export type DirectiveToChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type DirectiveToChangeQuery = { directive: { version: number, allowedActions: Array<string>, id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency, clauses: Array<{ id: string, label: string, text: string }> } | null, directives: { edges: Array<{ node: { validity: DirectiveValidity, id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency } }> } };

export type InstrumentClausesQueryVariables = Exact<{
  id: string | number;
}>;


export type InstrumentClausesQuery = { directive: { id: string, clauses: Array<{ id: string, label: string, text: string }> } | null };

export type PreviewDirectiveChangeQueryVariables = Exact<{
  input: PreviewChangeInput;
}>;


export type PreviewDirectiveChangeQuery = { previewDirectiveChange: { receiptCount: number, receiptsEnding: number, taskCount: number, tasksChanging: number, tasksCancelled: number, tasksDone: number, needsDependentsFate: boolean, receipts: Array<{ id: string, agencyName: string, state: ReceiptState, newState: ReceiptState }>, tasks: Array<{ id: string, code: string, title: string, leadName: string, lifecycle: Lifecycle, fate: TaskFate, dueOn: string | null, newDueOn: string | null }>, dependents: Array<{ id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency }> } };

export type AmendDirectiveMutationVariables = Exact<{
  input: AmendDirectiveInput;
}>;


export type AmendDirectiveMutation = { amendDirective: { id: string, kind: DirectiveChangeKind, state: DirectiveChangeState, effectiveOn: string, ground: string | null, decidedByName: string, decidedByTitle: string, receiptsEnded: number, tasksChanged: number, tasksCancelled: number, directive: { id: string, validity: DirectiveValidity, endedOn: string | null, version: number, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency }, instrument: { id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency } | null, clauses: Array<{ clauseId: string, kind: ClauseChangeKind, newText: string | null, newDueOn: string | null }> } };

export type ReplaceDirectiveMutationVariables = Exact<{
  input: ReplaceDirectiveInput;
}>;


export type ReplaceDirectiveMutation = { replaceDirective: { id: string, kind: DirectiveChangeKind, state: DirectiveChangeState, effectiveOn: string, ground: string | null, decidedByName: string, decidedByTitle: string, receiptsEnded: number, tasksChanged: number, tasksCancelled: number, directive: { id: string, validity: DirectiveValidity, endedOn: string | null, version: number, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency }, instrument: { id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency } | null, clauses: Array<{ clauseId: string, kind: ClauseChangeKind, newText: string | null, newDueOn: string | null }> } };

export type WithdrawDirectiveMutationVariables = Exact<{
  input: WithdrawDirectiveInput;
}>;


export type WithdrawDirectiveMutation = { withdrawDirective: { id: string, kind: DirectiveChangeKind, state: DirectiveChangeState, effectiveOn: string, ground: string | null, decidedByName: string, decidedByTitle: string, receiptsEnded: number, tasksChanged: number, tasksCancelled: number, directive: { id: string, validity: DirectiveValidity, endedOn: string | null, version: number, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency }, instrument: { id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency } | null, clauses: Array<{ clauseId: string, kind: ClauseChangeKind, newText: string | null, newDueOn: string | null }> } };

export type DirectiveLineFragment = { id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency };

export type DirectivesQueryVariables = Exact<{
  filter?: DirectiveFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DirectivesQuery = { directives: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { disseminateBy: string | null, taskCount: number, overdueTaskCount: number, id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency, progress: { agencies: number, agenciesDone: number, agenciesNotReceived: number }, ourReceipt: { id: string, state: ReceiptState } | null } }> } };

export type StatusFactsFragment = { code: string, name: string, at: string, byName: string | null, note: string | null };

export type ReceiptFactsFragment = { id: string, state: ReceiptState, sentAt: string, receivedAt: string | null, receivedByName: string | null, doneAt: string | null, disseminateBy: string | null, timeAxis: TimeAxis, plan: DisseminationPlan | null, refusedReason: string | null, peopleCount: number, acknowledgedCount: number, version: number, allowedActions: Array<string>, isAskedBack: boolean, recallReason: string | null, statusTrail: Array<{ code: string, name: string, at: string, byName: string | null, note: string | null }>, sentBy: { id: string, name: string } };

export type DirectiveDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type DirectiveDetailQuery = { directive: { form: DirectiveForm, issuerKind: IssuerKind, signatoryName: string | null, signatoryTitle: string | null, sector: string | null, receivedOn: string | null, registeredAt: string, registeredByName: string, disseminateBy: string | null, copyList: Array<string>, note: string | null, version: number, isIssuing: boolean, validity: DirectiveValidity, endedOn: string | null, taskCount: number, overdueTaskCount: number, allowedActions: Array<string>, id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency, issuingJob: { id: string, done: number, total: number | null } | null, changes: Array<{ id: string, kind: DirectiveChangeKind, state: DirectiveChangeState, effectiveOn: string, ground: string | null, decidedByName: string, decidedByTitle: string, receiptsEnded: number, tasksChanged: number, tasksCancelled: number, directive: { id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency }, instrument: { id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency } | null, clauses: Array<{ clauseId: string, kind: ClauseChangeKind, newText: string | null, newDueOn: string | null }> }>, changesMade: Array<{ id: string, kind: DirectiveChangeKind, state: DirectiveChangeState, effectiveOn: string, ground: string | null, decidedByName: string, decidedByTitle: string, receiptsEnded: number, tasksChanged: number, tasksCancelled: number, directive: { id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency }, instrument: { id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency } | null, clauses: Array<{ clauseId: string, kind: ClauseChangeKind, newText: string | null, newDueOn: string | null }> }>, spoken: { place: string | null, state: SpokenState, askedAt: string, decidedAt: string | null, decidedByName: string | null, decidedByTitle: string | null, ground: string | null, version: number, mayDecide: boolean } | null, registeredBy: { id: string, name: string }, file: { id: string, name: string, mediaType: string, sizeBytes: number, url: string, uploadedAt: string } | null, progress: { agencies: number, agenciesDone: number, agenciesNotReceived: number, people: number, peopleAcknowledged: number }, ourReceipt: { id: string, state: ReceiptState, sentAt: string, receivedAt: string | null, receivedByName: string | null, doneAt: string | null, disseminateBy: string | null, timeAxis: TimeAxis, plan: DisseminationPlan | null, refusedReason: string | null, peopleCount: number, acknowledgedCount: number, version: number, allowedActions: Array<string>, isAskedBack: boolean, recallReason: string | null, passedOnTo: Array<{ id: string, state: ReceiptState, agency: { id: string, name: string } }>, statusTrail: Array<{ code: string, name: string, at: string, byName: string | null, note: string | null }>, sentBy: { id: string, name: string } } | null, myAcknowledgement: { id: string, state: AcknowledgementState, acknowledgedAt: string | null } | null, clauses: Array<{ id: string, position: number, label: string, text: string, tasks: Array<{ id: string, code: string, title: string, lifecycle: Lifecycle, timeAxis: TimeAxis, daysLate: number, dueOn: string | null, progress: number, lead: { id: string, shortName: string } }> }> } | null };

export type SpokenFactsFragment = { place: string | null, state: SpokenState, askedAt: string, decidedAt: string | null, decidedByName: string | null, decidedByTitle: string | null, ground: string | null, version: number, mayDecide: boolean };

export type SpokenToConfirmQueryVariables = Exact<{ [key: string]: never; }>;


export type SpokenToConfirmQuery = { spokenToConfirm: Array<{ id: string, abstract: string, issuerName: string, issuedOn: string, signatoryName: string | null, signatoryTitle: string | null, registeredByName: string }> };

export type ConfirmSpokenMutationVariables = Exact<{
  input: SpokenInput;
}>;


export type ConfirmSpokenMutation = { confirmSpoken: { id: string, spoken: { place: string | null, state: SpokenState, askedAt: string, decidedAt: string | null, decidedByName: string | null, decidedByTitle: string | null, ground: string | null, version: number, mayDecide: boolean } | null } };

export type DisownSpokenMutationVariables = Exact<{
  input: DisownSpokenInput;
}>;


export type DisownSpokenMutation = { disownSpoken: { id: string, spoken: { place: string | null, state: SpokenState, askedAt: string, decidedAt: string | null, decidedByName: string | null, decidedByTitle: string | null, ground: string | null, version: number, mayDecide: boolean } | null } };

export type DirectiveChainQueryVariables = Exact<{
  id: string | number;
}>;


export type DirectiveChainQuery = { thread: { knots: Array<{ key: string, above: string | null, isHere: boolean, childCount: number, directive: { openTaskCount: number, doneTaskCount: number, overdueTaskCount: number, id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency, progress: { agencies: number, agenciesDone: number } } | null }> } | null };

export type MatrixHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type MatrixHeadQuery = { directive: { disseminateBy: string | null, taskCount: number, allowedActions: Array<string>, id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency, progress: { agencies: number, agenciesDone: number, agenciesNotReceived: number, people: number, peopleAcknowledged: number, medianDaysToDone: number | null } } | null, refused: { totalCount: number } };

export type DirectiveMatrixQueryVariables = Exact<{
  id: string | number;
  filter?: MatrixFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DirectiveMatrixQuery = { directiveMatrix: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: ReceiptState, headName: string | null, receivedAt: string | null, doneAt: string | null, disseminateBy: string | null, timeAxis: TimeAxis, refusedReason: string | null, peopleCount: number, acknowledgedCount: number, urgedCount: number, lastUrgedAt: string | null, allowedActions: Array<string>, isAskedBack: boolean, statusTrail: Array<{ code: string, name: string, at: string, byName: string | null, note: string | null }>, agency: { id: string, name: string, shortName: string }, people: Array<{ id: string, personId: string, personName: string, postTitle: string, state: AcknowledgementState, openedAt: string | null, acknowledgedAt: string | null }> } }> } };

export type ReceiveDirectiveMutationVariables = Exact<{
  input: ReceiptInput;
}>;


export type ReceiveDirectiveMutation = { receiveDirective: { id: string, state: ReceiptState, sentAt: string, receivedAt: string | null, receivedByName: string | null, doneAt: string | null, disseminateBy: string | null, timeAxis: TimeAxis, plan: DisseminationPlan | null, refusedReason: string | null, peopleCount: number, acknowledgedCount: number, version: number, allowedActions: Array<string>, isAskedBack: boolean, recallReason: string | null, statusTrail: Array<{ code: string, name: string, at: string, byName: string | null, note: string | null }>, sentBy: { id: string, name: string } } };

export type RefuseDirectiveMutationVariables = Exact<{
  input: RefuseReceiptInput;
}>;


export type RefuseDirectiveMutation = { refuseDirective: { id: string, state: ReceiptState, sentAt: string, receivedAt: string | null, receivedByName: string | null, doneAt: string | null, disseminateBy: string | null, timeAxis: TimeAxis, plan: DisseminationPlan | null, refusedReason: string | null, peopleCount: number, acknowledgedCount: number, version: number, allowedActions: Array<string>, isAskedBack: boolean, recallReason: string | null, statusTrail: Array<{ code: string, name: string, at: string, byName: string | null, note: string | null }>, sentBy: { id: string, name: string } } };

export type AskRecallMutationVariables = Exact<{
  input: AskRecallInput;
}>;


export type AskRecallMutation = { askRecall: { id: string } };

export type AgreeRecallMutationVariables = Exact<{
  input: ReceiptInput;
}>;


export type AgreeRecallMutation = { agreeRecall: { id: string, state: ReceiptState, sentAt: string, receivedAt: string | null, receivedByName: string | null, doneAt: string | null, disseminateBy: string | null, timeAxis: TimeAxis, plan: DisseminationPlan | null, refusedReason: string | null, peopleCount: number, acknowledgedCount: number, version: number, allowedActions: Array<string>, isAskedBack: boolean, recallReason: string | null, statusTrail: Array<{ code: string, name: string, at: string, byName: string | null, note: string | null }>, sentBy: { id: string, name: string } } };

export type RefuseRecallMutationVariables = Exact<{
  input: RefuseRecallInput;
}>;


export type RefuseRecallMutation = { refuseRecall: { id: string, state: ReceiptState, sentAt: string, receivedAt: string | null, receivedByName: string | null, doneAt: string | null, disseminateBy: string | null, timeAxis: TimeAxis, plan: DisseminationPlan | null, refusedReason: string | null, peopleCount: number, acknowledgedCount: number, version: number, allowedActions: Array<string>, isAskedBack: boolean, recallReason: string | null, statusTrail: Array<{ code: string, name: string, at: string, byName: string | null, note: string | null }>, sentBy: { id: string, name: string } } };

export type DisseminateDirectiveMutationVariables = Exact<{
  input: DisseminateInput;
}>;


export type DisseminateDirectiveMutation = { disseminateDirective: { id: string, state: ReceiptState, sentAt: string, receivedAt: string | null, receivedByName: string | null, doneAt: string | null, disseminateBy: string | null, timeAxis: TimeAxis, plan: DisseminationPlan | null, refusedReason: string | null, peopleCount: number, acknowledgedCount: number, version: number, allowedActions: Array<string>, isAskedBack: boolean, recallReason: string | null, statusTrail: Array<{ code: string, name: string, at: string, byName: string | null, note: string | null }>, sentBy: { id: string, name: string } } };

export type PassOnDirectiveMutationVariables = Exact<{
  input: PassOnInput;
}>;


export type PassOnDirectiveMutation = { passOnDirective: { id: string, state: ReceiptState, sentAt: string, receivedAt: string | null, receivedByName: string | null, doneAt: string | null, disseminateBy: string | null, timeAxis: TimeAxis, plan: DisseminationPlan | null, refusedReason: string | null, peopleCount: number, acknowledgedCount: number, version: number, allowedActions: Array<string>, isAskedBack: boolean, recallReason: string | null, statusTrail: Array<{ code: string, name: string, at: string, byName: string | null, note: string | null }>, sentBy: { id: string, name: string } } };

export type AcknowledgeDirectiveMutationVariables = Exact<{
  input: AcknowledgeInput;
}>;


export type AcknowledgeDirectiveMutation = { acknowledgeDirective: { id: string, state: AcknowledgementState, acknowledgedAt: string | null } };

export type UrgeReceiptsMutationVariables = Exact<{
  input: UrgeReceiptsInput;
}>;


export type UrgeReceiptsMutation = { urgeReceipts: { agencies: number, people: number } };

export type DisseminationPreviewQueryVariables = Exact<{
  receiptId: string | number;
  plan: DisseminationPlan;
  personIds?: Array<string | number> | string | number | null | undefined;
}>;


export type DisseminationPreviewQuery = { disseminationPreview: Array<{ id: string, fullName: string, appointments: Array<{ id: string, title: string, to: string | null, agency: { id: string, shortName: string } }> }> };

export type PeopleToPickQueryVariables = Exact<{
  agencyId: string | number;
}>;


export type PeopleToPickQuery = { people: { edges: Array<{ node: { id: string, fullName: string, appointments: Array<{ id: string, title: string, to: string | null, agency: { id: string, shortName: string } }> } }> } };

export type OpenDirectiveMutationVariables = Exact<{
  id: string | number;
}>;


export type OpenDirectiveMutation = { openDirective: { id: string, myAcknowledgement: { id: string, state: AcknowledgementState, openedAt: string | null } | null } };

export type DirectiveFormListsQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectiveFormListsQuery = { externalBodies: Array<{ id: string, name: string, abbreviation: string, isParty: boolean }>, documentTypes: Array<{ code: string, name: string, isParty: boolean }> };

export type DirectivesToCarryOutQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectivesToCarryOutQuery = { directives: { edges: Array<{ node: { id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency } }> } };

export type RecipientAgenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type RecipientAgenciesQuery = { agencies: Array<{ id: string, name: string, kind: AgencyKind, level: AgencyLevel, parentId: string | null }> };

export type RecipientPreviewQueryVariables = Exact<{
  input: RecipientChoiceInput;
}>;


export type RecipientPreviewQuery = { recipientPreview: { peopleCount: number, agencies: Array<{ id: string, name: string, head: { id: string, title: string, person: { id: string, fullName: string } } | null }> } };

export type DraftToIssueQueryVariables = Exact<{
  id: string | number;
}>;


export type DraftToIssueQuery = { directive: { disseminateBy: string | null, version: number, allowedActions: Array<string>, issuerKind: IssuerKind, draftingUnit: string | null, note: string | null, id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency, clauses: Array<{ id: string, label: string, text: string }> } | null };

export type RegisterDirectiveMutationVariables = Exact<{
  input: RegisterDirectiveInput;
}>;


export type RegisterDirectiveMutation = { registerDirective: { version: number, id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency } };

export type ReviseDirectiveMutationVariables = Exact<{
  input: ReviseDirectiveInput;
}>;


export type ReviseDirectiveMutation = { reviseDirective: { version: number, id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency } };

export type IssueDirectiveMutationVariables = Exact<{
  input: IssueDirectiveInput;
}>;


export type IssueDirectiveMutation = { issueDirective: { version: number, allowedActions: Array<string>, isIssuing: boolean, id: string, number: string | null, documentType: string, stage: DirectiveStage, abstract: string, issuerName: string, issuedOn: string, urgency: Urgency, issuingJob: { id: string } | null, progress: { agencies: number, agenciesDone: number, agenciesNotReceived: number, people: number, peopleAcknowledged: number } } };

export type PostFactsFragment = { key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } };

export type MeFactsFragment = { email: string | null, phone: string | null, language: Language, mustChangePassword: boolean, today: string, now: string, person: { id: string, fullName: string }, actingPost: { key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } } | null, posts: Array<{ key: string, role: Role, title: string, sectors: Array<string>, onBehalfOf: string | null, agency: { id: string, name: string, shortName: string, level: AgencyLevel } }> };

export type FileFactsFragment = { id: string, name: string, mediaType: string, sizeBytes: number, url: string, uploadedAt: string };

export type AgencyNameFragment = { id: string, name: string, shortName: string };

export type AnswerableFactsFragment = { personId: string, name: string, title: string, phone: string | null };

export type TaskRowFactsFragment = { id: string, code: string, title: string, lifecycle: Lifecycle, timeAxis: TimeAxis, dueOn: string | null, daysLate: number, workingDaysLeft: number | null, progress: number, isAtRisk: boolean, urgedCount: number, extensionUntil: string | null, extendedCount: number, version: number, allowedActions: Array<string>, risks: Array<{ kind: RiskKind, sentence: string }>, lead: { id: string, name: string, shortName: string }, assigner: { id: string, name: string, shortName: string }, accountableHead: { personId: string, name: string, title: string, phone: string | null }, responsibleOfficial: { personId: string, name: string, title: string, phone: string | null } };

export const DirectiveLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<DirectiveLineFragment, unknown>;
export const ChangeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectiveChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByTitle"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsEnded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksChanged"}},{"kind":"Field","name":{"kind":"Name","value":"tasksCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"newText"}},{"kind":"Field","name":{"kind":"Name","value":"newDueOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<ChangeFactsFragment, unknown>;
export const StatusFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<StatusFactsFragment, unknown>;
export const ReceiptFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedByName"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"isAskedBack"}},{"kind":"Field","name":{"kind":"Name","value":"recallReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusTrail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<ReceiptFactsFragment, unknown>;
export const SpokenFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpokenFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenDirection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByTitle"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}}]}}]} as unknown as DocumentNode<SpokenFactsFragment, unknown>;
export const PostFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActingPost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<PostFactsFragment, unknown>;
export const MeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"actingPost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActingPost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<MeFactsFragment, unknown>;
export const FileFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<FileFactsFragment, unknown>;
export const AgencyNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AgencyNameFragment, unknown>;
export const AnswerableFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Answerable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<AnswerableFactsFragment, unknown>;
export const TaskRowFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRowFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"isAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assigner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountableHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerableFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOfficial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerableFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"extensionUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Answerable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<TaskRowFactsFragment, unknown>;
export const DirectiveToChangeDocument = {"__meta__":{"hash":"sha256:4ac4d4367b068aa69c71ddf840b48d8fca8cb8c68f6b92e4191142d95bb08cc3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectiveToChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"directives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stage"},"value":{"kind":"EnumValue","value":"ISSUED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"received"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<DirectiveToChangeQuery, DirectiveToChangeQueryVariables>;
export const InstrumentClausesDocument = {"__meta__":{"hash":"sha256:bc43f590ca6d84e6bbc2f9c9d19c512e45302fe441055c67e94ea122e36ddd38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstrumentClauses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<InstrumentClausesQuery, InstrumentClausesQueryVariables>;
export const PreviewDirectiveChangeDocument = {"__meta__":{"hash":"sha256:39784eac9123fecfc2d76602563b8558e906829a703726b98ee30e728f4236fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewDirectiveChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewDirectiveChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptCount"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsEnding"}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"newState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskCount"}},{"kind":"Field","name":{"kind":"Name","value":"tasksChanging"}},{"kind":"Field","name":{"kind":"Name","value":"tasksCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"tasksDone"}},{"kind":"Field","name":{"kind":"Name","value":"needsDependentsFate"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadName"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"newDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<PreviewDirectiveChangeQuery, PreviewDirectiveChangeQueryVariables>;
export const AmendDirectiveDocument = {"__meta__":{"hash":"sha256:6fed370b8d60ea89b2c64586ad8fce2df08b2488689944320bc95f6dc0d60188"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendDirectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectiveChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByTitle"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsEnded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksChanged"}},{"kind":"Field","name":{"kind":"Name","value":"tasksCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"newText"}},{"kind":"Field","name":{"kind":"Name","value":"newDueOn"}}]}}]}}]} as unknown as DocumentNode<AmendDirectiveMutation, AmendDirectiveMutationVariables>;
export const ReplaceDirectiveDocument = {"__meta__":{"hash":"sha256:ebed726644557119386729fbaf71e7b61ae2add458cae1e8e8fd9e3a2ff3378a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceDirectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectiveChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByTitle"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsEnded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksChanged"}},{"kind":"Field","name":{"kind":"Name","value":"tasksCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"newText"}},{"kind":"Field","name":{"kind":"Name","value":"newDueOn"}}]}}]}}]} as unknown as DocumentNode<ReplaceDirectiveMutation, ReplaceDirectiveMutationVariables>;
export const WithdrawDirectiveDocument = {"__meta__":{"hash":"sha256:47fc8da96f6903627b19df7e4c3faf45aabaec041f45aeccdb006fd92b89b08c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDirectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectiveChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByTitle"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsEnded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksChanged"}},{"kind":"Field","name":{"kind":"Name","value":"tasksCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"newText"}},{"kind":"Field","name":{"kind":"Name","value":"newDueOn"}}]}}]}}]} as unknown as DocumentNode<WithdrawDirectiveMutation, WithdrawDirectiveMutationVariables>;
export const DirectivesDocument = {"__meta__":{"hash":"sha256:cc01a7f4f7eb4f42b206a5aef28b10be2aa494ed17f990f599a3244f23c1ebce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DirectiveFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"taskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesDone"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesNotReceived"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ourReceipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<DirectivesQuery, DirectivesQueryVariables>;
export const DirectiveDetailDocument = {"__meta__":{"hash":"sha256:54aba37c4c7235714908c1be853a6a424aedb4828f626106eeb325a886ed9af6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectiveDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"issuerKind"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryName"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"copyList"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isIssuing"}},{"kind":"Field","name":{"kind":"Name","value":"issuingJob"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesMade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"spoken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpokenFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesDone"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesNotReceived"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAcknowledged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ourReceipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiptFacts"}},{"kind":"Field","name":{"kind":"Name","value":"passedOnTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myAcknowledgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectiveChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByTitle"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsEnded"}},{"kind":"Field","name":{"kind":"Name","value":"tasksChanged"}},{"kind":"Field","name":{"kind":"Name","value":"tasksCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"newText"}},{"kind":"Field","name":{"kind":"Name","value":"newDueOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpokenFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenDirection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByTitle"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedByName"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"isAskedBack"}},{"kind":"Field","name":{"kind":"Name","value":"recallReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusTrail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DirectiveDetailQuery, DirectiveDetailQueryVariables>;
export const SpokenToConfirmDocument = {"__meta__":{"hash":"sha256:40d7d62fd12ae75bf2af3903756dd80419f627430f4a94bdf6e1f3fb3c15b70a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpokenToConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spokenToConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryName"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryTitle"}},{"kind":"Field","name":{"kind":"Name","value":"registeredByName"}}]}}]}}]} as unknown as DocumentNode<SpokenToConfirmQuery, SpokenToConfirmQueryVariables>;
export const ConfirmSpokenDocument = {"__meta__":{"hash":"sha256:b1ac4c3cbfa2552019dc6659f676e9bda5bcef339bc08a122b47091efbc98780"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSpoken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSpoken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spoken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpokenFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpokenFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenDirection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByTitle"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}}]}}]} as unknown as DocumentNode<ConfirmSpokenMutation, ConfirmSpokenMutationVariables>;
export const DisownSpokenDocument = {"__meta__":{"hash":"sha256:2c99806bf66d1acc616a5b4e0a0cb9530a2232e8a0bbcc9248a05a6407d37771"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisownSpoken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisownSpokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disownSpoken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spoken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpokenFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpokenFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenDirection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByTitle"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}}]}}]} as unknown as DocumentNode<DisownSpokenMutation, DisownSpokenMutationVariables>;
export const DirectiveChainDocument = {"__meta__":{"hash":"sha256:27b3f715466b088f69a6de70c325a4524b7c9612ffeeef1b2a5100d515eb5d92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectiveChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thread"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"whole"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"onlyDirectives"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"above"}},{"kind":"Field","name":{"kind":"Name","value":"isHere"}},{"kind":"Field","name":{"kind":"Name","value":"childCount"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesDone"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<DirectiveChainQuery, DirectiveChainQueryVariables>;
export const MatrixHeadDocument = {"__meta__":{"hash":"sha256:ad7c356d936b2f814257b2dee9a14cddd6a857a4b1e07e0dc63d843025a9ace4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatrixHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"taskCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesDone"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesNotReceived"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAcknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToDone"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"refused"},"name":{"kind":"Name","value":"directiveMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"directiveId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REFUSED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<MatrixHeadQuery, MatrixHeadQueryVariables>;
export const DirectiveMatrixDocument = {"__meta__":{"hash":"sha256:502893ce4aa32f27c1db21f9a322d0b944c7026c9f037edb76c58a1f473e6ef4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectiveMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directiveMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"directiveId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"urgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastUrgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"isAskedBack"}},{"kind":"Field","name":{"kind":"Name","value":"statusTrail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<DirectiveMatrixQuery, DirectiveMatrixQueryVariables>;
export const ReceiveDirectiveDocument = {"__meta__":{"hash":"sha256:57a10101ddaa5b5bbdfb86328e1a67799170419b6f3f48f6e80e70b15db944fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiptFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedByName"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"isAskedBack"}},{"kind":"Field","name":{"kind":"Name","value":"recallReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusTrail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReceiveDirectiveMutation, ReceiveDirectiveMutationVariables>;
export const RefuseDirectiveDocument = {"__meta__":{"hash":"sha256:b656135f8cdc672bab20971501e70803929f88e874bbac07ae3e39e841dfc349"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiptFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedByName"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"isAskedBack"}},{"kind":"Field","name":{"kind":"Name","value":"recallReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusTrail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RefuseDirectiveMutation, RefuseDirectiveMutationVariables>;
export const AskRecallDocument = {"__meta__":{"hash":"sha256:f7f9933554210d854543cfc39c3c4078b39732d54957267e51f39b620e0dd5b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskRecall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskRecallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askRecall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskRecallMutation, AskRecallMutationVariables>;
export const AgreeRecallDocument = {"__meta__":{"hash":"sha256:a75aabc70580e8c7be14df9e64e4702e389bcab9ec75fd5fdeb43ef6601bcf54"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeRecall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeRecall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiptFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedByName"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"isAskedBack"}},{"kind":"Field","name":{"kind":"Name","value":"recallReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusTrail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AgreeRecallMutation, AgreeRecallMutationVariables>;
export const RefuseRecallDocument = {"__meta__":{"hash":"sha256:b17c83c895b5bc99225873924e64d389ff4359aa80c7a1e60253402a9580d053"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseRecall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseRecallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseRecall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiptFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedByName"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"isAskedBack"}},{"kind":"Field","name":{"kind":"Name","value":"recallReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusTrail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RefuseRecallMutation, RefuseRecallMutationVariables>;
export const DisseminateDirectiveDocument = {"__meta__":{"hash":"sha256:c17ed2b22bd552eb32d7b2b883e8fb5eb6be876dbb4ed883179b83b0c46bffb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisseminateDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisseminateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disseminateDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiptFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedByName"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"isAskedBack"}},{"kind":"Field","name":{"kind":"Name","value":"recallReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusTrail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DisseminateDirectiveMutation, DisseminateDirectiveMutationVariables>;
export const PassOnDirectiveDocument = {"__meta__":{"hash":"sha256:ec3d9de03f95ae0498a8fc13367a339b9d02ea73f951bc90761b6baad1b1a181"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PassOnDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PassOnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passOnDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiptFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedByName"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"timeAxis"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"refusedReason"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"isAskedBack"}},{"kind":"Field","name":{"kind":"Name","value":"recallReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusTrail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PassOnDirectiveMutation, PassOnDirectiveMutationVariables>;
export const AcknowledgeDirectiveDocument = {"__meta__":{"hash":"sha256:50a8315f54eb692105704403a6ab42c2edcc3f72b99261ff2eb47f580e697876"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeDirectiveMutation, AcknowledgeDirectiveMutationVariables>;
export const UrgeReceiptsDocument = {"__meta__":{"hash":"sha256:ac7f9d82f5cb704a24f8806bb1eef6372d9d7de8dc47e5e6e7c14d16474c0f0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UrgeReceipts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UrgeReceiptsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgeReceipts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}}]} as unknown as DocumentNode<UrgeReceiptsMutation, UrgeReceiptsMutationVariables>;
export const DisseminationPreviewDocument = {"__meta__":{"hash":"sha256:d69eb5a140955928d6876422f683a35738fd9875efa39d48aa9a4bc54bb3ac55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisseminationPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receiptId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisseminationPlan"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disseminationPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"receiptId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receiptId"}}},{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"personIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisseminationPreviewQuery, DisseminationPreviewQueryVariables>;
export const PeopleToPickDocument = {"__meta__":{"hash":"sha256:e208376c2257ec9e08dfb21b49f87ba0fd00ea97561eed92d96f5e392d35e7f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleToPick"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withinAgencyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleToPickQuery, PeopleToPickQueryVariables>;
export const OpenDirectiveDocument = {"__meta__":{"hash":"sha256:384a99235f99fc761a1db36d7ba3f214ee524a5ff1f30c90a4e23d738d2b8ded"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"myAcknowledgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}}]}}]} as unknown as DocumentNode<OpenDirectiveMutation, OpenDirectiveMutationVariables>;
export const DirectiveFormListsDocument = {"__meta__":{"hash":"sha256:78290752657774ff49026c2a37959c403ef38a7114ff1e30e078c0f2d45ec174"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectiveFormLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"externalBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}},{"kind":"Field","name":{"kind":"Name","value":"isParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isParty"}}]}}]}}]} as unknown as DocumentNode<DirectiveFormListsQuery, DirectiveFormListsQueryVariables>;
export const DirectivesToCarryOutDocument = {"__meta__":{"hash":"sha256:883f27a37f8c440714cd69de05f783b8d112f04835944abfa3bc3ca347ecbbe6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectivesToCarryOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stage"},"value":{"kind":"EnumValue","value":"ISSUED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<DirectivesToCarryOutQuery, DirectivesToCarryOutQueryVariables>;
export const RecipientAgenciesDocument = {"__meta__":{"hash":"sha256:66199312c1fa008b50015d3ed37de895e32d9339973f234a1c16b1679dc09a89"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecipientAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}}]}}]}}]} as unknown as DocumentNode<RecipientAgenciesQuery, RecipientAgenciesQueryVariables>;
export const RecipientPreviewDocument = {"__meta__":{"hash":"sha256:406994a8242b4c4c691c36b3fd8b90f6d5a6eb2134aff75835b98cae53fce207"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecipientPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecipientChoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecipientPreviewQuery, RecipientPreviewQueryVariables>;
export const DraftToIssueDocument = {"__meta__":{"hash":"sha256:5c4eca5eae303e4f3f1ef8202a08771c9f00d304a73663d02ed520b49dc0af76"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftToIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}},{"kind":"Field","name":{"kind":"Name","value":"disseminateBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"issuerKind"}},{"kind":"Field","name":{"kind":"Name","value":"draftingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<DraftToIssueQuery, DraftToIssueQueryVariables>;
export const RegisterDirectiveDocument = {"__meta__":{"hash":"sha256:d0edf054058308bd6137bc8cdfe4960a29ef6cb187767f8c8558398f3edae716"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterDirectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<RegisterDirectiveMutation, RegisterDirectiveMutationVariables>;
export const ReviseDirectiveDocument = {"__meta__":{"hash":"sha256:7de32101f3cd44f8ae0aaaadfb4cd79a96e2b3998425f02130fda889467abb47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseDirectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<ReviseDirectiveMutation, ReviseDirectiveMutationVariables>;
export const IssueDirectiveDocument = {"__meta__":{"hash":"sha256:57496671364cab136604016af61a5541eaaec8f6e1f7a4c6ad6625a40a0de2ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueDirectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveLine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"isIssuing"}},{"kind":"Field","name":{"kind":"Name","value":"issuingJob"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesDone"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesNotReceived"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAcknowledged"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}}]}}]} as unknown as DocumentNode<IssueDirectiveMutation, IssueDirectiveMutationVariables>;