import type { Provider } from '../../src/vocabulary.ts';

const suppression = 'https://support.sparkpost.com/docs/user-guide/using-suppression-lists';

// Momentum, the server behind SparkPost, writes [internal] before what it says itself; [oob] marks a bounce that came by mail.
export const sparkpost: Provider = {
  id: 'sparkpost',
  name: 'SparkPost (Bird) and Momentum',
  kind: 'sending-service',
  hosts: ['smtp.sparkpostmail.com', 'smtp.eu.sparkpostmail.com'],
  marks: [
    'internal oob',
    'internal recipient address suppressed',
    'internal sending IP temporarily suspend',
    'internal (no|send) (BODY|DATA|MAIL FROM|RCPT TO|HELO EHLO|RSET|METADATA|XCLIENT|STARTTLS|metadatadicts|clustermetadata)',
    'internal no (banner|MXs|MX or A|adequate|valid hosts|tls)',
    'internal (SSL cert|manually delayed|message manually purged|exceed max|discarded by policy|connection close by remote host)',
    'internal (XCLUSTERMETADATA|STARTTLS) require',
    'internal (MAIL FROM|RCPT TO) argument',
  ],
  links: { errors: suppression },
  rules: [
    {
      id: 'sparkpost/delayed-by-operator',
      category: 'unclassified',
      strength: 'strong',
      phrases: ['internal manually delayed domain'],
      outcome: 'transient',
      anywhere: true,
      samples: ['451 4.4.1 [internal] manually delayed domain'],
      source: 'observed',
    },
    {
      id: 'sparkpost/ip-paused',
      category: 'rate-limited',
      strength: 'decisive',
      phrases: ['sending IP temporarily suspend'],
      anywhere: true,
      samples: ['451 4.3.0 [internal] Sending IP temporarily suspended'],
      source: 'observed',
    },
  ],
};
