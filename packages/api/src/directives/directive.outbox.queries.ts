// What agencies are told of a directive: left in the outbox within the act's transaction, sent a little later, so that it can be undone.
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';

const UNDO_MS = 10_000;

export interface Notice {
  readonly kind:
    | 'directive.issued'
    | 'directive.passedOn'
    | 'directive.urged'
    | 'directive.disseminated'
    | 'directive.amended'
    | 'directive.replaced'
    | 'directive.withdrawn'
    | 'directive.recallAsked'
    | 'directive.recallAnswered';
  readonly directiveId: string;
  /** The agency that acted. */
  readonly agencyId: string;
  /** One event carries all receipts that it is about. */
  readonly receiptIds: readonly string[];
  readonly urgeId?: string;
}

export async function notify(
  tx: Tx,
  { now, actor }: RequestContext,
  { kind, agencyId, ...payload }: Notice,
): Promise<void> {
  await tx.query(
    'insert into outbox (id, kind, agency_id, payload, not_before, created_at) values ($1, $2, $3, $4, $5, $6)',
    [
      newId('Other'),
      kind,
      agencyId,
      JSON.stringify({ ...payload, byPersonId: actor.personId }),
      new Date(now.getTime() + UNDO_MS),
      now,
    ],
  );
}
