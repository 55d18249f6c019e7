/** Swisscom, under its Bluewin name: slows down addresses without a history, and sends a link where one is listed. */
import type { Provider } from '../../src/vocabulary.ts';

export const swisscom: Provider = {
  id: 'swisscom',
  name: 'Swisscom (Bluewin)',
  kind: 'mailbox',
  hosts: ['bluewin.ch', 'swisscom.ch', 'swisscom.com'],
  marks: ['postmaster.bluewin.ch'],
  links: {
    postmaster: 'https://postmaster.bluewin.ch/content/en/bluewin-spam-protection/',
    errors: 'https://postmaster.bluewin.ch/content/en/faq-for-system-administrators/',
  },
  rules: [],
};
