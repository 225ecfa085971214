// Who may use which task field. Which rows they then see is said by the scope of every read, and once more by the database.
import { canAssignTask, canSeeWork, canSplitTask, canUrge } from '@ky-cuong/shared';
import { actorMay, isSignedIn, leaves } from '../platform/authz/rules.js';

/** Everybody but administrators of accounts; how somebody stands to a task is asked by the use case. */
const worker = actorMay(canSeeWork);
const leader = actorMay(canAssignTask);

export const taskRules = {
  query: { task: worker, tasks: worker, explainDueDate: isSignedIn, assignableAgencies: worker },
  mutation: {
    createTasks: actorMay(canSplitTask),
    acceptTask: leader,
    rejectTask: leader,
    assignTaskDown: leader,
    assignOfficial: leader,
    reportProgress: worker,
    reportDone: worker,
    confirmTask: leader,
    returnTask: leader,
    cancelTask: leader,
    urgeTask: actorMay(canUrge),
  },
  subscription: {},
  types: {
    Task: {
      ...leaves(
        'id', 'code', 'title', 'expectedProduct', 'sector', 'assignedByName', 'lifecycle', 'timeAxis', 'workingDaysLeft', 'daysLate',
        'startsOn', 'dueOn', 'dueExplanation', 'progress', 'lastHeardOn', 'isAtRisk', 'risks', 'reportedAt', 'grade', 'confirmedAt',
        'urgedCount', 'returnedCount', 'version', 'allowedActions', 'assignedAt',
      ),
      assigner: worker,
      lead: worker,
      cooperating: worker,
      directive: worker,
      clause: worker,
      parent: worker,
      children: worker,
      accountableHead: worker,
      responsibleOfficial: worker,
      answerableOn: worker,
      answerables: worker,
      timeline: worker,
      evidence: worker,
    },
    TaskConnection: { edges: worker, pageInfo: worker, totalCount: worker },
    TaskEdge: { ...leaves('cursor'), node: worker },
    TaskEvent: {
      ...leaves('id', 'action', 'at', 'actorName', 'actorTitle', 'capacity', 'onBehalfOf', 'agencyName', 'note', 'progress', 'grade'),
      evidence: worker,
    },
    Answerable: leaves('personId', 'name', 'title', 'phone'),
    AnswerablePair: leaves('accountableHead', 'responsibleOfficial'),
    AnswerablePeriod: leaves('kind', 'person', 'from', 'to'),
    Risk: leaves('kind', 'sentence', 'days', 'timeShare', 'progress'),
    DueDateExplanation: leaves('dueOn', 'steps'),
    DueStep: leaves('kind', 'from', 'to', 'name', 'count', 'sentence'),
    AssignableAgency: { ...leaves('allowed', 'reason'), agency: worker },
    Agency: { openTaskCount: isSignedIn, overdueTaskCount: isSignedIn },
    Directive: { taskCount: isSignedIn, overdueTaskCount: isSignedIn },
    Clause: { tasks: worker },
  },
};
