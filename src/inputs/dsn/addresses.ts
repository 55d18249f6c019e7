/** Mail addresses in running text, found by scanning: no pattern, so no input can make it slow. */

const atext = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+/=?^_`{|}~-");
const domainChars = new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_');

// RFC 6531 lets every character beyond ASCII into both sides; typographic quotes, spaces and full-width brackets are left out.
function isInternational(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0xa1) return false;
  return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfffd && code < 0xff00;
}

const inLocalPart = (char: string): boolean => atext.has(char) || isInternational(char);
const inDomain = (char: string): boolean => domainChars.has(char) || isInternational(char);

// The longest local part that RFC 5321 section 4.5.3.1.1 allows is 64 octets; VERP senders exceed it.
const longestSide = 320;

function startOfLocalPart(text: string, at: number): number {
  if (text[at - 1] === '"') {
    const open = text.lastIndexOf('"', at - 2);
    return open >= 0 && at - open <= longestSide ? open : at;
  }
  let start = at;
  while (start > 0 && at - start < longestSide && inLocalPart(text[start - 1] ?? '')) start -= 1;
  while (start < at && "'*`.=".includes(text[start] ?? '') && !text.startsWith('=?', start)) start += 1;
  return start;
}

function endOfDomain(text: string, from: number): number {
  if (text[from] === '[') {
    const close = text.slice(from, from + 64).indexOf(']');
    return close > 0 ? from + close + 1 : from;
  }
  let end = from;
  while (end < text.length && end - from < longestSide && inDomain(text[end] ?? '')) end += 1;
  while (end > from && '.-_'.includes(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** All addresses of a line, in order, doubles included. */
export function addressesIn(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = startOfLocalPart(text, at);
    const end = endOfDomain(text, at + 1);
    if (start < at && end > at + 1) found.push(text.slice(start, end));
  }
  return found;
}

export function firstAddress(text: string): string | null {
  return addressesIn(text)[0] ?? null;
}

/** A lone address, as a field or a list gives it: brackets, quotes, `mailto:` and a source route (RFC 5321 appendix F.2) removed. */
export function bareAddress(text: string): string | null {
  let rest = text.trim();
  if (rest.startsWith('<')) {
    const close = rest.lastIndexOf('>');
    rest = rest.slice(1, close > 0 ? close : undefined).trim();
  }
  if (rest.toLowerCase().startsWith('mailto:')) rest = rest.slice('mailto:'.length);
  if (rest.startsWith('@') && rest.includes(':')) rest = rest.slice(rest.indexOf(':') + 1);
  const at = rest.lastIndexOf('@');
  if (at <= 0 || at === rest.length - 1 || rest.length > 2 * longestSide) return null;
  if (rest.startsWith('/') || rest.startsWith('|')) return null;
  const [found] = addressesIn(rest);
  return found === rest ? rest : (found ?? null);
}

/** Addresses are compared without regard to case: no mail host of today tells two mailboxes apart by it. */
export function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const daemons = new Set(['mailer-daemon', 'postmaster', 'post_master', 'mailerdaemon', 'mail-daemon', 'mdaemon', 'mailadmin']);

/** Is it the mail system itself that goes by this address? */
export function isDaemon(address: string): boolean {
  const at = address.lastIndexOf('@');
  return daemons.has((at < 0 ? address : address.slice(0, at)).toLowerCase());
}

const bullets = ['>>> ', '*** ', '* ', '- ', '-- ', '-> ', '• ', 'o '];

/** An address at the head of a line, bare, in angle brackets or in quotes, behind a bullet or not; and what follows it there. */
export function headAddress(line: string): { readonly address: string; readonly rest: string } | null {
  const trimmed = line.trim();
  const bullet = bullets.find((mark) => trimmed.startsWith(mark));
  const text = bullet === undefined ? trimmed : trimmed.slice(bullet.length).trimStart();
  const closing = text.startsWith('<') ? '>' : text.startsWith('"') ? '"' : null;
  if (closing !== null) {
    const close = text.indexOf(closing, 1);
    const address = close < 0 ? null : bareAddress(text.slice(1, close));
    return address === null ? null : { address, rest: text.slice(close + 1).trim() };
  }
  let end = 0;
  while (end < text.length && !' \t:;,<>()[]'.includes(text[end] ?? '')) end += 1;
  const address = bareAddress(text.slice(0, end));
  return address === null || address.length !== end ? null : { address, rest: text.slice(end).trim() };
}
