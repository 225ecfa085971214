// What operators watch: requests, operations, refusals, jobs, and the process itself. No label carries a person or an id.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export const metrics = new Registry();

collectDefaultMetrics({ register: metrics, prefix: 'kc_' });

export const httpSeconds = new Histogram({
  name: 'kc_http_request_seconds',
  help: 'Time to answer a request',
  labelNames: ['route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [metrics],
});

export const graphqlErrors = new Counter({
  name: 'kc_graphql_errors_total',
  help: 'Errors told to clients, by code and reason',
  labelNames: ['code', 'reason'] as const,
  registers: [metrics],
});

export const streamsOpen = new Gauge({
  name: 'kc_streams_open',
  help: 'Streams open at this process',
  registers: [metrics],
});

export const jobsDone = new Counter({
  name: 'kc_jobs_total',
  help: 'Jobs run, by name and outcome',
  labelNames: ['job', 'outcome'] as const,
  registers: [metrics],
});

export const outboxDelivered = new Counter({
  name: 'kc_outbox_delivered_total',
  help: 'Events carried out of the outbox, by kind',
  labelNames: ['kind'] as const,
  registers: [metrics],
});

export const outboxOldest = new Gauge({
  name: 'kc_outbox_oldest_seconds',
  help: 'Age of the oldest event still waiting when the outbox was last carried',
  labelNames: ['province'] as const,
  registers: [metrics],
});
