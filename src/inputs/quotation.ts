/** How Postfix and Exim quote a reply in their logs and bounces: whom they heard it from, and in answer to what. */
import type { SmtpCommand } from '../vocabulary.ts';
import { commandIn } from './dsn/circumstances.ts';

export interface Quotation {
  /** The reply alone, from its code on. */
  readonly reply: string;
  readonly command: SmtpCommand | null;
}

const reply = '(?=[245]\\d\\d[ -])';
const host = 'host [^\\s[\\]]{1,255}\\[[^\\s[\\]]{1,64}\\](?::\\d{1,5})?';
/** `host mx.example.net[192.0.2.1] said: ` and `… refused to talk to me: ` */
const postfix = new RegExp(`^(?:delivery temporarily suspended: )?${host} (?:said|refused to talk to me): ${reply}`);
const inReply = / \(in reply to [A-Za-z ]{1,40} command\)$/;
/** `SMTP error from remote mail server after pipelined MAIL FROM:<…> SIZE=…: ` */
const exim = new RegExp(`^(?:host [^\\n:]{1,400} )?[SL]MTP error from remote mail(?:er| server) after [^\\n]{1,1000}?: ${reply}`);

/**
 * The words around a reply are the server's own, and mean nothing for the verdict: 'host … said: 550 disabled' says of no host that
 * it is disabled. Null where nothing is quoted.
 */
export function quotationIn(text: string): Quotation | null {
  const [byExim] = exim.exec(text) ?? [];
  if (byExim !== undefined) return { reply: text.slice(byExim.length), command: commandIn(byExim) };
  const [before] = postfix.exec(text) ?? [];
  if (before === undefined) return null;
  const rest = text.slice(before.length).trimEnd();
  const [behind = ''] = inReply.exec(rest.slice(-100)) ?? [];
  return { reply: rest.slice(0, rest.length - behind.length), command: commandIn(before + behind) };
}
