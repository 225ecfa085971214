// What a use case knows about who asks, when, and where: built anew for every request.
import type {
  Actor,
  Day,
  DeadlineRule,
  Hierarchy,
  HierarchyView,
  KeyScope,
  Language,
  RiskRule,
  WorkingCalendar,
} from '@ky-cuong/shared';
import type { NamedReads } from '../db/named-query.js';
import type { LiveDoor } from '../live/live.js';
import type { TenantDb } from '../db/tenant-db.js';

/** The customer whose host was called: one province is one schema. */
export interface Province {
  readonly id: string;
  readonly slug: string;
  readonly schema: string;
  readonly name: string;
  readonly isDemo: boolean;
  /** Added to real time to get the province's clock: zero except in a demo. */
  readonly clockOffsetMs: number;
}

/** The acting appointment, with name and title as they stand now: written into what he does, for good. */
export interface ActingActor extends Actor {
  readonly personName: string;
  readonly title: string;
  /** For a clerk: the head he works for, as written beside his own name. */
  readonly onBehalfOfName: string | null;
}

export interface SessionInfo {
  readonly id: string;
  readonly accountId: string;
  readonly personId: string;
  readonly personName: string;
  readonly mustChangePassword: boolean;
}

/** The key by which a program acts in the post of whoever made it. */
export interface ApiKeyInfo {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly allowance: KeyAllowance;
}

/** What the key may still ask for in this minute. */
export interface KeyAllowance {
  /** Seconds to wait; zero when the cost was taken. */
  spend(cost: number): number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RequestContext {
  readonly province: Province;
  /** The province's clock. */
  readonly now: Date;
  /** The domain's today, Asia/Ho_Chi_Minh. */
  readonly today: Day;
  /** Real time, for sessions and tokens only. */
  readonly realNow: Date;
  readonly traceId: string;
  /** Where the bytes of files are kept. */
  readonly dataDir: string;
  readonly language: Language;
  /** Null when nobody is signed in. */
  readonly session: SessionInfo | null;
  /** Present when a program acts by a key, and then there is no session. */
  readonly apiKey?: ApiKeyInfo;
  /** Whether {@link actor} may be read: somebody is signed in and has chosen a post that he holds today. */
  readonly isActing: boolean;
  /** Throws UNAUTHENTICATED (SIGN_IN_FIRST, CHOOSE_POST) when nobody acts. */
  readonly actor: ActingActor;
  /** All agencies with their history, in memory. */
  readonly hierarchy: Hierarchy;
  /** The hierarchy as of {@link today}. */
  readonly agencies: HierarchyView;
  readonly calendar: WorkingCalendar;
  readonly deadlineRule: DeadlineRule;
  readonly riskRule: RiskRule;
  /** Writes: one transaction a use case, bound to the actor. */
  readonly db: TenantDb;
  /** Hot reads, bound to the actor. */
  readonly reads: NamedReads;
  /** What is written from now on, in whichever process. */
  readonly live: LiveDoor;
  /** The browser's or system's address and name, for sessions, and the address it reached us at. */
  readonly client: { readonly ip: string; readonly userAgent: string; readonly origin: string };
  /** Sets and clears the session cookie of the answer, and knows the browser by another that outlives it. */
  readonly cookies: {
    readonly device: string | undefined;
    setSession(token: string, expiresAt: Date): void;
    clearSession(): void;
    setDevice(token: string, expiresAt: Date): void;
  };
}
