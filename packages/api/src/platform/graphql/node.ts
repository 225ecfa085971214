// What everything with an id of its own has in common.
import { Field, ID, InterfaceType } from 'type-graphql';

/** Types that `node(id)` can answer with say `implements: Node` and hand on objects made by their class: its name is the kind. */
@InterfaceType({ description: 'Đối tượng có mã riêng, tìm được bằng node(id)' })
export abstract class Node {
  @Field(() => ID, { description: 'Mã của đối tượng, không đổi qua các lần sắp xếp tổ chức' })
  readonly id!: string;
}
