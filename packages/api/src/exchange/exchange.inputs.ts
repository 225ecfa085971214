// What clients send to take lists out and bring them in.
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { TaskFilter } from '../tasks/task.inputs.js';
import type { ExportFormat } from './sheet.writer.js';

const ExportFormatEnum = { CSV: 'CSV', XLSX: 'XLSX' } as const;
registerEnumType(ExportFormatEnum, {
  name: 'ExportFormat',
  description: 'Dạng tệp xuất ra',
  valuesConfig: {
    CSV: { description: 'Văn bản phân cách bằng dấu phẩy, UTF-8 có BOM, ngày dạng 15/03/2024' },
    XLSX: { description: 'Bảng tính Excel, ngày là ô kiểu ngày' },
  },
});

@InputType({ description: 'Xuất danh sách nhiệm vụ ra tệp' })
export class ExportTasksInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => TaskFilter, { nullable: true, description: 'Điều kiện lọc, như của danh sách nhiệm vụ' })
  filter?: TaskFilter | null;

  @Field(() => ExportFormatEnum, { description: 'Dạng tệp' })
  format!: ExportFormat;
}
