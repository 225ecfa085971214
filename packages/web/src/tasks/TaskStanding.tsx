// Where a task stands, in one word with its shape and colour; red only for late.
import { t } from '@lingui/core/macro';
import { useWords } from '../graphql/words.js';
import { StatusDot } from '../ui/StatusDot.js';
import type { TaskRowFactsFragment } from './generated/graphql.js';

type Standing = Pick<TaskRowFactsFragment, 'lifecycle' | 'timeAxis' | 'daysLate'> &
  Partial<Pick<TaskRowFactsFragment, 'isAtRisk' | 'workingDaysLeft'>>;

const running = new Set(['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED']);

export function isRunning({ lifecycle }: Pick<Standing, 'lifecycle'>): boolean {
  return running.has(lifecycle);
}

/** Past its deadline and not yet settled; what was reported late stays late until it is confirmed. */
export function isLate(task: Standing): boolean {
  return task.timeAxis === 'OVERDUE' && (isRunning(task) || task.lifecycle === 'WAITING_CONFIRMATION');
}

/** '12 ngày' for a late task, 'còn 2 ngày' for one with a deadline: what stands first in a row. */
export function leadOf(task: Standing): string | undefined {
  const { daysLate, workingDaysLeft } = task;
  if (isLate(task)) return t`${daysLate} ngày`;
  if (!isRunning(task) || workingDaysLeft === null || workingDaysLeft === undefined) return undefined;
  return workingDaysLeft === 0 ? t`hôm nay` : t`còn ${workingDaysLeft} ngày`;
}

export function TaskStanding({ task }: { readonly task: Standing }) {
  const { lifecycle, timeAxis } = useWords();
  if (isLate(task)) {
    const days = t`Quá hạn ${task.daysLate} ngày`;
    const rest = task.lifecycle === 'WAITING_CONFIRMATION' ? `, ${lifecycle(task.lifecycle).toLowerCase()}` : '';
    return (
      <StatusDot shape="flag" tone="late">
        {days}
        {rest}
      </StatusDot>
    );
  }
  switch (task.lifecycle) {
    case 'DONE':
      return task.timeAxis === 'OVERDUE' ? (
        <StatusDot tone="ok">{t`Hoàn thành quá hạn`}</StatusDot>
      ) : (
        <StatusDot tone="ok">{t`Hoàn thành đúng hạn`}</StatusDot>
      );
    case 'WAITING_CONFIRMATION':
      return (
        <StatusDot shape="half" tone="brand">
          {lifecycle(task.lifecycle)}
        </StatusDot>
      );
    case 'REJECTED':
    case 'CANCELLED':
    case 'SUSPENDED':
      return (
        <StatusDot shape="hollow" tone="quiet">
          {lifecycle(task.lifecycle)}
        </StatusDot>
      );
    default:
      if (task.isAtRisk) return <StatusDot shape="half" tone="risk">{t`Nguy cơ chậm`}</StatusDot>;
      if (task.timeAxis === 'DUE_SOON') return <StatusDot shape="half" tone="risk">{t`Sắp đến hạn`}</StatusDot>;
      return (
        <StatusDot shape={task.lifecycle === 'ASSIGNED' ? 'hollow' : 'full'} tone="quiet">
          {lifecycle(task.lifecycle)}, {timeAxis(task.timeAxis).toLowerCase()}
        </StatusDot>
      );
  }
}
