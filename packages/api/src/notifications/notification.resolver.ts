// Notifications in the graph: one's own, as pages, as a number, and as they arrive.
import { canSeeWork, notificationFacts } from '@ky-cuong/shared';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { directiveById } from '../directives/directive.loaders.js';
import { Directive } from '../directives/directive.entity.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { type Page, PageArgs } from '../platform/graphql/page.js';
import { Task } from '../tasks/task.entity.js';
import { taskById } from '../tasks/task.loaders.js';
import { Notification, NotificationArrival, NotificationConnection } from './notification.entity.js';
import { type Arrived, openArrival, watchArrivals } from './notification.live.js';
import { countUnread, readNotifications } from './notification.queries.js';
import {
  MarkNotificationsReadInput,
  NotificationSettings,
  UpdateNotificationSettingsInput,
} from './notification-settings.entity.js';
import { findSettings, markNotificationsRead, updateSettings } from './notification.service.js';

const INPUT = { description: 'Nội dung gửi lên' };
const UNREAD_ONLY = { defaultValue: false, description: 'Chỉ thông báo chưa đọc' };

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationConnection, {
    description:
      'Thông báo của chính người xem với cơ quan đang chọn, mới nhất trước. CURSOR_MALFORMED, PAGE_TOO_LARGE',
  })
  notifications(
    @Ctx() ctx: RequestContext,
    @Arg('unreadOnly', () => Boolean, UNREAD_ONLY) unreadOnly: boolean,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<Notification>> {
    return readNotifications(ctx, args, unreadOnly);
  }

  @Query(() => Int, { description: 'Số thông báo chưa đọc với cơ quan đang chọn, đếm đến 100' })
  unreadNotificationCount(@Ctx() ctx: RequestContext): Promise<number> {
    return countUnread(ctx);
  }

  @Query(() => NotificationSettings, { description: 'Cách người xem nhận thông báo' })
  notificationSettings(@Ctx() ctx: RequestContext): Promise<NotificationSettings> {
    return findSettings(ctx);
  }

  @Mutation(() => Int, {
    description:
      'Đánh dấu đã đọc; trả về số còn chưa đọc. Gửi lại không đổi gì thêm. REQUIRED, OUT_OF_RANGE, CHECK_FIELDS',
  })
  markNotificationsRead(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MarkNotificationsReadInput, INPUT) input: MarkNotificationsReadInput,
  ): Promise<number> {
    return markNotificationsRead(ctx, input);
  }

  @Mutation(() => NotificationSettings, { description: 'Sửa cách nhận thông báo. STALE_VERSION, OUT_OF_RANGE' })
  updateNotificationSettings(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateNotificationSettingsInput, INPUT) input: UpdateNotificationSettingsInput,
  ): Promise<NotificationSettings> {
    return updateSettings(ctx, input);
  }

  @Subscription(() => NotificationArrival, {
    subscribe: ({ context }: { context: RequestContext }) => watchArrivals(context),
    description:
      'Thông báo đến tức thời, qua POST /graphql/stream (graphql-sse). Tin đầu tiên chỉ có số chưa đọc; phiên hết hiệu lực hoặc thôi chức vụ thì luồng đóng',
  })
  notificationArrived(@Ctx() ctx: RequestContext, @Root() arrived: Arrived | null): Promise<NotificationArrival> {
    return openArrival(ctx, arrived);
  }

  @FieldResolver(() => Boolean, { description: 'Thuộc loại khẩn' })
  isUrgent(@Root() { kind }: Notification): boolean {
    return notificationFacts(kind).isUrgent;
  }

  @FieldResolver(() => Task, { nullable: true, description: 'Nhiệm vụ được nói đến; null khi không còn được xem' })
  task(@Ctx() ctx: RequestContext, @Root() { kind, subjectId }: Notification): Promise<Task | null> | null {
    return isSeen(ctx, kind, 'TASK') ? ifVisible(taskById(ctx).load(subjectId)) : null;
  }

  @FieldResolver(() => Directive, { nullable: true, description: 'Văn bản được nói đến; null khi không còn được xem' })
  directive(@Ctx() ctx: RequestContext, @Root() { kind, subjectId }: Notification): Promise<Directive | null> | null {
    return isSeen(ctx, kind, 'DIRECTIVE') ? ifVisible(directiveById(ctx).load(subjectId)) : null;
  }
}

const isSeen = ({ actor }: RequestContext, kind: Notification['kind'], about: 'TASK' | 'DIRECTIVE'): boolean =>
  notificationFacts(kind).about === about && canSeeWork(actor);

/** A case that has left the reader's scope since is not told of again. */
const ifVisible = <Thing>(loading: Promise<Thing>): Promise<Thing | null> =>
  loading.catch((cause: unknown) => {
    if (cause instanceof NotFoundError) return null;
    throw cause;
  });
