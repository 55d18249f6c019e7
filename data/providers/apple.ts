/** iCloud Mail (icloud.com, me.com, mac.com). A bracketed tag stands before many refusals; Proofpoint guards the connection. */
import type { Provider } from '../../src/vocabulary.ts';

const postmaster = 'https://support.apple.com/102322';

export const apple: Provider = {
  id: 'apple',
  name: 'iCloud Mail',
  kind: 'mailbox',
  hosts: ['mail.icloud.com', 'icloud.com', 'me.com', 'me.com.akadns.net', 'mac.com', 'apple.com', 'privaterelay.appleid.com'],
  marks: ['CS01', 'CS02', 'HM07', 'HM08', 'HCM1', 'HME1', 'BS02', 'support.apple.com'],
  links: { postmaster, errors: postmaster },
  rules: [
    {
      id: 'apple/authentication-failed',
      category: 'authentication-failed',
      strength: 'decisive',
      phrases: ['HME1'],
      anywhere: true,
      samples: ['554 5.7.1 [HME1] This message was blocked. See https://support.apple.com/en-us/HT204137'],
      source: postmaster,
    },
    {
      id: 'apple/deferred',
      category: 'poor-reputation',
      strength: 'strong',
      phrases: ['HCM1'],
      anywhere: true,
      samples: ['421 [HCM1] Message from 192.0.2.7 was deferred. See https://support.apple.com/en-us/HT204137'],
      source: postmaster,
    },
    {
      id: 'apple/local-policy',
      category: 'policy-rejected',
      strength: 'strong',
      phrases: ['CS01', 'CS02', 'HM07', 'HM08'],
      anywhere: true,
      samples: ['554 [CS01] Please visit https://support.apple.com/en-us/HT204137', '554 [HM08] Not this one.'],
      source: postmaster,
    },
  ],
};
