// How a person wants to be told: by kind and channel, when to be left in peace, and the digest of the morning.
import { type NotificationKind, QUIET_BY_DEFAULT } from '@ky-cuong/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NotificationKindEnum } from './notification.entity.js';

@ObjectType({ description: 'Cách người xem nhận thông báo; có sẵn giá trị mặc định khi chưa sửa' })
@Entity('notification_settings')
export class NotificationSettings {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Field(() => Boolean, { description: 'Có giờ yên tĩnh hay không' })
  @Column('boolean', { name: 'is_quiet' })
  isQuiet!: boolean;

  @Field(() => Int, { description: 'Bắt đầu giờ yên tĩnh: số phút từ 0 giờ, 0–1439 (mặc định 1260 = 21:00)' })
  @Column('integer', { name: 'quiet_from' })
  quietFrom!: number;

  @Field(() => Int, { description: 'Hết giờ yên tĩnh: số phút từ 0 giờ, 0–1439 (mặc định 390 = 06:30)' })
  @Column('integer', { name: 'quiet_to' })
  quietTo!: number;

  @Field(() => Boolean, { description: 'Thông báo khẩn được gửi cả trong giờ yên tĩnh' })
  @Column('boolean', { name: 'urgent_passes' })
  urgentPasses!: boolean;

  @Field(() => Boolean, { description: 'Nhận bản tin qua thư điện tử lúc 07:00' })
  @Column('boolean', { name: 'has_digest' })
  hasDigest!: boolean;

  @Field(() => [NotificationKindEnum], { description: 'Các loại không nhận trong phần mềm' })
  @Column('text', { name: 'in_app_off', array: true })
  inAppOff!: NotificationKind[];

  @Field(() => [NotificationKindEnum], { description: 'Các loại không nhận qua thư điện tử' })
  @Column('text', { name: 'email_off', array: true })
  emailOff!: NotificationKind[];

  @Field(() => Int, { description: 'Phiên bản, gửi lại khi sửa; 0 khi chưa sửa lần nào' })
  @Column('integer')
  version!: number;
}

/** Both channels for everything, nights in peace. */
export const SETTINGS_BY_DEFAULT: Omit<NotificationSettings, 'personId' | 'accountId'> = {
  isQuiet: QUIET_BY_DEFAULT.isQuiet,
  quietFrom: QUIET_BY_DEFAULT.from,
  quietTo: QUIET_BY_DEFAULT.to,
  urgentPasses: false,
  hasDigest: true,
  inAppOff: [],
  emailOff: [],
  version: 0,
};

@InputType({ description: 'Cách nhận thông báo; trường không nêu thì giữ nguyên' })
export class UpdateNotificationSettingsInput {
  @Field(() => Int, { description: 'NotificationSettings.version' })
  version!: number;

  @Field(() => Boolean, { nullable: true, description: 'Có giờ yên tĩnh hay không' })
  isQuiet?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Bắt đầu giờ yên tĩnh, số phút từ 0 giờ, 0–1439' })
  quietFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hết giờ yên tĩnh, số phút từ 0 giờ, 0–1439' })
  quietTo?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Thông báo khẩn được gửi cả trong giờ yên tĩnh' })
  urgentPasses?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Nhận bản tin lúc 07:00' })
  hasDigest?: boolean | null;

  @Field(() => [NotificationKindEnum], { nullable: true, description: 'Các loại không nhận trong phần mềm' })
  inAppOff?: NotificationKind[] | null;

  @Field(() => [NotificationKindEnum], { nullable: true, description: 'Các loại không nhận qua thư điện tử' })
  emailOff?: NotificationKind[] | null;
}

@InputType({ description: 'Đánh dấu đã đọc: từng thông báo, hoặc mọi thông báo đến hết một thông báo' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'Notification.id, tối đa 100; không nêu khi dùng upTo' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Notification.id: thông báo này và mọi thông báo cũ hơn' })
  upTo?: string | null;
}
