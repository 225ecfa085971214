// Who is signed in and in which post: what every page may ask, and the only way to change it.
import { createContext, useContext, type ReactNode } from 'react';
import type { SessionQuery } from './generated/graphql.js';

export type Me = NonNullable<SessionQuery['me']>;
export type ActingPost = NonNullable<Me['actingPost']>;
export type Province = SessionQuery['province'];

export interface Session {
  readonly me: Me | null;
  readonly province: Province | undefined;
  /** Throws the cache away and asks again who is here: after sign-in, sign-out, a change of post. */
  readonly renew: () => void;
  readonly switchLanguage: (language: 'vi' | 'en') => Promise<void>;
}

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionScope({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionScope');
  return session;
}

/** The signed-in person; only inside the shell, which lets nobody else in. */
export function useMe(): Me & { readonly actingPost: ActingPost } {
  const { me } = useSession();
  if (!me?.actingPost) throw new Error('useMe outside the shell');
  return { ...me, actingPost: me.actingPost };
}

/** The domain's today, as a day 'YYYY-MM-DD'. */
export function useToday(): string {
  return useMe().today;
}
