// A notification in words, and where it leads.
import { notificationPath, notificationWords } from '@ky-cuong/shared';
import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { NotificationFactsFragment } from './generated/graphql.js';

type Facts = Pick<NotificationFactsFragment, 'kind' | 'task' | 'directive'>;

export const nameOf = ({ kind }: Pick<Facts, 'kind'>): string =>
  notificationWords(kind, i18n.locale === 'en' ? 'en' : 'vi');

export function titleOf({ task, directive }: Facts): string {
  if (task) return task.title;
  if (directive) return directive.abstract;
  return t`nội dung không còn trong phạm vi của bạn`;
}

/** Nowhere when the case has left the reader's scope. */
export function pathOf({ kind, task, directive }: Facts): string | undefined {
  const id = task?.id ?? directive?.id;
  return id === undefined ? undefined : notificationPath(kind, id);
}
