/** Infomaniak: its mail exchangers are mta-gw.infomaniak.ch. */
import type { Provider } from '../../src/vocabulary.ts';

export const infomaniak: Provider = {
  id: 'infomaniak',
  name: 'Infomaniak',
  kind: 'mailbox',
  hosts: ['infomaniak.ch', 'infomaniak.com'],
  marks: [],
  links: { errors: 'https://www.infomaniak.com/en/support/faq/858/resolve-an-email-issue-following-an-error-report' },
  rules: [],
};
