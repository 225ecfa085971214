// The tree of agencies: its shape on a day, and what changes when a version ends.

import fc from 'fast-check';
import { addDays } from './day.js';
import { buildHierarchy, type AgencyRecord } from './hierarchy.js';
import { PROVINCE, version } from './province.fixture.js';

const ids = (agencies: readonly { id: string }[]) => agencies.map(({ id }) => id);
const view = buildHierarchy(PROVINCE).asOf('2024-03-15');

it('knows an agency as it is on the day', () => {
  expect(view.get('my-phu')).toMatchObject({
    id: 'my-phu',
    tenantId: 'cao-lanh',
    name: 'my-phu',
    level: 'COMMUNE',
    parentId: 'cao-lanh',
  });
  expect([view.exists('my-phu'), view.exists('nobody'), view.get('nobody')]).toEqual([true, false, undefined]);
});

it('walks up, down and through', () => {
  expect(ids(view.ancestors('my-phu'))).toEqual(['cao-lanh', 'province']);
  expect(view.parent('my-phu')?.id).toBe('cao-lanh');
  expect(view.parent('province')).toBeUndefined();
  expect(ids(view.children('health'))).toEqual(['health-centre']);
  expect(ids(view.descendants('cao-lanh'))).toEqual(['cao-lanh-health', 'my-phu']);
  expect(ids(view.roots())).toEqual(['province']);
  expect(ids(view.all())).toEqual(PROVINCE.map(({ id }) => id));
});

it.each([
  ['my-phu', 'my-phu', true],
  ['my-phu', 'cao-lanh', true],
  ['my-phu', 'province', true],
  ['cao-lanh', 'my-phu', false],
  ['my-phu', 'sa-dec', false],
  ['my-phu', 'nobody', false],
  ['nobody', 'province', false],
  ['nobody', 'nobody', false],
])('%s within %s: %s', (id, ofId, expected) => {
  expect(view.isWithin(id, ofId)).toBe(expected);
});

describe('over time', () => {
  const records: readonly AgencyRecord[] = [
    { id: 'top', tenantId: 't', versions: [version(null)] },
    {
      id: 'moved',
      tenantId: 't',
      versions: [
        version('left', { name: 'Trước', to: '2024-06-30' }),
        version('right', { name: 'Sau', from: '2024-07-01' }),
      ],
    },
    { id: 'left', tenantId: 't', versions: [version('top', { to: '2024-12-31' })] },
    { id: 'right', tenantId: 't', versions: [version('top')] },
    { id: 'under-left', tenantId: 't', versions: [version('left')] },
    { id: 'later', tenantId: 't', versions: [version('moved', { from: '2025-01-01' })] },
  ];
  const hierarchy = buildHierarchy(records);

  it.each([
    ['the last day before the move', '2024-06-30', 'Trước', 'left', ['moved', 'under-left']],
    ['the first day after it', '2024-07-01', 'Sau', 'right', ['under-left']],
    ['asked again about the past', '2024-06-30', 'Trước', 'left', ['moved', 'under-left']],
  ])('%s', (_case, day, name, parentId, underLeft) => {
    const then = hierarchy.asOf(day);
    expect(then.get('moved')).toMatchObject({ name, parentId });
    expect(ids(then.children('left'))).toEqual(underLeft);
  });

  it('keeps an ended agency for the past, and leaves nobody above what stood below it', () => {
    expect([hierarchy.asOf('2024-12-31').exists('left'), hierarchy.asOf('2025-01-01').exists('left')]).toEqual([
      true,
      false,
    ]);
    expect(hierarchy.asOf('2024-12-31').isWithin('under-left', 'top')).toBe(true);
    expect(hierarchy.asOf('2025-01-01').isWithin('under-left', 'top')).toBe(false);
    expect(ids(hierarchy.asOf('2025-01-01').roots())).toEqual(['top', 'under-left']);
    expect([hierarchy.has('left'), hierarchy.has('nobody'), hierarchy.record('left')?.id]).toEqual([
      true,
      false,
      'left',
    ]);
  });

  it('keeps one view for all days between two changes', () => {
    expect(hierarchy.asOf('2024-03-15')).toBe(hierarchy.asOf('2024-06-30'));
    expect(hierarchy.asOf('2024-07-01')).not.toBe(hierarchy.asOf('2024-06-30'));
    expect(hierarchy.asOf('1999-01-01').all()).toEqual([]);
  });

  it.each([
    ['under itself', 'top', 'top', '2024-03-15', true],
    ['under its child', 'top', 'left', '2024-03-15', true],
    ['under its grandchild', 'top', 'moved', '2024-03-15', true],
    ['under one that will come below it later', 'moved', 'later', '2024-03-15', true],
    ['beside', 'left', 'right', '2024-03-15', false],
    ['back, once it has moved away', 'left', 'moved', '2024-07-01', false],
  ])('a move %s: cycle %s', (_case, id, newParentId, from, expected) => {
    expect(hierarchy.wouldMakeCycle(id, newParentId, from)).toBe(expected);
  });
});

it('comes to an end on a circle in bad data', () => {
  const circle = buildHierarchy([
    { id: 'one', tenantId: 't', versions: [version('two')] },
    { id: 'two', tenantId: 't', versions: [version('one')] },
  ]).asOf('2024-03-15');
  expect(ids(circle.ancestors('one'))).toEqual(['two']);
  expect(ids(circle.descendants('one'))).toEqual(['two']);
  expect(circle.roots()).toEqual([]);
});

/** Each agency's parent comes before it, so any list of numbers is a forest. */
const forest = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).map((choices) =>
  buildHierarchy(
    choices.map((choice, index) => ({
      id: String(index),
      tenantId: 't',
      versions: [version(choice % 5 === 0 || index === 0 ? null : String(choice % index))],
    })),
  ).asOf('2024-03-15'),
);

it('agrees with itself, asked from above and from below', () => {
  fc.assert(
    fc.property(forest, (tree) => {
      const all = ids(tree.all());
      expect(new Set(all).size).toBe(all.length);
      for (const id of all) {
        expect(all.filter((other) => tree.isWithin(other, id)).sort()).toEqual(
          [id, ...ids(tree.descendants(id))].sort(),
        );
        for (const above of ids(tree.ancestors(id))) expect(ids(tree.descendants(above))).toContain(id);
      }
    }),
  );
});

it('holds every agency on exactly the days of its versions', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((ahead) => addDays('2024-01-01', ahead));
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.nat(100)), { maxLength: 8 }), day, (spans, asked) => {
      const records = spans.map(([from, length], index) => ({
        id: String(index),
        tenantId: 't',
        versions: [version(null, { from, to: addDays(from, length) })],
      }));
      const standing = spans.flatMap(([from, length], index) =>
        from <= asked && asked <= addDays(from, length) ? [String(index)] : [],
      );
      expect(ids(buildHierarchy(records).asOf(asked).all())).toEqual(standing);
    }),
  );
});
