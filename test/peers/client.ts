/** Hands mails to a server, one after the other in one session. */
import { createConnection, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  /** Header and body, with CRLF. */
  readonly text: string;
}

const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length;

/** @throws Error where the server refuses, or is silent for ten seconds */
export async function submit(port: number, mails: readonly Mail[]): Promise<void> {
  const commands = mails.flatMap(({ from, to, text }) => {
    const parameter = to.every(isAscii) ? '' : ' SMTPUTF8';
    return [`MAIL FROM:<${from}>${parameter}`, ...to.map((recipient) => `RCPT TO:<${recipient}>`), 'DATA', `${text}\r\n.`];
  });
  const left = ['EHLO client.example.com', ...commands, 'QUIT'];
  const socket = createConnection(port, '127.0.0.1').setEncoding('utf8');
  socket.setTimeout(10_000, () => socket.destroy(new Error(`port ${port} is silent; ${left.length} commands are left`)));
  let reply = '';
  for await (const chunk of socket) {
    reply += chunk;
    if (!/^\d{3}(?: .*)?\r\n$/m.test(reply)) continue;
    if (!/^[23]/.test(reply)) throw new Error(`the server refused with ${reply.trim()} before ${left[0] ?? 'the end'}`);
    reply = '';
    const next = left.shift();
    if (next !== undefined) socket.write(`${next}\r\n`);
  }
  if (left.length > 0) throw new Error(`the session ended before ${left[0] ?? ''}`);
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function answers(port: number): Promise<boolean> {
  const socket = createConnection(port, '127.0.0.1');
  return new Promise((resolve) => {
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/** Asks again and again until it is so; false where it is not within `seconds`. */
export async function until(seconds: number, isSo: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await isSo()) return true;
    await sleep(100);
  }
  return false;
}

export const opens = (port: number): Promise<boolean> => until(10, () => answers(port));
