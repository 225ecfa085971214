// The thread as the graph shows it: knots in a tree, the topmost first, each naming the knot above it.
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Clause } from '../directives/clause.entity.js';
import { Directive } from '../directives/directive.entity.js';
import { Task } from '../tasks/task.entity.js';

export type KnotKind = 'DIRECTIVE' | 'CLAUSE' | 'TASK' | 'OUT_OF_SCOPE';

const kinds: Readonly<Record<KnotKind, KnotKind>> = {
  DIRECTIVE: 'DIRECTIVE',
  CLAUSE: 'CLAUSE',
  TASK: 'TASK',
  OUT_OF_SCOPE: 'OUT_OF_SCOPE',
};

export const KnotKindEnum = kinds;

registerEnumType(kinds, {
  name: 'ThreadKnotKind',
  description: 'Một mắt của mạch việc là gì',
  valuesConfig: {
    DIRECTIVE: { description: 'Văn bản, kết luận hoặc chỉ đạo trực tiếp' },
    CLAUSE: { description: 'Một nội dung của văn bản' },
    TASK: { description: 'Một nhiệm vụ' },
    OUT_OF_SCOPE: { description: 'Có một việc ở giữa, nhưng ngoài phạm vi của người xem: không cho biết gì thêm' },
  },
});

@ObjectType({ description: 'Một mắt của mạch việc' })
export class ThreadKnot {
  @Field(() => ID, { description: 'Khóa của mắt trong mạch; với văn bản, nội dung, nhiệm vụ là mã của nó' })
  readonly key!: string;

  @Field(() => ID, { nullable: true, description: 'Khóa của mắt ngay trên; null ở mắt trên cùng' })
  readonly above!: string | null;

  @Field(() => KnotKindEnum, { description: 'Văn bản, nội dung, nhiệm vụ, hay việc ngoài phạm vi' })
  readonly kind!: KnotKind;

  @Field(() => Boolean, { description: 'Chính là mắt được hỏi' })
  readonly isHere!: boolean;

  @Field(() => Directive, { nullable: true, description: 'Văn bản; null ở mắt loại khác' })
  readonly directive!: Directive | null;

  @Field(() => Clause, { nullable: true, description: 'Nội dung của văn bản; null ở mắt loại khác' })
  readonly clause!: Clause | null;

  @Field(() => Task, { nullable: true, description: 'Nhiệm vụ; null ở mắt loại khác' })
  readonly task!: Task | null;

  @Field(() => String, {
    nullable: true,
    description: 'Kết quả đã báo cáo khi hoàn thành; null khi chưa báo cáo hoặc đã bị trả lại',
  })
  readonly result!: string | null;

  @Field(() => Int, {
    description:
      'Số mắt ngay dưới mà người xem thấy, đếm đến 1.000; nhiều hơn số đã trả về thì hỏi tiếp bằng thread(id: key, skip: số đã có)',
  })
  readonly childCount!: number;
}

@ObjectType({
  description:
    'Mạch việc: từ văn bản cao nhất qua nội dung, nhiệm vụ, đến kết quả ở dưới cùng, trong phạm vi của người xem',
})
export class Thread {
  @Field(() => [ThreadKnot], { description: 'Các mắt; mắt trên luôn đứng trước mắt dưới' })
  readonly knots!: readonly ThreadKnot[];
}
