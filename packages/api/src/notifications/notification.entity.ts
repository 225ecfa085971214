// What a person was told, for the agency that he acts for: a kind and the id of a case, which he reads under his own scope.
import { NOTIFICATION_KIND_NAMES, type NotificationKind, notificationWords } from '@ky-cuong/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../platform/graphql/page.js';
import { GraphQLInstant } from '../platform/graphql/scalars.js';

export const NotificationKindEnum = Object.fromEntries(NOTIFICATION_KIND_NAMES.map((kind) => [kind, kind]));
registerEnumType(NotificationKindEnum, {
  name: 'NotificationKind',
  description: 'Loại thông báo',
  valuesConfig: Object.fromEntries(
    NOTIFICATION_KIND_NAMES.map((kind) => [kind, { description: notificationWords(kind, 'vi') }]),
  ),
});

@ObjectType({ description: 'Thông báo gửi cho chính người xem, với cơ quan đang chọn' })
@Entity('notifications')
export class Notification {
  @Field(() => ID, { description: 'Mã, dùng cho markNotificationsRead' })
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => NotificationKindEnum, { description: 'Việc gì đã xảy ra' })
  @Column('text')
  kind!: NotificationKind;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Field(() => GraphQLInstant, { description: 'Lúc báo, theo giờ của tỉnh' })
  @Column('timestamptz', { name: 'told_at' })
  toldAt!: Date;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Lúc đọc; null khi chưa đọc' })
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}

export const { Connection: NotificationConnection } = connectionOf('Notification', Notification);

@ObjectType({ description: 'Tin tức thời: số chưa đọc, và thông báo vừa đến nếu có' })
export class NotificationArrival {
  @Field(() => Int, { description: 'Số thông báo chưa đọc, đếm đến 100' })
  unreadCount!: number;

  @Field(() => Notification, { nullable: true, description: 'Thông báo vừa đến; null ở tin đầu tiên khi vừa kết nối' })
  notification!: Notification | null;

  @Field(() => Boolean, { description: 'Đang trong giờ yên tĩnh của người nhận: chỉ tăng số, không hiện lên màn hình' })
  isQuiet!: boolean;
}
