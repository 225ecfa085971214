// What a task's row says first, what its address asks for, and what a draft still lacks.
import { draftErrors, draftInput, emptyDraft } from './taskDraft.js';
import { parseTaskSearch } from './taskSearch.js';
import { leadOf } from './TaskStanding.js';
import { filterOf } from './taskViews.js';
import { termInput } from './term.js';
import { placeOf, rememberWalk } from './walk.js';

const running = { lifecycle: 'IN_PROGRESS' as const, daysLate: 0, workingDaysLeft: 2, timeAxis: 'IN_TIME' as const };

it.each([
  ['12 ngày', { ...running, timeAxis: 'OVERDUE' as const, daysLate: 12, workingDaysLeft: -8 }],
  ['còn 2 ngày', running],
  ['hôm nay', { ...running, workingDaysLeft: 0 }],
  [undefined, { ...running, lifecycle: 'DONE' as const }],
  [undefined, { ...running, workingDaysLeft: null }],
])('says %j first', (lead, task) => {
  expect(leadOf(task)).toBe(lead);
});

it('asks exactly for what the address says', () => {
  expect(filterOf(parseTaskSearch({ xem: 'nguy-co-cham', tim: 'ho tich' }))).toEqual({
    atRisk: true,
    search: 'ho tich',
  });
  expect(filterOf(parseTaskSearch({ xem: 'la', tim: '' }))).toEqual({ open: true });
});

it('reads a deadline as a day or as working days, and nothing else', () => {
  expect(termInput({ kind: 'DAYS', days: '5', on: '' })).toEqual({ workingDays: 5 });
  expect(termInput({ kind: 'DAY', days: '', on: '2024-03-29' })).toEqual({ on: '2024-03-29' });
  expect(termInput({ kind: 'DAYS', days: '0', on: '' })).toBeUndefined();
  expect(termInput({ kind: 'DAY', days: '5', on: '31/02' })).toBeUndefined();
});

it('names what a draft lacks, and sends nothing empty', () => {
  const draft = emptyDraft({ clauseId: 'c1', sector: '' });
  expect(Object.keys(draftErrors(draft, 0))).toEqual(['tasks.0.title', 'tasks.0.leadId', 'tasks.0.term']);
  const whole = { ...draft, title: ' Rà soát ', leadId: 'a1', term: { kind: 'DAYS' as const, days: '5', on: '' } };
  expect(draftErrors(whole, 0)).toEqual({});
  expect(draftInput(whole)).toEqual({
    title: 'Rà soát',
    expectedProduct: null,
    sector: null,
    leadId: 'a1',
    cooperatingIds: [],
    term: { workingDays: 5 },
    clauseId: 'c1',
  });
});

it('knows the neighbours of a task in the list one came from', () => {
  rememberWalk({ search: {}, ids: ['t1', 't2', 't3'], total: 9 });
  expect(placeOf('t2')).toEqual({ position: 2, total: 9, previous: 't1', next: 't3' });
  expect(placeOf('t9')).toBeUndefined();
});
