/** SFR, with Neuf, Cegetel, Club-Internet and Numericable. It blocks an address for two hours and says why by a code. */
import type { Provider } from '../../src/vocabulary.ts';

export const sfr: Provider = {
  id: 'sfr',
  name: 'SFR',
  kind: 'mailbox',
  hosts: ['sfr.fr', 'neuf.fr', 'sfr.net', 'cegetel.net', 'club-internet.fr', 'numericable.fr'],
  marks: ['SFR_IN', 'GU_EIB', 'abus detecte'],
  links: {
    errors: 'https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/',
    feedbackLoop: 'https://www.signal-spam.fr/',
  },
  rules: [
    {
      id: 'sfr/abuse',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['GU_EIB', 'abus detecte', 'SFR_IN_(101|104|201|204|301|304)'],
      samples: [
        '554 5.7.1 <mail.example.com[192.0.2.1]>: Client host rejected: Abus detecte GU_EIB_02',
        '554 5.7.1 Client host rejected: GU_EIB_04',
        '450 4.7.1 Client host rejected: Service refused due to bad behavior SFR_IN_101',
        '554 5.7.1 Client host rejected: Abus detecte',
      ],
      source: 'https://www.postmastery.com/sfr-deliverability-explaining-error-codes-gu_eib-and-the-ongoing-error-threshold/',
    },
    {
      id: 'sfr/protocol-errors',
      category: 'protocol-error',
      strength: 'decisive',
      phrases: ['SFR_IN_(103|203|303)'],
      samples: ['450 4.7.1 Client host rejected: Service refused due to bad behavior SFR_IN_103'],
      source: 'https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/',
    },
    {
      id: 'sfr/virus',
      category: 'virus-detected',
      strength: 'decisive',
      phrases: ['SFR_IN_(102|202|302)'],
      samples: ['450 4.7.1 Client host rejected: Service refused due to bad behavior SFR_IN_102'],
      source: 'https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/',
    },
    {
      id: 'sfr/volume',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['SFR_IN_(105|205|305)'],
      samples: ['450 4.7.1 Client host rejected: Service refused due to bad behavior SFR_IN_205'],
      source: 'https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/',
    },
  ],
};
