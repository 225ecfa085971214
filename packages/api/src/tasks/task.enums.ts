// The closed lists of the task's graph, with what each value means.
import { GRADES, LIFECYCLES } from '@ky-cuong/shared';
import { registerEnumType } from 'type-graphql';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { readonly [V in Value]: V };

export const LifecycleEnum = enumOf(LIFECYCLES);
registerEnumType(LifecycleEnum, {
  name: 'Lifecycle',
  description: 'Việc đã đi đến đâu; không nói gì về thời hạn',
  valuesConfig: {
    ASSIGNED: { description: 'Đã giao, chưa tiếp nhận' },
    ACCEPTED: { description: 'Đã tiếp nhận' },
    IN_PROGRESS: { description: 'Đang thực hiện' },
    WAITING_CONFIRMATION: { description: 'Đã báo cáo hoàn thành, chờ người giao xác nhận' },
    DONE: { description: 'Đã hoàn thành, đã xác nhận' },
    RETURNED: { description: 'Bị trả lại, thực hiện lại' },
    REJECTED: { description: 'Đơn vị từ chối nhiệm vụ' },
    SUSPENDED: { description: 'Tạm hoãn' },
    CANCELLED: { description: 'Đã hủy' },
  },
});

export const GradeEnum = enumOf(GRADES);
registerEnumType(GradeEnum, {
  name: 'Grade',
  description: 'Chất lượng kết quả do người giao xác nhận',
  valuesConfig: {
    EXCELLENT: { description: 'Xuất sắc' },
    GOOD: { description: 'Tốt' },
    SATISFACTORY: { description: 'Đạt' },
    POOR: { description: 'Chưa đạt yêu cầu' },
  },
});

export const RELATIONS = ['ASSIGNED_BY_US', 'LED_BY_US', 'COOPERATING', 'RESPONSIBLE_ME'] as const;
export type Relation = (typeof RELATIONS)[number];
export const RelationEnum = enumOf(RELATIONS);
registerEnumType(RelationEnum, {
  name: 'TaskRelation',
  description: 'Quan hệ của cơ quan hoặc của chính người xem với nhiệm vụ',
  valuesConfig: {
    ASSIGNED_BY_US: { description: 'Cơ quan mình giao' },
    LED_BY_US: { description: 'Cơ quan mình chủ trì' },
    COOPERATING: { description: 'Cơ quan mình phối hợp' },
    RESPONSIBLE_ME: { description: 'Chính tôi là người chịu trách nhiệm thực hiện' },
  },
});

export const RiskKindEnum = enumOf(['SILENT', 'GAP', 'MILESTONE', 'PART', 'CHILD'] as const);
registerEnumType(RiskKindEnum, {
  name: 'RiskKind',
  description: 'Dấu hiệu có thể chậm',
  valuesConfig: {
    SILENT: { description: 'Từ 7 ngày trở lên không cập nhật' },
    GAP: { description: 'Tiến độ thấp hơn phần thời gian đã qua từ 40 điểm trở lên' },
    MILESTONE: { description: 'Một mốc đã quá hạn mà chưa đạt' },
    PART: { description: 'Cơ quan phối hợp chưa xong phần của mình khi đã quá hạn' },
    CHILD: { description: 'Việc giao tiếp xuống đã quá hạn mà chưa xong' },
  },
});

export const ANSWERABLE_KINDS = ['ACCOUNTABLE_HEAD', 'RESPONSIBLE_OFFICIAL'] as const;
export type AnswerableKind = (typeof ANSWERABLE_KINDS)[number];

export const URGE_STATES = ['SEEN', 'NOT_SEEN', 'ANSWERED', 'NOT_ANSWERED'] as const;
export type UrgeState = (typeof URGE_STATES)[number];
export const UrgeStateEnum = enumOf(URGE_STATES);
registerEnumType(UrgeStateEnum, {
  name: 'UrgeState',
  description: 'Lời đôn đốc sau cùng đã được xem, được trả lời hay chưa',
  valuesConfig: {
    SEEN: { description: 'Người chịu trách nhiệm đã mở nhiệm vụ sau khi được đôn đốc' },
    NOT_SEEN: { description: 'Chưa ai chịu trách nhiệm mở nhiệm vụ' },
    ANSWERED: { description: 'Đã báo cáo tiến độ hoặc hoàn thành sau khi được đôn đốc' },
    NOT_ANSWERED: { description: 'Chưa báo cáo gì sau khi được đôn đốc' },
  },
});
