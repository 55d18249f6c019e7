/** What goes wrong without a reply of the receiver: the server says in its own words why it does not deliver. */
import type { Category } from '../../src/vocabulary.ts';

export interface Failure {
  /** Stands for the case: `name@bounces.example.com` writes to an address at `name.example.org`. */
  readonly name: string;
  readonly recipient: string;
  readonly postfix: Category;
  readonly exim: Category;
  /** The verdict on Exim's bounce. Where Exim has a reason of its own, it often keeps it in its log and tells the sender none. */
  readonly eximTells: Category;
}

function failure(name: string, postfix: Category, exim: Category = postfix, eximTells: Category = exim): Failure {
  return { name, recipient: `${name}@${name}.example.org`, postfix, exim, eximTells };
}

const untold = (name: string, category: Category): Failure => failure(name, category, category, 'delivery-expired');

export const failures: readonly Failure[] = [
  untold('closed-port', 'connection-failure'),
  untold('mute', 'connection-failure'),
  untold('hangs-up', 'connection-failure'),
  untold('quits', 'connection-failure'),
  untold('no-tls', 'tls-failed'),
  untold('broken-dns', 'dns-failure'),
  untold('silent-dns', 'dns-failure'),
  failure('small', 'message-too-large'),
  failure('null-mx', 'domain-refuses-mail'),
  failure('loop', 'routing-failure'),
  failure('dangling-mx', 'unknown-domain'),
  failure('own-words', 'inactive-recipient'),
  // 'Unrouteable' is what Exim knows no way to, be it a domain that is not there or a mailbox of its own.
  failure('no-address', 'unknown-domain', 'routing-failure'),
  { ...failure('nowhere', 'unknown-domain', 'routing-failure'), recipient: 'jo@nowhere.invalid' },
  { ...failure('no-utf8', 'unsupported-content', 'unsupported-content', 'unclassified'), recipient: 'jörg@no-utf8.example.org' },
];

/** Those for which the address is not to be written to again. */
export const suppressing: readonly Category[] = ['domain-refuses-mail', 'unknown-domain', 'inactive-recipient'];
