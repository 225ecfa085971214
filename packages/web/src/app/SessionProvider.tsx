// Asks once who is here, before any page does; a server that does not answer is said so, with another try.
import { useMemo, type ReactNode } from 'react';
import { useMutation, useQuery } from 'urql';
import { SessionDocument, SetLanguageDocument } from '../graphql/generated/graphql.js';
import { messageFor } from '../graphql/messageFor.js';
import { SessionScope, type Session } from '../graphql/session.js';
import { Loading } from '../ui/Loading.js';
import { Problem } from '../ui/Problem.js';
import type { Language } from './language.js';

interface SessionProviderProps {
  readonly renew: () => void;
  readonly switchLanguage: (language: Language) => Promise<void>;
  readonly children: ReactNode;
}

export function SessionProvider({ renew, switchLanguage, children }: SessionProviderProps) {
  const [{ data, error, fetching }, ask] = useQuery({ query: SessionDocument });
  const [, setLanguage] = useMutation(SetLanguageDocument);

  const session = useMemo<Session>(
    () => ({
      me: data?.me ?? null,
      province: data?.province,
      renew,
      switchLanguage: async (language) => {
        if (data?.me) await setLanguage({ language: language === 'en' ? 'EN' : 'VI' });
        await switchLanguage(language);
      },
    }),
    [data, renew, setLanguage, switchLanguage],
  );

  if (!data) {
    return (
      <main className="boot-main">
        {error ? (
          <Problem
            isRetrying={fetching}
            message={messageFor(error)}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : (
          <Loading rows={3} />
        )}
      </main>
    );
  }
  return <SessionScope session={session}>{children}</SessionScope>;
}
