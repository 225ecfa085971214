// A mail server on this machine that keeps what it is sent; it can be told to refuse, or to lose the line after the text.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type Mail, openMail } from '../platform/mail/mail.js';

export interface Received {
  readonly to: string[];
  readonly raw: string;
}

export interface MailServer {
  readonly mail: Mail;
  readonly received: Received[];
  /** What happens to the next letters. */
  behave(how: 'well' | 'refuse' | 'hang up'): void;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  let how = 'well';
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        if (how === 'refuse') return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(pieces).toString(),
        });
        // Taken, and the line is lost before anybody could say so.
        if (how === 'hang up') return void server.connections.forEach((one) => one.close());
        return done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const mail = openMail({ url: `smtp://127.0.0.1:${port}`, from: 'Kỷ Cương <ky-cuong@example.org>' });
  const stop = async () => {
    mail.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { mail, received, behave: (next) => void (how = next), stop };
}
