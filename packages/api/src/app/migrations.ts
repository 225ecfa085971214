// Every migration of a province's schema, in order. What has landed is frozen.
import { CreateAgencies1700000001000 } from '../migrations/1700000001000-create-agencies.js';
import { CreatePeople1700000002000 } from '../migrations/1700000002000-create-people.js';
import { CreateAccounts1700000003000 } from '../migrations/1700000003000-create-accounts.js';
import { CreateLedger1700000004000 } from '../migrations/1700000004000-create-ledger.js';
import { CreateAccountDoors1700000006000 } from '../migrations/1700000006000-create-account-doors.js';
import type { MigrationClass } from '../platform/db/migrate.js';

export const migrations: readonly MigrationClass[] = [
  CreateAgencies1700000001000,
  CreatePeople1700000002000,
  CreateAccounts1700000003000,
  CreateLedger1700000004000,
  CreateAccountDoors1700000006000,
];
