/** Templates in other words and languages: what stays is the shape, `<jo@example.com>: reason`, or the addresses in the header. */
import { addressesIn, headAddress, isDaemon } from '../addresses.ts';
import { valuesOf } from '../fields.ts';
import { isFromMailSystem } from '../kinds.ts';
import type { Family } from './family.ts';
import { headed } from './headed.ts';

export const anyLanguage: Family = {
  id: 'any-language',
  read: ({ said, mail }) => {
    if (!isFromMailSystem(mail)) return [];
    const failed = valuesOf(mail.headers, 'x-failed-recipients').flatMap(addressesIn);
    const bracketed = said.filter((line) => line.trim().startsWith('<')).map((line) => headAddress(line)?.address ?? '');
    const told = bracketed.filter((address) => !isDaemon(address));
    const known = new Set([...failed, ...told].map((address) => address.toLowerCase()));
    const paragraphs = headed(said, { bare: true });
    return paragraphs.filter(({ recipient, diagnostics }) => diagnostics.length > 0 && known.has(recipient.toLowerCase()));
  },
};
