// What runs without a person: by the clock or because an act asked for it, in one province at a time, and again if it fails.
import type { Day, Language } from '@ky-cuong/shared';
import type { Logger } from 'pino';
import type { Mail } from '../mail/mail.js';
import type { TenantDb } from '../db/tenant-db.js';
import type { ActingActor, Province, RequestContext } from '../graphql/context.js';

export interface JobContext {
  readonly province: Province;
  /** The province's clock. */
  readonly now: Date;
  readonly today: Day;
  /** Real time, for sessions and for what leaves the house. */
  readonly realNow: Date;
  /** Bound to no person: it sees what the policies give a worker of the job's name. */
  readonly db: TenantDb;
  /**
   * For what a person ordered earlier and the day now brings about: in his name, with the eyes of the top of that agency's
   * line, because he may have left since.
   */
  readonly as: (actor: ActingActor, agencyId: string) => Promise<RequestContext>;
  readonly mail: Mail;
  /** The address that people use: links in letters begin with it. */
  readonly publicUrl: string | undefined;
  /** For what a person ordered and may still do: in his name and with his own eyes. */
  readonly forPerson: (actor: ActingActor, language: Language) => Promise<RequestContext>;
  /** Aborted when the program stops: long work lets go at its next step. */
  readonly stopping: AbortSignal;
  readonly dataDir: string;
  readonly log: Logger;
}

export interface Job {
  /** noun:verb; the enqueueing function lists it. */
  readonly name: string;
  /** When it runs by itself, in UTC, as cron writes it. */
  readonly at: string;
  readonly run: (ctx: JobContext) => Promise<void>;
}
