// A file as kept, and as the cases that carry it show it: its bytes are found by their hash.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../platform/graphql/node.js';
import { GraphQLInstant } from '../platform/graphql/scalars.js';

@ObjectType({ implements: Node, description: 'Tệp đính kèm; tải về tại url với cùng phiên đăng nhập' })
@Entity('files')
export class Attachment extends Node {
  @Field(() => ID, { description: 'Mã của tệp, gửi trong fileId, fileIds' })
  @PrimaryColumn('uuid')
  override readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => String, { description: 'Tên tệp như khi gửi lên' })
  @Column('text')
  name!: string;

  @Field(() => String, { description: 'Loại nội dung, xác định từ chính các byte của tệp' })
  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Field(() => Int, { description: 'Kích thước, tính bằng byte' })
  @Column('bigint', { name: 'size_bytes' })
  sizeBytes!: number;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Field(() => GraphQLInstant, { description: 'Lúc gửi lên' })
  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt!: Date;
}

/** One agency that takes part in a case the file belongs to: whoever sees that agency's case sees the file. */
@Entity('file_readers')
export class FileReader {
  @Column('uuid', { name: 'file_tenant_id' })
  fileTenantId!: string;

  @PrimaryColumn('uuid', { name: 'file_id' })
  fileId!: string;

  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;

  /** '*' for the whole agency; a sector opens it to whoever sees that sector of the agency. */
  @PrimaryColumn('text')
  sector!: string;
}

export const urlOf = ({ id }: Pick<Attachment, 'id'>): string => `/files/${id}`;
