/** DragonFly Mail Agent: one recipient in a sentence, then the reason, then the message header. */
import { firstAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { candidates } from '../findings.ts';
import type { Family } from './family.ts';

export const dragonfly: Family = {
  id: 'dragonfly',
  read: ({ said, words }) => {
    if (!words.includes('dragonfly mail agent')) return [];
    const at = said.findIndex((line) => line.toLowerCase().includes('error delivering your mail to'));
    const recipient = at < 0 ? null : firstAddress(said[at] ?? '');
    if (recipient === null) return [];
    const reason = said.slice(at + 1);
    const reply = reason.findIndex((line) => line.includes('did not like our'));
    const refusal = reply < 0 ? [] : reason.slice(reply + 1).filter((line) => line !== '');
    return [{ recipient, diagnostics: candidates(refusal.join('\n'), joined(reason)) }];
  },
};
