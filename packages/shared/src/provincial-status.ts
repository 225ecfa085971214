// The status of a task in the words of the provincial tracking software, where lifecycle and time are told in one.

import type { Lifecycle, TimeAxis } from './deadline.js';
import type { Language, Words } from './language.js';

const STAGE: Readonly<Record<Lifecycle, Words>> = {
  ASSIGNED: { vi: 'Chưa thực hiện', en: 'Not started' },
  ACCEPTED: { vi: 'Đang thực hiện', en: 'In progress' },
  IN_PROGRESS: { vi: 'Đang thực hiện', en: 'In progress' },
  WAITING_CONFIRMATION: { vi: 'Chờ xác nhận', en: 'Waiting for confirmation' },
  DONE: { vi: 'Đã hoàn thành', en: 'Done' },
  RETURNED: { vi: 'Thực hiện lại', en: 'Rework' },
  REJECTED: { vi: 'Từ chối nhiệm vụ', en: 'Refused' },
  SUSPENDED: { vi: 'Tạm hoãn', en: 'Suspended' },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
};

const TIME: Readonly<Record<TimeAxis, Words>> = {
  NO_DEADLINE: { vi: 'không hạn', en: 'no deadline' },
  IN_TIME: { vi: 'trong hạn', en: 'in time' },
  DUE_SOON: { vi: 'sắp quá hạn', en: 'due soon' },
  OVERDUE: { vi: 'quá hạn', en: 'overdue' },
};

/** These say nothing of time: nobody's clock runs. */
const TIMELESS: readonly Lifecycle[] = ['REJECTED', 'SUSPENDED', 'CANCELLED'];

export function provincialStatus(lifecycle: Lifecycle, axis: TimeAxis, language: Language): string {
  const stage = STAGE[lifecycle][language];
  return TIMELESS.includes(lifecycle) ? stage : `${stage} (${TIME[axis][language]})`;
}
