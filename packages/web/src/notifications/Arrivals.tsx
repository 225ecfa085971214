// How many notifications wait, kept true while the program is open, and what has just come said at the edge of the page.
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLingui } from '@lingui/react';
import { useClient, useQuery } from 'urql';
import { UnreadNotificationsDocument } from './generated/graphql.js';
import { useTold } from './useTold.js';

interface Arrivals {
  readonly unread: number;
  /** The id of what came last: whoever shows the list asks again. */
  readonly latest: string | undefined;
}

const ArrivalsContext = createContext<Arrivals>({ unread: 0, latest: undefined });

export const useArrivals = (): Arrivals => useContext(ArrivalsContext);

// The page itself comes first: neither the number nor the line is what it was opened for.
const restMs = 800;

export function ArrivalsScope({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const { i18n } = useLingui();
  const language = i18n.locale === 'en' ? 'en' : 'vi';
  const [isRested, setRested] = useState(false);
  const [latest, setLatest] = useState<string>();
  const [{ data }] = useQuery({ query: UnreadNotificationsDocument, pause: !isRested });
  const tell = useTold();

  useEffect(() => {
    let hangUp: (() => void) | undefined;
    let isOver = false;
    const ask = () => void client.query(UnreadNotificationsDocument, {}, { requestPolicy: 'network-only' }).toPromise();

    async function begin(): Promise<void> {
      setRested(true);
      const { listen } = await import('./listen.js');
      if (isOver) return;
      hangUp = listen({
        language,
        onSilence: ask,
        onArrival({ notification, isQuiet }) {
          if (notification) {
            ask();
            setLatest(notification.id);
          }
          if (notification && !isQuiet) void tell(notification);
        },
      });
    }

    const timer = setTimeout(() => void begin().catch(() => undefined), restMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
      hangUp?.();
    };
  }, [client, language, tell]);

  const unread = data?.unreadNotificationCount ?? 0;
  const arrivals = useMemo(() => ({ unread, latest }), [unread, latest]);
  return <ArrivalsContext value={arrivals}>{children}</ArrivalsContext>;
}
