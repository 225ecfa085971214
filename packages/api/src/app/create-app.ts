// The whole API as one express application over one database: what main.ts listens with, and every test too.
import 'reflect-metadata';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { KeyMeters } from '../platform/auth/key-meter.js';
import { openReads, openWrites } from '../platform/db/data-source.js';
import { type Mail, noMail } from '../platform/mail/mail.js';
import { operationDeadline } from '../platform/db/deadline.js';
import { Provinces } from '../platform/db/provinces.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { compilingGateway } from '../platform/graphql/executor.js';
import { Live } from '../platform/live/live.js';
import { HierarchyStore } from '../platform/hierarchy/hierarchy-store.js';
import { withHttpStatus } from '../platform/http/answer-error.js';
import { apolloOptions } from '../platform/http/apollo-options.js';
import { installAfter, installBefore } from '../platform/http/install.js';
import { readOwnDocuments } from '../platform/http/own-documents.js';
import { callerOf } from './caller.js';
import type { Clock, Services } from './context.js';
import { features } from './features.js';
import { installFiles } from './file-routes.js';
import { keyScopes } from './key-scopes.js';
import { createSchema } from './schema.js';
import { installStreams, type StreamLimits, type Streams } from './streams.js';

export interface AppOptions {
  /** As kc_app. */
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly log: Logger;
  readonly clock?: Clock;
  /** Where the built web client stands; none in tests of the API. */
  readonly webDir?: string;
  /** Only tests switch a wall off, and only here. */
  readonly withRules?: boolean;
  readonly introspection?: boolean;
  /** From which time on a document is compiled; the third unless a test wants to see it at once. */
  readonly compiledFrom?: number;
  /** A proxy in this network speaks for the browsers behind it. */
  readonly isBehindProxy?: boolean;
  /** How long an operation may take; ten seconds unless a test is in a hurry. */
  readonly operationMs?: number;
  /** The address that people use; without it links begin with the one the request came by. */
  readonly publicUrl?: string;
  readonly mail?: Mail;
  readonly streamLimits?: StreamLimits;
}

export interface App {
  readonly express: Express;
  readonly services: Services;
  /** Sets /health/ready to false; what runs is finished by whoever closes the HTTP server. */
  readonly draining: { isDraining: boolean };
  /** Ended before the requests are drained: they would not end by themselves. */
  readonly streams: Streams;
  close(): Promise<void>;
}

const realClock: Clock = { now: () => new Date() };

export async function createApp(options: AppOptions): Promise<App> {
  const services = await openServices(options);
  const graph = createSchema({ withRules: options.withRules ?? true });
  const ownDocuments = ownDocumentsOf(options);
  const apollo = new ApolloServer<RequestContext>({
    ...apolloOptions({ introspection: options.introspection ?? false, ownDocuments, keyScopes }),
    gateway: compilingGateway(graph, options.compiledFrom),
  });
  await apollo.start();

  const draining = { isDraining: false };
  const app = express();
  const { log, isBehindProxy = false, publicUrl } = options;
  installBefore(app, { log, draining, reads: services.reads, isBehindProxy, publicUrl });
  const streams = installStreams(app, { services, graph, ownDocuments, limits: options.streamLimits });
  app.use(
    '/graphql',
    operationDeadline(options.databaseUrl, options.operationMs),
    expressMiddleware(apollo, { context: ({ req, res }) => answerable(callerOf(services, req, res)) }),
  );
  installFiles(app, { services, dataDir: options.dataDir });
  installAfter(app, { webDir: options.webDir });
  return { express: app, services, draining, streams, close: () => closeAll(apollo, { ...services, streams }) };
}

/** Before the graph begins there is no status yet: an unknown host is 404, a database that is away 503. */
const answerable = (context: Promise<RequestContext>): Promise<RequestContext> =>
  context.catch((cause: unknown) => Promise.reject(withHttpStatus(cause)));

/** The sources stand beside what was built from them. */
const ownDocumentsOf = ({ webDir }: AppOptions) => readOwnDocuments(webDir ? join(webDir, '../src') : '');

async function openServices({
  databaseUrl,
  clock = realClock,
  publicUrl,
  mail = noMail,
  dataDir,
}: AppOptions): Promise<Services & { writes: DataSource; reads: Pool }> {
  const reads = openReads(databaseUrl);
  const writes = await openWrites(
    databaseUrl,
    features.flatMap(({ entities }) => entities),
  );
  const [provinces, hierarchies, live] = [new Provinces(reads), new HierarchyStore(reads), new Live(reads)];
  const keyMeters = new KeyMeters();
  return { writes, reads, clock, publicUrl, dataDir, mail, provinces, hierarchies, keyMeters, live };
}

async function closeAll(
  apollo: ApolloServer<RequestContext>,
  { writes, reads, live, streams }: Services & { readonly streams: Streams },
): Promise<void> {
  streams.close();
  live.close();
  await apollo.stop();
  await Promise.all([writes.destroy(), reads.end()]);
}
