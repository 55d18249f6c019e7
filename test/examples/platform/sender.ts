/** Nodemailer as the way out: one message in, what the server said of it out. */
import { createTransport } from 'nodemailer';
import { classify } from '../../../src/index.ts';
import { fromNodemailer } from '../../../src/inputs/webhooks.ts';
import type { Verdict } from '../../../src/vocabulary.ts';
import type { Message } from './store.ts';

export interface Answer {
  /** null where the server has accepted the message. */
  readonly verdict: Verdict | null;
  readonly time: number;
}

export const identity = 'news.example.org';
export const sendingIp = '192.0.2.10';

/** The same for every attempt at one message, so that the server's log can be asked for it. */
export function messageId({ campaign, recipient }: Message): string {
  return `${campaign}.${recipient}@${identity}`;
}

export type Sender = ReturnType<typeof createSender>;

export function createSender(host: string, port: number, now: () => number) {
  // Nodemailer 10 tries a message again by itself only if its connection closed before any of it was sent. Older versions also do so
  // afterwards, when the server may have accepted it already: there, set maxRequeues to 0.
  const transport = createTransport({
    pool: true, host, port, secure: false, ignoreTLS: true, maxConnections: 20, maxMessages: 1000,
  });
  return {
    /** null where no reply came: the message may have arrived or not. */
    async send(message: Message): Promise<Answer | null> {
      try {
        await transport.sendMail({
          from: `Example News <letters@${identity}>`,
          to: message.address,
          messageId: `<${messageId(message)}>`,
          subject: `The ${message.campaign} letter`,
          text: 'Good news, as every month.',
        });
        return { verdict: null, time: now() };
      } catch (error) {
        if (!hasReply(error)) return null;
        const [bounce] = fromNodemailer(error);
        return { verdict: classify(bounce!), time: now() };
      }
    },
    close: () => transport.close(),
  };
}

function hasReply(error: unknown): boolean {
  return error instanceof Error && 'response' in error && typeof error.response === 'string' && error.response !== '';
}
