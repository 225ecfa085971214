// Due dates with the steps that lead to them: holidays, make-up days, the 15:00 rule, days off at the end, pauses.

import fc from 'fast-check';
import { addWorkingDays, buildCalendar, MAX_TERM_DAYS } from './calendar.js';
import { addDays } from './day.js';
import { dueStepSentence } from './due-date-words.js';
import { explainDueDate, type DueDateInput, type Term } from './due-date.js';
import { HOLIDAYS_VN } from './holidays-vn.js';

const calendar = buildCalendar(HOLIDAYS_VN);
const explain = (input: Omit<DueDateInput, 'calendar'>) => explainDueDate({ ...input, calendar });
const shortly = (input: Omit<DueDateInput, 'calendar'>) =>
  explain(input).steps.map(
    ({ kind, from, to, count }) => `${kind} ${from.slice(5)}${from === to ? '' : `..${to.slice(5)}`} ${String(count)}`,
  );

it.each<[string, Date | string, Term, string]>([
  ['working days over Tết', '2023-01-18', { workingDays: 5 }, '2023-02-01'],
  ['working days over a long weekend', '2023-04-27', { workingDays: 3 }, '2023-05-05'],
  ['working days over the national day', '2023-08-31', { workingDays: 2 }, '2023-09-06'],
  ['a make-up Saturday counts', '2024-04-26', { workingDays: 3 }, '2024-05-04'],
  ['calendar days', '2024-03-15', { calendarDays: 10 }, '2024-03-25'],
  ['calendar days that end on a Saturday', '2024-03-15', { calendarDays: 8 }, '2024-03-25'],
  ['calendar days that end on a worked Saturday', '2024-04-26', { calendarDays: 8 }, '2024-05-04'],
  ['a named day', '2024-03-15', { on: '2024-03-29' }, '2024-03-29'],
  ['a named day that is off', '2024-03-15', { on: '2024-04-18' }, '2024-04-19'],
  ['no days at all', '2024-03-15', { workingDays: 0 }, '2024-03-15'],
  ['no days at all from a day off', '2024-03-16', { workingDays: 0 }, '2024-03-18'],
])('%s', (_case, startsAt, term, dueOn) => {
  expect(explain({ startsAt, term }).dueOn).toBe(dueOn);
});

it.each([
  ['before 15:00', '2024-03-14T14:59:59+07:00', '2024-03-15'],
  ['at 15:00', '2024-03-14T15:00:00+07:00', '2024-03-15'],
  ['after 15:00', '2024-03-14T15:00:01+07:00', '2024-03-18'],
  ['after 15:00 on the day before a weekend', '2024-03-15T16:00:00+07:00', '2024-03-19'],
  ['on a Saturday', '2024-03-16T09:00:00+07:00', '2024-03-19'],
  ['after 15:00 on the eve of Tết', '2024-02-07T15:30:00+07:00', '2024-02-16'],
])('received %s, one working day', (_case, startsAt, dueOn) => {
  expect(explain({ startsAt: new Date(startsAt), term: { workingDays: 1 }, cutOff15: true }).dueOn).toBe(dueOn);
});

it('leaves the hour alone where no desk is involved', () => {
  expect(explain({ startsAt: new Date('2024-03-14T16:00:00+07:00'), term: { workingDays: 1 } }).dueOn).toBe(
    '2024-03-15',
  );
});

it.each<[string, Term, { from: string; to: string }[], string]>([
  [
    'a pause of three days, two of them worked',
    { workingDays: 5 },
    [{ from: '2024-03-19', to: '2024-03-21' }],
    '2024-03-26',
  ],
  ['a pause over a weekend only', { workingDays: 5 }, [{ from: '2024-03-15', to: '2024-03-17' }], '2024-03-22'],
  ['asked and answered on one day', { workingDays: 5 }, [{ from: '2024-03-19', to: '2024-03-19' }], '2024-03-22'],
  [
    'two pauses, one inside the other',
    { workingDays: 5 },
    [
      { from: '2024-03-18', to: '2024-03-21' },
      { from: '2024-03-19', to: '2024-03-20' },
    ],
    '2024-03-27',
  ],
  ['calendar days', { calendarDays: 7 }, [{ from: '2024-03-18', to: '2024-03-21' }], '2024-03-25'],
  ['a named day', { on: '2024-03-22' }, [{ from: '2024-03-18', to: '2024-03-20' }], '2024-03-26'],
  ['a pause after the named day', { on: '2024-03-22' }, [{ from: '2024-03-25', to: '2024-03-27' }], '2024-03-22'],
])('pauses move the date: %s', (_case, term, pauses, dueOn) => {
  expect(explain({ startsAt: '2024-03-15', term, pauses }).dueOn).toBe(dueOn);
});

it('tells the steps over the holidays of April 2024', () => {
  expect(shortly({ startsAt: '2024-04-26', term: { workingDays: 4 } })).toEqual([
    'START 04-26 0',
    'WEEKEND 04-27..04-28 2',
    'HOLIDAY 04-29..05-01 3',
    'WORKING 05-02..05-03 2',
    'MAKE_UP 05-04 1',
    'WEEKEND 05-05 1',
    'WORKING 05-06 1',
    'DUE 05-06 0',
  ]);
});

it('tells the 15:00 rule, the pause and the day off at the end', () => {
  const startsAt = new Date('2024-03-15T15:30:00+07:00');
  const pauses = [{ from: '2024-03-19', to: '2024-03-21', name: 'chờ bổ sung giấy tờ' }];
  expect(shortly({ startsAt, term: { calendarDays: 10 }, pauses, cutOff15: true })).toEqual([
    'AFTER_CUT_OFF 03-15..03-18 3',
    'START 03-18 0',
    'CALENDAR 03-19 1',
    'PAUSE 03-20..03-21 2',
    'CALENDAR 03-22..03-30 9',
    'MOVED 03-30..04-01 2',
    'DUE 04-01 0',
  ]);
});

it('says each step in both languages, without a brace or an empty end', () => {
  const startsAt = new Date('2024-04-25T15:30:00+07:00');
  const { steps } = explain({
    startsAt,
    term: { workingDays: 4 },
    pauses: [{ from: '2024-05-02', to: '2024-05-03' }],
    cutOff15: true,
  });
  expect(steps.map((step) => dueStepSentence(step, 'vi'))).toEqual([
    'Nhận sau 15 giờ hoặc vào ngày nghỉ 25/04/2024: tính là nhận ngày 26/04/2024',
    '26/04/2024: ngày bắt đầu, không tính vào thời hạn',
    '27/04/2024–28/04/2024: nghỉ cuối tuần',
    '29/04/2024–01/05/2024: nghỉ 30/4, 1/5, hoán đổi 29/4',
    '02/05/2024: 1 ngày làm việc',
    '03/05/2024: tạm dừng tính 1 ngày',
    '04/05/2024: làm bù cho 29/4, tính 1 ngày làm việc',
    '05/05/2024: nghỉ cuối tuần',
    '06/05/2024–07/05/2024: 2 ngày làm việc',
    'Hạn: hết ngày 07/05/2024',
  ]);
  expect(steps.map((step) => dueStepSentence(step, 'en'))[3]).toBe(
    '29/04/2024–01/05/2024: holiday (30/4, 1/5, hoán đổi 29/4)',
  );
});

it.each<Term>([{ workingDays: -1 }, { workingDays: 1.5 }, { calendarDays: MAX_TERM_DAYS + 1 }, { on: '2024-02-30' }])(
  'refuses %p',
  (term) => {
    expect(() => explain({ startsAt: '2024-03-15', term })).toThrow(RangeError);
  },
);

const someDay = fc.integer({ min: 0, max: 1000 }).map((ahead) => addDays('2023-01-01', ahead));
const somePauses = fc.array(
  fc.tuple(someDay, fc.nat(20)).map(([from, length]) => ({ from, to: addDays(from, length) })),
  { maxLength: 3 },
);

it('ends where plain counting ends, on a working day, with steps that add up and touch', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 90 }), (startsAt, workingDays) => {
      const { dueOn, steps } = explain({ startsAt, term: { workingDays } });
      expect(dueOn).toBe(addWorkingDays(calendar, startsAt, workingDays));
      const counted = steps.filter(({ kind }) => kind === 'WORKING' || kind === 'MAKE_UP');
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(workingDays);
      const walked = steps.slice(0, -1);
      walked.slice(1).forEach(({ from }, index) => {
        expect(from).toBe(addDays(walked[index]?.to ?? '', 1));
      });
    }),
  );
});

it('never brings a date forward by a pause', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 60 }), somePauses, (startsAt, workingDays, pauses) => {
      const without = explain({ startsAt, term: { workingDays } }).dueOn;
      expect(explain({ startsAt, term: { workingDays }, pauses }).dueOn >= without).toBe(true);
    }),
  );
});
