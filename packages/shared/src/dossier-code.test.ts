// Dossier codes, old and new.

import fc from 'fast-check';
import { addDays } from './day.js';
import { formatDossierCode, parseDossierCode } from './dossier-code.js';

it.each([
  ['000.00.14.H20-200703-0002', '000.00.14.H20', '2020-07-03', 2],
  ['G09.20-20260609-0092637', 'G09.20', '2026-06-09', 92_637],
  ['H20.14-240315-12345', 'H20.14', '2024-03-15', 12_345],
])('reads %s', (written, agencyCode, receivedOn, serial) => {
  const found = parseDossierCode(written);
  expect(found).toMatchObject({ agencyCode, receivedOn, serial });
  expect(found && formatDossierCode(found)).toBe(written);
});

it.each([
  '',
  'H20.14-240230-0001',
  'H20.14-2403150-0001',
  'H20.14-240315-001',
  'H20.14-240315-12345678',
  '14.H20-240315-0001',
  'H20.14-20241301-0001',
])('refuses %p', (written) => {
  expect(parseDossierCode(written)).toBeNull();
});

it('reads back what it writes', () => {
  const codes = fc.record({
    agencyCode: fc.constantFrom('H20', 'H20.14', 'H20.14.01', '000.00.14.H20'),
    receivedOn: fc.nat(20_000).map((ahead) => addDays('2000-01-01', ahead)),
    serialDigits: fc.integer({ min: 4, max: 7 }),
    serial: fc.integer({ min: 0, max: 9999 }),
    hasFullYear: fc.boolean(),
  });
  fc.assert(
    fc.property(codes, (code) => {
      expect(parseDossierCode(formatDossierCode(code))).toEqual(code);
    }),
  );
});
