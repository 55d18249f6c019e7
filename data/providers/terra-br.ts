/** Terra in Brazil and Latin America. */
import type { Provider } from '../../src/vocabulary.ts';

export const terraBr: Provider = {
  id: 'terra-br',
  name: 'Terra',
  kind: 'mailbox',
  hosts: ['terra.com.br', 'terra.com'],
  marks: [],
  links: { postmaster: 'https://mail.terra.com.br/postmaster/' },
  rules: [],
};
