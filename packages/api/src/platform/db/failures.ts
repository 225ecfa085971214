// What a failed statement says about the database: away, overburdened, tired of waiting, or two who stood in each other's way.

/** SQLSTATE, or the network's word for it; empty for what has neither. */
export function databaseCode(cause: unknown): string {
  const code = read(innermost(cause), 'code');
  return typeof code === 'string' ? code : '';
}

const CLASSES_AWAY = ['08', '40', '53', '57P'];
const STATES_AWAY = ['25P03', '55P03', '57014']; // idle for too long, waited too long, took too long
const NETWORK = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/** The driver's own words for a connection that broke or never came; it gives them no code. */
const DRIVER =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (has encountered a connection error|was closed) and is not queryable|Cannot use a pool after calling end)/;

/** TypeORM lets go of a connection that broke, and then has nothing to send the next statement by. */
const LET_GO = ['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError'];

/** No fault of ours and none of the caller's: the same request may well succeed a little later. */
export function isDatabaseAway(cause: unknown): boolean {
  const code = databaseCode(cause);
  if (code !== '') return isAway(code);
  const inner = innermost(cause);
  return DRIVER.test(String(read(inner, 'message'))) || LET_GO.includes(String(read(inner, 'name')));
}

const isAway = (code: string) =>
  CLASSES_AWAY.some((known) => code.startsWith(known)) || STATES_AWAY.includes(code) || NETWORK.includes(code);

/** Serialisation failure or deadlock: nothing was done, and done again at once it will mostly succeed. */
export const isCollision = (cause: unknown): boolean => ['40001', '40P01'].includes(databaseCode(cause));

/** TypeORM wraps the driver's error. */
const innermost = (cause: unknown): unknown => read(cause, 'driverError') ?? cause;

const read = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null ? (from as Record<string, unknown>)[name] : undefined;
