// Every migration of a province's schema, in order. What has landed is frozen.
import { CreateAgencies1700000001000 } from '../migrations/1700000001000-create-agencies.js';
import { CreatePeople1700000002000 } from '../migrations/1700000002000-create-people.js';
import { CreateAccounts1700000003000 } from '../migrations/1700000003000-create-accounts.js';
import { CreateLedger1700000004000 } from '../migrations/1700000004000-create-ledger.js';
import { CreateSuccessions1700000005000 } from '../migrations/1700000005000-create-successions.js';
import { HintContacts1700000005100 } from '../migrations/1700000005100-hint-contacts.js';
import { SettlePeople1700000005200 } from '../migrations/1700000005200-settle-people.js';
import { CreateAccountDoors1700000006000 } from '../migrations/1700000006000-create-account-doors.js';
import { CreateDirectives1700000010000 } from '../migrations/1700000010000-create-directives.js';
import { CreateReceipts1700000010100 } from '../migrations/1700000010100-create-receipts.js';
import { CreateTasks1700000020000 } from '../migrations/1700000020000-create-tasks.js';
import { HandOverWork1700000021000 } from '../migrations/1700000021000-hand-over-work.js';
import { PlanAppointments1700000021100 } from '../migrations/1700000021100-plan-appointments.js';
import { AddDraftingUnit1700000021200 } from '../migrations/1700000021200-add-drafting-unit.js';
import { TallySights1700000025000 } from '../migrations/1700000025000-tally-sights.js';
import { TallyUnfinished1700000025100 } from '../migrations/1700000025100-tally-unfinished.js';
import { KeepEvidenceAlong1700000025200 } from '../migrations/1700000025200-keep-evidence-along.js';
import { GuardFileReaders1700000026000 } from '../migrations/1700000026000-guard-file-readers.js';
import { TieAccountDoors1700000026100 } from '../migrations/1700000026100-tie-account-doors.js';
import { CreateApiKeys1700000030000 } from '../migrations/1700000030000-create-api-keys.js';
import { CreateKnownDevices1700000031000 } from '../migrations/1700000031000-create-known-devices.js';
import { NameTheScope1700000040000 } from '../migrations/1700000040000-name-the-scope.js';
import { AskTheOwnerFirst1700000041000 } from '../migrations/1700000041000-ask-the-owner-first.js';
import { TallySectors1700000042000 } from '../migrations/1700000042000-tally-sectors.js';
import { ExtendTasks1700000043000 } from '../migrations/1700000043000-extend-tasks.js';
import { KeepSearchWords1700000044000 } from '../migrations/1700000044000-keep-search-words.js';
import { FindWordsBySector1700000044100 } from '../migrations/1700000044100-find-words-by-sector.js';
import { CreateNotifications1700000045000 } from '../migrations/1700000045000-create-notifications.js';
import { CreateChanges1700000046000 } from '../migrations/1700000046000-create-changes.js';
import { GrowApiKeys1700000046100 } from '../migrations/1700000046100-grow-api-keys.js';
import { CreateLongJobs1700000047000 } from '../migrations/1700000047000-create-long-jobs.js';
import { RememberImports1700000047100 } from '../migrations/1700000047100-remember-imports.js';
import { PublishAtOnce1700000047500 } from '../migrations/1700000047500-publish-at-once.js';
import { IssueInTheBackground1700000047600 } from '../migrations/1700000047600-issue-in-the-background.js';
import { ChangeDirectives1700000048000 } from '../migrations/1700000048000-change-directives.js';
import { KeepReceiptStatuses1700000048100 } from '../migrations/1700000048100-keep-receipt-statuses.js';
import { TallyReceipts1700000049000 } from '../migrations/1700000049000-tally-receipts.js';
import { ConfirmSpokenDirections1700000049100 } from '../migrations/1700000049100-confirm-spoken-directions.js';
import { RecordUrges1700000050000 } from '../migrations/1700000050000-record-urges.js';
import { PlanTheWay1700000051000 } from '../migrations/1700000051000-plan-the-way.js';
import { AnswerForAnswers1700000051100 } from '../migrations/1700000051100-answer-for-answers.js';
import { RepeatTasks1700000051200 } from '../migrations/1700000051200-repeat-tasks.js';
import { StrandSectors1700000046200 } from '../migrations/1700000046200-strand-sectors.js';
import { SaveViews1700000052000 } from '../migrations/1700000052000-save-views.js';
import type { MigrationClass } from '../platform/db/migrate.js';

export const migrations: readonly MigrationClass[] = [
  CreateAgencies1700000001000,
  CreatePeople1700000002000,
  CreateAccounts1700000003000,
  CreateLedger1700000004000,
  CreateSuccessions1700000005000,
  HintContacts1700000005100,
  SettlePeople1700000005200,
  CreateAccountDoors1700000006000,
  CreateDirectives1700000010000,
  CreateReceipts1700000010100,
  CreateTasks1700000020000,
  HandOverWork1700000021000,
  PlanAppointments1700000021100,
  AddDraftingUnit1700000021200,
  TallySights1700000025000,
  TallyUnfinished1700000025100,
  KeepEvidenceAlong1700000025200,
  GuardFileReaders1700000026000,
  TieAccountDoors1700000026100,
  CreateApiKeys1700000030000,
  CreateKnownDevices1700000031000,
  NameTheScope1700000040000,
  AskTheOwnerFirst1700000041000,
  TallySectors1700000042000,
  ExtendTasks1700000043000,
  KeepSearchWords1700000044000,
  FindWordsBySector1700000044100,
  CreateNotifications1700000045000,
  CreateChanges1700000046000,
  GrowApiKeys1700000046100,
  CreateLongJobs1700000047000,
  RememberImports1700000047100,
  PublishAtOnce1700000047500,
  IssueInTheBackground1700000047600,
  ChangeDirectives1700000048000,
  KeepReceiptStatuses1700000048100,
  StrandSectors1700000046200,
  TallyReceipts1700000049000,
  ConfirmSpokenDirections1700000049100,
  RecordUrges1700000050000,
  PlanTheWay1700000051000,
  AnswerForAnswers1700000051100,
  RepeatTasks1700000051200,
  SaveViews1700000052000,
];
