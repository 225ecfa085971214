// The form of a backup: frames of a letter, a length and a content, packed as one gzip stream, closed by a frame that says it is whole.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BootError } from '../../platform/config.js';

/** P province, T table, D its rows, S its sum, F file, B its bytes, E the end. */
export type FrameKind = 'P' | 'T' | 'D' | 'S' | 'F' | 'B' | 'E';

export interface Frame {
  readonly kind: FrameKind;
  readonly content: Buffer;
}

const HEAD = 5;
const MAX = 512 * 1_024 * 1_024;

export class FrameWriter {
  private readonly gzip = createGzip({ level: 6 });
  private readonly ended: Promise<void>;

  private constructor(file: FileHandle) {
    this.ended = pipeline(this.gzip, file.createWriteStream());
    this.ended.catch(() => undefined); // said by the write that meets it
  }

  /** Never over a file that is there. */
  static async open(path: string): Promise<FrameWriter> {
    return new FrameWriter(await open(path, 'wx', 0o600));
  }

  async write(kind: FrameKind, content: Buffer | object): Promise<void> {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    const head = Buffer.alloc(HEAD);
    head.write(kind, 0, 'latin1');
    head.writeUInt32BE(bytes.length, 1);
    this.gzip.write(head);
    if (!this.gzip.write(bytes)) await Promise.race([once(this.gzip, 'drain'), this.ended]);
  }

  async close(): Promise<void> {
    await this.write('E', { whole: true });
    this.gzip.end();
    await this.ended;
  }
}

/** Reads a backup frame by frame, and refuses one that was cut off or changed on the way. */
export class FrameReader {
  private readonly pieces: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);
  private ahead: Frame | undefined;

  constructor(path: string) {
    const file = createReadStream(path);
    const gunzip = createGunzip();
    file.on('error', (cause) => gunzip.destroy(cause));
    gunzip.on('error', () => undefined); // met again by whoever reads on
    this.pieces = (file.pipe(gunzip) as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  /** The next frame, left where it is. */
  async peek(): Promise<Frame> {
    this.ahead ??= await this.read();
    return this.ahead;
  }

  async next(): Promise<Frame> {
    const frame = await this.peek();
    this.ahead = undefined;
    return frame;
  }

  /** The next frame, which must be of that kind, as an object. */
  async expect<T>(kind: FrameKind): Promise<T> {
    const frame = await this.next();
    if (frame.kind !== kind) throw broken();
    return JSON.parse(frame.content.toString('utf8')) as T;
  }

  /** The contents of the frames of that kind that come next. */
  async *while(kind: FrameKind): AsyncGenerator<Buffer> {
    while ((await this.peek()).kind === kind) yield (await this.next()).content;
  }

  private async read(): Promise<Frame> {
    const head = await this.take(HEAD);
    const [kind, length] = [head.toString('latin1', 0, 1) as FrameKind, head.readUInt32BE(1)];
    if (!'PTDSFBE'.includes(kind) || length > MAX) throw broken();
    return { kind, content: await this.take(length) };
  }

  private async take(length: number): Promise<Buffer> {
    const gathered = [this.held];
    let size = this.held.length;
    while (size < length) {
      const piece = await this.nextPiece();
      gathered.push(piece);
      size += piece.length;
    }
    const whole = gathered.length === 1 ? this.held : Buffer.concat(gathered);
    this.held = whole.subarray(length);
    return whole.subarray(0, length);
  }

  private async nextPiece(): Promise<Buffer> {
    const next = await this.pieces.next().catch(() => undefined);
    if (!next || next.done) throw broken();
    return next.value;
  }
}

const broken = () => new BootError('The backup is cut off or damaged: nothing of it was kept.');
