/** Any report that lists 'the following recipients' and gives its reason beside them or below: X3, Hotmail, home-made ones. */
import { joined } from '../excerpt.ts';
import { linesAfter, mentions } from './family.ts';
import type { Family } from './family.ts';
import { headed } from './headed.ts';

const nouns = [
  'recipient', 'recipients', 'recipient(s)', 'address', 'addresses', 'address(es)', 'user', 'users', 'user(s)', 'person', 'destination',
];
const introductions = nouns.flatMap((noun) => [`following ${noun}:`, `following ${noun} `, `these ${noun} `, `these ${noun}:`]);

export const listed: Family = {
  id: 'listed',
  read: (reading) => {
    if (!mentions(reading, introductions)) return [];
    const { said } = reading;
    const findings = headed(linesAfter(said, ...introductions));
    // Of several recipients each may have failed for a reason of its own: there the whole text is nobody's.
    const [only, ...others] = findings;
    return only === undefined || others.length > 0 ? findings : [{ ...only, diagnostics: [...only.diagnostics, joined(said)] }];
  },
};
