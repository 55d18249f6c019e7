/**
 * AOL Mail. Its mailboxes moved to Yahoo's servers in 2018; the colon tags (RTR:BB) are those of its own servers before that, and still
 * live in logs and lists.
 */
import type { Provider } from '../../src/vocabulary.ts';

const errors = 'https://senders.yahooinc.com/smtp-error-codes/';

export const aol: Provider = {
  id: 'aol',
  name: 'AOL Mail',
  kind: 'mailbox',
  hosts: ['aol.com', 'mx-aol.mail.gm0.yahoodns.net'],
  marks: [
    'postmaster.aol.com', 'postmaster.info.aol.com', 'RTR:BB', 'RTR:BG', 'RTR:BL', 'RTR:CH', 'RTR:DU', 'RTR:GE', 'RTR:RD', 'RTR:SC',
    'HVU:B1', 'HVU:B2',
    'RLY:B1', 'RLY:B2', 'RLY:B3', 'RLY:BD', 'RLY:CH', 'RLY:CH2', 'RLY:CS4', 'RLY:IR', 'RLY:NW', 'RLY:SN', 'DYN:T1', 'CON:B1', 'CON:B2',
    'DNS:B1', 'DNS:B2', 'DNS:NR',
  ],
  links: {
    postmaster: 'https://senders.yahooinc.com/',
    errors,
    delisting: 'https://senders.yahooinc.com/contact',
    feedbackLoop: 'https://senders.yahooinc.com/complaint-feedback-loop/',
  },
  rules: [
    {
      id: 'aol/bad-reputation',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['RTR:BL', 'RTR:SC', 'RLY:B1', 'RLY:CH2'],
      anywhere: true,
      samples: ['554 RLY:B1 http://postmaster.example.com/errors/', '421 RLY:CH2 http://postmaster.example.com/errors/'],
      source: errors,
    },
    {
      id: 'aol/blocked-ip',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['RTR:BB', 'RTR:BG', 'RTR:CH', 'RTR:DU', 'RTR:GE', 'RLY:B2', 'RLY:CH', 'RLY:CS4', 'RLY:IR', 'CON:B1'],
      anywhere: true,
      samples: [
        '554 RTR:DU http://postmaster.example.com/errors/', '554 (RLY:B2) http://postmaster.example.com/errors/',
        '421 (CON:B1) http://postmaster.example.com/errors/',
      ],
      source: errors,
    },
    {
      id: 'aol/content',
      category: 'spam-rejected',
      strength: 'decisive',
      phrases: ['HVU:B1', 'HVU:B2', 'RLY:BD'],
      anywhere: true,
      samples: ['554 (HVU:B1) http://postmaster.example.com/errors/', '421 (HVU:B2) http://postmaster.example.com/errors/'],
      source: errors,
    },
    {
      id: 'aol/date-in-future',
      category: 'malformed-message',
      strength: 'decisive',
      phrases: ['MFF'],
      samples: ['421 (MFF:) http://postmaster.info.aol.com/errors/'],
      source: errors,
    },
    {
      id: 'aol/never-used',
      category: 'inactive-recipient',
      strength: 'decisive',
      phrases: ['but recipient never log (on|onto|into)'],
      class: 5,
      anywhere: true,
      samples: ['550 Sorry, but your recipient never logged onto the mailbox'],
      source: 'observed',
    },
    {
      id: 'aol/rate-limited',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['RLY:B3', 'RLY:NW', 'DYN:T1', 'CON:B2'],
      anywhere: true,
      samples: ['421 (DYN:T1) http://postmaster.example.com/errors/', '421 (RLY:NW) http://postmaster.example.com/errors/'],
      source: errors,
    },
    {
      id: 'aol/reverse-dns-failed',
      category: 'reverse-dns-failed',
      strength: 'decisive',
      phrases: ['DNS:B1', 'DNS:B2', 'DNS:NR', 'RTR:RD'],
      anywhere: true,
      samples: ['421 (DNS:NR) http://postmaster.example.com/errors/', '554 (RTR:RD) http://postmaster.example.com/errors/'],
      source: errors,
    },
    {
      id: 'aol/sender-not-authorized',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['RLY:SN'],
      anywhere: true,
      samples: ['554 (RLY:SN) http://postmaster.example.com/errors/'],
      source: errors,
    },
  ],
};
