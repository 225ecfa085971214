// Open streams: how many there may be, and that each ends with the session or the post that it was opened in.
import type { Express, Request, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import { dayOf } from '@ky-cuong/shared';
import { isSecure } from '../platform/auth/cookies.js';
import { findSessions, hashOf, tokenFrom } from '../platform/auth/session.js';
import { KnownError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { graphStream, type OpenStream } from '../platform/http/graph-stream.js';
import type { OwnDocuments } from '../platform/http/own-documents.js';
import { streamsOpen } from '../platform/metrics.js';
import { callerOf } from './caller.js';
import { buildContext, type Services } from './context.js';

export interface StreamLimits {
  /** Tabs and devices of one person. */
  readonly ofPerson: number;
  /** Of the connections that the server takes, some must be left for everything else. */
  readonly ofProcess: number;
  /** How often every owner is looked at again. */
  readonly checkMs: number;
}

export const STREAM_LIMITS: StreamLimits = { ofPerson: 8, ofProcess: 500, checkMs: 2_000 };

interface Stream {
  readonly schema: string;
  readonly personId: string;
  readonly tokenHash: string;
  readonly appointmentId: string | undefined;
  end(): void;
}

interface Means {
  readonly services: Services;
  readonly graph: GraphQLSchema;
  readonly ownDocuments: OwnDocuments;
  readonly limits?: StreamLimits | undefined;
}

export function installStreams(app: Express, { services, graph, ownDocuments, limits }: Means): Streams {
  const streams = new Streams(services, limits ?? STREAM_LIMITS);
  const open = (req: Request, res: Response) => streams.open(req, res);
  app.post('/graphql/stream', graphStream({ schema: graph, ownDocuments, open }));
  return streams;
}

export class Streams {
  private readonly opened = new Set<Stream>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly services: Services,
    private readonly limits: StreamLimits,
  ) {
    this.timer = setInterval(() => void this.check(), limits.checkMs).unref();
  }

  close(): void {
    clearInterval(this.timer);
    for (const stream of this.opened) stream.end();
  }

  async open(req: Request, res: Response): Promise<OpenStream> {
    const ended = new AbortController();
    const ctx = await callerOf(this.services, req, res, { until: ended.signal });
    const personId = ctx.actor.personId;
    this.mustHaveRoom(ctx.province.schema, personId);
    const tokenHash = hashOf(tokenFrom(req.headers.cookie, isSecure(req)) ?? '');
    const { appointmentId } = ctx.actor;
    const end = () => ended.abort();
    const stream: Stream = { schema: ctx.province.schema, personId, tokenHash, appointmentId, end };
    this.opened.add(stream);
    streamsOpen.inc();
    // Told by the connection itself, whichever way it ends.
    res.once('close', () => this.forget(stream));
    if (res.closed) this.forget(stream);
    return { ctx, again: () => this.again(stream, req, res) };
  }

  private forget(stream: Stream): void {
    if (this.opened.delete(stream)) streamsOpen.dec();
    stream.end();
  }

  private mustHaveRoom(schema: string, personId: string): void {
    const own = [...this.opened].filter((stream) => stream.schema === schema && stream.personId === personId);
    const isFull = own.length >= this.limits.ofPerson || this.opened.size >= this.limits.ofProcess;
    if (isFull) throw new KnownError('RATE_LIMITED', 'TOO_MANY_STREAMS', { params: { max: this.limits.ofPerson } });
  }

  private async again(stream: Stream, req: Request, res: Response): Promise<RequestContext | null> {
    // To be told something is not to be at work: only what a person does keeps his session alive.
    const ctx = await buildContext(this.services, req, res, { isPassive: true });
    const isSame = ctx.isActing && ctx.actor.appointmentId === stream.appointmentId;
    return isSame ? ctx : null;
  }

  /** One statement a province; a database that is away is asked again, and nobody is told anything meanwhile. */
  private async check(): Promise<void> {
    const now = this.services.clock.now();
    for (const { schema, clockOffsetMs } of await this.services.provinces.all().catch(() => [])) {
      const streams = [...this.opened].filter((stream) => stream.schema === schema);
      if (streams.length === 0) continue;
      const today = dayOf(new Date(now.getTime() + clockOffsetMs));
      const hashes = [...new Set(streams.map(({ tokenHash }) => tokenHash))];
      const asked = { hashes, today, realNow: now };
      const acting = await findSessions(this.services.reads, schema, asked).catch(() => undefined);
      if (!acting) continue;
      for (const stream of streams) if (acting.get(stream.tokenHash) !== stream.appointmentId) stream.end();
    }
  }
}
