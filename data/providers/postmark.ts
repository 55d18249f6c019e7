import type { Provider } from '../../src/vocabulary.ts';

const page = 'https://postmarkapp.com/developer/api/overview#error-codes';

export const postmark: Provider = {
  id: 'postmark',
  name: 'Postmark',
  kind: 'sending-service',
  hosts: ['smtp.postmarkapp.com', 'inbound.postmarkapp.com'],
  marks: ['find inactive address', 'recipient … marked as inactive'],
  links: { errors: page },
  rules: [
    {
      id: 'postmark/pending-approval',
      category: 'policy-rejected',
      strength: 'decisive',
      phrases: ['while your account is pending approval', "recipient addresses must share the same domain as the from address"],
      anywhere: true,
      samples: ['While your account is pending approval, all recipient addresses must be within your own domain.'],
      source: page,
    },
    {
      id: 'postmark/suppressed',
      category: 'already-suppressed',
      strength: 'decisive',
      outcome: 'permanent',
      phrases: [
        'recipient … marked as inactive', 'find inactive address', 'inactive recipient ones that generated hard bounce … or manual',
      ],
      anywhere: true,
      samples: [
        { text: 'You tried to send to recipient(s) that have been marked as inactive.', replyCode: 406 },
        'Found inactive addresses: jo@example.net.',
      ],
      source: page,
    },
  ],
};
