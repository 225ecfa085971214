// The closed lists of changes as the graph shows them.
import {
  CHANGE_KINDS,
  type ChangeKind,
  CLAUSE_CHANGE_KINDS,
  type ClauseChangeKind,
  DEPENDENTS_FATES,
  type DependentsFate,
  TASK_FATES,
  type TaskFate,
} from '@ky-cuong/shared';
import { graphEnum } from '../directives/directive.enums.js';

export const CHANGE_STATES = ['PLANNED', 'IN_FORCE', 'LAPSED'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

export const ChangeKindEnum = graphEnum<ChangeKind>(
  'DirectiveChangeKind',
  'Cách thay đổi văn bản đã ban hành',
  CHANGE_KINDS,
  {
    AMEND: 'Sửa đổi, bổ sung',
    REPLACE: 'Thay thế',
    WITHDRAW: 'Thu hồi, bãi bỏ',
  },
);

export const ChangeStateEnum = graphEnum<ChangeState>(
  'DirectiveChangeState',
  'Thay đổi đã có hiệu lực hay chưa',
  CHANGE_STATES,
  {
    PLANNED: 'Đã quyết định, chưa đến ngày có hiệu lực',
    IN_FORCE: 'Đã có hiệu lực',
    LAPSED: 'Không còn đối tượng: văn bản đã hết hiệu lực trước ngày đó',
  },
);

export const ClauseChangeKindEnum = graphEnum<ClauseChangeKind>(
  'ClauseChangeKind',
  'Một nội dung được thay đổi thế nào',
  CLAUSE_CHANGE_KINDS,
  {
    REWORD: 'Nội dung mới hoặc thời hạn mới',
    STRIKE: 'Bãi bỏ nội dung này',
    MOVE: 'Chuyển thành một nội dung của văn bản thay thế',
  },
);

export const DependentsFateEnum = graphEnum<DependentsFate>(
  'DependentsFate',
  'Xử lý các văn bản đang triển khai văn bản hết hiệu lực',
  DEPENDENTS_FATES,
  {
    KEEP: 'Giữ nguyên hiệu lực',
    WITHDRAW: 'Thu hồi cùng, kể cả nhiệm vụ phát sinh',
  },
);

export const TaskFateEnum = graphEnum<TaskFate>('TaskFate', 'Nhiệm vụ sẽ ra sao khi văn bản thay đổi', TASK_FATES, {
  KEPT: 'Giữ nguyên: đã hoàn thành, đã hủy hoặc không liên quan',
  REWORDED: 'Nội dung giao được viết lại, thời hạn giữ nguyên',
  DUE_ANEW: 'Có thời hạn mới',
  MOVED: 'Chuyển sang văn bản thay thế',
  CANCELLED: 'Hủy, ghi rõ căn cứ',
});
