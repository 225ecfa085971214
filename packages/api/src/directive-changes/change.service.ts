// One change by its id: who may not see the directive does not find it.
import { isId } from '../platform/db/ids.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { DirectiveChange } from './change.entity.js';
import { readChange } from './change.queries.js';

export async function findChange(ctx: RequestContext, id: string): Promise<DirectiveChange> {
  const [found] = isId(id) ? await readChange(ctx, id) : [];
  if (!found) throw new NotFoundError();
  return Object.assign(new DirectiveChange(), found);
}
