// What of agencies stands in the database only: where they are reached, whether they ended.
import { In } from 'typeorm';
import { NotFoundError } from '../platform/errors/errors.js';
import { defineLoader, oneForEach } from '../platform/graphql/loader.js';
import { AgencyRow } from './agency.entity.js';

/** Public within the province: offices and their telephones are the directory. */
export const agencyRowById = defineLoader<string, AgencyRow>(async (ctx, ids) => {
  const rows = await ctx.db.run((tx) => tx.findBy(AgencyRow, { id: In([...ids]) }));
  return oneForEach(
    ids,
    rows,
    ({ id }) => id,
    () => new NotFoundError(),
  );
});
