/** Vodafone Mail in Germany, with the older Arcor addresses. */
import type { Provider } from '../../src/vocabulary.ts';

export const arcor: Provider = {
  id: 'arcor',
  name: 'Vodafone Germany (Arcor)',
  kind: 'mailbox',
  hosts: ['arcor.de', 'arcor-online.net', 'vodafonemail.de'],
  marks: [],
  links: {},
  rules: [],
};
