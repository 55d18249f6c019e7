/** Proofpoint: reputation of the connecting address, and customers' own rules. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';

export const proofpointEntries: readonly ReferenceEntry[] = [
  {
    id: 'proofpoint-ipcheck',
    title: 'Proofpoint 554 Blocked - see https://ipcheck.proofpoint.com/?ip=…',
    summary: 'Proofpoint Dynamic Reputation has a low score for your IP address; a form releases it.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['554', '550', '5.7.0', '5.7.1'],
    provider: 'proofpoint',
    meaning:
      'PDR scores addresses by what all Proofpoint customers receive. The recipient\'s gateway, or iCloud which uses the same data, ' +
      'refuses at connection.',
    seenFrom: '*.pphosted.com, companies\' own Proofpoint servers, and iCloud (550 5.7.0 with support.proofpoint.com/dnsbl-lookup).',
    causes: 'Spam, a hacked account, a new address with sudden volume, or bad neighbours.',
    fix: [
      { heading: 'Look it up', text: '[ipcheck.proofpoint.com](https://ipcheck.proofpoint.com/) tells whether the address is blocked.' },
      { heading: 'Mend the cause', text: 'PDR sees traffic in near real time and blocks again at once.' },
      { heading: 'Ask for removal', text: 'The same page has the form; answers take about a day.' },
      {
        heading: 'If the page says \'not blocked\'',
        text: 'The recipient\'s own rule or an old score is at work: wait some hours, then ask the recipient\'s administrator.',
      },
    ],
    references: [
      { title: 'Proofpoint: IP check', url: 'https://ipcheck.proofpoint.com/' },
      { title: 'Apple: postmaster information for iCloud Mail', url: 'https://support.apple.com/102322' },
    ],
    bulkMail: 'One address blocked at PDR means many large companies and iCloud at once. Watch it daily.',
    faq: [
      { question: 'Is it a domain block?', answer: 'No, the IP address.' },
      { question: 'What is PDR?', answer: 'Proofpoint Dynamic Reputation, the list behind prs.proofpoint.com.' },
      { question: 'Should I suppress what bounced?', answer: 'No. The address of your server is refused by all customers that use PDR.' },
    ],
    related: ['554', 'x.7.1', 'proofpoint-550-5-7-0-local-policy', 'apple-cs01-local-policy', 'cloudmark-csi'],
    examples: [
      '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.90',
      '550 5.7.1 Service unavailable; client [192.0.2.90] blocked using prs.proofpoint.com',
    ],
    reviewed: '2026-11-26',
  },
  {
    id: 'proofpoint-550-5-7-0-local-policy',
    title: 'Proofpoint 550 5.7.0 Local Policy Violation',
    summary: 'A rule of the recipient\'s own organisation refused the message.',
    persistence: 'permanent',
    group: 'provider',
    codes: ['550', '5.7.0'],
    provider: 'proofpoint',
    meaning:
      'The administrator\'s rule fired: content, sender, country, attachment. Proofpoint itself has no opinion. \'550 5.7.0 … per ' +
      'sender\'s DMARC policy\' is the DMARC relative.',
    seenFrom: '*.pphosted.com and companies\' Proofpoint servers, mostly at the end of DATA.',
    causes: 'A blocked sender or word, an impersonation rule (a name of the company\'s own people), a forbidden attachment.',
    fix: [
      { heading: 'Compare with a plain message', text: 'To see whether sender or content is the cause.' },
      { heading: 'Ask the administrator', text: 'Time, sender, recipient and the session id in the reply let them find the rule.' },
      {
        heading: 'Avoid looking like an insider',
        text: 'Display names that equal the recipient\'s colleagues trigger impersonation rules.',
      },
    ],
    references: [
      {
        title: 'Proofpoint Essentials: common error codes',
        url:
          'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/110_logs/' +
          'Common_Error_Codes_found_in_Message_Details',
      },
    ],
    bulkMail: 'One company\'s choice; exclude the domain if nobody answers.',
    faq: [
      { question: 'Does ipcheck help?', answer: 'No. Reputation replies name ipcheck.' },
      { question: 'Is the address valid?', answer: 'Probably. Do not suppress.' },
      { question: 'Can Proofpoint support help a sender?', answer: 'No, only the customer can change its rules.' },
    ],
    related: ['550', 'x.7.0', 'proofpoint-ipcheck', 'mimecast-550-administrative-prohibition'],
    examples: ['550 5.7.0 Local Policy Violation'],
    reviewed: '2026-11-26',
  },
];
