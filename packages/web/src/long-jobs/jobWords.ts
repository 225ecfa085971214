// What a job is called, how it stands and what came of it, in words.
import { t } from '@lingui/core/macro';
import type { JobFactsFragment } from './generated/graphql.js';

export type Job = JobFactsFragment;

export const isEnded = ({ state }: Job): boolean => state !== 'QUEUED' && state !== 'RUNNING';

export function jobName({ kind }: Job): string {
  switch (kind) {
    case 'EXPORT_TASKS':
      return t`Xuất danh sách nhiệm vụ`;
    case 'IMPORT_TASKS':
      return t`Nhập nhiệm vụ từ bảng tính`;
    case 'ISSUE_DIRECTIVE':
      return t`Ban hành văn bản`;
    default:
      return t`Tác vụ`;
  }
}

export function percentOf({ done, total }: Job): number {
  return total ? Math.min(100, Math.floor((100 * done) / total)) : 0;
}

export function standing(job: Job): string {
  return job.kind === 'ISSUE_DIRECTIVE' ? issuingStanding(job) : rowsStanding(job);
}

/** All of them at once or none: there is nothing half-done to tell of. */
function issuingStanding(job: Job): string {
  const { done, total, state, cancelAsked } = job;
  if (state === 'DONE') return t`Đã ban hành đến ${done} cơ quan`;
  if (state === 'CANCELLED') return t`Đã hủy, văn bản vẫn là dự thảo`;
  return state === 'RUNNING' && !cancelAsked && total ? t`${done} trên ${total} cơ quan` : rowsStanding(job);
}

function rowsStanding(job: Job): string {
  const { done, total, refused, reasonSentence } = job;
  const taken = done - refused;
  switch (job.state) {
    case 'QUEUED':
      return t`Đang chờ đến lượt`;
    case 'RUNNING':
      return job.cancelAsked ? t`Đang dừng lại…` : [progress(done, total), timeLeft(job)].filter(Boolean).join(' · ');
    case 'DONE':
      return refused > 0 ? t`Xong: ${taken} dòng, ${refused} dòng không nhận` : t`Xong: ${done} dòng`;
    case 'CANCELLED':
      return done > 0 ? t`Đã hủy sau ${done} dòng` : t`Đã hủy`;
    default:
      return t`Dừng lại: ${reasonSentence ?? ''}`;
  }
}

const progress = (done: number, total: number | null | undefined) =>
  total ? t`${done} trên ${total} dòng` : t`Đang chuẩn bị…`;

function timeLeft({ secondsLeft }: Job): string {
  if (!secondsLeft) return '';
  const minutes = Math.ceil(secondsLeft / 60);
  return secondsLeft < 90 ? t`còn khoảng ${secondsLeft} giây` : t`còn khoảng ${minutes} phút`;
}
