// Day and Instant: a calendar day of the province, and a moment of time.
import { isDay } from '@ky-cuong/shared';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const notA = (what: string) => new GraphQLError(`Not a ${what}.`, { extensions: { code: 'BAD_USER_INPUT' } });

function asDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw notA('Day');
}

function asInstant(value: unknown): Date {
  const instant = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? new Date(value) : undefined;
  if (!instant || Number.isNaN(instant.getTime())) throw notA('Instant');
  return instant;
}

/** As the database writes an instant within JSON: 2024-03-15T01:00:00+00:00. Cut to shape, because a Date of each of a thousand costs a millisecond. */
function inJson(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.endsWith(UTC)) return undefined;
  return `${value.slice(0, SECONDS)}.${value
    .slice(SECONDS + 1, -UTC.length)
    .slice(0, 3)
    .padEnd(3, '0')}Z`;
}

const UTC = '+00:00';
const SECONDS = '2024-03-15T01:00:00'.length;

export const GraphQLDay = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'Ngày dương lịch của tỉnh (Asia/Ho_Chi_Minh), dạng 2024-03-15',
  serialize: asDay,
  parseValue: asDay,
  parseLiteral: (node) => asDay(node.kind === Kind.STRING ? node.value : undefined),
});

export const GraphQLInstant = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'Thời điểm, dạng ISO 8601 theo UTC: 2024-03-15T01:00:00.000Z',
  serialize: (value) => inJson(value) ?? new Date(value as Date | string).toISOString(),
  parseValue: asInstant,
  parseLiteral: (node) => asInstant(node.kind === Kind.STRING ? node.value : undefined),
});
