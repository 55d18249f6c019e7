/** Yahoo: qmail's layout, with the refused command in square brackets at the end. */
import { textAfter } from './family.ts';
import type { Family } from './family.ts';
import { headed } from './headed.ts';

export const yahoo: Family = {
  id: 'yahoo',
  read: ({ said, words }) => {
    if (!words.includes('sorry, we were unable to deliver your message to the following address')) return [];
    return headed(said).map((finding) => {
      const [body = ''] = finding.diagnostics;
      const reply = textAfter(body, 'remote host said:');
      return reply === null ? finding : { ...finding, diagnostics: [reply] };
    });
  },
};
