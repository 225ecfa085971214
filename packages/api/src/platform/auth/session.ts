// Who is asking: an opaque token in a cookie, known to the database by its hash only.
import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@ky-cuong/shared';
import { parseCookie } from 'cookie';
import type { Pool } from 'pg';
import { bindStatement, checkedSchema } from '../db/bind.js';
import type { ActingActor, SessionInfo } from '../graphql/context.js';

export const IDLE_MS = 30 * 60_000;
export const ABSOLUTE_MS = 12 * 3_600_000;

/** `__Host-` needs https; on plain http at this machine the browser would drop it. */
export const cookieName = (isSecure: boolean) => (isSecure ? '__Host-kc_session' : 'kc_session');

export const newToken = () => randomBytes(32).toString('base64url');
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

export const tokenFrom = (cookieHeader: string | undefined, isSecure: boolean): string | undefined =>
  parseCookie(cookieHeader ?? '')[cookieName(isSecure)];

interface FoundRow {
  readonly session_id: string;
  readonly account_id: string;
  readonly person_id: string;
  readonly full_name: string;
  readonly language: 'VI' | 'EN';
  readonly must_change_password: boolean;
  readonly expires_at: Date;
  readonly last_seen_at: Date;
  readonly hierarchy_version: number;
  readonly acting_id: string | null;
  readonly role: Role;
  readonly title: string;
  readonly agency_id: string;
  readonly tenant_id: string;
  readonly sectors: string[];
  readonly on_behalf_of: string | null;
  readonly on_behalf_name: string | null;
}

export interface FoundSession {
  readonly session: SessionInfo;
  readonly actor: ActingActor | null;
  readonly language: 'vi' | 'en';
  readonly hierarchyVersion: number;
  readonly lastSeenAt: Date;
}

const FIND = (schema: string) => `select * from ${checkedSchema(schema)}.find_session($1, $2)`;

/**
 * The session of a token as it stands now, with the acting post as of that day; null when it has ended. One statement and
 * one round trip: nobody is bound yet, and the function, named with its schema, looks for nothing but this one row.
 */
export async function findSession(
  pool: Pool,
  schema: string,
  asked: { token: string; today: string; realNow: Date },
): Promise<FoundSession | null> {
  const values = [hashOf(asked.token), asked.today];
  const { rows } = await pool.query<FoundRow>({ name: `auth.find@${schema}`, text: FIND(schema), values });
  const [row] = rows;
  return row && isLive(row, asked.realNow) ? asFound(row) : null;
}

const FIND_ALL = (schema: string) =>
  `select t.hash, s.* from unnest($1::text[]) t (hash), lateral ${checkedSchema(schema)}.find_session(t.hash, $2) s`;

/** The post that each of these sessions acts in now, by the token's hash; those that have ended are not among them. */
export async function findSessions(
  pool: Pool,
  schema: string,
  { hashes, today, realNow }: { hashes: readonly string[]; today: string; realNow: Date },
): Promise<ReadonlyMap<string, string | null>> {
  const query = { name: `auth.findAll@${schema}`, text: FIND_ALL(schema), values: [[...hashes], today] };
  const { rows } = await pool.query<FoundRow & { readonly hash: string }>(query);
  const live = rows.filter((row) => isLive(row, realNow) && !row.must_change_password);
  return new Map(live.map(({ hash, acting_id }) => [hash, acting_id]));
}

const SEEN_EVERY_MS = 60_000;
const SEEN = 'update sessions set last_seen_at = $2 where id = $1 and revoked_at is null';

/** Moves the idle limit on; at most once a minute, so that reading stays reading. */
export async function keepAlive(
  pool: Pool,
  schema: string,
  { found, realNow }: { found: FoundSession; realNow: Date },
): Promise<void> {
  if (realNow.getTime() - found.lastSeenAt.getTime() < SEEN_EVERY_MS) return;
  const { id, personId } = found.session;
  const client = await pool.connect();
  try {
    const answers = await Promise.allSettled([
      client.query(`begin; ${bindStatement({ schema, personId })}`),
      client.query(SEEN, [id, realNow]),
      client.query('commit'),
    ]);
    for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
  } finally {
    client.release();
  }
}

const isLive = ({ expires_at, last_seen_at }: FoundRow, now: Date) =>
  expires_at > now && now.getTime() - last_seen_at.getTime() < IDLE_MS;

function asFound(row: FoundRow): FoundSession {
  return {
    session: {
      id: row.session_id,
      accountId: row.account_id,
      personId: row.person_id,
      personName: row.full_name,
      mustChangePassword: row.must_change_password,
    },
    actor: row.acting_id && row.agency_id ? actorOf(row, row.acting_id) : null,
    language: row.language === 'EN' ? 'en' : 'vi',
    hierarchyVersion: row.hierarchy_version,
    lastSeenAt: row.last_seen_at,
  };
}

const actorOf = (row: FoundRow, appointmentId: string): ActingActor => ({
  personId: row.person_id,
  appointmentId,
  agencyId: row.agency_id,
  tenantId: row.tenant_id,
  role: row.role,
  sectors: row.sectors,
  onBehalfOf: row.on_behalf_of,
  personName: row.full_name,
  title: row.title,
  onBehalfOfName: row.on_behalf_name,
});
