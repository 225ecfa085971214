// Finds an agency by what people write for it: its code, its name or its short name, with marks or without.
import { type AgencyOnDay, fold, mayAssign } from '@ky-cuong/shared';
import { KnownError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';

export interface AgencyNames {
  /** IMPORT_AGENCY_UNKNOWN, IMPORT_NAME_AMBIGUOUS. */
  find(text: string): string;
}

/** A committee is written out or as UBND: both are one. */
const keyOf = (text: string): string =>
  fold(text).replace(/\s+/g, ' ').trim().replaceAll(fold('ủy ban nhân dân'), 'ubnd');

/** Of several with one name the only one that may be given work is meant. */
export function agencyNames({ agencies, actor }: RequestContext): AgencyNames {
  const byKey = new Map<string, AgencyOnDay[]>();
  for (const agency of agencies.all())
    for (const key of new Set([agency.name, agency.shortName ?? '', agency.code ?? ''].map(keyOf).filter(Boolean)))
      byKey.set(key, [...(byKey.get(key) ?? []), agency]);
  const isReached = ({ id: toId }: AgencyOnDay) => mayAssign(agencies, { fromId: actor.agencyId, toId }).allowed;

  return {
    find(text) {
      const found = byKey.get(keyOf(text)) ?? [];
      const meant = found.length > 1 ? found.filter(isReached) : found;
      const [agency] = meant;
      if (!agency && found.length === 0) throw new KnownError('INVALID_INPUT', 'IMPORT_AGENCY_UNKNOWN');
      if (!agency || meant.length > 1)
        throw new KnownError('INVALID_INPUT', 'IMPORT_NAME_AMBIGUOUS', { params: { count: found.length } });
      return agency.id;
    },
  };
}
