// Who a directive goes to: groups of the hierarchy as of today, agencies by hand, minus exceptions. Nothing outside the caller's own house.
import { type AgencyOnDay, fold, formatDay, type HierarchyView } from '@ky-cuong/shared';
import { ConflictError, ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { RecipientRule } from './directive.enums.js';
import type { RecipientChoiceInput } from './directive.inputs.js';

const DEPARTMENTS: readonly string[] = ['DEPARTMENT', 'OFFICE', 'INSPECTORATE'];

type Group = (view: HierarchyView, ownId: string) => readonly AgencyOnDay[];

const committeesAt =
  (level: string): Group =>
  (view, ownId) =>
    view.descendants(ownId).filter((agency) => agency.kind === 'PEOPLES_COMMITTEE' && agency.level === level);

const groups: Readonly<Record<RecipientRule, Group>> = {
  ALL_DEPARTMENTS: (view, ownId) => view.children(ownId).filter(({ kind }) => DEPARTMENTS.includes(kind)),
  ALL_DISTRICTS: committeesAt('DISTRICT'),
  ALL_COMMUNES: committeesAt('COMMUNE'),
  OWN_OFFICES: (view, ownId) => view.children(ownId).filter(({ kind }) => kind !== 'PEOPLES_COMMITTEE'),
  WHOLE_SUBTREE: (view, ownId) => view.descendants(ownId),
  BY_HAND: () => [],
};

type Caller = Pick<RequestContext, 'actor' | 'agencies' | 'hierarchy'>;

/** In the order of the tree. An agency outside the caller's scope is OUTSIDE_SCOPE, one that is not there answers alike. */
export function recipientsOf(
  { actor, agencies }: Caller,
  { rules, agencyIds, exceptIds }: RecipientChoiceInput,
  prefix = '',
): AgencyOnDay[] {
  const byHand = agencyIds ?? [];
  const isOutside = (id: string) => !agencies.exists(id) || !agencies.isWithin(id, actor.agencyId);
  if (byHand.some(isOutside)) throw new ForbiddenError('OUTSIDE_SCOPE', `${prefix}agencyIds`);

  const chosen = new Set([
    ...rules.flatMap((rule) => groups[rule](agencies, actor.agencyId).map(({ id }) => id)),
    ...byHand,
  ]);
  for (const id of exceptIds ?? []) chosen.delete(id);
  return [...chosen].flatMap((id) => agencies.get(id) ?? []);
}

export function someRecipientsOf(caller: Caller, choice: RecipientChoiceInput): AgencyOnDay[] {
  const recipients = recipientsOf(caller, choice, 'recipients.');
  if (recipients.length === 0) throw new InvalidInputError('recipients', 'RECIPIENTS_EMPTY');
  for (const recipient of recipients) mustStay(caller, recipient);
  return recipients;
}

/** An agency whose end is settled takes on nothing new: nobody would be left to carry it out. */
function mustStay({ hierarchy }: Caller, { id, name }: AgencyOnDay): void {
  const day = hierarchy.record(id)?.versions.at(-1)?.to;
  if (day) throw new ConflictError('RECIPIENT_ENDING', { agency: name, day: formatDay(day) }, 'recipients');
}

/** Unfinished ones apart, the matrix is in the order of names. */
export const sortKeyOf = ({ name }: Pick<AgencyOnDay, 'name'>): string => fold(name).slice(0, 200);
