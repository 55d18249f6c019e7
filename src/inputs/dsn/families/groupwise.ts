/** GroupWise: a list of addresses, each with its reason in brackets. */
import { linesAfter, mentions } from './family.ts';
import type { Family } from './family.ts';
import { headed } from './headed.ts';

const marks = ['the message that you sent was undeliverable to the following', 'the attached message was undeliverable to the following'];

export const groupwise: Family = {
  id: 'groupwise',
  read: (reading) => {
    if (!mentions(reading, marks)) return [];
    return headed(linesAfter(reading.said, 'undeliverable to the following')).map((finding) => ({
      ...finding,
      diagnostics: finding.diagnostics.map((text) => (text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text)),
    }));
  },
};
