// The versions of one agency from day to day: how a change, or an end, is laid over what holds and what is already planned.
import { addDays, type AgencyVersion, type Day, versionOn } from '@ky-cuong/shared';

export type Patch = Partial<Omit<AgencyVersion, 'from' | 'to'>>;

/**
 * From that day on the patch holds. Versions planned for later keep what they themselves change and take over the rest:
 * a new name today must not undo the move of next month.
 */
export function changedFrom(versions: readonly AgencyVersion[], on: Day, patch: Patch): readonly AgencyVersion[] {
  const present = versionOn(versions, on);
  if (!present) throw new RangeError('There is no version to change on that day.');
  let open = patch;
  return versions.flatMap((version) => {
    if (version.to !== null && version.to < on) return [version];
    open = stillOpen(open, version, present);
    const next = { ...version, ...open };
    return version.from < on
      ? [
          { ...version, to: addDays(on, -1) },
          { ...next, from: on },
        ]
      : [next];
  });
}

/** What of the patch a later version has not planned otherwise. */
const stillOpen = (patch: Patch, version: AgencyVersion, present: AgencyVersion): Patch =>
  Object.fromEntries(Object.entries(patch).filter(([field]) => sameIn(field as keyof Patch, version, present))); // entries of a Patch

const sameIn = (field: keyof Patch, one: AgencyVersion, other: AgencyVersion) =>
  JSON.stringify(one[field]) === JSON.stringify(other[field]);

/** Nothing holds after that day. */
export const endedAfter = (versions: readonly AgencyVersion[], lastDay: Day): readonly AgencyVersion[] =>
  versions
    .filter(({ from }) => from <= lastDay)
    .map((version) => (version.to === null || version.to > lastDay ? { ...version, to: lastDay } : version));

/** Stands on that day, and no end is planned. */
export const staysFrom = (versions: readonly AgencyVersion[], day: Day): boolean =>
  versionOn(versions, day) !== undefined && versions.some(({ to }) => to === null);
