/** Exim, and the providers that write in its words: Mail.ru, 1&1, GMX, MX Logic, Zoho. */
import { asSent } from '../../exim-words.ts';
import { firstAddress } from '../addresses.ts';
import type { Finding } from '../findings.ts';
import { linesAfter, linesBefore, mentions } from './family.ts';
import type { Family } from './family.ts';
import { headed } from './headed.ts';

const marks = [
  'created automatically by mail delivery software', 'a message that you sent could not be delivered',
  'a message that you have sent could not be delivered', 'the following address(es) failed', 'has not yet been delivered',
  'one or more recipient addresses that were incorrectly constructed', 'a message that you sent contained',
];

const intros = [
  'address(es) failed', 'address failed', 'has not yet been delivered is', 'have not yet been delivered are', 'failed:',
  'incorrectly constructed', 'permanent error',
];

// 'a@example.com <b@example.net>: malformed address: …': the address in brackets is the one that was meant.
function malformed(lines: readonly string[]): Finding[] {
  const line = lines.find((text) => text.includes('@'));
  const bracket = line?.indexOf('<') ?? -1;
  const recipient = line === undefined ? null : (bracket < 0 ? null : firstAddress(line.slice(bracket))) ?? firstAddress(line);
  return recipient === null ? [] : [{ recipient, diagnostics: [(line ?? '').trim()] }];
}

export const exim: Family = {
  id: 'exim',
  read: (reading) => {
    if (!mentions(reading, marks)) return [];
    const lines = linesBefore(linesAfter(reading.said, ...intros), 'no action is required on your part').map(asSent);
    if (reading.words.includes('incorrectly constructed')) return malformed(lines);
    return headed(lines, { bare: true });
  },
};
