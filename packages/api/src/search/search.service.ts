// Search everywhere: every kind is asked at once, each under the caller's scope, and what matches best comes first.
import { canSeeWork, comparePeople, LONGEST_SEARCH, type Match } from '@ky-cuong/shared';
import { agencyNode } from '../agencies/agency.node.js';
import type { Directive } from '../directives/directive.entity.js';
import type { Person } from '../people/person.entity.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { pageSize } from '../platform/graphql/page.js';
import { cleanText } from '../platform/text.js';
import { searchAgencies } from './search.agencies.js';
import { findThings, rankOf } from './search.finding.js';
import { searchDirectives, searchPeople, searchTasks } from './search.queries.js';
import { type Asked, type Question, readAsked } from './search.terms.js';
import { SEARCH_KINDS, SearchGroup, SearchHit, type SearchKind } from './search.types.js';

export interface SearchWanted {
  readonly text: string;
  readonly kinds: readonly SearchKind[];
  readonly first: number;
}

/** More than can be asked for. */
const MOST_AGENCIES = 101;
/** Fewer than these in all, and what was typed may be wrong. */
const FEW = 3;

/** The group with the best hit first; a kind without hits has no group. */
export async function search(ctx: RequestContext, { text, kinds, first }: SearchWanted): Promise<SearchGroup[]> {
  const limit = pageSize(first) - 1;
  const asked = readAsked(cleanText('text', text, { min: 0, max: LONGEST_SEARCH }), limit);
  if (asked.words.length === 0) return [];
  const wanted = SEARCH_KINDS.filter((kind) => kinds.includes(kind) && mayFind(ctx, kind));
  const asTyped = await findAll(wanted, (kind) => finders[kind](ctx, asked, asked.asTyped));
  const found =
    asTyped.length < FEW
      ? await withNear(asTyped, () => findAll(wanted, (kind) => finders[kind](ctx, asked, asked.astray)))
      : asTyped;
  const groups = wanted.map((kind) => groupOf(kind, found, limit));
  return groups.filter(({ hits }) => hits.length > 0).sort((one, other) => bestOf(one) - bestOf(other));
}

const findAll = async (kinds: readonly SearchKind[], find: (kind: SearchKind) => Promise<readonly SearchHit[]>) =>
  (await Promise.all(kinds.map(find))).flat();

/** What is a letter off stands below what is as it was typed. */
async function withNear(asTyped: readonly SearchHit[], findNear: () => Promise<readonly SearchHit[]>) {
  const known = new Set(asTyped.map(idOf));
  return [...asTyped, ...(await findNear()).filter((near) => !known.has(idOf(near)))];
}

const idOf = ({ task, directive, agency, person }: SearchHit) => (task ?? directive ?? agency ?? person)?.id;

/** An administrator of accounts has no part in the work. */
const mayFind = ({ actor }: RequestContext, kind: SearchKind): boolean =>
  kind === 'AGENCY' || kind === 'PERSON' || canSeeWork(actor);

function groupOf(kind: SearchKind, found: readonly SearchHit[], limit: number): SearchGroup {
  const hits = found.filter((one) => one.kind === kind);
  return Object.assign(new SearchGroup(), { kind, hits: hits.slice(0, limit), hasMore: hits.length > limit });
}

const bestOf = ({ hits: [best] }: SearchGroup): number => rankOf({ rank: best?.rank ?? 'TYPO' });

const NOTHING = { task: null, directive: null, agency: null, person: null };

const hit = (kind: SearchKind, { rank, matched }: Match, thing: Partial<SearchHit>): SearchHit =>
  Object.assign(new SearchHit(), { ...NOTHING, kind, rank, matched, ...thing });

/** Ids begin with the time at which they were made. */
const newest = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);
const byDay = (one: Directive, other: Directive) => newest(one.issuedOn, other.issuedOn) || newest(one.id, other.id);
const leadersFirst = (one: Person, other: Person) =>
  Number(other.isLeader) - Number(one.isLeader) || comparePeople(one.fullName, other.fullName);

type Finder = (ctx: RequestContext, asked: Asked, questions: readonly Question[]) => Promise<readonly SearchHit[]>;

const finders: Readonly<Record<SearchKind, Finder>> = {
  TASK: async (ctx, asked, questions) => {
    const found = await findThings(asked, questions, {
      ask: (question) => searchTasks(ctx, question),
      code: ({ code }) => code,
      order: (one, other) => newest(one.id, other.id),
    });
    return found.map(({ thing, match }) => hit('TASK', match, { task: thing }));
  },
  DIRECTIVE: async (ctx, asked, questions) => {
    const found = await findThings(asked, questions, {
      ask: (question) => searchDirectives(ctx, question),
      code: ({ number }) => number,
      order: byDay,
    });
    return found.map(({ thing, match }) => hit('DIRECTIVE', match, { directive: thing }));
  },
  PERSON: async (ctx, asked, questions) => {
    const found = await findThings(asked, questions, {
      ask: (question) => searchPeople(ctx, question),
      code: () => null,
      order: leadersFirst,
    });
    return found.map(({ thing, match }) => hit('PERSON', match, { person: thing }));
  },
  AGENCY: (ctx, { words, astray }, questions) => {
    const found = searchAgencies(ctx.agencies, words)
      .filter(({ match }) => (match.rank === 'TYPO') === (questions === astray))
      .sort((one, other) => rankOf(one.match) - rankOf(other.match))
      .slice(0, MOST_AGENCIES);
    return Promise.resolve(
      found.map(({ agency, match }) => hit('AGENCY', match, { agency: agencyNode(ctx, agency.id) })),
    );
  },
};
