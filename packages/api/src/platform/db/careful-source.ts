// The library as use cases get it: asked for rows without saying which, it refuses instead of giving all of them.
import { DataSource, EntityManager, type QueryRunner } from 'typeorm';

const BY_OPTIONS = ['find', 'findAndCount', 'findOne', 'findOneOrFail', 'count', 'exists'] as const;
const BY_WHERE = ['findBy', 'findAndCountBy', 'findOneBy', 'findOneByOrFail', 'countBy', 'existsBy'] as const;

class CarefulManager extends EntityManager {}

for (const name of BY_OPTIONS) guard(name, (options) => (options as { where?: unknown } | undefined)?.where);
for (const name of BY_WHERE) guard(name, (where) => where);

type Asking = (entity: unknown, asked?: unknown) => unknown;

function guard(name: (typeof BY_OPTIONS)[number] | (typeof BY_WHERE)[number], whereOf: (asked: unknown) => unknown) {
  const plain = EntityManager.prototype[name] as Asking; // twelve signatures, one shape
  const careful = function (this: EntityManager, entity: unknown, asked?: unknown): unknown {
    if (isOpen(whereOf(asked))) throw new Error(`Refused to ${name} without saying which.`);
    return plain.call(this, entity, asked);
  };
  Object.defineProperty(CarefulManager.prototype, name, { value: careful });
}

/** `{}`, `[]` and `[{}]` match every row; a value that is undefined the library refuses by itself. */
function isOpen(where: unknown): boolean {
  if (Array.isArray(where)) return where.length === 0 || where.some(isOpen);
  return typeof where !== 'object' || where === null || Object.keys(where).length === 0;
}

export class CarefulSource extends DataSource {
  override createEntityManager(queryRunner?: QueryRunner): EntityManager {
    return new CarefulManager(this, queryRunner);
  }
}
