// The package's face: everything that server and client may use of the domain, by name.

export { acknowledgementMachine, ACKNOWLEDGEMENT_ACTIONS, ACKNOWLEDGEMENT_STATES } from './acknowledgement.machine.js';
export type {
  AcknowledgementAction,
  AcknowledgementRelation,
  AcknowledgementState,
} from './acknowledgement.machine.js';
export { convertAgencyCode, formatAgencyCode, parseAgencyCode } from './agency-code.js';
export type { AgencyCode, AgencyCodeOrder } from './agency-code.js';
export { mayAssign } from './assignment.js';
export type { AssignmentAnswer, AssignmentQuestion, AssignmentRefusal } from './assignment.js';
export { addWorkingDays, buildCalendar, MAX_TERM_DAYS, nextWorkingDay, workingDaysBetween } from './calendar.js';
export type { CalendarData, CalendarYear, WorkingCalendar } from './calendar.js';
export { CONFIRMATION_RULES, confirmationDaysLate, confirmBy } from './confirmation.js';
export type { ConfirmationRule } from './confirmation.js';
export { holdsOn, ruleOn, versionOn } from './dated.js';
export type { Dated, DatedRule } from './dated.js';
export {
  addDays,
  dayOf,
  daysBetween,
  formatDay,
  formatInstant,
  isDay,
  minuteOfDay,
  parseDay,
  weekday,
  yearOf,
} from './day.js';
export type { Day } from './day.js';
export {
  DEADLINE_RULES,
  daysLate,
  dueSoonUntil,
  isOpen,
  isRunning,
  LIFECYCLES,
  OPEN_LIFECYCLES,
  RUNNING_LIFECYCLES,
  TIME_AXES,
  timeAxis,
  workingDaysLeft,
} from './deadline.js';
export type { Deadline, DeadlineRule, DeadlineSettings, Lifecycle, TimeAxis } from './deadline.js';
export { formatDocumentNumber, parseDocumentNumber, parseDraftingUnit } from './document-number.js';
export type { DocumentNumber, DocumentNumberStyle } from './document-number.js';
export { DOCUMENT_TYPES, documentType } from './document-types.js';
export type { DocumentType } from './document-types.js';
export { formatDossierCode, parseDossierCode } from './dossier-code.js';
export type { DossierCode } from './dossier-code.js';
export {
  CHANGE_KINDS,
  CLAUSE_CHANGE_KINDS,
  DEPENDENTS_FATES,
  dueWithClause,
  fateOf,
  TASK_FATES,
  VALIDITIES,
} from './directive-change.js';
export type {
  ChangeKind,
  ClauseChangeKind,
  ClauseFate,
  DependentsFate,
  TaskFate,
  TouchedTask,
  Validity,
} from './directive-change.js';
export { dueStepSentence } from './due-date-words.js';
export { explainDueDate } from './due-date.js';
export type { DueDateExplanation, DueDateInput, DueStep, DueStepKind, Pause, Term } from './due-date.js';
export {
  askedCode,
  canBeAstray,
  codeKeys,
  LONGEST_SEARCH,
  type Match,
  type MatchRank,
  MATCH_RANKS,
  matchWords,
  numberForms,
  oneEditAway,
  searchWords,
} from './search.js';
export { FOLD_VECTORS } from './fold-vectors.js';
export { AGENCY_KINDS, buildHierarchy } from './hierarchy.js';
export type {
  AgencyKind,
  AgencyLevel,
  AgencyOnDay,
  AgencyRecord,
  AgencyVersion,
  Hierarchy,
  HierarchyView,
} from './hierarchy.js';
export { HOLIDAYS_VN } from './holidays-vn.js';
export { extensionObstacle, isExtensionAction } from './extension.js';
export type { Extendable, ExtensionObstacle } from './extension.js';
export { coversScope, KEY_SCOPES } from './key-scopes.js';
export type { KeyScope } from './key-scopes.js';
export { LANGUAGES } from './language.js';
export type { Language, Words } from './language.js';
export { formatLunar, lunarOf } from './lunar.js';
export type { LunarDate } from './lunar.js';
export { actionsFor, mayAct, nextState } from './machine.js';
export type { Attempt, Clock, Machine, Need, Permitted, Transition } from './machine.js';
export {
  acknowledgementStateName,
  agencyKindName,
  gradeName,
  GRADES,
  levelName,
  lifecycleName,
  PERSON_KINDS,
  personKindName,
  receiptStateName,
  receiptStatusName,
  roleName,
  SECRECIES,
  secrecyName,
  taskActionName,
  timeAxisName,
  URGENCIES,
  urgencyName,
} from './names.js';
export type { Grade, PersonKind, Secrecy, Urgency } from './names.js';
export {
  canAcceptTask,
  canAcknowledge,
  canAssignTask,
  canChangeDirective,
  canConfirmTask,
  canDisseminate,
  canHoldApiKeys,
  canIssueDirective,
  canManageAgencies,
  canManagePeople,
  canPassOnDirective,
  canRecallDirective,
  canReceiveDirective,
  canRefuseDirective,
  canRegisterDirective,
  canReportTask,
  canSeeWork,
  canSplitTask,
  canUrge,
  coversSector,
  receiptRelations,
  taskRelations,
} from './policy.js';
export type { Actor, ReceiptSides, TaskSides } from './policy.js';
export {
  AUDIENCES,
  NOTIFICATION_KIND_NAMES,
  notificationFacts,
  notificationKindOf,
  notificationPath,
  notificationWords,
} from './notification-kinds.js';
export type { Audience, NotificationKind } from './notification-kinds.js';
export { OBLIGATIONS, OBLIGATION_STATES, obligationState, obligationStateName } from './obligations.js';
export type { Evidence, Obligation, ObligationState } from './obligations.js';
export { provincialStatus } from './provincial-status.js';
export { afterQuiet, DAY_MINUTES, isQuietAt, nextDigest, QUIET_BY_DEFAULT } from './quiet-hours.js';
export type { QuietHours } from './quiet-hours.js';
export { isReason, REASONS, sentence } from './reasons.js';
export type { Reason, ReasonParams } from './reasons.js';
export { RECEIPT_ACTIONS, RECEIPT_STATES, receiptMachine, recallAllows } from './receipt.machine.js';
export type { ReceiptAction, ReceiptRelation, ReceiptState, ReceiptStatusCode } from './receipt.machine.js';
export { dueOfOccurrence, lastOccurrence, occurrence, RECURRENCE_UNITS, recurrenceSentence } from './recurrence.js';
export type { Recurrence, RecurrenceUnit } from './recurrence.js';
export { RISK_RULES, riskOn, riskReasons, riskReasonSentence, riskSentence } from './risk.js';
export type { RiskFacts, RiskReason, RiskRule, Wait } from './risk.js';
export { ROLES } from './role.js';
export type { Role } from './role.js';
export { ANY_SECTOR, inScope, scopeRows, sectorsWatchedBy } from './scope.js';
export type { ScopeRow } from './scope.js';
export { isSector, sectorName, SECTORS } from './sectors.js';
export type { Sector } from './sectors.js';
export { buildSuccession, SUCCESSION_KINDS } from './succession.js';
export type { Succession, SuccessionKind, SuccessionRelation, Transfer } from './succession.js';
export { TASK_PLAN_ACTIONS, taskPlanMachine } from './task-plan.machine.js';
export type { TaskPlanAction } from './task-plan.machine.js';
export { TASK_ACTIONS, taskMachine } from './task.machine.js';
export type { TaskAction, TaskRelation } from './task.machine.js';
export { buildTerritories } from './territory.js';
export type { Territories, TerritoryOnDay, TerritoryRecord, TerritoryVersion, TerritoryView } from './territory.js';
export { comparePeople, compareVietnamese, fold, givenName, normaliseInput, tokens } from './text.js';
export type { NormalisedInput } from './text.js';
