import type { Provider } from '../../src/vocabulary.ts';

export const hornetsecurity: Provider = {
  id: 'hornetsecurity',
  name: 'Hornetsecurity',
  kind: 'gateway',
  hosts: ['hornetsecurity.com', 'antispameurope.com'],
  marks: [],
  links: { postmaster: 'https://support.hornetsecurity.com/' },
  rules: [],
};
