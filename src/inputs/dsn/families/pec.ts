/**
 * Italian certified mail (PEC): notices whose sentences are laid down by decree, whoever the provider is. They write from an
 * ordinary address; `X-Ricevuta` says what sort of notice it is.
 *
 * @see Decreto ministeriale 2 novembre 2005, technical rules, section 6
 */
import { firstAddress } from '../addresses.ts';
import { joined } from '../excerpt.ts';
import { valueOf } from '../fields.ts';
import { candidates } from '../findings.ts';
import type { DsnAction } from '../report.ts';
import { textAfter } from './family.ts';
import type { Family } from './family.ts';

// Receipts that a provider gives for taking a message over ('accettazione', 'presa-in-carico') tell nothing of a recipient.
const receipts: Readonly<Record<string, DsnAction>> = {
  'errore-consegna': 'failed', 'rilevazione-virus': 'failed', 'non-accettazione': 'failed', 'preavviso-errore-consegna': 'delayed',
  'avvenuta-consegna': 'delivered',
};

const notYet = 'nelle prime dodici ore';
const recipientWords = ["destinato all'utente", 'destinato a', 'ed indirizzato a', 'e indirizzato a'];
const reasonWords = [
  'è stato rilevato un errore', 'è stato rilevato un problema di sicurezza', "ne impedisce l'accettazione a causa di", 'è stato rilevato',
];
const afterReason = [
  'il messaggio è stato rifiutato', 'il messaggio non è stato accettato', 'identificativo messaggio', 'consegna non effettuata',
];

function reasonIn(text: string): string | null {
  const reason = reasonWords.map((phrase) => textAfter(text, phrase)).find((rest) => rest !== null) ?? null;
  if (reason === null) return null;
  const ends = afterReason.map((phrase) => reason.toLowerCase().indexOf(phrase)).filter((end) => end >= 0);
  const start = reason.startsWith(':') ? 1 : 0;
  return reason.slice(start, Math.min(reason.length, ...ends)).trim();
}

export const pec: Family = {
  id: 'pec',
  read: ({ mail, said, words }) => {
    const receipt = valueOf(mail.headers, 'x-ricevuta')?.toLowerCase() ?? null;
    if (receipt === null && !words.includes('avviso di mancata consegna')) return [];
    const action = receipt === null ? (words.includes(notYet) ? 'delayed' : 'failed') : receipts[receipt];
    const text = joined(said);
    const after = recipientWords.map((phrase) => textAfter(text, phrase)).find((rest) => rest !== null) ?? '';
    const recipient = firstAddress(after);
    if (recipient === null || action === undefined) return [];
    return [{ recipient, action, diagnostics: candidates(reasonIn(text), text) }];
  },
};
