/** Smail 3, as Deutsche Telekom ran it: '|--- Failed addresses follow: ---|' */
import { firstAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { linesAfter, linesBefore, textAfter } from './family.ts';
import type { Family, Reading } from './family.ts';

function read({ said, words }: Reading): readonly Finding[] {
  if (!words.includes('failed addresses follow')) return [];
  const list = linesBefore(linesAfter(said, 'failed addresses follow'), '|---');
  const log = joined(linesBefore(linesAfter(said, 'message log follows'), '|---'));
  const findings: { recipient: string; diagnostics: string[] }[] = [];
  for (const line of list) {
    const recipient = firstAddress(line);
    const starts = recipient !== null && line.trim().startsWith('<');
    if (starts || (recipient !== null && findings.length === 0)) findings.push({ recipient, diagnostics: [] });
    const words = starts ? (textAfter(line, '...') ?? line.slice(line.indexOf('>') + 1).trim()) : line.trim();
    if (words !== '') findings.at(-1)?.diagnostics.push(words);
  }
  return findings.map(({ recipient, diagnostics }) => ({ recipient, diagnostics: candidates(diagnostics.join(' '), log) }));
}

export const smail: Family = { id: 'smail', read };
