// What a change would touch, as its preview shows it: the same plan is carried out when it is decided.
import type { Day, Lifecycle, ReceiptState, TaskFate } from '@ky-cuong/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Directive } from '../directives/directive.entity.js';
import { ReceiptStateEnum } from '../directives/directive.enums.js';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { LifecycleEnum } from '../tasks/task.enums.js';
import { TaskFateEnum } from './change.enums.js';

@ObjectType({ description: 'Một nhiệm vụ bị ảnh hưởng' })
export class TaskEffect {
  @Field(() => ID, { description: 'Nhiệm vụ' })
  id!: string;

  @Field(() => String, { description: 'Mã nhiệm vụ' })
  code!: string;

  @Field(() => String, { description: 'Nội dung' })
  title!: string;

  @Field(() => String, { description: 'Đơn vị chủ trì' })
  leadName!: string;

  @Field(() => LifecycleEnum, { description: 'Việc đang ở đâu' })
  lifecycle!: Lifecycle;

  @Field(() => TaskFateEnum, { description: 'Sẽ ra sao' })
  fate!: TaskFate;

  @Field(() => GraphQLDay, { nullable: true, description: 'Thời hạn hiện nay' })
  dueOn!: Day | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Thời hạn sau khi thay đổi' })
  newDueOn!: Day | null;
}

@ObjectType({ description: 'Một cơ quan nhận bị ảnh hưởng' })
export class ReceiptEffect {
  @Field(() => ID, { description: 'Văn bản tại cơ quan nhận' })
  id!: string;

  @Field(() => String, { description: 'Cơ quan nhận' })
  agencyName!: string;

  @Field(() => ReceiptStateEnum, { description: 'Đang ở trạng thái nào' })
  state!: ReceiptState;

  @Field(() => ReceiptStateEnum, { description: 'Trạng thái sau khi thay đổi' })
  newState!: ReceiptState;
}

@ObjectType({ description: 'Mọi thứ mà một thay đổi sẽ động đến; số đếm là của tất cả, danh sách tối đa 500 dòng' })
export class ChangePreview {
  @Field(() => Int, { description: 'Số cơ quan nhận' })
  receiptCount!: number;

  @Field(() => Int, { description: 'Trong đó sẽ kết thúc dở dang' })
  receiptsEnding!: number;

  @Field(() => [ReceiptEffect], { description: 'Các cơ quan nhận' })
  receipts!: readonly ReceiptEffect[];

  @Field(() => Int, { description: 'Số nhiệm vụ phát sinh từ phần được thay đổi' })
  taskCount!: number;

  @Field(() => Int, { description: 'Trong đó có nội dung, thời hạn hoặc văn bản mới' })
  tasksChanging!: number;

  @Field(() => Int, { description: 'Trong đó bị hủy' })
  tasksCancelled!: number;

  @Field(() => Int, { description: 'Trong đó đã hoàn thành, kết quả giữ nguyên' })
  tasksDone!: number;

  @Field(() => [TaskEffect], { description: 'Các nhiệm vụ' })
  tasks!: readonly TaskEffect[];

  @Field(() => [Directive], { description: 'Các văn bản còn hiệu lực đang triển khai văn bản này, mọi cấp' })
  dependents!: readonly Directive[];

  @Field(() => Boolean, { description: 'Phải nêu rõ xử lý thế nào các văn bản và kết quả dựa vào văn bản này' })
  needsDependentsFate!: boolean;
}
