// What each field asks of an API key. A person's own acts, his sessions and every door for people stay with the person.
import type { ScopeTable } from '../platform/authz/key-scopes.js';

const IN_PERSON = 'IN_PERSON';
/** Names and offices: the province's directory, open to whoever acts in it. */
const ANY_KEY = 'ANY_KEY';

const all = <Needs extends string>(needs: Needs, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, needs])) as Readonly<Record<string, Needs>>;

const BOARD = ['ObligationBoard', 'ObligationName', 'ObligationRow', 'ObligationCell'];

export const keyScopes: ScopeTable = {
  query: {
    ...all(IN_PERSON, 'me', 'mySessions', 'myAcknowledgements', 'apiKeys', 'savedViews'),
    ...all(ANY_KEY, 'province', 'node', 'changes', 'documentTypes', 'explainDueDate', 'territories'),
    ...all(IN_PERSON, 'notifications', 'unreadNotificationCount', 'notificationSettings'),
    ...all('agencies:read', 'agencies', 'agency'),
    ...all('people:read', 'people', 'person', 'posts'),
    ...all('directives:read', 'directive', 'directives', 'directiveMatrix', 'receipt', 'receiptsOf'),
    ...all('directives:read', 'externalBodies', 'spokenToConfirm'),
    ...all('directives:write', 'disseminationPreview', 'recipientPreview'),
    ...all('directives:write', 'previewDirectiveChange'),
    ...all('tasks:read', 'task', 'tasks', 'urgingStatistics'),
    ...all('tasks:read', 'myJobs', 'job'),
    ...all('tasks:write', 'assignableAgencies', 'taskImportPreview'),
    home: ['directives:read', 'tasks:read'],
    obligationBoard: ['directives:read', 'tasks:read'],
    thread: ['directives:read', 'tasks:read'],
    search: ['agencies:read', 'people:read', 'directives:read', 'tasks:read'],
  },
  mutation: {
    ...all(IN_PERSON, 'signIn', 'signOut', 'acceptInvitation', 'changePassword', 'actAs', 'setLanguage'),
    ...all(IN_PERSON, 'revokeSession', 'revokeOtherSessions', 'updateMyContact', 'createApiKey', 'revokeApiKey'),
    ...all(IN_PERSON, 'markNotificationsRead', 'updateNotificationSettings'),
    ...all(IN_PERSON, 'rotateApiKey'),
    // An invitation's link signs a person in, and what a person has read only he can say.
    ...all(IN_PERSON, 'invitePerson', 'openDirective', 'acknowledgeDirective', 'seeUrges'),
    ...all(IN_PERSON, 'saveView', 'changeView', 'removeView', 'pinView'),
    ...all('agencies:write', 'createAgency', 'renameAgency', 'moveAgency', 'endAgency', 'updateAgencyContact'),
    ...all('people:write', 'createPerson', 'appoint', 'endAppointment', 'setDeputySectors'),
    ...all('people:write', 'disablePerson', 'enablePerson'),
    ...all('directives:write', 'registerDirective', 'reviseDirective', 'issueDirective', 'receiveDirective'),
    ...all('directives:write', 'refuseDirective', 'disseminateDirective', 'passOnDirective', 'urgeReceipts'),
    ...all('directives:write', 'amendDirective', 'replaceDirective', 'withdrawDirective'),
    ...all('directives:write', 'confirmSpoken', 'disownSpoken', 'askRecall', 'agreeRecall', 'refuseRecall'),
    ...all('tasks:write', 'createTasks', 'acceptTask', 'rejectTask', 'assignTaskDown', 'assignOfficial'),
    ...all('tasks:write', 'reportProgress', 'reportDone', 'confirmTask', 'returnTask', 'cancelTask', 'urgeTask'),
    ...all('tasks:write', 'addMilestone', 'editMilestone', 'reportMilestone', 'setPart', 'reportPart', 'urgePart'),
    ...all('tasks:write', 'urgeTasks', 'undoUrge'),
    ...all('tasks:read', 'exportTasks', 'cancelJob'),
    ...all('tasks:write', 'importTasks'),
    ...all('tasks:write', 'reassignTasks', 'repeatTask', 'pauseSeries', 'resumeSeries', 'stopSeries'),
    ...all('tasks:write', 'suspendTask', 'resumeTask', 'askExtension', 'extendTask', 'refuseExtension'),
  },
  types: {
    ...all(
      IN_PERSON,
      'Me',
      'ActingPost',
      'Session',
      'SignInResult',
      'Invitation',
      'ApiKey',
      'CreatedApiKey',
      'SavedView',
    ),
    ...all(IN_PERSON, 'Notification', 'NotificationConnection', 'NotificationEdge', 'NotificationArrival'),
    ...all(IN_PERSON, 'NotificationSettings'),
    ...all(ANY_KEY, 'Node', 'PageInfo', 'Province', 'Territory', 'Agency', 'AgencyVersion', 'DocumentType'),
    ...all(ANY_KEY, 'DueDateExplanation', 'DueStep'),
    // Of which kinds the feed may tell is asked of the key by the read itself.
    ...all(ANY_KEY, 'Change', 'ChangeConnection', 'ChangeEdge'),
    ...all('people:read', 'Person', 'PersonConnection', 'PersonEdge', 'Appointment', 'Post'),
    ...all('directives:read', 'Directive', 'DirectiveConnection', 'DirectiveEdge', 'DirectiveProgress', 'Clause'),
    ...all(
      'directives:read',
      'Receipt',
      'ReceiptConnection',
      'ReceiptEdge',
      'SpokenDirection',
      'ReceiptStatus',
      'RecipientPreview',
      'ExternalBody',
    ),
    ...all('directives:read', 'Acknowledgement', 'AcknowledgementConnection', 'AcknowledgementEdge', 'UrgeResult'),
    ...all('directives:read', 'DirectiveChange', 'ClauseChange', 'ChangePreview', 'ReceiptEffect', 'TaskEffect'),
    ...all('tasks:read', 'Task', 'TaskConnection', 'TaskEdge', 'TaskEvent', 'TaskBlock', 'Risk', 'AssignableAgency'),
    ...all('tasks:read', 'Milestone', 'TaskPart', 'TaskSeries'),
    ...all('tasks:read', 'UrgedTasks', 'UrgedTask', 'UrgingStatistics', 'UrgingFigures'),
    ...all('tasks:read', 'Answerable', 'AnswerablePair', 'AnswerablePeriod'),
    ...all('files:read', 'Attachment'),
    ...all('tasks:read', 'LongJob', 'TaskImportPreview', 'ImportProblem'),
    ...Object.fromEntries(
      ['Home', 'Decision', 'DecisionBlock', 'DecisionGroup', 'Thread', 'ThreadKnot', ...BOARD].map((name) => [
        name,
        ['directives:read', 'tasks:read'] as const,
      ]),
    ),
    ...Object.fromEntries(
      ['SearchGroup', 'SearchHit'].map((name) => [
        name,
        ['agencies:read', 'people:read', 'directives:read', 'tasks:read'] as const,
      ]),
    ),
    ...all('tasks:read', 'Agency.openTaskCount', 'Agency.overdueTaskCount'),
    ...all('tasks:read', 'Directive.taskCount', 'Directive.openTaskCount', 'Directive.doneTaskCount'),
    ...all('tasks:read', 'Directive.overdueTaskCount'),
  },
};
