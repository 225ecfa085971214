// The embedded server made ready for the program: its database, its roles and the addresses to reach them by.
import { createHmac } from 'node:crypto';
import pg from 'pg';
import { ROLES, type RoleName, rolesSql } from '../db/roles.js';

const DATABASE = 'ky_cuong';

export interface EmbeddedAddresses {
  readonly app: string;
  readonly owner: string;
  /** Passes the walls: for backups only. */
  readonly backup: string;
}

/** Passwords follow from the server's own, so that the command line beside a running program knows them too. */
export async function prepareDatabase(adminUrl: string): Promise<EmbeddedAddresses> {
  const { password } = new URL(adminUrl);
  const passwordOf = (role: RoleName) => createHmac('sha256', password).update(role).digest('base64url');
  const urlOf = (role: RoleName) => withUser(adminUrl, role, passwordOf(role));

  await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rows.length === 0) await client.query(`create database ${DATABASE} template template0 encoding 'UTF8'`);
  });
  await asAdmin(withDatabase(adminUrl), async (client) => {
    await client.query(rolesSql(DATABASE));
    for (const role of ROLES) await client.query(`alter role ${role} password '${passwordOf(role)}'`);
  });
  return { app: urlOf('kc_app'), owner: urlOf('kc_owner'), backup: urlOf('kc_backup') };
}

async function asAdmin(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'ky-cuong start' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string): string {
  const changed = new URL(url);
  changed.pathname = `/${DATABASE}`;
  return changed.href;
}

function withUser(adminUrl: string, user: string, password: string): string {
  const changed = new URL(withDatabase(adminUrl));
  Object.assign(changed, { username: user, password });
  return changed.href;
}
