// Long jobs: what a person ordered, and the worker does.
import { isSignedIn, leaves } from '../platform/authz/rules.js';
import type { Feature } from '../platform/feature.js';
import { LongJob } from './long-job.entity.js';
import { LongJobResolver } from './long-job.resolver.js';
import { getJob } from './long-job.service.js';

export const longJobs: Feature = {
  entities: [LongJob],
  resolvers: [LongJobResolver],
  nodes: { LongJob: getJob },
  rules: {
    query: { myJobs: isSignedIn, job: isSignedIn },
    mutation: { cancelJob: isSignedIn },
    subscription: {},
    // Only whoever ordered a job ever reaches it.
    types: {
      LongJob: leaves(
        ...([
          'id',
          'kind',
          'subjectId',
          'state',
          'done',
          'total',
          'refused',
          'orderedAt',
          'startedAt',
          'endedAt',
        ] as const),
        ...(['cancelAsked', 'reason', 'reasonSentence', 'secondsLeft', 'fileName', 'fileSize', 'fileUrl'] as const),
      ),
    },
  },
};
