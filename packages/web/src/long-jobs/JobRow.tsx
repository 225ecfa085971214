// One job: what it is, how far it is, calling it off, and what came of it.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { Meter } from '../ui/Meter.js';
import { Problem } from '../ui/Problem.js';
import { Verb } from '../ui/Verb.js';
import { CancelJobDocument } from './generated/graphql.js';
import { isEnded, jobName, percentOf, standing, type Job } from './jobWords.js';

export function JobRow({ job }: { readonly job: Job }) {
  const { act, isActing, problem } = useAct(CancelJobDocument);
  const name = jobName(job);
  return (
    <li className="job">
      <div>
        <p className="job-name">{name}</p>
        <p className="meta">{standing(job)}</p>
        {!isEnded(job) && <Meter label={name} value={percentOf(job)} />}
        {problem && <Problem message={problem} />}
      </div>
      <div className="verbs">
        {job.fileUrl && (
          <a className="verb primary" download href={job.fileUrl}>
            {t`Tải về`}
            <span className="unseen"> {job.fileName}</span>
          </a>
        )}
        {!isEnded(job) && !job.cancelAsked && (
          <Verb isBusy={isActing} onClick={() => void act({ id: job.id })}>{t`Hủy tác vụ`}</Verb>
        )}
      </div>
    </li>
  );
}
