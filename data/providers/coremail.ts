/** Coremail: mail server software of many Chinese universities, companies and NetEase. */
import type { Provider } from '../../src/vocabulary.ts';

export const coremail: Provider = {
  id: 'coremail',
  name: 'Coremail',
  kind: 'mta',
  hosts: ['icoremail.net'],
  marks: ['DebugInfo:SPF_REJECT'],
  links: { errors: 'https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0' },
  rules: [
    {
      id: 'coremail/fake-sender',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['action not taken fake sender'],
      anywhere: true,
      samples: ['550 Requested mail action not taken: Fake sender'],
      source: 'https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0',
    },
    {
      id: 'coremail/invalid-ip',
      category: 'ip-blocklisted',
      strength: 'decisive',
      phrases: ['action not taken invalid IP'],
      anywhere: true,
      samples: ['554 Requested mail action not taken: Invalid IP'],
      source: 'https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0',
    },
    {
      id: 'coremail/local-senders',
      category: 'relay-denied',
      strength: 'decisive',
      phrases: ['local user only', 'no smtp MX only'],
      anywhere: true,
      samples: ['553 Requested action not taken: Local user only', '553 Requested action not taken: no smtp MX only'],
      source: 'https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0',
    },
    {
      id: 'coremail/user-suspended',
      category: 'inactive-recipient',
      strength: 'decisive',
      phrases: ['user hangup'],
      anywhere: true,
      samples: ['550 User hangup'],
      source: 'https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0',
    },
  ],
};
