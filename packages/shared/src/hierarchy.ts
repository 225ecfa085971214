// The tree of agencies as it stood on any day: identities stay, while name, code, level and parent change over time.

import { versionOn, type Dated } from './dated.js';
import { addDays, type Day } from './day.js';

export const AGENCY_KINDS = [
  'PEOPLES_COMMITTEE',
  'OFFICE',
  'DEPARTMENT',
  'DIVISION',
  'INSPECTORATE',
  'CENTRE',
  'PARTY_BODY',
  'OTHER',
] as const;
/** A sở is a DEPARTMENT, a phòng a DIVISION. */
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** Data, not a closed list: three tiers until mid-2025, two after. */
export type AgencyLevel = string;

export interface AgencyVersion extends Dated {
  readonly name: string;
  readonly shortName?: string | null;
  readonly code?: string | null;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly parentId: string | null;
  readonly territoryId?: string | null;
  readonly sectors: readonly string[];
}

export interface AgencyRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly versions: readonly AgencyVersion[];
}

export interface AgencyOnDay extends AgencyVersion {
  readonly id: string;
  readonly tenantId: string;
}

export interface Hierarchy {
  /** The tree on a day. Views are kept, one for each stretch of time between two changes. */
  asOf(day: Day): HierarchyView;
  has(id: string): boolean;
  record(id: string): AgencyRecord | undefined;
  /** Whether the new parent would stand below the agency on that day or at any later change. */
  wouldMakeCycle(id: string, newParentId: string, from: Day): boolean;
}

const VIEWS_KEPT = 32;

export function buildHierarchy(records: readonly AgencyRecord[]): Hierarchy {
  const byId = new Map(records.map((record) => [record.id, record]));
  const changes = daysOfChange(records);
  const views = new Map<Day, HierarchyView>();

  // Keyed by the stretch and not by the day asked for, or a caller could fill the memory with days.
  const asOf = (day: Day): HierarchyView => {
    const stretch = changes.findLast((change) => change <= day) ?? '';
    const view = views.get(stretch) ?? new HierarchyView(records, day);
    views.delete(stretch);
    views.set(stretch, view);
    forgetOldest(views);
    return view;
  };
  return {
    asOf,
    has: (id) => byId.has(id),
    record: (id) => byId.get(id),
    wouldMakeCycle: (id, newParentId, from) =>
      [from, ...changes.filter((change) => change > from)].some((day) => asOf(day).isWithin(newParentId, id)),
  };
}

/** A walk through years of history must not stay in memory: the views asked for last are kept. */
function forgetOldest(views: Map<Day, HierarchyView>): void {
  const [oldest] = views.keys();
  if (views.size > VIEWS_KEPT && oldest !== undefined) views.delete(oldest);
}

/** The days on which some version begins, or has just ended. */
function daysOfChange(records: readonly AgencyRecord[]): readonly Day[] {
  const days = records.flatMap(({ versions }) =>
    versions.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)])),
  );
  return [...new Set(days)].sort();
}

export class HierarchyView {
  private readonly agencies = new Map<string, AgencyOnDay>();
  private readonly below = new Map<string, AgencyOnDay[]>();
  private readonly top: AgencyOnDay[] = [];
  /** Of those asked for so far; the view never changes. */
  private readonly subtrees = new Map<string, readonly AgencyOnDay[]>();
  private everything: readonly AgencyOnDay[] | undefined;

  constructor(records: readonly AgencyRecord[], day: Day) {
    for (const { id, tenantId, versions } of records) {
      const version = versionOn(versions, day);
      if (version) this.agencies.set(id, { ...version, id, tenantId });
    }
    for (const agency of this.agencies.values()) this.listUnderParent(agency);
  }

  get(id: string): AgencyOnDay | undefined {
    return this.agencies.get(id);
  }

  exists(id: string): boolean {
    return this.agencies.has(id);
  }

  parent(id: string): AgencyOnDay | undefined {
    const parentId = this.agencies.get(id)?.parentId;
    return parentId == null ? undefined : this.agencies.get(parentId);
  }

  children(id: string): readonly AgencyOnDay[] {
    return this.below.get(id) ?? [];
  }

  /** Nearest first, without itself. */
  ancestors(id: string): readonly AgencyOnDay[] {
    const found: AgencyOnDay[] = [];
    const seen = new Set([id]);
    for (let next = this.parent(id); next && !seen.has(next.id); next = this.parent(next.id)) {
      seen.add(next.id);
      found.push(next);
    }
    return found;
  }

  /** Everything below, parents before children, without itself. */
  descendants(id: string): readonly AgencyOnDay[] {
    if (!this.exists(id)) return []; // nothing is kept for ids that a caller made up
    const found = this.subtrees.get(id) ?? this.withSubtrees(this.children(id), new Set([id]));
    this.subtrees.set(id, found);
    return found;
  }

  /** The agency itself counts as within itself; an agency that does not stand on the day is within nothing. */
  isWithin(id: string, ofId: string): boolean {
    if (!this.exists(id)) return false;
    return id === ofId || this.ancestors(id).some((ancestor) => ancestor.id === ofId);
  }

  roots(): readonly AgencyOnDay[] {
    return this.top;
  }

  /** All agencies of the day, parents before children. */
  all(): readonly AgencyOnDay[] {
    this.everything ??= this.withSubtrees(this.top, new Set());
    return this.everything;
  }

  private listUnderParent(agency: AgencyOnDay): void {
    const { parentId } = agency;
    // An agency whose parent has ended stands alone until it is moved: nobody above it may look in.
    if (parentId === null || !this.agencies.has(parentId)) {
      this.top.push(agency);
      return;
    }
    const siblings = this.below.get(parentId);
    if (siblings) siblings.push(agency);
    else this.below.set(parentId, [agency]);
  }

  private withSubtrees(agencies: readonly AgencyOnDay[], seen: Set<string>): readonly AgencyOnDay[] {
    return agencies.flatMap((agency) => {
      if (seen.has(agency.id)) return [];
      seen.add(agency.id);
      return [agency, ...this.withSubtrees(this.children(agency.id), seen)];
    });
  }
}
