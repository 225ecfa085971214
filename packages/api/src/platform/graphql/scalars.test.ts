import { GraphQLInstant } from './scalars.js';

it.each([
  ['2024-03-15T01:00:00+00:00', '2024-03-15T01:00:00.000Z'],
  ['2024-03-15T01:00:00.5+00:00', '2024-03-15T01:00:00.500Z'],
  ['2024-03-15T01:00:00.123456+00:00', '2024-03-15T01:00:00.123Z'],
  ['2024-03-15T08:00:00+07:00', '2024-03-15T01:00:00.000Z'],
  [new Date('2024-03-15T01:00:00.007Z'), '2024-03-15T01:00:00.007Z'],
])('writes %s, as a row or its JSON has it, as %s', (value, written) => {
  expect(GraphQLInstant.serialize(value)).toBe(written);
});

it('says what is no instant', () => {
  expect(() => GraphQLInstant.serialize('yesterday')).toThrow();
});
