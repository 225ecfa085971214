// Reads of spoken directions: of the directives in sight, and those that wait for the caller's own office.
import { namedQuery } from '../platform/db/named-query.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { defineLoader } from '../platform/graphql/loader.js';
import { Directive } from './directive.entity.js';
import { eyesOf, seesDirective } from './directive.scope.js';
import { selectList } from '../platform/db/select-list.js';
import { SpokenDirection } from './spoken-direction.entity.js';

const byDirective = namedQuery<SpokenDirection>(
  'spoken.ofDirectives',
  `select ${selectList(SpokenDirection, 's')} from spoken_directions s join directives d on d.id = s.directive_id
    where s.directive_id = any ($3::uuid[]) and ${seesDirective('d')}`,
);

/** Few wait at any time: the queue of one office. */
const waiting = namedQuery<Directive>(
  'spoken.waiting',
  `select ${selectList(Directive, 'd')} from spoken_directions s join directives d on d.id = s.directive_id
    where s.state = 'WAITING' and s.agency_id = $1 and s.recorded_by <> $2 order by s.asked_at, s.directive_id limit 100`,
);

/** Null for what was written. */
export const spokenByDirective = defineLoader<string, SpokenDirection | null>(async (ctx, ids) => {
  const rows = await ctx.reads.run(byDirective, [...eyesOf(ctx), ids]);
  return ids.map((id) => rows.find(({ directiveId }) => directiveId === id) ?? null);
});

export const readSpokenToConfirm = (ctx: RequestContext): Promise<Directive[]> => ctx.reads.run(waiting, eyesOf(ctx));
