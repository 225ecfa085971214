// The jobs one waits for, in the header of every page: how many, how far; open, each with its result.
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { Dialog } from '../ui/Dialog.js';
import { useSay } from '../ui/Toast.js';
import { unfollowJobs } from './followed.js';
import { JobRow } from './JobRow.js';
import './jobs.css';
import { isEnded, jobName, percentOf, standing, type Job } from './jobWords.js';
import { useMyJobs } from './useMyJobs.js';

export function JobsTray({ followed }: { readonly followed: readonly string[] }) {
  const { jobs = [] } = useMyJobs(followed);
  const [isOpen, setOpen] = useState(false);
  const mine = jobs.filter(({ id }) => followed.includes(id));
  const running = mine.filter((job) => !isEnded(job));
  useEndings(mine);
  useForgetting(followed.filter((id) => !mine.some((job) => job.id === id)));

  const close = () => {
    setOpen(false);
    unfollowJobs(mine.filter(isEnded).map(({ id }) => id));
  };
  if (mine.length === 0) return null;
  return (
    <>
      <button aria-expanded={isOpen} className="tray" type="button" onClick={() => setOpen(true)}>
        <Sign jobs={running} />
      </button>
      {/* Outside the header, whose buttons look otherwise. */}
      {isOpen &&
        createPortal(
          <Dialog title={t`Tác vụ`} onClose={close}>
            <ul className="jobs">
              {mine.map((job) => (
                <JobRow job={job} key={job.id} />
              ))}
            </ul>
            <Link to="/tac-vu" onClick={close}>{t`Mọi tác vụ trong 7 ngày`}</Link>
          </Dialog>,
          document.body,
        )}
    </>
  );
}

function Sign({ jobs }: { readonly jobs: readonly Job[] }) {
  const count = jobs.length;
  const [first] = jobs;
  const percent = first ? percentOf(first) : 100;
  if (!first) return <>{t`Tác vụ xong`}</>;
  return (
    <>
      {t`Tác vụ`} <b>{count}</b> <span className="top-wide">{percent}%</span>
    </>
  );
}

/** Says once that a job has ended, on whatever page one is by then. */
function useEndings(jobs: readonly Job[]): void {
  const say = useSay();
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  useEffect(() => {
    const open = jobs.filter((job) => !isEnded(job)).map(({ id }) => id);
    if (open.join() === waiting.join()) return;
    for (const job of jobs) if (waiting.includes(job.id) && isEnded(job)) say(`${jobName(job)}. ${standing(job)}`);
    setWaiting(open);
  }, [jobs, waiting, say]);
}

const FORGET_AFTER_MS = 10_000;

/** What does not come up is somebody else's, or long cleared away. */
function useForgetting(missing: readonly string[]): void {
  const list = missing.join(' ');
  useEffect(() => {
    if (!list) return undefined;
    const timer = setTimeout(() => unfollowJobs(list.split(' ')), FORGET_AFTER_MS);
    return () => clearTimeout(timer);
  }, [list]);
}
