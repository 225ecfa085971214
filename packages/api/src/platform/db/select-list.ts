// The columns of an entity as a select list, so that a hot statement and the entity never tell two stories.
import { getMetadataArgsStorage } from 'typeorm';

/** `d.id as "id", d.tenant_id as "tenantId", …` in the order of the class. */
export function selectList(entity: Function, alias: string): string {
  const columns = getMetadataArgsStorage().columns.filter(({ target }) => target === entity);
  return columns
    .map(({ propertyName, options }) => `${alias}.${options.name ?? propertyName} as "${propertyName}"`)
    .join(', ');
}
