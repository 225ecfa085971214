// What has just come, said once, with the way to it. The words are fetched with the first that comes.
import { useCallback } from 'react';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useSay } from '../ui/Toast.js';
import type { NotificationFactsFragment } from './generated/graphql.js';

export function useTold(): (notification: NotificationFactsFragment) => Promise<void> {
  const say = useSay();
  const navigate = useNavigate();
  return useCallback(
    async (notification) => {
      const { nameOf, pathOf, titleOf } = await import('./notificationWords.js');
      const path = pathOf(notification);
      const open = path === undefined ? undefined : () => void navigate({ to: path });
      say(`${nameOf(notification)}: ${titleOf(notification)}`, { go: open && { name: t`Mở`, act: open } });
    },
    [say, navigate],
  );
}
