// What is said when a directive has been issued; one to many is on its way, and followed on every page until it is there.
import { t } from '@lingui/core/macro';
import { followJob } from '../long-jobs/followed.js';
import { useSay } from '../ui/Toast.js';
import type { IssueDirectiveMutation } from './generated/graphql.js';

export function useIssued() {
  const say = useSay();
  return ({ isIssuing, issuingJob, progress }: IssueDirectiveMutation['issueDirective']): void => {
    if (issuingJob) followJob(issuingJob.id);
    if (isIssuing) say(t`Đang ban hành. Theo dõi ở mục Tác vụ trên đầu trang.`);
    else say(t`Đã ban hành đến ${progress.agencies} cơ quan`);
  };
}
