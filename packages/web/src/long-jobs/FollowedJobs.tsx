// Stands in the header of every page and costs nothing until there is a job to follow.
import { lazy, Suspense } from 'react';
import { useFollowed } from './followed.js';

const JobsTray = lazy(() => import('./JobsTray.js').then((module) => ({ default: module.JobsTray })));

export function FollowedJobs() {
  const followed = useFollowed();
  if (followed.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <JobsTray followed={followed} />
    </Suspense>
  );
}
