/** Seznam.cz, with email.cz, post.cz and spoluzaci.cz. */
import type { Provider } from '../../src/vocabulary.ts';

export const seznam: Provider = {
  id: 'seznam',
  name: 'Seznam.cz',
  kind: 'mailbox',
  hosts: ['seznam.cz', 'email.cz'],
  marks: ["hasn't got the service mapped"],
  links: {
    postmaster: 'https://napoveda.seznam.cz/cz/email/informace-pro-odesilatele/',
    errors: 'https://napoveda.seznam.cz/uzivatel-neexistuje',
    feedbackLoop: 'https://fbl.seznam.cz/',
  },
  rules: [],
};
