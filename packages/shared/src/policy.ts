// What an actor may do, as pure functions: the server enforces them, the web client shows or hides by them.

import type { HierarchyView } from './hierarchy.js';
import type { ReceiptRelation } from './receipt.machine.js';
import type { Role } from './role.js';
import type { TaskRelation } from './task.machine.js';

export interface Actor {
  readonly personId: string;
  readonly appointmentId: string;
  readonly agencyId: string;
  readonly tenantId: string;
  readonly role: Role;
  /** The sectors a deputy is in charge of; none listed means all. */
  readonly sectors: readonly string[];
  /** The person id of the head for whom a clerk works; null for everyone who acts in his own right. */
  readonly onBehalfOf: string | null;
}

type Acting = Pick<Actor, 'role' | 'onBehalfOf'>;

const leads = ({ role }: Acting) => role === 'HEAD' || role === 'DEPUTY';

/** A clerk prepares only for a head he was appointed to assist. */
const assists = ({ role, onBehalfOf }: Acting) => role === 'CLERK' && onBehalfOf !== null;

const leadsOrAssists = (actor: Acting) => leads(actor) || assists(actor);

/** An administrator looks after agencies and accounts, and has no part in the work itself. */
export const canSeeWork = ({ role }: Acting): boolean => role !== 'ADMIN';

export const canRegisterDirective = leadsOrAssists;
export const canIssueDirective = leads;
/** Receiving is registering: a clerk may. Refusing and disseminating decide, so he may not. */
export const canReceiveDirective = leadsOrAssists;
export const canRefuseDirective = leads;
export const canDisseminate = leads;
export const canPassOnDirective = leads;
/** Asks back what his agency sent, or says to such a request: given back, or not. A clerk decides neither. */
export const canRecallDirective = leads;
/** Amends, replaces, withdraws and asks back what his own agency, or one below it, has issued. */
export const canChangeDirective = leads;

/** In a named person's own session only: nobody acknowledges for another, a clerk least of all. */
export const canAcknowledge = (
  { personId }: Pick<Actor, 'personId'>,
  acknowledgement: { readonly personId: string },
): boolean => personId === acknowledgement.personId;

export const canSplitTask = leadsOrAssists;
export const canAssignTask = leads;
export const canUrge = leadsOrAssists;
export const canManageAgencies = ({ role }: Acting): boolean => role === 'ADMIN';
export const canManagePeople = ({ role }: Acting): boolean => role === 'ADMIN';
/** A key lends out the post of whoever makes it: the head lends the agency's work, its administrator people and agencies. */
export const canHoldApiKeys = ({ role }: Pick<Acting, 'role'>): boolean => role === 'HEAD' || role === 'ADMIN';

/** A deputy acts like the head within his sectors; work that carries none of them is the head's. */
export const coversSector = ({ role, sectors }: Pick<Actor, 'role' | 'sectors'>, sector: string | null): boolean =>
  role !== 'DEPUTY' || sectors.length === 0 || (sector !== null && sectors.includes(sector));

export interface TaskSides {
  readonly assignerAgencyId: string;
  readonly leadAgencyId: string;
  readonly cooperatingAgencyIds: readonly string[];
  readonly responsiblePersonId: string | null;
  readonly sector: string | null;
}

export const canReportTask = (
  actor: Actor,
  task: Pick<TaskSides, 'leadAgencyId' | 'responsiblePersonId' | 'sector'>,
): boolean =>
  isResponsible(actor, task) ||
  (leads(actor) && actor.agencyId === task.leadAgencyId && coversSector(actor, task.sector));

export const canAcceptTask = (actor: Actor, task: Pick<TaskSides, 'leadAgencyId' | 'sector'>): boolean =>
  leads(actor) && actor.agencyId === task.leadAgencyId && coversSector(actor, task.sector);

export const canConfirmTask = (actor: Actor, task: Pick<TaskSides, 'assignerAgencyId' | 'sector'>): boolean =>
  leads(actor) && actor.agencyId === task.assignerAgencyId && coversSector(actor, task.sector);

const isResponsible = ({ personId, role }: Actor, { responsiblePersonId }: Pick<TaskSides, 'responsiblePersonId'>) =>
  personId === responsiblePersonId && role !== 'CLERK' && role !== 'ADMIN';

type Tree = Pick<HierarchyView, 'isWithin'>;

/** How the actor stands to a task: what the task's table of actions asks for. */
export function taskRelations(actor: Actor, task: TaskSides, view: Tree): readonly TaskRelation[] {
  const { agencyId } = actor;
  const covers = coversSector(actor, task.sector);
  const stands: readonly (readonly [TaskRelation, boolean])[] = [
    ['ASSIGNER', covers && agencyId === task.assignerAgencyId],
    ['LEAD', covers && agencyId === task.leadAgencyId],
    ['RESPONSIBLE', isResponsible(actor, task)],
    ['COOPERATING', covers && task.cooperatingAgencyIds.includes(agencyId)],
    ['SUPERIOR', covers && isAbove(view, agencyId, task.leadAgencyId)],
  ];
  return stands.filter(([, holds]) => holds).map(([relation]) => relation);
}

export interface ReceiptSides {
  readonly senderAgencyId: string;
  readonly agencyId: string;
}

export function receiptRelations(
  { agencyId }: Pick<Actor, 'agencyId'>,
  receipt: ReceiptSides,
  view: Tree,
): readonly ReceiptRelation[] {
  const stands: readonly (readonly [ReceiptRelation, boolean])[] = [
    ['SENDER', agencyId === receipt.senderAgencyId],
    ['RECIPIENT', agencyId === receipt.agencyId],
    ['SUPERIOR', isAbove(view, agencyId, receipt.agencyId)],
  ];
  return stands.filter(([, holds]) => holds).map(([relation]) => relation);
}

const isAbove = (view: Tree, agencyId: string, ofId: string) => agencyId !== ofId && view.isWithin(ofId, agencyId);
