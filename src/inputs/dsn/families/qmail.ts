/** qmail and what descends from it: netqmail, IndiMail, Plesk, and gateways that kept its sentences. */
import type { Finding } from '../findings.ts';
import { mentions, textAfter } from './family.ts';
import type { Family } from './family.ts';
import { headed } from './headed.ts';

const marks = [
  'qmail-send program', "wasn't able to deliver your message to the following", 'unable to deliver message to the following address',
  'the qmail program', 'unable to deliver your message to the following address', 'problem with the e-mail address(es) you',
  'i tried to deliver your message to the following', 'this is the mail delivery program at', 'this is the mail delivery agent at',
  'could not be delivered to the following address',
];

const remoteWords = ['remote host said:', 'remote host said[response message]:', ' said:'];

const afterwords = ['giving up on ', "i'm not going to try again"];

/** The reply of the remote host stands first; qmail's own account of it is the second choice. */
function withRemoteWords(finding: Finding): Finding {
  const [body = ''] = finding.diagnostics;
  const reply = textAfter(body, ...remoteWords) ?? '';
  const ends = afterwords.map((words) => reply.toLowerCase().lastIndexOf(words)).filter((end) => end > 0);
  const said = reply.slice(0, Math.min(reply.length, ...ends)).trim();
  return said === '' ? finding : { ...finding, diagnostics: [said, body] };
}

export const qmail: Family = {
  id: 'qmail',
  read: (reading) => (mentions(reading, marks) ? headed(reading.said).map(withRemoteWords) : []),
};
