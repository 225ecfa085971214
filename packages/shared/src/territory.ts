// Places by law as they stood on any day. Official codes are attributes: the State gives a code to another place after a reform.

import { holdsOn, type Dated } from './dated.js';
import type { Day } from './day.js';

export interface TerritoryVersion extends Dated {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parentId: string | null;
}

export interface TerritoryRecord {
  readonly id: string;
  readonly versions: readonly TerritoryVersion[];
}

export interface TerritoryOnDay extends TerritoryVersion {
  readonly id: string;
}

export interface TerritoryView {
  get(id: string): TerritoryOnDay | undefined;
  byCode(code: string): TerritoryOnDay | undefined;
  children(id: string): readonly TerritoryOnDay[];
  all(): readonly TerritoryOnDay[];
}

export interface Territories {
  asOf(day: Day): TerritoryView;
}

export function buildTerritories(records: readonly TerritoryRecord[]): Territories {
  return { asOf: (day) => viewOf(standingOn(records, day)) };
}

const standingOn = (records: readonly TerritoryRecord[], day: Day): readonly TerritoryOnDay[] =>
  records.flatMap(({ id, versions }) =>
    versions.filter((version) => holdsOn(version, day)).map((version) => ({ ...version, id })),
  );

function viewOf(standing: readonly TerritoryOnDay[]): TerritoryView {
  const byId = new Map(standing.map((territory) => [territory.id, territory]));
  const byCode = new Map(standing.map((territory) => [territory.code, territory]));
  return {
    get: (id) => byId.get(id),
    byCode: (code) => byCode.get(code),
    children: (id) => standing.filter(({ parentId }) => parentId === id),
    all: () => standing,
  };
}
