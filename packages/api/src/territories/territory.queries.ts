// Territories as of a day, and how a province's list of them is brought in.
import type { Day } from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import { namedQuery } from '../platform/db/named-query.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';

export interface TerritoryRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parentId: string | null;
  readonly from: Day;
  readonly to: Day | null;
}

const onDay = namedQuery<TerritoryRow & Record<string, unknown>>(
  'territories.onDay',
  `select territory_id as id, code, name, level, parent_id as "parentId", valid_from as "from", valid_to as "to"
     from territory_versions
    where valid_from <= $1::date and (valid_to is null or valid_to >= $1::date) and ($2::uuid is null or territory_id = $2::uuid)
    order by array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], level), code`,
);

export const findTerritories = (ctx: RequestContext, { day, id }: { day: Day; id: string | null }) =>
  ctx.reads.run(onDay, [day, id]);

/** A place with its times, the latest open; `parentCode` is the code of a place written before it. */
export interface TerritoryPlan {
  readonly versions: readonly {
    readonly from: Day;
    readonly to: Day | null;
    readonly code: string;
    readonly name: string;
  }[];
  readonly level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  readonly parentCode: string | null;
}

/** Writes places, parents before children; returns the id of each by the code of its first time. */
export async function writeTerritories(tx: Tx, plans: readonly TerritoryPlan[]): Promise<ReadonlyMap<string, string>> {
  const idByCode = new Map<string, string>();
  for (const plan of plans) idByCode.set(plan.versions[0]?.code ?? '', newId('Territory'));
  const ids = plans.map(({ versions }) => idByCode.get(versions[0]?.code ?? '') ?? '');
  await tx.query('insert into territories select * from unnest($1::uuid[])', [ids]);
  const rows = plans.flatMap(({ versions, level, parentCode }, index) =>
    versions.map((version) => ({
      ...version,
      level,
      id: ids[index],
      parentId: idByCode.get(parentCode ?? '') ?? null,
    })),
  );
  await tx.query(
    `insert into territory_versions (territory_id, valid_from, valid_to, code, name, level, parent_id)
     select * from jsonb_to_recordset($1) as r (id uuid, "from" date, "to" date, code text, name text, level text, "parentId" uuid)`,
    [JSON.stringify(rows)],
  );
  return idByCode;
}
