// A directive as one agency registered it: its own, or one that came from outside.
import type { Day, Urgency, Validity } from '@ky-cuong/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../platform/graphql/node.js';
import { GraphQLDay, GraphQLInstant } from '../platform/graphql/scalars.js';
import {
  type DirectiveForm,
  DirectiveFormEnum,
  type DirectiveStage,
  DirectiveStageEnum,
  type IssuerKind,
  IssuerKindEnum,
  UrgencyEnum,
  ValidityEnum,
} from './directive.enums.js';

@ObjectType({ implements: Node, description: 'Văn bản, kết luận hoặc chỉ đạo trực tiếp đã đăng ký' })
@Entity('directives')
export class Directive extends Node {
  @PrimaryColumn('uuid')
  override readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Field(() => DirectiveStageEnum, { description: 'Đã ban hành, chuyển đi hay chưa' })
  @Column('text')
  stage!: DirectiveStage;

  @Field(() => DirectiveFormEnum, { description: 'Văn bản, kết luận hay chỉ đạo bằng lời nói' })
  @Column('text')
  form!: DirectiveForm;

  @Field(() => String, { description: 'Mã loại văn bản theo documentTypes, ví dụ CĐ' })
  @Column('text', { name: 'document_type' })
  documentType!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Số, ký hiệu như đã viết, ví dụ 968/CĐ-TTg; null khi dự thảo chưa lấy số',
  })
  @Column('text', { nullable: true })
  number!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Ký hiệu đơn vị soạn thảo hoặc lĩnh vực, ghi sau cơ quan ban hành: NC trong 01/UBND-NC',
  })
  @Column('text', { name: 'drafting_unit', nullable: true })
  draftingUnit!: string | null;

  @Column('integer', { name: 'register_year' })
  registerYear!: number;

  @Column('text', { name: 'register_key', nullable: true })
  registerKey!: string | null;

  @Field(() => IssuerKindEnum, { description: 'Trong hay ngoài hệ thống' })
  @Column('text', { name: 'issuer_kind' })
  issuerKind!: IssuerKind;

  @Column('uuid', { name: 'issuer_id' })
  issuerId!: string;

  @Field(() => String, { description: 'Tên cơ quan ban hành vào ngày đăng ký' })
  @Column('text', { name: 'issuer_name' })
  issuerName!: string;

  @Field(() => String, { nullable: true, description: 'Người ký' })
  @Column('text', { name: 'signatory_name', nullable: true })
  signatoryName!: string | null;

  @Field(() => String, { nullable: true, description: 'Chức vụ người ký' })
  @Column('text', { name: 'signatory_title', nullable: true })
  signatoryTitle!: string | null;

  @Field(() => UrgencyEnum, { description: 'Độ khẩn' })
  @Column('text')
  urgency!: Urgency;

  @Field(() => String, { description: 'Trích yếu' })
  @Column('text')
  abstract!: string;

  @Field(() => String, { nullable: true, description: 'Mã lĩnh vực; null là không riêng lĩnh vực nào' })
  @Column('text', { nullable: true })
  sector!: string | null;

  @Field(() => GraphQLDay, { description: 'Ngày ban hành; với chỉ đạo bằng lời nói là ngày chỉ đạo' })
  @Column('date', { name: 'issued_on' })
  issuedOn!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: 'Ngày cơ quan đăng ký nhận được văn bản từ bên ngoài' })
  @Column('date', { name: 'received_on', nullable: true })
  receivedOn!: Day | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Hạn quán triệt; null là không đặt hạn' })
  @Column('date', { name: 'disseminate_by', nullable: true })
  disseminateBy!: Day | null;

  @Field(() => [String], { description: 'Nơi nhận ghi trên văn bản, mỗi dòng một nơi' })
  @Column('text', { name: 'copy_list', array: true })
  copyList!: string[];

  @Field(() => String, { nullable: true, description: 'Ghi chú của cơ quan đăng ký' })
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { name: 'file_id', nullable: true })
  fileId!: string | null;

  @Column('uuid', { name: 'carries_out_id', nullable: true })
  carriesOutId!: string | null;

  /** Follows from the changes on record; no use case writes it. */
  @Field(() => ValidityEnum, { description: 'Văn bản đã ban hành còn hiệu lực hay không' })
  @Column({ type: 'text', insert: false, update: false })
  readonly validity!: Validity;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'Ngày đầu tiên không còn hiệu lực (bị thay thế hoặc thu hồi); null khi còn hiệu lực',
  })
  @Column({ type: 'date', name: 'ended_on', insert: false, update: false })
  readonly endedOn!: Day | null;

  @Field(() => GraphQLInstant, { description: 'Thời điểm đăng ký' })
  @Column('timestamptz', { name: 'registered_at' })
  registeredAt!: Date;

  @Column('uuid', { name: 'registered_by' })
  registeredById!: string;

  @Field(() => String, { description: 'Người đăng ký; với chỉ đạo bằng lời nói là người ghi lại' })
  @Column('text', { name: 'registered_by_name' })
  registeredByName!: string;

  @Column('text', { name: 'registered_by_title' })
  registeredByTitle!: string;

  @Column('text', { name: 'registered_for_name', nullable: true })
  registeredForName!: string | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'Thời điểm gửi đến các cơ quan nhận; null khi là dự thảo',
  })
  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('uuid', { name: 'sent_by', nullable: true })
  sentById!: string | null;

  @Field(() => String, { nullable: true, description: 'Người ban hành hoặc chuyển văn bản' })
  @Column('text', { name: 'sent_by_name', nullable: true })
  sentByName!: string | null;

  @Column('text', { name: 'changed_by_name' })
  changedByName!: string;

  @Field(() => Int, { description: 'Phiên bản, gửi lại khi sửa hoặc ban hành' })
  @Column('integer')
  version!: number;
}
