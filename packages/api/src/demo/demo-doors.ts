// What founding the demo is given by the program that serves it, and what it hands back.
import type { DataSource } from 'typeorm';
import type { ActingActor, Province, RequestContext, SessionInfo } from '../platform/graphql/context.js';

export interface DemoAccount {
  /** In the words of the demo's own language: 'Chủ tịch UBND tỉnh'. */
  readonly role: string;
  readonly name: string;
  readonly identifier: string;
}

export interface DemoDoors {
  readonly province: Province;
  /** As kc_owner in the province's schema: for what nobody is there yet to do. */
  readonly owner: DataSource;
  /** As somebody, at a moment of the province's clock. */
  contextOf(actor: ActingActor, now: Date, session?: SessionInfo): Promise<RequestContext>;
  /** Tells people of what is due at that moment, as the worker does. */
  carry(now: Date): Promise<void>;
  /** Gives what comes again by itself and is due at that moment, as the worker does. */
  repeat(now: Date): Promise<void>;
  readonly password: string;
  say(line: string): void;
}
