// /tac-vu: one's own jobs of the last seven days, with their results.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { messageFor } from '../graphql/messageFor.js';
import { Empty } from '../ui/Empty.js';
import { Loading } from '../ui/Loading.js';
import { Page } from '../ui/Page.js';
import { Problem } from '../ui/Problem.js';
import { JobRow } from './JobRow.js';
import './jobs.css';
import { useMyJobs } from './useMyJobs.js';

export function JobsPage() {
  const { jobs, error, again } = useMyJobs();
  return (
    <Page meta={t`Kết quả được giữ 7 ngày, chỉ ông/bà xem được`} title={t`Tác vụ`}>
      {error && !jobs && (
        <Problem message={messageFor(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!error && !jobs && <Loading />}
      {jobs?.length === 0 && (
        <Empty>
          <Trans>Chưa có tác vụ nào. Việc chạy lâu, như xuất hay nhập danh sách, hiện ở đây.</Trans>
        </Empty>
      )}
      {jobs && jobs.length > 0 && (
        <ul className="jobs">
          {jobs.map((job) => (
            <JobRow job={job} key={job.id} />
          ))}
        </ul>
      )}
    </Page>
  );
}
