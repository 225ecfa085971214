import { OBLIGATIONS, obligationState, obligationStateName } from './obligations.js';

it('knows thirteen, in the order of the dispatch, each under a name of its own in both languages', () => {
  expect(OBLIGATIONS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  for (const language of ['vi', 'en'] as const)
    expect(new Set(OBLIGATIONS.flatMap(({ name, short }) => [name[language], short[language]])).size).toBe(26);
});

it.each([
  [{ total: 0, open: 0, late: 0 }, 'NO_EVIDENCE', 'Chưa có dữ liệu'],
  [{ total: 5, open: 0, late: 0 }, 'DONE', 'Đạt'],
  [{ total: 5, open: 2, late: 0 }, 'DOING', 'Đang làm'],
  [{ total: 5, open: 2, late: 1 }, 'NOT', 'Chưa'],
] as const)('tells from %o that it is %s', (evidence, state, name) => {
  expect(obligationState(evidence)).toBe(state);
  expect(obligationStateName(state, 'vi')).toBe(name);
});
