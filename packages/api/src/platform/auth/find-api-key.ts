// Who acts by an API key: asked of the database anew for every request, so that a key that has ended ends at once.
import type { KeyScope, Reason, Role } from '@ky-cuong/shared';
import type { Pool, QueryResult } from 'pg';
import { bindStatement } from '../db/bind.js';
import type { ActingActor, ApiKeyInfo } from '../graphql/context.js';
import type { AddressClass } from './address-class.js';
import type { KeyLimits } from './key-meter.js';
import { hashOf } from './session.js';

interface FoundRow {
  readonly key_id: string;
  readonly key_name: string;
  readonly scopes: KeyScope[];
  readonly expires_at: Date;
  readonly last_used_at: Date | null;
  readonly last_used_from: AddressClass | null;
  readonly requests_per_minute: number;
  readonly cost_per_minute: number;
  /** Why it has ended, though not by its day. */
  readonly ended: Reason | null;
  readonly hierarchy_version: number;
  readonly person_id: string;
  readonly full_name: string;
  readonly language: 'VI' | 'EN';
  readonly appointment_id: string;
  readonly role: Role;
  readonly title: string;
  readonly agency_id: string;
  readonly tenant_id: string;
  readonly sectors: string[];
}

export interface FoundKey {
  readonly key: Omit<ApiKeyInfo, 'allowance'>;
  readonly limits: KeyLimits;
  readonly actor: ActingActor;
  readonly language: 'vi' | 'en';
  readonly hierarchyVersion: number;
  readonly lastUsedAt: Date | null;
  readonly lastUsedFrom: AddressClass | null;
}

const FIND = 'select * from find_api_key($1, $2)';

/** Null when it is unknown; the reason when it has ended: only whoever holds the secret is told. */
export async function findApiKey(
  pool: Pool,
  schema: string,
  asked: { key: string; today: string; realNow: Date },
): Promise<FoundKey | Reason | null> {
  const query = { name: `auth.key@${schema}`, text: FIND, values: [hashOf(asked.key), asked.today] };
  const { rows } = await inOnePiece<FoundRow>(pool, `begin read only; ${bindStatement({ schema })}`, query);
  const [row] = rows;
  if (!row) return null;
  if (row.ended) return row.ended;
  return row.expires_at > asked.realNow ? asFound(row) : 'KEY_EXPIRED';
}

const USED_EVERY_MS = 60_000;
const USED = 'update api_keys set last_used_at = $2, last_used_from = $3 where id = $1 and revoked_at is null';

/** Kept to the minute, so that reading stays reading. */
export async function noteUse(
  pool: Pool,
  schema: string,
  { found, realNow, from }: { found: FoundKey; realNow: Date; from: AddressClass },
): Promise<void> {
  const isFresh = found.lastUsedAt !== null && realNow.getTime() - found.lastUsedAt.getTime() < USED_EVERY_MS;
  if (isFresh && found.lastUsedFrom === from) return;
  const begin = `begin; ${bindStatement({ schema, personId: found.actor.personId })}`;
  await inOnePiece(pool, begin, { text: USED, values: [found.key.id, realNow, from] });
}

interface Asking {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}

async function inOnePiece<Row extends object>(pool: Pool, begin: string, query: Asking): Promise<QueryResult<Row>> {
  const client = await pool.connect();
  try {
    const [begun, answered, committed] = await Promise.allSettled([
      client.query(begin),
      client.query<Row>(query),
      client.query('commit'),
    ]);
    if (begun.status === 'rejected') throw begun.reason;
    if (answered.status === 'rejected') throw answered.reason;
    if (committed.status === 'rejected') throw committed.reason;
    return answered.value;
  } finally {
    client.release();
  }
}

const asFound = (row: FoundRow): FoundKey => ({
  key: { id: row.key_id, name: row.key_name, scopes: row.scopes },
  limits: { requestsPerMinute: row.requests_per_minute, costPerMinute: row.cost_per_minute },
  actor: {
    personId: row.person_id,
    appointmentId: row.appointment_id,
    agencyId: row.agency_id,
    tenantId: row.tenant_id,
    role: row.role,
    sectors: row.sectors,
    onBehalfOf: null,
    personName: row.full_name,
    title: row.title,
    onBehalfOfName: null,
  },
  language: row.language === 'EN' ? 'en' : 'vi',
  hierarchyVersion: row.hierarchy_version,
  lastUsedAt: row.last_used_at,
  lastUsedFrom: row.last_used_from,
});
