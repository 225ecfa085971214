// Agency codes in both orders, and where one order cannot say what the other does.

import fc from 'fast-check';
import { convertAgencyCode, formatAgencyCode, parseAgencyCode } from './agency-code.js';

it.each([
  ['000.00.00.H20', 'H20'],
  ['000.00.14.H20', 'H20.14'],
  ['000.01.14.H20', 'H20.14.01'],
  ['003.01.14.H20', 'H20.14.01.03'],
])('%s and %s are one', (topLast, topFirst) => {
  expect(convertAgencyCode(topLast, 'TOP_FIRST')).toBe(topFirst);
  expect(convertAgencyCode(topFirst, 'TOP_LAST')).toBe(topLast);
  expect(convertAgencyCode(topFirst, 'TOP_FIRST')).toBe(topFirst);
  expect(convertAgencyCode(topLast, 'TOP_LAST')).toBe(topLast);
});

it.each([
  ['a skipped level', '003.00.14.H20', 'TOP_FIRST'],
  ['a lowest group of three digits', '123.01.14.H20', 'TOP_FIRST'],
  ['letters', 'H20.A1', 'TOP_LAST'],
  ['five levels', 'H20.14.01.03.02', 'TOP_LAST'],
] as const)('cannot be turned round: %s', (_case, written, order) => {
  expect(parseAgencyCode(written)).not.toBeNull();
  expect(convertAgencyCode(written, order)).toBeNull();
});

it.each(['', 'H2', 'H20.', 'H20.1', 'H20.123', 'H20.00', 'h20.14.01.02.03.04', '0.00.14.H20', '000.00.14', 'H20-14'])(
  'refuses %p',
  (written) => {
    expect(parseAgencyCode(written)).toBeNull();
    expect(convertAgencyCode(written, 'TOP_LAST')).toBeNull();
  },
);

it('reads small letters as large', () => {
  expect(parseAgencyCode(' h20.14 ')).toEqual({ top: 'H20', groups: ['14'] });
});

const top = fc.stringMatching(/^[A-Z]\d{2}$/);
const group = fc.stringMatching(/^\d{2}$/).filter((digits) => digits !== '00');

it('turns round and back to the same', () => {
  fc.assert(
    fc.property(top, fc.array(group, { maxLength: 3 }), (head, groups) => {
      const code = { top: head, groups };
      const topLast = formatAgencyCode(code, 'TOP_LAST') ?? '';
      expect(parseAgencyCode(topLast)).toEqual(code);
      expect(convertAgencyCode(topLast, 'TOP_FIRST')).toBe(formatAgencyCode(code, 'TOP_FIRST'));
    }),
  );
});
