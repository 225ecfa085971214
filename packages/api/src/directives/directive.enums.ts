// The closed lists of directives as the graph shows them.
import {
  ACKNOWLEDGEMENT_STATES,
  type AcknowledgementState,
  RECEIPT_STATES,
  type ReceiptState,
  SECRECIES,
  type Secrecy,
  TIME_AXES,
  type TimeAxis,
  URGENCIES,
  type Urgency,
  VALIDITIES,
  type Validity,
} from '@ky-cuong/shared';
import { registerEnumType } from 'type-graphql';

export const ISSUER_KINDS = ['AGENCY', 'EXTERNAL'] as const;
export type IssuerKind = (typeof ISSUER_KINDS)[number];

export const DIRECTIVE_STAGES = ['DRAFT', 'ISSUED'] as const;
export type DirectiveStage = (typeof DIRECTIVE_STAGES)[number];

export const DIRECTIVE_FORMS = ['DOCUMENT', 'CONCLUSION', 'SPOKEN'] as const;
export type DirectiveForm = (typeof DIRECTIVE_FORMS)[number];

export const DISSEMINATION_PLANS = ['LEADERS', 'AGENCY_ALL', 'SUBTREE_HEADS', 'SUBTREE_ALL', 'BY_HAND'] as const;
export type DisseminationPlan = (typeof DISSEMINATION_PLANS)[number];

export const RECIPIENT_RULES = [
  'ALL_DEPARTMENTS',
  'ALL_DISTRICTS',
  'ALL_COMMUNES',
  'OWN_OFFICES',
  'WHOLE_SUBTREE',
  'BY_HAND',
] as const;
export type RecipientRule = (typeof RECIPIENT_RULES)[number];

type Described<Value extends string> = Readonly<Record<Value, string>>;

/** The object that type-graphql asks for: every value under its own name, each with a description. */
export function graphEnum<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  meanings: Described<Value>,
) {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  const entries = values.map((value) => [value, { description: meanings[value] }] as const);
  registerEnumType(members, {
    name,
    description,
    valuesConfig: Object.fromEntries(entries) as Record<Value, { description: string }>,
  });
  return members;
}

export const UrgencyEnum = graphEnum<Urgency>('Urgency', 'Độ khẩn của văn bản (Nghị định 30/2020/NĐ-CP)', URGENCIES, {
  NORMAL: 'Thường',
  URGENT: 'Khẩn',
  VERY_URGENT: 'Thượng khẩn',
  EXPRESS: 'Hỏa tốc',
});

export const SecrecyEnum = graphEnum<Secrecy>(
  'Secrecy',
  'Độ mật; mọi giá trị khác NONE đều bị từ chối (SECRET_GRADE_REFUSED)',
  SECRECIES,
  {
    NONE: 'Không mật',
    MAT: 'Mật',
    TOI_MAT: 'Tối mật',
    TUYET_MAT: 'Tuyệt mật',
  },
);

export const IssuerKindEnum = graphEnum<IssuerKind>(
  'IssuerKind',
  'Cơ quan ban hành ở trong hay ngoài hệ thống',
  ISSUER_KINDS,
  {
    AGENCY: 'Chính cơ quan đăng ký ban hành',
    EXTERNAL: 'Cơ quan bên ngoài ban hành, cơ quan đăng ký tiếp nhận',
  },
);

export const DirectiveStageEnum = graphEnum<DirectiveStage>(
  'DirectiveStage',
  'Văn bản đã được ban hành hoặc chuyển đi hay chưa',
  DIRECTIVE_STAGES,
  {
    DRAFT: 'Mới đăng ký, chưa gửi cho cơ quan nào',
    ISSUED: 'Đã gửi đến các cơ quan nhận',
  },
);

export const ValidityEnum = graphEnum<Validity>('DirectiveValidity', 'Hiệu lực của văn bản đã ban hành', VALIDITIES, {
  IN_FORCE: 'Còn hiệu lực, kể cả khi đã được sửa đổi, bổ sung',
  REPLACED: 'Đã bị văn bản khác thay thế',
  WITHDRAWN: 'Đã bị thu hồi, bãi bỏ',
});

export const DirectiveFormEnum = graphEnum<DirectiveForm>('DirectiveForm', 'Hình thức chỉ đạo', DIRECTIVE_FORMS, {
  DOCUMENT: 'Văn bản',
  CONCLUSION: 'Kết luận',
  SPOKEN: 'Chỉ đạo trực tiếp bằng lời nói, được ghi lại',
});

export const ReceiptStateEnum = graphEnum<ReceiptState>(
  'ReceiptState',
  'Văn bản đã đi đến đâu tại cơ quan nhận',
  RECEIPT_STATES,
  {
    SENT: 'Đã gửi, chưa tiếp nhận',
    RECEIVED: 'Đã tiếp nhận, chưa quán triệt',
    DISSEMINATING: 'Đang quán triệt',
    DONE: 'Mọi người trong danh sách đã xác nhận',
    REFUSED: 'Từ chối tiếp nhận, có lý do',
    RECALLED: 'Đã lấy lại hoặc văn bản hết hiệu lực khi chưa quán triệt xong',
  },
);

export const AcknowledgementStateEnum = graphEnum<AcknowledgementState>(
  'AcknowledgementState',
  'Người được quán triệt đã đọc hay chưa',
  ACKNOWLEDGEMENT_STATES,
  {
    PENDING: 'Chưa mở',
    OPENED: 'Đã mở, chưa xác nhận',
    ACKNOWLEDGED: 'Đã xác nhận',
    RELEASED: 'Không còn phải đọc: văn bản đã lấy lại hoặc hết hiệu lực',
  },
);

export const DisseminationPlanEnum = graphEnum<DisseminationPlan>(
  'DisseminationPlan',
  'Quán triệt đến những ai',
  DISSEMINATION_PLANS,
  {
    LEADERS: 'Lãnh đạo cơ quan (cấp trưởng và cấp phó)',
    AGENCY_ALL: 'Toàn thể cán bộ, công chức, viên chức của cơ quan',
    SUBTREE_HEADS: 'Người đứng đầu cơ quan và các đơn vị trực thuộc',
    SUBTREE_ALL: 'Toàn thể cơ quan và các đơn vị trực thuộc',
    BY_HAND: 'Chọn từng người',
  },
);

export const RecipientRuleEnum = graphEnum<RecipientRule>(
  'RecipientRule',
  'Nhóm cơ quan nhận, tính theo tổ chức của ngày gửi',
  RECIPIENT_RULES,
  {
    ALL_DEPARTMENTS: 'Các sở, ban, ngành trực thuộc trực tiếp',
    ALL_DISTRICTS: 'Ủy ban nhân dân các huyện, thành phố',
    ALL_COMMUNES: 'Ủy ban nhân dân các xã, phường, thị trấn',
    OWN_OFFICES: 'Các đơn vị trực thuộc trực tiếp, không kể Ủy ban nhân dân cấp dưới',
    WHOLE_SUBTREE: 'Mọi cơ quan, đơn vị cấp dưới',
    BY_HAND: 'Chỉ các cơ quan được chọn trong agencyIds',
  },
);

export const TimeAxisEnum = graphEnum<TimeAxis>('TimeAxis', 'So với thời hạn', TIME_AXES, {
  NO_DEADLINE: 'Không có thời hạn',
  IN_TIME: 'Trong hạn',
  DUE_SOON: 'Sắp đến hạn',
  OVERDUE: 'Quá hạn',
});
