// Who may use which field of changes. Which rows they see is said by every statement's scope, and once more by the database.
import { canChangeDirective, canSeeWork } from '@ky-cuong/shared';
import { actorMay, leaves } from '../platform/authz/rules.js';

const works = actorMay(canSeeWork);
const changes = actorMay(canChangeDirective);

export const changeRules = {
  query: { previewDirectiveChange: changes },
  mutation: { amendDirective: changes, replaceDirective: changes, withdrawDirective: changes },
  subscription: {},
  types: {
    Directive: { changes: works, changesMade: works },
    // Reached only through a directive that the caller sees, or as the answer to his own act.
    DirectiveChange: {
      ...leaves('id', 'kind', 'state', 'effectiveOn', 'ground', 'decidedAt', 'decidedByName', 'decidedByTitle'),
      ...leaves('receiptsEnded', 'tasksChanged', 'tasksCancelled'),
      directive: works,
      instrument: works,
      clauses: works,
    },
    ClauseChange: leaves('clauseId', 'kind', 'newText', 'newDueOn', 'toClauseId'),
    ChangePreview: {
      ...leaves('receiptCount', 'receiptsEnding', 'taskCount', 'tasksChanging', 'tasksCancelled', 'tasksDone'),
      ...leaves('needsDependentsFate'),
      receipts: changes,
      tasks: changes,
      dependents: changes,
    },
    ReceiptEffect: leaves('id', 'agencyName', 'state', 'newState'),
    TaskEffect: leaves('id', 'code', 'title', 'leadName', 'lifecycle', 'fate', 'dueOn', 'newDueOn'),
  },
};
