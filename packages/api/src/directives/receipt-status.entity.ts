// One step of a directive at an agency that received it, by its code of Decision 28/2018: written by the database when it happens.
import { receiptStatusName, type ReceiptStatusCode } from '@ky-cuong/shared';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLInstant } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'Một trạng thái của văn bản tại cơ quan nhận, theo Quyết định 28/2018/QĐ-TTg' })
@Entity('receipt_statuses')
export class ReceiptStatus {
  @PrimaryColumn('uuid', { name: 'receipt_id' })
  receiptId!: string;

  @Field(() => String, {
    description:
      'Mã: 01 đã đến, 02 từ chối tiếp nhận, 03 đã tiếp nhận, 04 phân công, 05 đang xử lý, 06 hoàn thành, 13 yêu cầu lấy lại, 15 đồng ý lấy lại, 16 từ chối lấy lại',
  })
  @PrimaryColumn('text')
  code!: ReceiptStatusCode;

  /** Only 13 and 16 come again. */
  @PrimaryColumn('integer')
  nth!: number;

  @Field(() => GraphQLInstant, { description: 'Thời điểm' })
  @Column('timestamptz')
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Người làm, như tên lúc đó; null khi không do ai làm' })
  @Column('text', { name: 'by_name', nullable: true })
  byName!: string | null;

  @Field(() => String, { nullable: true, description: 'Lý do, với 02, 13 và 16; null ở các trạng thái khác' })
  @Column('text', { nullable: true })
  note!: string | null;

  @Field(() => String, { description: 'Tên trạng thái bằng tiếng Việt' })
  get name(): string {
    return receiptStatusName(this.code, 'vi');
  }
}
