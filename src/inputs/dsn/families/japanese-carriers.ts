/** Notices of Japanese carriers without a dialogue: au (EZweb, KDDI) and docomo. One reason for the addresses that are listed. */
import { addressesIn } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { valuesOf } from '../fields.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { mentions } from './family.ts';
import type { Family, Reading } from './family.ts';

const marks = [
  'could not be delivered to:', 'the following recipients did not receive this message', 'each of the following recipients was rejected',
  'the user(s) account is', 'あて先へのメッセージはエラーのため', '送信できませんでした', '次のあて先', 'was rejected by a remote mail server',
];

function read(reading: Reading): readonly Finding[] {
  if (!mentions(reading, marks)) return [];
  const { said, mail } = reading;
  const ours = ['to', 'reply-to', 'from'].flatMap((name) => valuesOf(mail.headers, name));
  const own = ours.flatMap((value) => addressesIn(value.toLowerCase()));
  const recipients = [...new Set(said.flatMap((line) => addressesIn(line)))].filter((address) => !own.includes(address.toLowerCase()));
  const last = said.reduce((found, line, i) => (line.includes('@') ? i : found), -1);
  const below = joined(said.slice(last + 1));
  const diagnostics = candidates(below, recipients.length === 1 ? joined(said) : null);
  return recipients.map((recipient) => ({ recipient, diagnostics }));
}

export const japaneseCarriers: Family = { id: 'japanese-carriers', read };
