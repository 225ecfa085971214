// The administrator's commands: what they are called, what they take, and what they print.
import { resolve } from 'node:path';
import { Command } from 'commander';
import { dayOf } from '@ky-cuong/shared';
import type { EntityManager } from 'typeorm';
import { foundRootAgency } from '../agencies/founding-root.js';
import { migrations } from '../app/migrations.js';
import { BootError, type Config } from '../platform/config.js';
import { createProvince, migrateAll } from '../platform/db/migrate.js';
import { rolesSql } from '../platform/db/roles.js';
import { type Clocks, createAdmin, disableUser, resetAccess } from './access.js';
import { backup } from './backup/backup.js';
import { restore } from './backup/restore.js';
import type { ProvinceRow } from './backup/tables.queries.js';
import { inProvince, provinceOf, withOwner } from './connection.js';
import { verifyAudit } from './verify-audit.js';

type Say = (line: string) => void;

interface Means {
  readonly config: Config;
  readonly now: Date;
  readonly say: Say;
}

const PROVINCE = ['--province <slug>', 'short name of the province; not needed when there is only one'] as const;

export function adminProgram(means: Means): Command {
  const program = new Command('npm run admin --')
    .description('What the keeper of the machine does for Kỷ Cương.')
    .exitOverride();
  program
    .command('print-roles')
    .description('the SQL that makes the database roles, for its superuser to run once')
    .option('--database <name>', 'name of the database', 'ky_cuong')
    .action(({ database }: { database: string }) => {
      means.say(rolesSql(database));
    });
  provinceCommands(program, means);
  accessCommands(program, means);
  keepingCommands(program, means);
  return program;
}

interface Founding {
  readonly slug: string;
  readonly name: string;
  readonly agency: string;
  readonly shortName: string;
  readonly from?: string;
  readonly host: string[];
}

function provinceCommands(program: Command, { config, now, say }: Means): void {
  program
    .command('found-province')
    .description('an empty province and the agency at its top')
    .requiredOption('--slug <slug>', 'short name: small letters, digits and _')
    .requiredOption('--name <name>', 'name of the province')
    .requiredOption('--agency <name>', 'name of the agency at the top')
    .requiredOption('--short-name <name>', 'its short name')
    .option('--from <day>', 'the day since when it has been there, 2024-01-01')
    .option('--host <name...>', 'host names that lead to this province', [])
    .action(({ slug, name, agency, shortName, from, host }: Founding) =>
      withOwner(config, async (owner) => {
        if (!/^[a-z0-9_]{1,40}$/.test(slug))
          throw new BootError('--slug takes small letters, digits and _, at most 40.');
        const schema = await createProvince(owner.url, migrations, { slug, name, hosts: host });
        const today = dayOf(now);
        await inProvince(owner, { schema }, (tx) =>
          foundRootAgency(tx, { name: agency, shortName, from: from ?? today, today }),
        );
        say(
          `The province "${slug}" is founded. Next: npm run admin -- create-admin --province ${slug} --name … --email …`,
        );
      }),
    );
}

interface Named {
  readonly province?: string;
}

function accessCommands(program: Command, means: Means): void {
  program
    .command('create-admin')
    .description('an administrator at the top of a province; prints his invitation')
    .option(...PROVINCE)
    .requiredOption('--name <name>', 'full name')
    .option('--email <address>', 'to sign in with')
    .option('--phone <number>', 'to sign in with')
    .action((options: Named & { name: string; email?: string; phone?: string }) =>
      inNamed(means, options, async (tx, clocks) => sayLink(means, await createAdmin(tx, clocks, options))),
    );
  program
    .command('reset-access')
    .description('ends the password and all sessions of somebody; prints a new invitation')
    .argument('<identifier>', 'e-mail address or telephone number')
    .option(...PROVINCE)
    .action((identifier: string, options: Named) =>
      inNamed(means, options, async (tx, clocks) => sayLink(means, await resetAccess(tx, clocks, identifier))),
    );
  program
    .command('disable-user')
    .description('closes an account; it holds from the next request on')
    .argument('<identifier>', 'e-mail address or telephone number')
    .option(...PROVINCE)
    .action((identifier: string, options: Named) =>
      inNamed(means, options, async (tx, clocks) =>
        means.say(`Disabled: ${await disableUser(tx, clocks, identifier)}`),
      ),
    );
}

function sayLink({ config, say }: Means, path: string): void {
  say(`Invitation, to be used once within seven days: ${config.publicUrl ?? `http://localhost:${config.port}`}${path}`);
}

const inNamed = (
  { config, now }: Means,
  { province }: Named,
  work: (tx: EntityManager, clocks: Clocks) => Promise<void>,
) =>
  withOwner(config, async (owner) => {
    await migrateAll(owner.url, migrations); // what is written is written in today's form
    const found = await provinceOf(owner, province);
    await inProvince(owner, found, (tx) => work(tx, clocksOf(found, now)));
  });

const clocksOf = ({ clockOffsetMs }: ProvinceRow, realNow: Date): Clocks => ({
  realNow,
  now: new Date(realNow.getTime() + clockOffsetMs),
});

function keepingCommands(program: Command, { config, say }: Means): void {
  program
    .command('verify-audit')
    .description('proves the audit chains and compares them with the exported heads')
    .option(...PROVINCE)
    .action(({ province }: Named) =>
      withOwner(config, async (owner) => {
        const { schema, slug } = await provinceOf(owner, province);
        const { entries, heads, breaks } = await verifyAudit(owner.client, schema, config.dataDir);
        for (const { tenantId, seq, what } of breaks) say(`✗ ${slug}: tenant ${tenantId}, entry ${seq}: ${what}`);
        if (breaks.length > 0) throw new BootError(`The audit of "${slug}" is broken in ${breaks.length} places.`);
        say(`✓ ${slug}: ${entries} entries and ${heads} exported heads hold together.`);
      }),
    );
  program
    .command('backup')
    .description('writes all provinces, their tables and files, as they stand now, into one file')
    .argument('<file>', 'a file that is not there yet')
    .option('--province <slug>', 'only this one')
    .action((file: string, { province: slug }: Named) =>
      withOwner(config, ({ client }) => backup({ client, dataDir: config.dataDir, path: resolve(file), slug, say })),
    );
  program
    .command('restore')
    .description('brings provinces back out of a backup and proves that they are what they were')
    .argument('<file>', 'written by backup')
    .option('--replace', 'put the backup in the place of a province that is there', false)
    .action((file: string, { replace }: { replace: boolean }) =>
      withOwner(config, ({ client, url }) =>
        restore({ client, ownerUrl: url, dataDir: config.dataDir, path: resolve(file), replace, say }),
      ),
    );
}
