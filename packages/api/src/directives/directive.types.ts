// What the graph shows around directives and has no table of its own.
import { Field, Int, ObjectType } from 'type-graphql';
import { Agency } from '../agencies/agency.node.js';

@ObjectType({
  description: 'Loại văn bản: 29 loại hành chính của Nghị định 30/2020/NĐ-CP và các loại văn bản của Đảng',
})
export class DocumentType {
  @Field(() => String, { description: 'Mã, ví dụ CĐ; văn bản của Đảng bắt đầu bằng DANG-' })
  code!: string;

  @Field(() => String, { description: 'Tên theo ngôn ngữ của người xem' })
  name!: string;

  @Field(() => Boolean, { description: 'Là văn bản của Đảng' })
  isParty!: boolean;
}

@ObjectType({ description: 'Những cơ quan sẽ nhận nếu gửi ngay' })
export class RecipientPreview {
  @Field(() => [Agency], { description: 'Các cơ quan, theo thứ tự của cây tổ chức' })
  agencies!: readonly Agency[];

  @Field(() => Int, { description: 'Số người đang giữ chức vụ tại các cơ quan đó' })
  peopleCount!: number;
}
