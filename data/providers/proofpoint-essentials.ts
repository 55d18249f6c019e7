import type { Provider } from '../../src/vocabulary.ts';

const page = 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/110_logs/'
  + 'Common_Error_Codes_found_in_Message_Details';

export const proofpointEssentials: Provider = {
  id: 'proofpoint-essentials',
  name: 'Proofpoint Essentials',
  kind: 'gateway',
  hosts: ['ppe-hosted.com'],
  marks: ['email address marked as invalid'],
  links: { errors: page, delisting: 'https://ipcheck.proofpoint.com/' },
  rules: [
    {
      id: 'proofpoint-essentials/sender-domain',
      category: 'sender-rejected',
      strength: 'decisive',
      codes: ['X.1.8'],
      phrases: ['domain not find'],
      samples: [{ text: '550 5.1.8 <news@example.com>: Domain not found', remoteHost: 'mx1-us1.ppe-hosted.com' }],
      source: page,
    },
  ],
};
