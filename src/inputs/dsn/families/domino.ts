/** HCL (Lotus) Domino and Notes: 'was not delivered to … because', and the Failure Reasons of the old SMTP MTA. */
import { firstAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { linesAfter, linesBefore } from './family.ts';
import type { Family, Reading } from './family.ts';

const listHeads = [
  'was not delivered to:', "wasn't delivered to:", 'wurde nicht zugestellt an:', "n'a pas été remis à :", '次の宛先に配信されませんでした',
];
const reasonHeads = ['because:', 'weil:', 'because', 'car :', '理由'];

function because({ said }: Reading): Finding[] {
  const list = linesAfter(said, ...listHeads);
  const recipients = linesBefore(list, ...reasonHeads).map(firstAddress).filter((address) => address !== null);
  const reason = joined(list.slice(linesBefore(list, ...reasonHeads).length + 1));
  return recipients.map((recipient) => ({ recipient, diagnostics: candidates(reason) }));
}

/** The reason stands before its address. */
function failureReasons({ said }: Reading): Finding[] {
  const findings: Finding[] = [];
  let reason: string[] = [];
  for (const line of linesAfter(said, 'failure reasons')) {
    const recipient = firstAddress(line);
    if (recipient === null) {
      reason.push(line);
    } else {
      findings.push({ recipient, diagnostics: candidates(joined(reason)) });
      reason = [];
    }
  }
  return findings;
}

export const domino: Family = {
  id: 'domino',
  read: (reading) => {
    if (reading.words.includes('failure reasons')) return failureReasons(reading);
    return listHeads.some((head) => reading.words.includes(head)) ? because(reading) : [];
  },
};
