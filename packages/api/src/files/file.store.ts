// Where the bytes are: one folder a province, each file under the hash of its content, so that the same content is kept once.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { v7 } from 'uuid';

export class FileStore {
  private readonly disk: Disk;

  constructor(dataDir: string) {
    this.disk = new Disk(new FSDriver({ location: join(dataDir, 'files'), visibility: 'private' }));
  }

  /** Answers the content's hash. Put in place when whole, so that a power cut leaves no half file under its name. */
  async put(schema: string, bytes: Buffer): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const key = keyOf(schema, hash);
    if (await this.disk.exists(key)) return hash;
    const partial = `${schema}/partial/${v7()}`;
    await this.disk.put(partial, bytes);
    await this.disk.move(partial, key);
    return hash;
  }

  read(schema: string, hash: string): Promise<Readable> {
    return this.disk.getStream(keyOf(schema, hash));
  }
}

const keyOf = (schema: string, hash: string) => `${schema}/${hash.slice(0, 2)}/${hash}`;
