// What clients send to take lists out and bring them in.
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
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

@InputType({ description: 'Một ô sửa ngay trên trang, thay cho giá trị trong tệp' })
export class CellFixInput {
  @Field(() => Int, { description: 'Số dòng, như bảng tính đánh số' })
  row!: number;

  @Field(() => String, { description: 'Cột, như ImportProblem.column' })
  column!: string;

  @Field(() => String, { description: 'Giá trị thay vào' })
  value!: string;
}

@InputType({ description: 'Bảng tính nhiệm vụ đã tải lên qua POST /files, và các ô đã sửa' })
export class TaskImportInput {
  @Field(() => ID, { description: 'Mã của tệp .xlsx do chính mình tải lên' })
  fileId!: string;

  @Field(() => [CellFixInput], { nullable: true, description: 'Các ô đã sửa, không quá 1.000' })
  fixes?: CellFixInput[] | null;
}

@InputType({ description: 'Nhập nhiệm vụ từ bảng tính' })
export class ImportTasksInput extends TaskImportInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;
}
