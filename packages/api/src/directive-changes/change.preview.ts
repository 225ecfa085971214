// A plan as people read it: numbers of everything, and rows as far as a screen takes them.
import type { RequestContext } from '../platform/graphql/context.js';
import { doneIn, type Plan } from './change.plan.js';
import { countsOf } from './change.taking-effect.js';
import type { ChangePreview } from './change.types.js';

const MOST_ROWS = 500;

export function previewOf({ agencies }: RequestContext, plan: Plan): ChangePreview {
  const { tasks, receipts, dependents, needsDependentsFate } = plan;
  const nameOf = (id: string) => agencies.get(id)?.name ?? '';
  const { tasksChanged: tasksChanging, tasksCancelled } = countsOf(plan);
  return {
    receiptCount: receipts.length,
    receiptsEnding: receipts.filter(({ receipt, newState }) => newState !== receipt.state).length,
    receipts: receipts
      .slice(0, MOST_ROWS)
      .map(({ receipt: { id, agencyId, state }, newState }) => ({ id, agencyName: nameOf(agencyId), state, newState })),
    taskCount: tasks.length,
    tasksChanging,
    tasksCancelled,
    tasksDone: doneIn(tasks.map(({ task }) => task)),
    tasks: tasks.slice(0, MOST_ROWS).map(({ task, fate, dueOn: newDueOn }) => {
      const { id, code, title, lifecycle, dueOn, leadAgencyId } = task;
      return { id, code, title, lifecycle, dueOn, leadName: nameOf(leadAgencyId), fate, newDueOn };
    }),
    dependents,
    needsDependentsFate,
  };
}
