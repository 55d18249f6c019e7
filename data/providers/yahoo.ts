/**
 * Yahoo Mail and what runs on its servers (AOL, AT&T, Sky, Rogers and others). A bracketed tag names the reason; refusals after the
 * message was taken begin with `delivery error: dd`.
 */
import type { Provider } from '../../src/vocabulary.ts';

const errors = 'https://senders.yahooinc.com/smtp-error-codes/';

export const yahoo: Provider = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  kind: 'mailbox',
  hosts: ['yahoodns.net', 'yahoo.com', 'yahoo.co.uk', 'yahoo.net', 'yahooinc.com'],
  marks: [
    'TSS04', 'TSS05', 'TSS07', 'TSS09', 'TSS11', 'TS01', 'TS02', 'TS03', 'IPTS04', 'IPTS05', 'PH01', 'BL21', 'BL22', 'BL23', 'GL01', 'AU01',
    'VS1-IP', 'VS1-MF', 'postmaster.yahooinc.com', 'senders.yahooinc.com', 'postmaster.verizonmedia.com', 'postmaster.yahoo.com',
    'help.yahoo.com/kb/postmaster', 'help.yahoo.com/help/us/mail', 'delivery error dd', 'yahoo require all sender',
  ],
  links: {
    postmaster: 'https://senders.yahooinc.com/',
    errors,
    delisting: 'https://senders.yahooinc.com/contact',
    feedbackLoop: 'https://senders.yahooinc.com/complaint-feedback-loop/',
  },
  rules: [
    {
      id: 'yahoo/account-closed',
      category: 'inactive-recipient',
      strength: 'decisive',
      phrases: ['delivery error dd … no longer valid', 'account disable or discontinue'],
      anywhere: true,
      samples: [
        '554 delivery error: dd <jo@example.com> is no longer valid. - mta10.mail.example.com',
      ],
      source: errors,
    },
    {
      id: 'yahoo/authentication-failed',
      category: 'authentication-failed',
      strength: 'decisive',
      phrases: ['AU01', 'yahoo require all sender to authenticate'],
      anywhere: true,
      samples: ['554 5.7.5 [AU01] Message not accepted for policy reasons.'],
      source: errors,
    },
    {
      id: 'yahoo/authentication-failed-code',
      category: 'authentication-failed',
      strength: 'strong',
      codes: ['5.7.9'],
      samples: ['554 5.7.9 Not taken. See https://postmaster.yahooinc.com/error-codes'],
      source: errors,
    },
    {
      id: 'yahoo/busy',
      category: 'service-unavailable',
      strength: 'strong',
      phrases: ['resources temporarily (unavailable|not available)'],
      anywhere: true,
      samples: ['451 Resources temporarily not available [#4.16.5]'],
      source: errors,
    },
    {
      id: 'yahoo/deferred-for-good',
      category: 'poor-reputation',
      strength: 'decisive',
      outcome: 'permanent',
      phrases: ['TSS09', 'TSS11', 'TS03', 'permanently defer'],
      anywhere: true,
      samples: [
        '421 4.7.1 [TS03] All messages from 192.0.2.7 will be permanently deferred; retrying does not help',
        '553 5.7.2 [TSS09] Stop, 192.0.2.7',
      ],
      source: errors,
    },
    {
      id: 'yahoo/deferred-for-reputation',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: [
        'TSS04', 'TSS05', 'TS01', 'TS02', 'IPTS04', 'IPTS05', 'temporarily defer 4.16.50', 'temporarily defer 4.16.55',
        'temporarily defer due to (user complaint|unexpected volume)',
      ],
      anywhere: true,
      samples: [
        '421 4.7.0 [TSS05] Not now, [192.0.2.7]',
        '421 Message from 192.0.2.7 temporarily deferred - 4.16.50',
      ],
      source: errors,
    },
    {
      id: 'yahoo/greylisted',
      category: 'greylisted',
      strength: 'decisive',
      phrases: ['GL01', 'GL01 … temporarily defer 4.16.50'],
      anywhere: true,
      samples: ['421 4.7.0 [GL01] Message from 192.0.2.7 temporarily deferred'],
      source: errors,
    },
    {
      id: 'yahoo/ip-blocklisted',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['BL21', 'BL22', 'BL23', 'TSS07'],
      anywhere: true,
      samples: ['553 5.7.1 [BL22] Connections not accepted from 192.0.2.7', '553 5.7.1 [TSS07] Connections not accepted'],
      source: errors,
    },
    {
      id: 'yahoo/malformed-headers',
      category: 'malformed-message',
      strength: 'decisive',
      phrases: ['message not allow 291', 'header not rfc compliant'],
      anywhere: true,
      samples: ['554 Message not allowed - [291]', '554 Message not allowed - Headers are not RFC compliant'],
      source: errors,
    },
    {
      id: 'yahoo/policy',
      category: 'policy-rejected',
      strength: 'strong',
      phrases: ['message not allow', '(message|email) not accept for policy reason'],
      samples: ['554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes'],
      source: errors,
    },
    {
      id: 'yahoo/spam',
      category: 'spam-rejected',
      strength: 'decisive',
      phrases: ['PH01'],
      anywhere: true,
      samples: ['554 Message not allowed - [PH01] Email not accepted for policy reasons.'],
      source: errors,
    },
  ],
};
