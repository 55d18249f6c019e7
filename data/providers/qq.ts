/** Tencent: QQ Mail, Foxmail and Exmail for companies. A reply carries a link to the page that explains it. */
import type { Provider } from '../../src/vocabulary.ts';

export const qq: Provider = {
  id: 'qq',
  name: 'QQ Mail (Tencent)',
  kind: 'mailbox',
  hosts: ['qq.com', 'foxmail.com'],
  marks: ['service.mail.qq.com', 'service.exmail.qq.com', '(IP|domain|sender|connection) frequency limited'],
  links: { errors: 'https://service.mail.qq.com/detail/122' },
  rules: [
    {
      id: 'qq/content-denied',
      category: 'spam-rejected',
      strength: 'decisive',
      phrases: ['mail content denied'],
      anywhere: true,
      samples: ['550 Mail content denied https://service.mail.qq.com/detail/122/171'],
      source: 'https://service.mail.qq.com/detail/122/171',
    },
    {
      id: 'qq/frequency-limited',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['(IP|domain|sender|connection) frequency limited', 'connection denied'],
      samples: [
        '550 Ip frequency limited https://service.mail.qq.com/detail/122/172',
        '550 Domain frequency limited',
        '550 Sender frequency limited',
        '550 Connection denied https://service.mail.qq.com/detail/122/170',
      ],
      source: 'https://service.mail.qq.com/detail/122/172',
    },
    {
      // The mailbox gets too much at once: it exists.
      id: 'qq/mailbox-under-flood',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['mailbox unavailable or access (denied|denined)', 'frequency of receiving messages is limited'],
      samples: [
        '550 Mailbox unavailable or access denied https://service.mail.qq.com/detail/122/166',
        '550 The frequency of receiving messages is limited https://service.mail.qq.com/detail/122/1011',
      ],
      source: 'https://service.mail.qq.com/detail/122/166',
    },
    {
      // It says may, and means that the mailbox is not there.
      id: 'qq/recipient-not-there',
      category: 'unknown-recipient',
      strength: 'decisive',
      phrases: ['recipient may contain nonexistent account'],
      anywhere: true,
      samples: ['550 The recipient may contain a non-existent account: check the address'],
      source: 'https://service.mail.qq.com/detail/122/166',
    },
    {
      // The domain is the sender's.
      id: 'qq/sender-domain',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['domain may not exist or dns check failed'],
      anywhere: true,
      samples: ['550 Domain may not exist or DNS check failed. [IP: 192.0.2.1] http://service.mail.qq.com/'],
      source: 'observed',
    },
    {
      id: 'qq/suspected-ip',
      category: 'poor-reputation',
      strength: 'decisive',
      phrases: ['suspected (spam ip|bounce attacks)'],
      anywhere: true,
      samples: [
        '550 Suspected spam ip https://service.mail.qq.com/detail/122/66',
        '550 Suspected bounce attacks https://service.mail.qq.com/detail/122/57',
      ],
      source: 'https://service.mail.qq.com/detail/122/66',
    },
  ],
};
