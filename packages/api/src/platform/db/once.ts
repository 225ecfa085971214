// A creating use case happens once for one key: the same key replays the same answer, another input under it is refused.
import { createHash } from 'node:crypto';
import type { RequestContext } from '../graphql/context.js';
import { ConflictError, InvalidInputError } from '../errors/errors.js';
import type { Tx } from './tenant-db.js';

interface Creating {
  readonly idempotencyKey: string;
}

/** `work` returns the id of what it made. A second sender of the key waits here for the first, then gets that id. */
export async function once(tx: Tx, ctx: RequestContext, input: Creating, work: () => Promise<string>): Promise<string> {
  const { personId, agencyId } = ctx.actor;
  const { idempotencyKey: key } = input;
  if (key.length < 8 || key.length > 255) throw new InvalidInputError('idempotencyKey', 'CHECK_FIELDS');
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');

  const taken = await tx.query<unknown[]>(
    `insert into idempotency_keys (person_id, agency_id, key, input_hash, created_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning 1`,
    [personId, agencyId, key, inputHash, ctx.now],
  );
  if (taken.length === 0) return earlierResult(tx, [personId, agencyId, key], inputHash);

  const id = await work();
  await tx.query('update idempotency_keys set result_id = $4 where person_id = $1 and agency_id = $2 and key = $3', [
    personId,
    agencyId,
    key,
    id,
  ]);
  return id;
}

async function earlierResult(tx: Tx, address: readonly string[], inputHash: string): Promise<string> {
  const [row] = await tx.query<{ input_hash: string; result_id: string | null }[]>(
    'select input_hash, result_id from idempotency_keys where person_id = $1 and agency_id = $2 and key = $3',
    [...address],
  );
  if (!row?.result_id || row.input_hash !== inputHash) throw new ConflictError('KEY_USED_OTHERWISE');
  return row.result_id;
}
