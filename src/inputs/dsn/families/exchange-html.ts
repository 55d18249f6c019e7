/** Exchange and Microsoft 365: 'Diagnostic information for administrators', in whatever language, and the older plain texts. */
import { addressesIn, firstAddress, headAddress, sameAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { statusOf } from '../status-fields.ts';
import { mentions } from './family.ts';
import type { Family, Reading } from './family.ts';

const marks = [
  'delivery has failed to these recipients', 'diagnostic information for administrators', 'did not reach the following recipient',
  'remote server returned', 'rejected your message to the following', 'did not reach some or all of the intended recipients',
  "couldn't be delivered.", 'delivery is delayed to these recipients', "couldn't be delivered to", 'generating server:',
  'the following recipient(s) could not be reached', 'the following recipient(s) cannot be reached', 'resolver.', 'storedrv.',
  'mapiexception', 'msexch:', 'your message to', 'more info for email admins', 'delivery failed to the following recipients',
];

/** Several attempts stand in one paragraph, the last one first: `… returned '550 4.4.7 expired' … returned '441 4.4.1 timed out'` */
function returnedIn(text: string): string[] {
  return text.split(" returned '").slice(1).map((piece) => {
    const end = piece.lastIndexOf("'");
    return piece.slice(0, end > 0 ? end : undefined);
  });
}

/** `#550 5.1.1 …##`, `#< #5.1.1 smtp;550 …>` and `<mx.example.com #5.1.1>`, without their frame. */
function numberedIn(text: string): string[] {
  const [, ...pieces] = text.split('#');
  let reply = pieces.find((piece) => piece.trim() !== '' && piece.trim() !== '<')?.trim() ?? '';
  if (reply[0] === undefined || !'245'.includes(reply[0])) return [];
  if (reply.endsWith('>')) reply = reply.slice(0, -1);
  const smtp = reply.toLowerCase().indexOf('smtp;');
  return [smtp > 0 && smtp < 12 ? reply.slice(smtp + 'smtp;'.length) : reply];
}

interface Found {
  readonly recipient: string;
  status: string | null;
  readonly replies: string[];
  readonly words: string[];
}

// 'a@example.com<mailto:a@example.com>', 'a@example.com (Anna)', 'a@example.com on 3/4/2025 9:00 AM'
const afterAddress = ['<mailto:', '(', 'on '];

/** Paragraphs under an address of its own line. The one for administrators holds a reply, the one for the reader holds sentences. */
function paragraphs(said: readonly string[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < said.length; i += 1) {
    const head = headAddress(said[i] ?? '');
    if (head === null || (head.rest !== '' && !afterAddress.some((words) => head.rest.startsWith(words)))) continue;
    let end = i + 1;
    while (end < said.length && (said[end] ?? '').trim() !== '' && headAddress(said[end] ?? '') === null) end += 1;
    const text = joined(said.slice(i + 1, end));
    const earlier = found.find(({ recipient }) => sameAddress(recipient, head.address));
    const known: Found = earlier ?? { recipient: head.address, status: null, replies: [], words: [] };
    if (earlier === undefined) found.push(known);
    const replies = [...returnedIn(text), ...numberedIn(text)].map((reply) => reply.trim());
    known.replies.push(...replies.filter((reply) => reply !== '' && statusOf(reply) !== reply));
    known.status ??= replies.find((reply) => statusOf(reply) === reply) ?? null;
    if (text !== '') known.words.push(text);
  }
  return found;
}

// The best first.
const reportedWords = ['reported error:', 'error reported:', 'status code:'];

/** The newer pages name the recipient in a sentence and the reply behind a label. */
function sentence({ said }: Reading): Finding[] {
  const line = said.find((text) => ["your message to ", "wasn't delivered to "].some((words) => text.toLowerCase().includes(words)));
  const recipient = line === undefined ? null : firstAddress(line);
  if (recipient === null) return [];
  const replies = reportedWords.map((words) => {
    const at = said.findIndex((text) => text.trim().toLowerCase().startsWith(words));
    const text = joined(at < 0 ? [] : said.slice(at).filter((part) => part.trim() !== '').slice(0, 2));
    return text.slice(text.indexOf(':') + 1).trim();
  });
  return [{ recipient, diagnostics: candidates(...replies, joined(said)) }];
}

function read(reading: Reading): readonly Finding[] {
  if (!mentions(reading, marks)) return [];
  const found = paragraphs(reading.said);
  const findings = found.map(({ recipient, status, replies, words }) => ({ recipient, status, diagnostics: [...replies, ...words] }));
  if (findings.some(({ diagnostics }) => diagnostics.length > 0)) return findings;
  const named = sentence(reading);
  if (named.length > 0 || findings.length > 0) return named.length > 0 ? named : findings;
  const after = reading.said.findIndex((line) => line.toLowerCase().includes('did not reach the following recipient'));
  const [recipient] = after < 0 ? [] : reading.said.slice(after, after + 4).flatMap((line) => addressesIn(line));
  return recipient === undefined ? [] : [{ recipient, diagnostics: [joined(reading.said.slice(after))] }];
}

export const exchangeHtml: Family = { id: 'exchange-html', read };
