// The database roles that the program runs with, as SQL for whoever sets a server up.

/** `kc_owner` migrates, `kc_app` serves, `kc_jobs` runs the queue, `kc_report` reads, `kc_backup` alone passes the walls. */
export const ROLES = ['kc_owner', 'kc_app', 'kc_jobs', 'kc_report', 'kc_backup'] as const;

export type RoleName = (typeof ROLES)[number];

const attributes: Readonly<Record<RoleName, string>> = {
  kc_owner: 'login nosuperuser nobypassrls',
  kc_app: 'login nosuperuser nobypassrls',
  kc_jobs: 'login nosuperuser nobypassrls',
  kc_report: 'login nosuperuser nobypassrls',
  kc_backup: 'login nosuperuser bypassrls',
};

/** Run once by a superuser, connected to the database that the program is to use. Passwords go in by `alter role`. */
export function rolesSql(database: string, passwords: Partial<Record<RoleName, string>> = {}): string {
  const quoted = `"${database.replaceAll('"', '""')}"`;
  const create = ROLES.map((role) => createIfMissing(role, passwords[role]));
  return [
    ...create,
    // The owner lends itself the queue's role, so that two addresses are enough to run the program.
    'grant kc_jobs to kc_owner;',
    `grant connect, create on database ${quoted} to kc_owner, kc_jobs;`,
    `grant connect on database ${quoted} to kc_app, kc_report, kc_backup;`,
    `revoke create on schema public from public;`,
    // A temporary table could stand before a table of ours in the eyes of a function with rights of its own.
    `revoke temporary on database ${quoted} from public;`,
    `alter role kc_app in database ${quoted} set statement_timeout = '5s';`,
    // Just-in-time compilation takes seconds (seen on version 15) where the statement itself takes milliseconds.
    `alter role kc_app in database ${quoted} set jit = off;`,
    `alter role kc_app in database ${quoted} set lock_timeout = '2s';`,
    `alter role kc_app in database ${quoted} set idle_in_transaction_session_timeout = '10s';`,
  ].join('\n');
}

function createIfMissing(role: RoleName, password: string | undefined): string {
  const secret = password ? ` password '${password.replaceAll("'", "''")}'` : '';
  return `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role} ${attributes[role]}${secret}; end if; end $$;`;
}
