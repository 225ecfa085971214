// One's own jobs, asked again while any of them is not done.
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { MyJobsDocument } from './generated/graphql.js';
import { isEnded, type Job } from './jobWords.js';

const LOOK_EVERY_MS = 1_500;

const NONE: readonly string[] = [];

/** `awaited` are ids that may not be on the list yet. */
export function useMyJobs(awaited = NONE) {
  const [{ data, error }, again] = useQuery({ query: MyJobsDocument, requestPolicy: 'cache-and-network' });
  const jobs: readonly Job[] | undefined = data?.myJobs;
  const isMissing = awaited.some((id) => !jobs?.some((job) => job.id === id));
  const isRunning = isMissing || (jobs?.some((job) => !isEnded(job)) ?? false);

  useEffect(() => {
    if (!isRunning) return undefined;
    const look = () => document.visibilityState === 'visible' && again({ requestPolicy: 'network-only' });
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning, again]);

  return { jobs, error, again };
}
