// One line of the palette, whatever it leads to: what the server found, and the pages and acts that the client knows itself.
import {
  canRegisterDirective,
  canSplitTask,
  type Match,
  MATCH_RANKS,
  matchWords,
  type Role,
  searchWords,
  tokens,
} from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import type { SearchKind } from './generated/graphql.js';
import type { FoundGroup } from './useSearch.js';

export type FoundKind = SearchKind | 'PAGE' | 'ACT';
type Hit = FoundGroup['hits'][number];

/** Where a line leads: an address of ours. */
export interface Place {
  readonly href: string;
  readonly label: string;
}

export type Line =
  | { readonly kind: SearchKind; readonly href: string; readonly hit: Hit }
  | {
      readonly kind: 'PAGE' | 'ACT';
      readonly href: string;
      readonly label: string;
      readonly matched: readonly string[];
    };

export interface Group {
  readonly kind: FoundKind;
  readonly lines: readonly Line[];
  readonly hasMore: boolean;
  readonly rank: number;
}

const rankOf = ({ rank }: Pick<Match, 'rank'>) => MATCH_RANKS.indexOf(rank);
const last = MATCH_RANKS.length;

function hrefOf({ task, directive, agency, person }: Hit): string {
  if (task) return `/nhiem-vu/${task.id}`;
  if (directive) return `/chi-dao/${directive.id}`;
  return agency ? `/co-quan/${agency.id}` : `/can-bo/${person?.id ?? ''}`;
}

const fromServer = ({ kind, hasMore, hits }: FoundGroup): Group => ({
  ...{ kind, hasMore, rank: rankOf(hits[0] ?? { rank: 'TYPO' }) },
  lines: hits.map((hit) => ({ kind, href: hrefOf(hit), hit })),
});

/** All of them while nothing is typed yet. */
function matching(kind: 'PAGE' | 'ACT', places: readonly Place[], typed: string): Group {
  const asked = searchWords(typed);
  const found = places.flatMap(({ href, label }) => {
    const match: Match | null = asked.length === 0 ? { rank: 'PREFIX', matched: [] } : matchWords(asked, tokens(label));
    return match ? [{ kind, href, label, ...match }] : [];
  });
  const lines = found.toSorted((one, other) => rankOf(one) - rankOf(other));
  return { kind, lines, hasMore: false, rank: rankOf(lines[0] ?? { rank: 'TYPO' }) };
}

export interface Doer {
  readonly role: Role;
  readonly onBehalfOf: string | null;
}

function actsOf(doer: Doer): readonly Place[] {
  return [
    ...(canSplitTask(doer) ? [{ href: '/nhiem-vu/moi', label: t`Giao nhiệm vụ mới` }] : []),
    ...(canRegisterDirective(doer) ? [{ href: '/chi-dao/moi', label: t`Đăng ký văn bản` }] : []),
  ];
}

/** What was typed may be the name of a task that does not exist yet. */
function asNewTask(doer: Doer, typed: string): Group {
  const title = typed.trim();
  const isOffered = title.length > 2 && canSplitTask(doer);
  const line = {
    kind: 'ACT' as const,
    href: `/nhiem-vu/moi?ten=${encodeURIComponent(title)}`,
    label: t`Giao nhiệm vụ «${title}»`,
    matched: [],
  };
  return { kind: 'ACT', lines: isOffered ? [line] : [], hasMore: false, rank: last };
}

interface Known {
  readonly found: readonly FoundGroup[];
  readonly pages: readonly Place[];
  readonly doer: Doer;
  readonly typed: string;
  /** Not one kind only, which the server alone knows. */
  readonly isAll: boolean;
}

/** The group with the best hit first; what the server found before pages that match as well. */
export function groupsOf({ found, pages, doer, typed, isAll }: Known): readonly Group[] {
  const own = isAll
    ? [matching('PAGE', pages, typed), matching('ACT', actsOf(doer), typed), asNewTask(doer, typed)]
    : [];
  const groups = [...found.map(fromServer), ...own].filter(({ lines }) => lines.length > 0);
  return groups.toSorted((one, other) => one.rank - other.rank);
}
