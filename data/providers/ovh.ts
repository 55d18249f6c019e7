/** OVHcloud mail hosting: its mail exchangers are mx*.mail.ovh.net. Rented servers have other names below ovh.net. */
import type { Provider } from '../../src/vocabulary.ts';

export const ovh: Provider = {
  id: 'ovh',
  name: 'OVHcloud',
  kind: 'mailbox',
  hosts: ['mail.ovh.net'],
  marks: [],
  links: { errors: 'https://help.ovhcloud.com/csm/en-mx-plan-email-diagnosis?id=kb_article_view&sysparm_article=KB0051869' },
  rules: [],
};
