import type { Provider } from '../../src/vocabulary.ts';

export const amazonWorkmail: Provider = {
  id: 'amazon-workmail',
  name: 'Amazon WorkMail',
  kind: 'mailbox',
  hosts: ['inbound-smtp.us-east-1.amazonaws.com', 'inbound-smtp.us-west-2.amazonaws.com', 'inbound-smtp.eu-west-1.amazonaws.com'],
  marks: [],
  links: { postmaster: 'https://docs.aws.amazon.com/workmail/' },
  rules: [],
};
