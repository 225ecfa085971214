// Files by id, within the caller's scope: his own, and those of cases that his agency takes part in or oversees; and who reads them.
import { namedQuery } from '../platform/db/named-query.js';
import { scopeOf, seesSectorOf } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Attachment, type FileReader } from './file.entity.js';

const seen = namedQuery<Attachment>(
  'files.seen',
  `select f.id, f.tenant_id as "tenantId", f.agency_id as "agencyId", f.person_id as "personId", f.name,
          f.media_type as "mediaType", f.size_bytes as "sizeBytes", f.content_hash as "contentHash", f.uploaded_at as "uploadedAt"
     from files f
    where f.id = any ($3::uuid[])
      and (f.person_id = $2
        or exists (select from file_readers r where r.file_id = f.id
          and (r.agency_id = any (${scopeOf('$1')}) or (r.sector <> '*' and ${seesSectorOf('$1', 'r.agency_id', 'r.sector')}))))`,
);

/** Those of the asked files that the caller may see, in no order. */
export async function readFiles(ctx: RequestContext, ids: readonly string[]): Promise<Attachment[]> {
  const { agencyId, personId } = ctx.actor;
  const rows = await ctx.reads.run(seen, [agencyId, personId, [...ids]]);
  return rows.map((row) => Object.assign(new Attachment(), row));
}

/** Whoever reads one of them already goes on reading it. */
export const insertReaders = (tx: Tx, rows: readonly FileReader[]): Promise<unknown> =>
  tx.query(
    `insert into file_readers (file_tenant_id, file_id, agency_id, sector)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) on conflict do nothing`,
    [
      rows.map(({ fileTenantId }) => fileTenantId),
      rows.map(({ fileId }) => fileId),
      rows.map(({ agencyId }) => agencyId),
      rows.map(({ sector }) => sector),
    ],
  );
