/** The receivers of the tests: one that answers by script, one for what bounces, and some that are no good at all. */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Scripted } from './replies.ts';

export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

/** An error by which smtp-server refuses: it sends a message that is a list as lines. */
function refusal({ code, lines }: Scripted): Error {
  return Object.assign(new Error(), { responseCode: code, message: lines });
}

async function listening(options: SMTPServerOptions): Promise<Listener> {
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, hideENHANCEDSTATUSCODES: true,
    hideSMTPUTF8: true, logger: false, name: 'mx.example.org', closeTimeout: 1000, ...options,
  });
  // Clients may go away at any time.
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const inner = server.listen(0, '127.0.0.1', () => resolve((inner.address() as AddressInfo).port));
  });
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Answers each case where its reply belongs, by the sender `name@…` or the recipient `…@name.example.org`; accepts all else. */
export function startReceiver(cases: readonly Scripted[]): Promise<Listener> {
  const find = (command: Scripted['command'], address: string): Scripted | undefined => (
    cases.find((one) => one.command === command && (address.startsWith(`${one.name}@`) || address.endsWith(`@${one.name}.example.org`)))
  );
  return listening({
    onMailFrom({ address }, _session, done) {
      const found = find('MAIL', address);
      done(found === undefined ? null : refusal(found));
    },
    onRcptTo({ address }, _session, done) {
      const found = find('RCPT', address);
      done(found === undefined ? null : refusal(found));
    },
    onData(stream, { envelope }, done) {
      const found = envelope.rcptTo.map(({ address }) => find('END-OF-DATA', address)).find((one) => one !== undefined);
      stream.once('end', () => done(found === undefined ? null : refusal(found))).resume();
    },
  });
}

/** Refuses every connection with this reply. */
export function startRefuser(reply: Scripted): Promise<Listener> {
  return listening({ onConnect: (_session, done) => done(refusal(reply)) });
}

/** Accepts mails up to a size, says so at EHLO, and offers no extension that a mail could need. */
export function startSmallReceiver(size: number): Promise<Listener> {
  return listening({ size, hide8BITMIME: true });
}

export interface Collected {
  readonly to: string;
  readonly mail: Uint8Array;
}

export interface Collector extends Listener {
  readonly collected: readonly Collected[];
}

/** Keeps all mail that it is sent. */
export async function startCollector(): Promise<Collector> {
  const collected: Collected[] = [];
  const listener = await listening({
    hideSMTPUTF8: false,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        const mail = Buffer.concat(chunks);
        collected.push(...envelope.rcptTo.map(({ address }) => ({ to: address, mail })));
        done();
      });
    },
  });
  return { ...listener, collected };
}

async function plain(serve: (socket: Socket) => void): Promise<Listener> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () => new Promise((resolve) => {
      sockets.forEach((socket) => socket.destroy());
      server.close(() => resolve());
    }),
  };
}

/** Takes connections and never says a word. */
export const startMute = (): Promise<Listener> => plain(() => undefined);

/** Hangs up before its greeting. */
export const startHangUp = (): Promise<Listener> => plain((socket) => void socket.end());

/** Hangs up when it is told the recipient. */
export const startQuitter = (): Promise<Listener> => plain((socket) => {
  socket.write('220 mx.example.org ESMTP\r\n');
  socket.setEncoding('latin1').on('data', (text: string) => {
    if (text.includes('RCPT TO')) socket.end();
    else socket.write('250 mx.example.org\r\n');
  });
});
