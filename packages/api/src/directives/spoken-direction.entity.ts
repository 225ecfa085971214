// What a spoken direction has besides its directive: where it was given, and what the speaker's office says to the record.
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLInstant } from '../platform/graphql/scalars.js';

export type SpokenState = 'WAITING' | 'CONFIRMED' | 'DISOWNED';

const states: Readonly<Record<SpokenState, SpokenState>> = {
  WAITING: 'WAITING',
  CONFIRMED: 'CONFIRMED',
  DISOWNED: 'DISOWNED',
};
registerEnumType(states, {
  name: 'SpokenState',
  description: 'Nội dung ghi lại của một chỉ đạo bằng lời đã được xác nhận hay chưa',
  valuesConfig: {
    WAITING: { description: 'Chờ xác nhận; nhiệm vụ vẫn được giao và thực hiện' },
    CONFIRMED: { description: 'Đã xác nhận đúng là chỉ đạo đó' },
    DISOWNED: { description: 'Không xác nhận; nhiệm vụ phát sinh còn mở đã hủy' },
  },
});

@ObjectType({ description: 'Việc ghi lại và xác nhận một chỉ đạo bằng lời nói' })
@Entity('spoken_directions')
export class SpokenDirection {
  @PrimaryColumn('uuid', { name: 'directive_id' })
  directiveId!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Field(() => String, { nullable: true, description: 'Nơi chỉ đạo: cuộc họp, buổi làm việc' })
  @Column('text', { nullable: true })
  place!: string | null;

  @Column('uuid', { name: 'recorded_by' })
  recordedById!: string;

  @Field(() => states, { description: 'Chờ xác nhận, đã xác nhận, không xác nhận' })
  @Column('text')
  state!: SpokenState;

  @Field(() => GraphQLInstant, { description: 'Chờ xác nhận từ lúc' })
  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Lúc trả lời; null khi còn chờ' })
  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedById!: string | null;

  @Field(() => String, { nullable: true, description: 'Người trả lời' })
  @Column('text', { name: 'decided_by_name', nullable: true })
  decidedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Chức vụ người trả lời' })
  @Column('text', { name: 'decided_by_title', nullable: true })
  decidedByTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Lý do không xác nhận; null ở các trạng thái khác' })
  @Column('text', { nullable: true })
  ground!: string | null;

  @Field(() => Int, { description: 'Phiên bản, gửi lại khi xác nhận' })
  @Column('integer')
  version!: number;
}
