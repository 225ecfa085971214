// The dry run of an import, as clients see it: what would come in, and cell by cell what would not.
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Một ô, hoặc cả dòng, chưa nhập được' })
export class ImportProblem {
  @Field(() => Int, { description: 'Số dòng, như bảng tính đánh số' })
  row!: number;

  @Field(() => String, { nullable: true, description: 'Cột, dùng để gửi lại trong fixes; null nếu là cả dòng' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'Tên cột trong bảng tính' })
  heading!: string | null;

  @Field(() => String, { description: 'Lý do, trong danh mục lý do' })
  reason!: string;

  @Field(() => String, { description: 'Lý do thành câu, theo ngôn ngữ của người xem' })
  sentence!: string;

  @Field(() => String, { description: 'Giá trị đang có trong ô' })
  value!: string;

  @Field(() => [String], { nullable: true, description: 'Các giá trị chọn được; null nếu gõ tự do' })
  choices!: string[] | null;

  @Field(() => String, { description: 'Nội dung nhiệm vụ của dòng' })
  title!: string;
}

@ObjectType({ description: 'Kết quả đọc thử bảng tính; chưa ghi gì' })
export class TaskImportPreview {
  @Field(() => Int, { description: 'Số dòng đọc được' })
  rows!: number;

  @Field(() => Int, { description: 'Số dòng sẽ thành nhiệm vụ' })
  ready!: number;

  @Field(() => Int, { description: 'Số dòng đã nhập lần trước, sẽ bỏ qua' })
  imported!: number;

  @Field(() => Int, { description: 'Số dòng còn vướng' })
  refused!: number;

  @Field(() => [ImportProblem], { description: '200 chỗ vướng đầu tiên, theo thứ tự dòng' })
  problems!: ImportProblem[];

  @Field(() => Int, { description: 'Tổng số chỗ vướng' })
  problemCount!: number;
}
