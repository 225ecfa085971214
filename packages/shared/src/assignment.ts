// Who may hand work to whom: down the line always, sideways and up never, a department to a district only by the chair's word.

import type { AgencyOnDay, HierarchyView } from './hierarchy.js';

export interface AssignmentQuestion {
  readonly fromId: string;
  readonly toId: string;
  /** The chair has named the assigning department as lead for this work. */
  readonly namedLeadByChair?: boolean;
}

export type AssignmentRefusal =
  'SIDEWAYS_ASSIGNMENT' | 'UPWARD_ASSIGNMENT' | 'OUTSIDE_SCOPE' | 'NEEDS_REQUEST' | 'AGENCY_NOT_THERE';

export type AssignmentAnswer =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: AssignmentRefusal };

/** An agency may also hand work to itself: that is how a head splits it among his own officials. */
export function mayAssign(
  view: HierarchyView,
  { fromId, toId, namedLeadByChair = false }: AssignmentQuestion,
): AssignmentAnswer {
  const from = view.get(fromId);
  if (!from || !view.exists(toId)) return refused('AGENCY_NOT_THERE');
  if (view.isWithin(toId, fromId)) return { allowed: true };
  if (view.isWithin(fromId, toId)) return refused('UPWARD_ASSIGNMENT');
  if (guides(view, from, toId)) return namedLeadByChair ? { allowed: true } : refused('NEEDS_REQUEST');
  return refused(view.get(toId)?.parentId === from.parentId ? 'SIDEWAYS_ASSIGNMENT' : 'OUTSIDE_SCOPE');
}

/** A department guides the committees under its superior, and what is below them, without commanding them. */
function guides(view: HierarchyView, { id, kind, parentId }: AgencyOnDay, toId: string): boolean {
  if (kind !== 'DEPARTMENT' || parentId === null) return false;
  return view
    .children(parentId)
    .some((beside) => beside.id !== id && beside.kind === 'PEOPLES_COMMITTEE' && view.isWithin(toId, beside.id));
}

const refused = (reason: AssignmentRefusal): AssignmentAnswer => ({ allowed: false, reason });
