/** What goes wrong without a reply of the receiver: the server says in its own words why it does not deliver. */
import type { Category } from '../../src/vocabulary.ts';

export interface Failure {
  /** Stands for the case: `name@bounces.example.com` writes to `name@name.example.org`. */
  readonly name: string;
  readonly recipient: string;
  readonly postfix: Category;
  readonly exim: Category;
}

const at = (domain: string) => (name: string, postfix: Category, exim: Category = postfix): Failure => (
  { name, recipient: `${name}@${domain === '' ? `${name}.example.org` : domain}`, postfix, exim }
);
const here = at('');

export const failures: readonly Failure[] = [
  here('closed-port', 'connection-failure'),
  here('mute', 'connection-failure'),
  here('hangs-up', 'connection-failure'),
  here('quits', 'connection-failure'),
  here('small', 'message-too-large'),
  here('no-tls', 'tls-failed'),
  here('null-mx', 'domain-refuses-mail'),
  here('loop', 'routing-failure'),
  here('dangling-mx', 'unknown-domain'),
  here('broken-dns', 'dns-failure'),
  here('silent-dns', 'dns-failure'),
  here('own-words', 'inactive-recipient'),
  // Exim calls 'unrouteable' whatever it knows no way to, be it a domain that is not there or a mailbox of its own.
  here('no-address', 'unknown-domain', 'routing-failure'),
  { name: 'no-utf8', recipient: 'jörg@no-utf8.example.org', postfix: 'unsupported-content', exim: 'unsupported-content' },
  at('nowhere.invalid')('nowhere', 'unknown-domain', 'routing-failure'),
];

/** Failures of which Exim writes to the sender no more than that it gave up: it keeps the reason in its log. */
export const untold: readonly string[] = ['closed-port', 'mute', 'hangs-up', 'quits', 'no-tls', 'broken-dns', 'silent-dns'];

/** Those that the bounce alone suppresses. */
export const suppressing: readonly Category[] = ['domain-refuses-mail', 'unknown-domain', 'inactive-recipient'];
