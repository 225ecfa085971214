// The statistics of urging: who was urged, who has looked, who has answered, and how fast.
import { daysBetween } from '@ky-cuong/shared';
import { isId } from '../platform/db/ids.js';
import { InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { type Period, readUrging, type UrgingRow } from './urging.statistics.queries.js';

const MAX_DAYS = 366;

export interface Statistics {
  readonly total: UrgingRow;
  readonly agencies: readonly UrgingRow[];
}

const NOTHING: UrgingRow = { agencyId: null, tasks: 0, urges: 0, seen: 0, answered: 0, medianHours: null };
const order = new Intl.Collator('vi');

/** Those who owe the most answers first. */
export async function urgingStatistics(
  ctx: RequestContext,
  { agencyId, ...period }: Period & { readonly agencyId: string | null },
): Promise<Statistics> {
  mustBePeriod(period);
  const rows = agencyId && !isId(agencyId) ? [] : await readUrging(ctx, { ...period, agencyId });
  const nameOf = ({ agencyId: id }: UrgingRow) => (id && ctx.agencies.get(id)?.name) ?? '';
  const agencies = rows
    .filter((row) => row.agencyId !== null)
    .sort((a, b) => owed(b) - owed(a) || order.compare(nameOf(a), nameOf(b)));
  return { total: rows.find((row) => row.agencyId === null) ?? NOTHING, agencies };
}

const owed = ({ tasks, answered }: UrgingRow) => tasks - answered;

/** A year at most: every urge of the period is read. */
export function mustBePeriod({ from, to }: Period): void {
  if (to < from) throw new InvalidInputError('to', 'PERIOD_BACKWARDS');
  if (daysBetween(from, to) > MAX_DAYS) throw new InvalidInputError('to', 'PERIOD_TOO_LONG', { max: MAX_DAYS });
}
