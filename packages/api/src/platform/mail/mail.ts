// The way out for letters: a mail server by its address, or none, and then nothing is written that nobody would send.
import { createTransport } from 'nodemailer';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same letter sent twice carries the same id, and mail programs show it once. */
  readonly id: string;
}

export interface Mail {
  readonly isOn: boolean;
  send(letter: Letter): Promise<void>;
  close(): void;
}

export const noMail: Mail = {
  isOn: false,
  send: () => Promise.reject(new Error('No mail server is set.')),
  close: () => undefined,
};

/** Nobody waits for a letter, and a server that hangs must not keep the next ones. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export function openMail({ url, from }: { url: string; from: string }): Mail {
  const transport = createTransport({ ...PATIENCE, url, pool: true, maxConnections: 2 });
  return {
    isOn: true,
    async send({ id, ...letter }) {
      const messageId = `<${id}@ky-cuong>`;
      // Nothing but our own text goes out: no file and no address is read for a letter.
      const closed = { disableFileAccess: true, disableUrlAccess: true };
      await transport.sendMail({
        ...letter,
        ...closed,
        from,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

/** Before a word was said: the address, the line, the name and password. */
const BEFORE = new Set(['EDNS', 'EAUTH', 'ETLS', 'EENVELOPE']);

/**
 * Whether the server has surely not taken it: it said so, or nobody was reached. A line that breaks in between may have
 * broken after the text was taken.
 */
export function isSurelyUnsent(cause: unknown): boolean {
  const { responseCode, code, syscall, message } = (cause ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof responseCode === 'number' || syscall === 'connect') return true;
  return BEFORE.has(String(code)) || /^(Connection timeout|Greeting never received)/.test(String(message));
}
