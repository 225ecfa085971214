// Risk: the two signs, their words, and the day that stands for both.

import fc from 'fast-check';
import { ruleOn } from './dated.js';
import { addDays } from './day.js';
import { RISK_RULES, riskOn, riskReasons, riskSentence, type RiskFacts } from './risk.js';

const rule = ruleOn(RISK_RULES, '2024-03-15');
const march: RiskFacts = { startsOn: '2024-03-01', dueOn: '2024-03-21', progress: 0, lastHeardOn: '2024-03-01' };

it.each<[string, Partial<RiskFacts>, string, string]>([
  ['fresh', {}, '2024-03-07', ''],
  ['silent for a week', {}, '2024-03-08', '7 ngày không cập nhật'],
  [
    'silent, and nothing done with 40% of the time gone',
    {},
    '2024-03-09',
    '8 ngày không cập nhật; đạt 0% khi đã qua 40% thời hạn',
  ],
  ['30 points behind', { progress: 20, lastHeardOn: '2024-03-11' }, '2024-03-11', ''],
  ['40 points behind', { progress: 20, lastHeardOn: '2024-03-11' }, '2024-03-13', 'đạt 20% khi đã qua 60% thời hạn'],
  [
    'the example of the design',
    { progress: 20, lastHeardOn: '2024-03-07' },
    '2024-03-15',
    '8 ngày không cập nhật; đạt 20% khi đã qua 70% thời hạn',
  ],
  ['well ahead', { progress: 90, lastHeardOn: '2024-03-20' }, '2024-03-21', ''],
  ['no deadline, a word yesterday', { dueOn: null, lastHeardOn: '2024-05-01' }, '2024-05-02', ''],
  ['no deadline, silent', { dueOn: null }, '2024-03-12', '11 ngày không cập nhật'],
  ['work of one day', { dueOn: '2024-03-01' }, '2024-03-01', ''],
  ['overdue', { progress: 40, lastHeardOn: '2024-03-22' }, '2024-03-27', 'đạt 40% khi đã qua 130% thời hạn'],
])('%s', (_case, change, today, words) => {
  expect(riskSentence(riskReasons({ ...march, ...change }, today, rule), 'vi')).toBe(words);
});

const waits: RiskFacts['waits'] = [
  { kind: 'MILESTONE', name: 'Dự thảo', dueOn: '2024-03-10' },
  { kind: 'PART', name: 'Sở Tài chính', dueOn: '2024-03-11' },
  { kind: 'CHILD', name: 'UBND huyện A', dueOn: '2024-03-12' },
];
const heardToday: RiskFacts = { ...march, progress: 60, lastHeardOn: '2024-03-10', waits };

it('names each thing that it waits for from the day after that on which it was due', () => {
  const told = (today: string) => riskSentence(riskReasons(heardToday, today, rule), 'vi');
  expect(['2024-03-10', '2024-03-11', '2024-03-12', '2024-03-13'].map(told)).toEqual([
    '',
    'mốc «Dự thảo» quá hạn 1 ngày',
    'mốc «Dự thảo» quá hạn 2 ngày; chờ phần của Sở Tài chính 1 ngày',
    'mốc «Dự thảo» quá hạn 3 ngày; chờ phần của Sở Tài chính 2 ngày; việc giao cho UBND huyện A quá hạn 1 ngày',
  ]);
  expect(riskSentence(riskReasons(heardToday, '2024-03-13', rule), 'en')).toBe(
    'milestone “Dự thảo” overdue by 3 days; waiting 2 days for the part of Sở Tài chính; the task given to UBND huyện A is overdue by 1 day',
  );
});

it('speaks English too', () => {
  expect(riskSentence(riskReasons(march, '2024-03-09', rule), 'en')).toBe(
    'no update for 8 days; 0% done with 40% of the time gone',
  );
});

it.each<[string, Partial<RiskFacts>, string]>([
  ['silence comes first', {}, '2024-03-08'],
  ['the gap comes first', { lastHeardOn: '2024-03-05' }, '2024-03-09'],
  ['the deadline comes first', { progress: 90, lastHeardOn: '2024-03-20' }, '2024-03-22'],
  ['no deadline', { dueOn: null, lastHeardOn: '2024-03-20' }, '2024-03-27'],
  ['work of one day', { dueOn: '2024-03-01' }, '2024-03-02'],
  ['what it waits for comes first', { waits: waits.slice(1), progress: 60, lastHeardOn: '2024-03-10' }, '2024-03-12'],
])('begins: %s', (_case, change, day) => {
  expect(riskOn({ ...march, ...change }, rule)).toBe(day);
});

const facts = fc
  .record({
    start: fc.nat(60),
    length: fc.option(fc.integer({ min: -3, max: 120 })),
    progress: fc.integer({ min: 0, max: 100 }),
    heard: fc.nat(120),
    wanted: fc.array(fc.nat(120), { maxLength: 3 }),
  })
  .map(({ start, length, progress, heard, wanted }): RiskFacts => {
    const startsOn = addDays('2024-01-01', start);
    return {
      startsOn,
      dueOn: length === null ? null : addDays(startsOn, length),
      progress,
      lastHeardOn: addDays('2024-01-01', heard),
      waits: wanted.map((ahead) => ({ kind: 'PART', name: 'Sở', dueOn: addDays('2024-01-01', ahead) })),
    };
  });
const rules = fc.record({ silentDays: fc.integer({ min: 1, max: 30 }), gapPoints: fc.integer({ min: 1, max: 90 }) });

it('has a reason exactly from its day on, until the deadline passes; then the day has come too', () => {
  fc.assert(
    fc.property(facts, rules, fc.nat(260), (task, someRule, ahead) => {
      const today = addDays('2024-01-01', ahead);
      const hasCome = riskOn(task, someRule) <= today;
      const isOverdue = task.dueOn !== null && today > task.dueOn;
      expect(hasCome).toBe(isOverdue || riskReasons(task, today, someRule).length > 0);
    }),
    { numRuns: 3000 },
  );
});
