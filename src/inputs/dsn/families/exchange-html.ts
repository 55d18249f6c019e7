/** Exchange and Microsoft 365: 'Diagnostic information for administrators', in whatever language, and the older plain texts. */
import { addressesIn, firstAddress, headAddress, sameAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import type { Finding } from '../findings.ts';
import { mentions } from './family.ts';
import type { Family, Reading } from './family.ts';

const marks = [
  'delivery has failed to these recipients', 'diagnostic information for administrators', 'did not reach the following recipient', 'remote server returned',
  'rejected your message to the following', 'did not reach some or all of the intended recipients', "couldn't be delivered.", 'delivery is delayed to these recipients',
  "couldn't be delivered to", 'generating server:', 'the following recipient(s) could not be reached', 'the following recipient(s) cannot be reached',
  'resolver.', 'storedrv.', 'mapiexception', 'msexch:', 'your message to', 'more info for email admins', 'delivery failed to the following recipients',
];

/** `Remote Server returned '550 5.1.1 …'`, `#550 5.1.1 …##`, `#< #5.1.1 smtp;550 …>`, `<mx.example.com #5.1.1>`: the reply without its frame. */
function replyOf(text: string): string | null {
  const returned = text.indexOf(" returned '");
  if (returned >= 0) {
    const start = returned + " returned '".length;
    const end = text.indexOf("'", start);
    const next = text.indexOf("' ", start);
    const last = text.endsWith("'") && !text.includes(" returned '", start) ? text.length - 1 : next > 0 ? next : end;
    return text.slice(start, last > start ? last : undefined);
  }
  const hash = text.indexOf('#');
  if (hash < 0 || !/^[#<\s\d]/.test(text.slice(hash + 1))) return null;
  let reply = text.slice(hash).split('##').filter((piece) => piece !== '')[0] ?? '';
  while (reply !== '' && '#< '.includes(reply[0] ?? '')) reply = reply.slice(1);
  const semicolon = reply.toLowerCase().indexOf('smtp;');
  if (semicolon >= 0 && semicolon < 12) reply = reply.slice(semicolon + 'smtp;'.length);
  return reply.endsWith('>') ? reply.slice(0, -1) : reply;
}

interface Found {
  readonly recipient: string;
  readonly replies: string[];
  readonly words: string[];
}

/** Paragraphs under an address of its own line. The one for administrators holds a reply, the one for the reader holds sentences. */
function paragraphs(said: readonly string[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < said.length; i += 1) {
    const head = headAddress(said[i] ?? '');
    if (head === null || (head.rest !== '' && !head.rest.startsWith('<mailto:') && !head.rest.startsWith('(') && !head.rest.startsWith('on '))) continue;
    let end = i + 1;
    while (end < said.length && (said[end] ?? '').trim() !== '' && headAddress(said[end] ?? '') === null) end += 1;
    const text = joined(said.slice(i + 1, end));
    const known = found.find(({ recipient }) => sameAddress(recipient, head.address)) ?? { recipient: head.address, replies: [], words: [] };
    if (!found.includes(known)) found.push(known);
    const reply = replyOf(text);
    if (reply !== null && reply.trim() !== '') known.replies.push(reply.trim());
    if (text !== '') known.words.push(text);
  }
  return found;
}

const reportedWords = ['reported error:', 'status code:', 'error reported:'];

/** The newer pages name the recipient in a sentence and the reply behind a label. */
function sentence({ said }: Reading): Finding[] {
  const line = said.find((text) => text.toLowerCase().includes('your message to ') || text.toLowerCase().includes("wasn't delivered to "));
  const recipient = line === undefined ? null : firstAddress(line);
  if (recipient === null) return [];
  const labelled = said.findIndex((text) => reportedWords.some((words) => text.trim().toLowerCase().startsWith(words)));
  const text = joined(labelled < 0 ? [] : said.slice(labelled, labelled + 2));
  const reply = text.slice(text.indexOf(':') + 1).trim();
  return [{ recipient, diagnostics: [reply, joined(said).slice(0, 1500)].filter((words) => words !== '') }];
}

function read(reading: Reading): readonly Finding[] {
  if (!mentions(reading, marks)) return [];
  const found = paragraphs(reading.said);
  if (found.length > 0) return found.map(({ recipient, replies, words }) => ({ recipient, diagnostics: [...replies, ...words] }));
  const named = sentence(reading);
  if (named.length > 0) return named;
  const after = reading.said.findIndex((line) => line.toLowerCase().includes('did not reach the following recipient'));
  const [recipient] = after < 0 ? [] : reading.said.slice(after, after + 4).flatMap((line) => addressesIn(line));
  return recipient === undefined ? [] : [{ recipient, diagnostics: [joined(reading.said.slice(after))] }];
}

export const exchangeHtml: Family = { id: 'exchange-html', read };
