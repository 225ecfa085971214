// Days off and make-up working days of the public sector, 2023 to 2026: the same data as data/holidays-vn.json, in a form every bundler reads.

import type { CalendarData } from './calendar.js';

export const HOLIDAYS_VN: CalendarData = {
  version: 'vn-2023-2026',
  years: [
    {
      year: 2023,
      daysOff: [
        { from: '2023-01-01', to: '2023-01-02', name: 'Tết Dương lịch, nghỉ bù' },
        { from: '2023-01-20', to: '2023-01-26', name: 'Tết Nguyên đán' },
        { from: '2023-04-29', to: '2023-05-03', name: 'Giỗ Tổ, 30/4, 1/5, nghỉ bù' },
        { from: '2023-09-01', to: '2023-09-04', name: 'Quốc khánh, nghỉ bù' },
      ],
      makeUpWorkingDays: [],
    },
    {
      year: 2024,
      daysOff: [
        { from: '2024-01-01', to: '2024-01-01', name: 'Tết Dương lịch' },
        { from: '2024-02-08', to: '2024-02-14', name: 'Tết Nguyên đán' },
        { from: '2024-04-18', to: '2024-04-18', name: 'Giỗ Tổ' },
        { from: '2024-04-29', to: '2024-05-01', name: '30/4, 1/5, hoán đổi 29/4' },
        { from: '2024-08-31', to: '2024-09-03', name: 'Quốc khánh' },
      ],
      makeUpWorkingDays: [{ date: '2024-05-04', name: 'làm bù cho 29/4' }],
    },
    {
      year: 2025,
      daysOff: [
        { from: '2025-01-01', to: '2025-01-01', name: 'Tết Dương lịch' },
        { from: '2025-01-25', to: '2025-02-02', name: 'Tết Nguyên đán' },
        { from: '2025-04-07', to: '2025-04-07', name: 'Giỗ Tổ' },
        { from: '2025-04-30', to: '2025-05-04', name: '30/4, 1/5, hoán đổi 2/5' },
        { from: '2025-08-30', to: '2025-09-02', name: 'Quốc khánh' },
      ],
      makeUpWorkingDays: [{ date: '2025-04-26', name: 'làm bù cho 2/5' }],
    },
    {
      year: 2026,
      daysOff: [
        { from: '2026-01-01', to: '2026-01-04', name: 'Tết Dương lịch, hoán đổi 2/1' },
        { from: '2026-02-14', to: '2026-02-22', name: 'Tết Nguyên đán' },
        { from: '2026-04-25', to: '2026-04-27', name: 'Giỗ Tổ, nghỉ bù' },
        { from: '2026-04-30', to: '2026-05-03', name: '30/4, 1/5' },
        { from: '2026-08-29', to: '2026-09-02', name: 'Quốc khánh, hoán đổi 31/8' },
        { from: '2026-11-24', to: '2026-11-24', name: 'Ngày Văn hóa Việt Nam' },
      ],
      makeUpWorkingDays: [
        { date: '2026-01-10', name: 'làm bù cho 2/1' },
        { date: '2026-08-22', name: 'làm bù cho 31/8' },
      ],
    },
  ],
};
