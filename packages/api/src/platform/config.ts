// The environment, read once: what is missing gets its default, what is wrong ends the start in one line.
import { resolve } from 'node:path';

/** Something that whoever starts the program can mend: shown as one line, without a stack. */
export class BootError extends Error {
  override readonly name = 'BootError';
}

export interface Addresses {
  /** As kc_app: serves. */
  readonly app: string;
  /** As kc_owner: migrates. */
  readonly owner: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** None: the embedded database. */
  readonly database: Addresses | undefined;
  readonly demoPassword: string | undefined;
  readonly publicUrl: string | undefined;
  /** None: nobody is written to. */
  readonly mail: MailSettings | undefined;
}

export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(env: Environment): Config {
  return {
    port: readPort(env['PORT'] || '4000'),
    host: env['HOST'] || '127.0.0.1',
    dataDir: resolve(env['DATA_DIR'] || '.data'),
    database: readDatabase(env),
    demoPassword: readDemoPassword(env['DEMO_PASSWORD']),
    publicUrl: readPublicUrl(env['PUBLIC_URL']),
    mail: readMail(env),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new BootError(`PORT is "${text}", which is no port number.`);
}

function readDatabase({ DATABASE_URL: app, MIGRATION_DATABASE_URL: owner }: Environment): Addresses | undefined {
  if (!app && !owner) return undefined;
  if (!app)
    throw new BootError(
      'MIGRATION_DATABASE_URL is set without DATABASE_URL: set both, or neither for the embedded database.',
    );
  if (!owner)
    throw new BootError(
      'DATABASE_URL is set without MIGRATION_DATABASE_URL: set both, or neither for the embedded database.',
    );
  for (const [name, url] of Object.entries({ DATABASE_URL: app, MIGRATION_DATABASE_URL: owner })) {
    if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
      throw new BootError(`${name} is no PostgreSQL address (postgres://user:password@host/database).`);
  }
  return { app, owner };
}

function readDemoPassword(password: string | undefined): string | undefined {
  if (!password) return undefined;
  if ([...password].length < 15 || password.length > 128)
    throw new BootError('DEMO_PASSWORD needs 15 to 128 characters.');
  return password;
}

function readMail({ SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: publicUrl }: Environment): MailSettings | undefined {
  if (!url) return undefined;
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    throw new BootError('SMTP_URL is no mail server (smtp://user:password@host:port, or smtps://).');
  if (!publicUrl) throw new BootError('SMTP_URL is set without PUBLIC_URL: the links in letters begin with it.');
  if (!from || !/^([^<>\r\n]{1,80}<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(from))
    throw new BootError('MAIL_FROM is no sender (name@example.org, or Name <name@example.org>).');
  return { url, from };
}

function readPublicUrl(url: string | undefined): string | undefined {
  if (!url) return undefined;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url).origin;
  throw new BootError(`PUBLIC_URL is "${url}", which is no http address.`);
}
