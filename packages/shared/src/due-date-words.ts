// Tells one step of a due date in words, the way a clerk would explain it over the counter.

import { formatDay } from './day.js';
import type { DueStep, DueStepKind } from './due-date.js';
import type { Language, Words } from './language.js';

const SENTENCES: Readonly<Record<DueStepKind, Words>> = {
  START: { vi: '{from}: ngày bắt đầu, không tính vào thời hạn', en: '{from}: the day it starts, not counted' },
  AFTER_CUT_OFF: {
    vi: 'Nhận sau 15 giờ hoặc vào ngày nghỉ {from}: tính là nhận ngày {to}',
    en: 'Arrived after 15:00 or on a day off, {from}: counts as arrived on {to}',
  },
  WORKING: { vi: '{span}: {count} ngày làm việc', en: '{span}: {count} working days' },
  CALENDAR: { vi: '{span}: {count} ngày', en: '{span}: {count} days' },
  WEEKEND: { vi: '{span}: nghỉ cuối tuần', en: '{span}: weekend' },
  HOLIDAY: { vi: '{span}: nghỉ {name}', en: '{span}: holiday ({name})' },
  MAKE_UP: { vi: '{span}: {name}, tính {count} ngày làm việc', en: '{span}: make-up day ({name}), {count} counted' },
  PAUSE: { vi: '{span}: tạm dừng tính {count} ngày {name}', en: '{span}: clock stopped for {count} days {name}' },
  FIXED: { vi: 'Hạn được ấn định: {from}', en: 'The day was named: {from}' },
  MOVED: {
    vi: '{from} là ngày nghỉ: hạn lùi đến ngày làm việc tiếp theo, {to}',
    en: '{from} is a day off: due on the next working day, {to}',
  },
  DUE: { vi: 'Hạn: hết ngày {from}', en: 'Due by the end of {from}' },
};

export function dueStepSentence({ kind, from, to, name, count }: DueStep, language: Language): string {
  const params: Readonly<Record<string, string>> = {
    from: formatDay(from),
    to: formatDay(to),
    span: from === to ? formatDay(from) : `${formatDay(from)}–${formatDay(to)}`,
    name: name ?? '',
    count: String(count),
  };
  return SENTENCES[kind][language].replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? '').trimEnd();
}
