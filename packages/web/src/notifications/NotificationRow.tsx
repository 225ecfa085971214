// One notification: what happened, to what, when; opening it reads it.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { clockText } from '../ui/days.js';
import { StatusDot } from '../ui/StatusDot.js';
import { Verb } from '../ui/Verb.js';
import type { NotificationFactsFragment } from './generated/graphql.js';
import { nameOf, pathOf, titleOf } from './notificationWords.js';

interface NotificationRowProps {
  readonly notification: NotificationFactsFragment;
  readonly onRead: () => void;
}

export function NotificationRow({ notification, onRead }: NotificationRowProps) {
  const { readAt, isUrgent, toldAt, task, directive } = notification;
  const [name, title, path] = [nameOf(notification), titleOf(notification), pathOf(notification)];
  const isUnread = readAt === null;
  const details = [task?.code ?? directive?.number, task?.lead.shortName];
  const read = isUnread ? onRead : undefined;
  return (
    <li className={isUnread ? 'row told unread' : 'row told'}>
      <div>
        <p className="told-kind">
          {isUnread && <span className="unseen">{t`Chưa đọc:`} </span>}
          {name}
          {isUrgent && <StatusDot tone="late">{t`Khẩn`}</StatusDot>}
        </p>
        <p className="row-title">
          {path === undefined ? (
            <span className="meta">{title}</span>
          ) : (
            <Link to={path} onClick={read}>
              {title}
            </Link>
          )}
        </p>
        <p className="meta">{[clockText(toldAt), ...details].filter(Boolean).join(' · ')}</p>
      </div>
      {read && (
        <div className="verbs">
          <Verb aria-label={t`Đã đọc: ${name}: ${title}`} onClick={read}>{t`Đã đọc`}</Verb>
        </div>
      )}
    </li>
  );
}
