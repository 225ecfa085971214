// When an answer to a report is late, across weekends and holidays.

import { buildCalendar } from './calendar.js';
import { confirmationDaysLate, confirmBy } from './confirmation.js';
import { HOLIDAYS_VN } from './holidays-vn.js';

const calendar = buildCalendar(HOLIDAYS_VN);

it('gives five working days, holidays left out', () => {
  expect(confirmBy('2024-03-15', calendar)).toBe('2024-03-22');
  expect(confirmBy('2024-04-26', calendar)).toBe('2024-05-07'); // 29 April to 1 May off, Saturday 4 May worked
});

it('is late from the day after', () => {
  expect(confirmationDaysLate('2024-03-22', '2024-03-22')).toBe(0);
  expect(confirmationDaysLate('2024-03-22', '2024-03-25')).toBe(3);
  expect(confirmationDaysLate(null, '2024-03-25')).toBe(0);
});
