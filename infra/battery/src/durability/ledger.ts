// What a client was told, written down where no crash of the program reaches: a line counts once it is on the disk.
import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile } from 'node:fs/promises';

export type Kind = 'create' | 'accept' | 'reportProgress' | 'urge' | 'reportDone' | 'confirm' | 'acknowledge';

export interface Entry {
  readonly what: 'sent' | 'acknowledged' | 'broken' | 'refused';
  readonly key: string;
  readonly kind: Kind;
  readonly at: number;
  /** Of the body: a key stands for one body. */
  readonly hash?: string;
  readonly status?: number;
  /** When this attempt was sent. */
  readonly sentAt?: number;
  /** The task, or the line on a list, that the act is about. */
  readonly subject?: string;
  /** Found done already, when it was sent again after a break. */
  readonly wasDone?: boolean;
  readonly why?: string;
  readonly ms?: number;
}

export const hashOf = (body: unknown): string => createHash('sha256').update(JSON.stringify(body)).digest('hex');

export class Ledger {
  private readonly file: FileHandle;

  private constructor(file: FileHandle) {
    this.file = file;
  }

  static async open(path: string): Promise<Ledger> {
    return new Ledger(await open(path, 'a'));
  }

  /** What only says that something was tried may be lost with the machine; what was acknowledged may not. */
  async write(entry: Entry): Promise<void> {
    await this.file.appendFile(`${JSON.stringify(entry)}\n`);
    if (entry.what === 'acknowledged') await this.file.datasync();
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

export async function readLedger(path: string): Promise<Entry[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
}
