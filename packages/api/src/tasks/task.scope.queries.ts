// Which tasks a caller sees, as predicates, and how a task row is read: shared by every statement on tasks.
import { canSeeWork } from '@ky-cuong/shared';
import { selectList } from '../platform/db/select-list.js';
import { scopeOf, sectorScopeOf, seesSectorOf } from '../platform/db/scope.js';
import { ForbiddenError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Task } from './task.entity.js';

/** An administrator of accounts has no part in the work: the rules say so, and the reads say so again. */
export function mustSeeWork({ actor }: Pick<RequestContext, 'actor'>): void {
  if (!canSeeWork(actor)) throw new ForbiddenError();
}

const lists = new Map<string, string>();

/** Every column under the name that the entity gives it. */
export function taskColumns(t: string): string {
  const list = lists.get(t) ?? selectList(Task, t);
  lists.set(t, list);
  return list;
}

/** Led or assigned within the viewer's agencies, or of a sector that he guides at the lead. What home counts and lists show. */
export const answersFor = (t: string, viewer: string): string =>
  `(${t}.agency_id = any (${scopeOf(viewer)}) or ${t}.lead_agency_id = any (${scopeOf(viewer)})
    or (${t}.lead_agency_id = any (${sectorScopeOf(viewer)}) and ${seesSectorOf(viewer, `${t}.lead_agency_id`, `${t}.sector`)}))`;

/** All of that, and the tasks in which an agency of the viewer cooperates. */
export const seesTask = (t: string, viewer: string): string =>
  `(${answersFor(t, viewer)}
    or exists (select from task_participants p where p.task_id = ${t}.id and p.agency_id = any (${scopeOf(viewer)})))`;
