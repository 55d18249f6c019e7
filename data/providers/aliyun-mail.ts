/** Alibaba Mail: aliyun.com and company mail. It uses 502 to 510 for refusals that have nothing to do with these codes. */
import type { Provider } from '../../src/vocabulary.ts';

export const aliyunMail: Provider = {
  id: 'aliyun-mail',
  name: 'Alibaba Mail',
  kind: 'mailbox',
  hosts: ['mxhichina.com', 'hichina.com', 'qiye.aliyun.com', 'mx.aliyun.com', 'mail.aliyun.com', 'smtpdm.aliyun.com'],
  marks: ['spamed by local spam engine'],
  links: { errors: 'https://help.aliyun.com/document_detail/36612.html' },
  rules: [
    {
      // Direct Mail keeps a list of addresses that bounced.
      id: 'aliyun-mail/known-invalid',
      category: 'already-suppressed',
      strength: 'decisive',
      phrases: ['invalid rcptto'],
      codes: ['559'],
      anywhere: true,
      samples: ['559 Invalid rcptto'],
      source: 'https://www.alibabacloud.com/help/zh/directmail/latest/summary-of-common-email-return-codes-and-solutions',
    },
    {
      id: 'aliyun-mail/local-sender-from-outside',
      category: 'sender-rejected',
      strength: 'decisive',
      phrases: ['mailfrom account is a local account'],
      anywhere: true,
      samples: ['502 Mailfrom account is a local account'],
      source: 'https://help.aliyun.com/document_detail/36612.html',
    },
    {
      id: 'aliyun-mail/message-too-large',
      category: 'message-too-large',
      strength: 'decisive',
      phrases: ['length of (DATA content|attach) … maximum threshold'],
      anywhere: true,
      samples: [
        '510 The length of DATA content is achieved the maximum threshold',
        '510 The length of Attach is achieved the maximum threshold',
      ],
      source: 'https://help.aliyun.com/document_detail/36612.html',
    },
    {
      id: 'aliyun-mail/recipient-not-hosted',
      category: 'relay-denied',
      strength: 'decisive',
      phrases: ["rcptto account isn't a local account"],
      anywhere: true,
      samples: ["503 Rcptto account isn't a local account"],
      source: 'https://help.aliyun.com/document_detail/36612.html',
    },
    {
      id: 'aliyun-mail/sending-limit',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['(number of RCPT attempts|total of RCPTs) … maximum threshold'],
      anywhere: true,
      samples: [
        '504 the number of RCPT attempts is achieved the maximum threshold',
        '505 the total of RCPTs is achieved the maximum threshold',
      ],
      source: 'https://help.aliyun.com/document_detail/36612.html',
    },
  ],
};
