/** What the receiver of the tests answers, and to which command. */
import type { SmtpCommand } from '../../src/vocabulary.ts';

export interface Scripted {
  /** Stands for the case: `name@bounces.example.com` writes to `name@name.example.org`. */
  readonly name: string;
  readonly command: SmtpCommand & ('CONNECT' | 'MAIL' | 'RCPT' | 'END-OF-DATA');
  readonly code: number;
  /** Each goes out behind the code, all but the last with a hyphen. */
  readonly lines: readonly string[];
}

const answer = (command: Scripted['command']) => (name: string, code: number, ...lines: readonly string[]): Scripted => (
  { name, command, code, lines }
);
const connect = answer('CONNECT');
const mail = answer('MAIL');
const rcpt = answer('RCPT');
const data = answer('END-OF-DATA');

export const scripted: readonly Scripted[] = [
  connect('too-many-connections', 421, '4.7.0 mx.example.org Too many concurrent connections from 192.0.2.1'),
  connect('no-mail-host', 521, '5.3.2 mx.example.org This host does not accept mail'),
  connect('listed-client', 554, 'mx.example.org', 'Your address 192.0.2.1 is listed at zen.spamhaus.org', 'Ask for its removal first'),
  connect('not-now', 450, '4.3.2 mx.example.org is in maintenance, please come back later'),

  mail('no-sender-domain', 550, '5.1.8 The domain of the sender address does not exist'),
  mail('no-sender-domain-now', 450, '4.1.8 Sender address rejected: Domain not found'),
  mail('login-first', 530, '5.7.0 Authentication required', '5.7.0 Please log in before you send'),
  mail('disk-full', 452, '4.3.1 Insufficient system storage'),
  mail('sender-blocked', 553, '5.7.1 This sender address is not allowed to send here'),

  rcpt('no-user', 550, '5.1.1 Recipient address rejected: User unknown in virtual mailbox table'),
  rcpt('no-account', 550, '5.1.1 The account that you wrote to does not exist.', '5.1.1 Please check the address for errors.'),
  rcpt('no-words', 550, 'No'),
  rcpt('closed', 550, '5.2.1 This mailbox has been disabled'),
  rcpt('full-for-now', 452, '4.2.2 The mailbox is full', '4.2.2 Its owner has to make room first'),
  rcpt('full', 552, '5.2.2 Mailbox is over its quota'),
  rcpt('greylist', 451, '4.7.1 Greylisting in action, please try again in 300 seconds'),
  rcpt('no-relay', 554, '5.7.1 Relay access denied'),
  rcpt('moved', 551, '5.1.6 The user has moved to another address'),
  rcpt('bad-address', 501, '5.1.3 Bad recipient address syntax'),
  rcpt('listed', 554, '5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org'),
  rcpt('slow-down', 450, '4.2.1 This mailbox receives mail too quickly for now', '4.2.1 Send to it again later'),
  rcpt('not-allowed', 550, '5.7.1 You are not allowed to send to this mailing list'),
  rcpt('syntax', 500, 'Syntax error'),
  rcpt('no-service', 550, 'is now disabled with our service'),
  rcpt('in-japanese', 550, '宛先のメールアドレスは存在しません'),
  rcpt('broken', 451, '4.3.0 Temporary lookup failure'),

  data('blocked', 550, 'Blocked'),
  data('client', 554, 'Mail from 192.0.2.1 rejected'),
  data('spam', 554, '5.7.1 This message was rejected as spam'),
  data(
    'no-dmarc', 550,
    '5.7.26 This message was refused because its sender is not authenticated: the domain example.com in its From',
    '5.7.26 header has a DMARC policy of reject, and neither SPF [203.0.113.7] nor DKIM passed with an identifier',
    '5.7.26 that is aligned. Write to postmaster@example.org where you think that this is wrong. i1-2002ex-77',
  ),
  data('too-large', 552, '5.3.4 The message size exceeds the limit of 10 MB'),
  data('virus', 554, '5.7.1 The message is infected with the virus Eicar-Test'),
  data('bad-header', 550, '5.6.0 Lone CR or LF in headers: see RFC 5322'),
  data('attachment', 552, '5.7.0 This attachment type is blocked for security reasons'),
  data('bad-name', 550, '5.7.25 The client 192.0.2.1 has no PTR record'),
  data('shutting-down', 421, '4.3.2 mx.example.org Service shutting down'),
  data('rate', 451, '4.7.28 Rate limit exceeded for your address 192.0.2.1', '4.7.28 Slow down'),
];

/** The reply as it goes over the wire. */
export function replyText({ code, lines }: Scripted): string {
  return lines.map((line, i) => `${code}${i < lines.length - 1 ? '-' : ' '}${line}`).join('\r\n');
}
