// What a filter of people means: whose people, in what capacity, called what.
import type { RequestContext } from '../platform/graphql/context.js';
import type { Page, PageArgs } from '../platform/graphql/page.js';
import { cleanOptional } from '../platform/text.js';
import type { PeopleFilter } from './people.inputs.js';
import type { Person } from './person.entity.js';
import { listPeople } from './person.queries.js';

export function findPeople(ctx: RequestContext, filter: PeopleFilter, page: PageArgs): Promise<Page<Person>> {
  const search = cleanOptional('filter.search', filter.search, { max: 120 });
  const wanted = {
    agencyIds: agenciesOf(ctx, filter),
    role: filter.role ?? null,
    status: filter.status ?? null,
    search,
  };
  return listPeople(ctx, wanted, page);
}

/** Null = no matter where. An agency that does not stand today has nobody. */
function agenciesOf(
  { agencies }: RequestContext,
  { agencyId, withinAgencyId }: PeopleFilter,
): readonly string[] | null {
  if (agencyId) return isWithin(agencies, agencyId, withinAgencyId) ? [agencyId] : [];
  if (!withinAgencyId) return null;
  const top = agencies.get(withinAgencyId);
  return top ? [top.id, ...agencies.descendants(top.id).map(({ id }) => id)] : [];
}

const isWithin = (agencies: RequestContext['agencies'], id: string, above: string | undefined) =>
  agencies.exists(id) && (!above || agencies.isWithin(id, above));
