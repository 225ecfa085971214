// COPY in both directions over a pg client: whole tables as the server writes them, piece by piece and never all in memory.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Client, Submittable } from 'pg';

/** The part of pg's connection that a COPY speaks to; its types leave it out. */
interface Wire {
  readonly stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  sendCopyFail(message: string): void;
  endCopyFrom(): void;
}

/** What pg asks of a statement that it runs; COPY answers with pieces instead of rows. */
abstract class Copy implements Submittable {
  readonly done: Promise<void>;
  protected resolve!: () => void;
  protected reject!: (cause: unknown) => void;
  private failure: unknown;

  constructor(private readonly text: string) {
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  submit(connection: unknown): void {
    (connection as Wire).query(this.text);
  }

  abstract handleCopyData(message: { chunk: Buffer }, connection: Wire): void;
  abstract handleCopyInResponse(connection: Wire): void;

  handleError(cause: unknown): void {
    this.failure = cause;
    this.reject(cause);
  }

  handleReadyForQuery(): void {
    if (this.failure === undefined) this.resolve();
  }

  handleCommandComplete(): void {
    // The end that counts is the server's readiness for what comes next.
  }

  handleRowDescription(): void {
    // COPY describes no rows.
  }
}

const PIECE = 64 * 1_024;

class CopyOut extends Copy {
  private readonly rows: Buffer[] = [];
  private size = 0;
  private taken: Promise<void> = Promise.resolve();

  constructor(
    text: string,
    private readonly take: (piece: Buffer) => Promise<void>,
  ) {
    super(text);
  }

  /** Rows come one by one: they are handed on by the piece, and the server waits while one is being written. */
  handleCopyData({ chunk }: { chunk: Buffer }, { stream }: Wire): void {
    this.rows.push(Buffer.from(chunk));
    this.size += chunk.length;
    if (this.size < PIECE) return;
    stream.pause();
    this.handOn().then(
      () => stream.resume(),
      () => stream.destroy(),
    );
  }

  handleCopyInResponse(wire: Wire): void {
    wire.sendCopyFail('nothing to send');
  }

  override handleReadyForQuery(): void {
    this.handOn().then(() => super.handleReadyForQuery(), this.reject);
  }

  private handOn(): Promise<void> {
    const piece = Buffer.concat(this.rows.splice(0));
    this.size = 0;
    if (piece.length > 0) this.taken = this.taken.then(() => this.take(piece));
    this.taken.catch(this.reject);
    return this.taken;
  }
}

class CopyIn extends Copy {
  constructor(
    text: string,
    private readonly chunks: AsyncIterable<Buffer>,
  ) {
    super(text);
  }

  handleCopyData(): void {
    // Nothing comes back.
  }

  handleCopyInResponse(wire: Wire): void {
    this.send(wire).catch((cause: unknown) => {
      this.reject(cause);
      wire.sendCopyFail('the backup could not be read');
    });
  }

  private async send(wire: Wire): Promise<void> {
    for await (const chunk of this.chunks) {
      wire.sendCopyFromChunk(chunk);
      if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain');
    }
    wire.endCopyFrom();
  }
}

export const copyOut = (client: Client, text: string, take: (chunk: Buffer) => Promise<void>): Promise<void> =>
  client.query(new CopyOut(text, take)).done;

export const copyIn = (client: Client, text: string, chunks: AsyncIterable<Buffer>): Promise<void> =>
  client.query(new CopyIn(text, chunks)).done;
