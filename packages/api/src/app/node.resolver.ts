// node(id): any thing of ours by its id alone. The id says what kind it is; the kind's feature says whether the caller may see it.
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { kindOf } from '../platform/db/ids.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { Feature } from '../platform/feature.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Node } from '../platform/graphql/node.js';

type Finder = (ctx: RequestContext, id: string) => Promise<object>;

let finders: ReadonlyMap<string, Finder> = new Map();

/** Told once, when the schema is made: features are listed above this file, so it cannot read them itself. */
export function registerNodes(features: readonly Feature[]): void {
  finders = new Map(features.flatMap(({ nodes = {} }) => Object.entries(nodes)));
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Bất kỳ đối tượng nào theo mã; NOT_FOUND nếu không có hoặc không được xem',
  })
  async node(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Mã của đối tượng' }) id: string,
  ): Promise<object> {
    const find = finders.get(kindOf(id) ?? '');
    if (!find) throw new NotFoundError();
    return find(ctx, id);
  }
}
