/** Onet in Poland, with op.pl, vp.pl, poczta.onet.pl. It greylists. */
import type { Provider } from '../../src/vocabulary.ts';

export const onetPl: Provider = {
  id: 'onet-pl',
  name: 'Onet',
  kind: 'mailbox',
  hosts: ['onet.pl'],
  marks: [],
  links: { errors: 'https://pomoc.poczta.onet.pl/baza-wiedzy/co-zrobic-w-przypadku-odeslanych-lub-odrzuconych-e-maili/' },
  rules: [],
};
