// An error as the log may keep it: where it came from and what kind it is, never the values that a statement carried.

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly stack: readonly string[];
}

const LONGEST = 300;

/** TypeORM puts the parameters on the error, PostgreSQL the row into its detail: a password's hash, a telephone number. */
export function errorForLog(cause: unknown): LoggedError {
  const error = cause instanceof Error ? cause : new Error('Something was thrown that is no error.');
  const driver = 'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  const fromDriver = (name: string) => (Reflect.get(driver, name) as unknown) ?? undefined;
  const [code, table, constraint] = ['code', 'table', 'constraint'].map(fromDriver).map(asText);
  return {
    type: error.constructor.name,
    message: withoutValue(error.message, code).slice(0, LONGEST),
    ...(code && { code }),
    ...(table && { table }),
    ...(constraint && { constraint }),
    stack: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
  };
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Class 22 is about a value, and quotes it. */
const withoutValue = (message: string, code: string | undefined): string =>
  code?.startsWith('22') ? message.replace(/".*/s, '"…"') : message;
