// Predecessors and successors through the changes of Đồng Tháp's units, and the rule for open work.

import fc from 'fast-check';
import { addDays } from './day.js';
import { buildSuccession, type SuccessionRelation } from './succession.js';

const relations: readonly SuccessionRelation[] = [
  { predecessorId: 'phuong-1', successorId: 'phuong-1-moi', kind: 'MERGE', on: '2025-01-01' },
  { predecessorId: 'phuong-2', successorId: 'phuong-1-moi', kind: 'MERGE', on: '2025-01-01' },
  { predecessorId: 'phuong-1-moi', successorId: 'phuong-cao-lanh', kind: 'MERGE', on: '2025-07-01' },
  { predecessorId: 'my-ngai', successorId: 'my-ngai', kind: 'STATUS_CHANGE', on: '2025-01-01' },
  { predecessorId: 'labour', successorId: 'home-affairs', kind: 'SPLIT', on: '2025-03-01', share: 0.7 },
  { predecessorId: 'labour', successorId: 'health', kind: 'SPLIT', on: '2025-03-01', share: 0.3 },
  { predecessorId: 'cao-lanh', successorId: null, kind: 'DISSOLVE', on: '2025-07-01' },
];
const succession = buildSuccession(relations);

it.each([
  ['before the change', 'phuong-1', '2024-12-31', ['phuong-1']],
  ['on the day of the change', 'phuong-1', '2025-01-01', ['phuong-1-moi']],
  ['through two changes', 'phuong-2', '2025-07-01', ['phuong-cao-lanh']],
  ['a change of status keeps the identity', 'my-ngai', '2025-02-01', ['my-ngai']],
  ['a split', 'labour', '2025-03-01', ['home-affairs', 'health']],
  ['dissolved', 'cao-lanh', '2025-07-01', []],
  ['never changed', 'justice', '2026-01-01', ['justice']],
])('successors, %s', (_case, id, day, expected) => {
  expect(succession.successorsOf(id, day)).toEqual(expected);
});

it.each([
  ['through two changes', 'phuong-cao-lanh', '2024-12-31', ['phuong-1', 'phuong-2']],
  ['through the last change', 'phuong-cao-lanh', '2025-06-30', ['phuong-1-moi']],
  ['on the day itself', 'phuong-cao-lanh', '2025-07-01', ['phuong-cao-lanh']],
  ['of one part of a split', 'health', '2025-02-28', ['labour']],
])('predecessors, %s', (_case, id, day, expected) => {
  expect(succession.predecessorsOf(id, day)).toEqual(expected);
});

it.each([
  ['phuong-1', { kind: 'ONE', id: 'phuong-cao-lanh' }],
  ['labour', { kind: 'BY_HAND', ids: ['home-affairs', 'health'] }],
  ['cao-lanh', { kind: 'NONE' }],
])('open work of %s', (id, expected) => {
  expect(succession.transferOf(id, '2025-07-01')).toEqual(expected);
});

it('always comes to an end, each successor once, whatever the relations', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const relation = fc.record({
    predecessorId: id,
    successorId: fc.option(id),
    kind: fc.constant('MERGE' as const),
    on: fc.nat(5).map((ahead) => addDays('2025-01-01', ahead)),
  });
  fc.assert(
    fc.property(fc.array(relation, { maxLength: 12 }), id, (some, start) => {
      const found = buildSuccession(some).successorsOf(start, '2025-01-04');
      expect(new Set(found).size).toBe(found.length);
      expect(found.includes(start) && found.length > 1).toBe(false);
    }),
  );
});
