// What clients send about tasks. Texts, lengths and days are checked in the use cases, by name and field.
import type { Day, Grade, Lifecycle, TimeAxis } from '@ky-cuong/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { TimeAxisEnum } from '../directives/directive.enums.js';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { GradeEnum, LifecycleEnum, type Relation, RelationEnum, type UrgeState, UrgeStateEnum } from './task.enums.js';

@InputType({ description: 'Thời hạn: một ngày, hoặc số ngày làm việc; để trống cả hai là không có thời hạn' })
export class TermInput {
  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'Hạn là ngày này; rơi vào ngày nghỉ thì lùi đến ngày làm việc tiếp theo',
  })
  on?: Day | null;

  @Field(() => Int, { nullable: true, description: 'Số ngày làm việc, từ 1' })
  workingDays?: number | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'Ngày bắt đầu, không tính vào thời hạn; mặc định là hôm nay',
  })
  from?: Day | null;
}

@InputType({ description: 'Một nhiệm vụ mới' })
export class NewTaskInput {
  @Field(() => String, { description: 'Nội dung, 3 đến 500 ký tự' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Sản phẩm phải có, không quá 2.000 ký tự' })
  expectedProduct?: string | null;

  @Field(() => String, { nullable: true, description: 'Mã ngành, lĩnh vực' })
  sector?: string | null;

  @Field(() => ID, {
    description:
      'Cơ quan chủ trì. Lỗi: SIDEWAYS_ASSIGNMENT, UPWARD_ASSIGNMENT, NEEDS_REQUEST, OUTSIDE_SCOPE, AGENCY_NOT_THERE, HEAD_MISSING',
  })
  leadId!: string;

  @Field(() => [ID], { nullable: true, description: 'Các cơ quan phối hợp, không quá 50' })
  cooperatingIds?: string[] | null;

  @Field(() => TermInput, { description: 'Thời hạn. Lỗi: DEADLINE_IN_PAST, TERM_TOO_LONG' })
  term!: TermInput;

  @Field(() => ID, { nullable: true, description: 'Nội dung chỉ đạo làm phát sinh nhiệm vụ' })
  clauseId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Người giao chỉ định cơ quan này chủ trì và được giao tiếp phần việc cho địa phương',
  })
  namedLead?: boolean | null;
}

@InputType({ description: 'Các nhiệm vụ được giao cùng một lần: tất cả hoặc không nhiệm vụ nào' })
export class CreateTasksInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: 'Văn bản chỉ đạo làm phát sinh các nhiệm vụ' })
  directiveId?: string | null;

  @Field(() => [NewTaskInput], { description: 'Từ 1 đến 50 nhiệm vụ' })
  tasks!: NewTaskInput[];
}

@InputType({ description: 'Thao tác trên một nhiệm vụ' })
export class TaskActInput {
  @Field(() => ID, { description: 'Mã nhiệm vụ' })
  taskId!: string;

  @Field(() => Int, { description: 'Phiên bản đang xem' })
  version!: number;
}

@InputType({ description: 'Thao tác phải nêu lý do' })
export class TaskReasonInput extends TaskActInput {
  @Field(() => String, { description: 'Lý do, không quá 4.000 ký tự' })
  reason!: string;
}

@InputType({ description: 'Giao tiếp xuống cơ quan trực thuộc' })
export class AssignDownInput extends TaskActInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Cơ quan nhận, bên dưới cơ quan chủ trì' })
  agencyId!: string;

  @Field(() => String, { nullable: true, description: 'Ý kiến giao việc, không quá 4.000 ký tự' })
  note?: string | null;

  @Field(() => TermInput, {
    nullable: true,
    description: 'Thời hạn, không sau hạn của nhiệm vụ này (DEADLINE_AFTER_PARENT); mặc định bằng hạn đó',
  })
  term?: TermInput | null;
}

@InputType({ description: 'Giao đích danh người thực hiện' })
export class AssignOfficialInput extends TaskActInput {
  @Field(() => ID, { description: 'Chức vụ đang giữ tại cơ quan chủ trì; nơi khác là NOT_APPOINTED_THERE' })
  appointmentId!: string;

  @Field(() => String, { nullable: true, description: 'Ý kiến giao việc, không quá 4.000 ký tự' })
  note?: string | null;
}

@InputType({ description: 'Một nhiệm vụ cần phân công lại, với phiên bản đang xem' })
export class ReassignedTaskInput extends TaskActInput {}

@InputType({ description: 'Phân công lại nhiều nhiệm vụ của cơ quan: tất cả hoặc không nhiệm vụ nào' })
export class ReassignTasksInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => [ReassignedTaskInput], { description: 'Từ 1 đến 50 nhiệm vụ cùng một cơ quan chủ trì' })
  tasks!: ReassignedTaskInput[];

  @Field(() => ID, { description: 'Chức vụ đang giữ tại cơ quan chủ trì; nơi khác là NOT_APPOINTED_THERE' })
  appointmentId!: string;

  @Field(() => String, { nullable: true, description: 'Ý kiến giao việc, không quá 4.000 ký tự' })
  note?: string | null;
}

@InputType({ description: 'Báo cáo tiến độ' })
export class ReportProgressInput extends TaskActInput {
  @Field(() => Int, {
    description: 'Phần trăm, 0–100, không thấp hơn lần trước (PROGRESS_WENT_BACK) trừ khi vừa bị trả lại',
  })
  progress!: number;

  @Field(() => String, { description: 'Đã làm gì, không quá 4.000 ký tự' })
  note!: string;

  @Field(() => [ID], { nullable: true, description: 'Minh chứng: mã các tệp đã tải lên, không quá 20' })
  fileIds?: string[] | null;
}

@InputType({ description: 'Báo cáo hoàn thành' })
export class ReportDoneInput extends TaskActInput {
  @Field(() => String, { description: 'Kết quả so với sản phẩm phải có, không quá 4.000 ký tự' })
  result!: string;

  @Field(() => String, { nullable: true, description: 'Sản phẩm giao nộp, không quá 2.000 ký tự' })
  product?: string | null;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu của sản phẩm, không quá 100 ký tự' })
  productNumber?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Minh chứng: mã các tệp đã tải lên, không quá 20' })
  fileIds?: string[] | null;
}

@InputType({ description: 'Xác nhận kết quả' })
export class ConfirmTaskInput extends TaskActInput {
  @Field(() => GradeEnum, { description: 'Chất lượng kết quả' })
  grade!: Grade;

  @Field(() => String, { nullable: true, description: 'Nhận xét, không quá 4.000 ký tự' })
  note?: string | null;
}

@InputType({ description: 'Xin gia hạn' })
export class AskExtensionInput extends TaskActInput {
  @Field(() => TermInput, {
    description: 'Thời hạn mới, sau hạn hiện nay (EXTENSION_NOT_LATER), không sau hạn của nhiệm vụ cấp trên',
  })
  term!: TermInput;

  @Field(() => String, { description: 'Lý do, không quá 4.000 ký tự' })
  reason!: string;
}

@InputType({ description: 'Cho gia hạn' })
export class ExtendTaskInput extends TaskActInput {
  @Field(() => TermInput, {
    nullable: true,
    description: 'Thời hạn mới; để trống là đúng như đã xin (EXTENSION_NOT_ASKED nếu chưa ai xin)',
  })
  term?: TermInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Lý do, không quá 4.000 ký tự; bắt buộc khi chưa ai xin (REASON_REQUIRED)',
  })
  reason?: string | null;
}

@InputType({ description: 'Đôn đốc' })
export class UrgeTaskInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Mã nhiệm vụ' })
  taskId!: string;

  @Field(() => String, { nullable: true, description: 'Lời đôn đốc, không quá 4.000 ký tự' })
  message?: string | null;
}

@InputType({ description: 'Đôn đốc nhiều nhiệm vụ một lần' })
export class UrgeTasksInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => [ID], { description: 'Các nhiệm vụ, từ 1 đến 200; mã lặp lại được tính một lần' })
  taskIds!: string[];

  @Field(() => String, { nullable: true, description: 'Lời đôn đốc chung, không quá 4.000 ký tự' })
  message?: string | null;
}

@InputType({ description: 'Rút lại một lần đôn đốc' })
export class UndoUrgeInput {
  @Field(() => ID, { description: 'Mã lần đôn đốc, do urgeTasks trả về' })
  urgeId!: string;
}

@InputType({
  description: 'Được đôn đốc trong khoảng thời gian này, không quá 366 ngày (PERIOD_BACKWARDS, PERIOD_TOO_LONG)',
})
export class UrgedFilter {
  @Field(() => GraphQLDay, { description: 'Từ ngày' })
  from!: Day;

  @Field(() => GraphQLDay, { description: 'Đến hết ngày' })
  to!: Day;

  @Field(() => UrgeStateEnum, { nullable: true, description: 'Xét theo lời đôn đốc sau cùng trong khoảng đó' })
  state?: UrgeState | null;
}

@InputType({ description: 'Lọc danh sách nhiệm vụ; các điều kiện cùng phải đúng' })
export class TaskFilter {
  @Field(() => RelationEnum, {
    nullable: true,
    description:
      'Quan hệ với nhiệm vụ. Không nêu: mọi nhiệm vụ được giao, chủ trì trong phạm vi quản lý hoặc thuộc ngành theo dõi; việc chỉ phối hợp xem bằng COOPERATING',
  })
  relation?: Relation | null;

  @Field(() => TimeAxisEnum, { nullable: true, description: 'So với thời hạn' })
  timeAxis?: TimeAxis | null;

  @Field(() => Boolean, { nullable: true, description: 'Có dấu hiệu chậm mà chưa quá hạn' })
  atRisk?: boolean | null;

  @Field(() => [LifecycleEnum], { nullable: true, description: 'Việc đã đi đến đâu: một trong số này' })
  lifecycle?: Lifecycle[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: chưa kết thúc (không DONE, REJECTED, CANCELLED); false: đã kết thúc',
  })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Đang chờ chính người xem xác nhận kết quả' })
  toConfirm?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Mới giao, đang chờ chính người xem tiếp nhận' })
  toAccept?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Đang chờ chính người xem quyết định gia hạn' })
  toExtend?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Người thực hiện đã thôi chức vụ, đang chờ chính người xem phân công lại',
  })
  toReassign?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Cơ quan chủ trì' })
  agencyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Ngành, lĩnh vực' })
  sector?: string | null;

  @Field(() => ID, { nullable: true, description: 'Văn bản chỉ đạo làm phát sinh' })
  directiveId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: chỉ việc phát sinh từ kết luận hoặc chỉ đạo trực tiếp mà cơ quan trong phạm vi đã đăng ký hoặc nhận',
  })
  conclusions?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Từ trong mã, nội dung, sản phẩm; không phân biệt dấu' })
  search?: string | null;

  @Field(() => UrgedFilter, { nullable: true, description: 'Đã được đôn đốc, và đã xem, đã trả lời hay chưa' })
  urged?: UrgedFilter | null;
}
