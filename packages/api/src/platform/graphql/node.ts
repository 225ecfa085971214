// What everything with an id of its own has in common.
import { Field, ID, InterfaceType } from 'type-graphql';

/** Types that `node(id)` can answer with say `implements: Node` and hand on objects made by their class. */
@InterfaceType({
  description: 'Đối tượng có mã riêng, tìm được bằng node(id)',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Node {
  @Field(() => ID, { description: 'Mã của đối tượng, không đổi qua các lần sắp xếp tổ chức' })
  readonly id!: string;
}
