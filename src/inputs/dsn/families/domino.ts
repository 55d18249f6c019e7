/** HCL (Lotus) Domino and Notes: 'was not delivered to … because', and the Failure Reasons of the old SMTP MTA. */
import { firstAddress, headAddress, sameAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { linesAfter, linesBefore } from './family.ts';
import type { Family, Reading } from './family.ts';

const listHeads = [
  'was not delivered to:', "wasn't delivered to:", 'wurde nicht zugestellt an:', "n'a pas été remis à :", "n'a pas été distribué à :",
  'non è stato consegnato a:', 'non è stato inoltrato a:', 'no se entregó a:', 'no se ha entregado a:', 'não foi entregue a:',
  'não foi entregue para:', 'is niet afgeleverd bij:', 'is niet bezorgd bij:', 'nie został dostarczony do:', '次の宛先に配信されませんでした',
];
const reasonHeads = [
  'because:', 'weil:', 'because', 'car :', 'parce que', 'perché:', 'perchè:', 'porque:', 'omdat:', 'ponieważ:', '理由',
];

function because({ said }: Reading): Finding[] {
  const list = linesAfter(said, ...listHeads);
  const recipients = linesBefore(list, ...reasonHeads).map(firstAddress).filter((address) => address !== null);
  const reason = joined(list.slice(linesBefore(list, ...reasonHeads).length + 1));
  return recipients.map((recipient) => ({ recipient, diagnostics: candidates(reason) }));
}

/** The reason stands before its address, which has a line of its own; the reason may name it too. */
function failureReasons({ said }: Reading): Finding[] {
  const findings: Finding[] = [];
  let reason: string[] = [];
  const close = (recipient: string): void => {
    findings.push({ recipient, diagnostics: candidates(joined(reason)) });
    reason = [];
  };
  for (const line of linesAfter(said, 'failure reasons')) {
    const head = headAddress(line);
    if (head?.rest === '') close(head.address);
    else reason.push(line);
  }
  const named = firstAddress(joined(reason));
  if (named !== null && !findings.some(({ recipient }) => sameAddress(recipient, named))) close(named);
  return findings;
}

export const domino: Family = {
  id: 'domino',
  read: (reading) => {
    if (reading.words.includes('failure reasons')) return failureReasons(reading);
    return listHeads.some((head) => reading.words.includes(head)) ? because(reading) : [];
  },
};
