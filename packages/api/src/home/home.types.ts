// The home page in the graph: what waits for the caller's decision, what is late, what may become late.
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Acknowledgement } from '../directives/acknowledgement.entity.js';
import { Receipt } from '../directives/receipt.entity.js';
import { GraphQLInstant } from '../platform/graphql/scalars.js';
import { Task } from '../tasks/task.entity.js';

export const DECISION_KINDS = [
  'CONFIRM_TASK',
  'ACCEPT_TASK',
  'DECIDE_EXTENSION',
  'REASSIGN_TASK',
  'RECEIVE_DIRECTIVE',
  'DISSEMINATE_DIRECTIVE',
  'ANSWER_RECALL',
  'ACKNOWLEDGE_DIRECTIVE',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

const DecisionKindEnum = Object.fromEntries(DECISION_KINDS.map((kind) => [kind, kind])) as {
  readonly [Kind in DecisionKind]: Kind;
};
registerEnumType(DecisionKindEnum, {
  name: 'DecisionKind',
  description: 'Loại việc chờ người xem quyết định',
  valuesConfig: {
    CONFIRM_TASK: { description: 'Xác nhận kết quả nhiệm vụ; danh sách: tasks(filter: {toConfirm: true})' },
    ACCEPT_TASK: { description: 'Tiếp nhận nhiệm vụ mới giao; danh sách: tasks(filter: {toAccept: true})' },
    DECIDE_EXTENSION: { description: 'Cho hay không cho gia hạn; danh sách: tasks(filter: {toExtend: true})' },
    REASSIGN_TASK: {
      description: 'Phân công lại nhiệm vụ của người đã thôi chức vụ; danh sách: tasks(filter: {toReassign: true})',
    },
    RECEIVE_DIRECTIVE: {
      description: 'Tiếp nhận văn bản chỉ đạo; danh sách: các dòng của home.decisions(first: 100) cùng loại',
    },
    DISSEMINATE_DIRECTIVE: {
      description:
        'Lập danh sách quán triệt văn bản đã tiếp nhận; danh sách: các dòng của home.decisions(first: 100) cùng loại',
    },
    ANSWER_RECALL: {
      description: 'Trả lời yêu cầu lấy lại văn bản; danh sách: các dòng của home.decisions(first: 100) cùng loại',
    },
    ACKNOWLEDGE_DIRECTIVE: {
      description: 'Chính người xem xác nhận đã quán triệt; danh sách: myAcknowledgements(pendingOnly: true)',
    },
  },
});

@ObjectType({ description: 'Một việc chờ quyết định' })
export class Decision {
  @Field(() => DecisionKindEnum, { description: 'Loại việc' })
  readonly kind!: DecisionKind;

  @Field(() => GraphQLInstant, { description: 'Chờ từ lúc' })
  readonly since!: Date;

  @Field(() => Int, { description: 'Số ngày làm việc đã chờ' })
  readonly waitedDays!: number;

  @Field(() => Task, {
    nullable: true,
    description: 'Nhiệm vụ, với CONFIRM_TASK, ACCEPT_TASK, DECIDE_EXTENSION và REASSIGN_TASK',
  })
  readonly task!: Task | null;

  @Field(() => Receipt, {
    nullable: true,
    description: 'Văn bản nhận, với RECEIVE_DIRECTIVE, DISSEMINATE_DIRECTIVE và ANSWER_RECALL',
  })
  readonly receipt!: Receipt | null;

  @Field(() => Acknowledgement, { nullable: true, description: 'Lượt quán triệt, với ACKNOWLEDGE_DIRECTIVE' })
  readonly acknowledgement!: Acknowledgement | null;
}

@ObjectType({ description: 'Số việc chờ quyết định của một loại' })
export class DecisionGroup {
  @Field(() => DecisionKindEnum, { description: 'Loại việc' })
  readonly kind!: DecisionKind;

  @Field(() => Int, { description: 'Số việc' })
  readonly count!: number;
}

@ObjectType({ description: 'Khối «Cần quyết định»' })
export class DecisionBlock {
  @Field(() => Int, { description: 'Tổng các loại' })
  readonly count!: number;

  @Field(() => [DecisionGroup], { description: 'Theo loại; loại không có việc nào thì không nêu' })
  readonly groups!: readonly DecisionGroup[];

  @Field(() => [Decision], { description: 'Những việc chờ lâu nhất' })
  readonly rows!: readonly Decision[];
}

@ObjectType({ description: 'Một khối nhiệm vụ: số lượng và những dòng đầu' })
export class TaskBlock {
  @Field(() => Int, { description: 'Số nhiệm vụ của cả danh sách' })
  readonly count!: number;

  @Field(() => [Task], { description: 'Những nhiệm vụ đến hạn sớm nhất' })
  readonly rows!: readonly Task[];
}

/** Every field is worked out by itself; what is asked for together shares its statements. */
@ObjectType({ description: 'Trang tổng quan của người xem' })
export class Home {}
