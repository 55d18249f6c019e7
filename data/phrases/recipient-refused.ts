import type { PhraseRule } from '../../src/vocabulary.ts';

export const recipientRefused: readonly PhraseRule[] = [
  {
    id: 'recipient-refused/allow-list',
    category: 'recipient-refused',
    strength: 'strong',
    phrases: [
      '(not|nor) … (in|on|part of|member of) … (recipient|user|list of) … (whitelist|allow senders|permit senders|accept senders|friends|approved|contact)', 'recipient only accept … (from|known|whitelist)', 'accept only email from', 'only accept email from', 'accept only from', '(recipient|user|mailbox|group) … only accept (email|message)',
      'only accept (email|message) from', '(recipient|user|mailbox) … whitelist', 'not … (approved|authorized|allow) sender (of|for|list)', 'sender not … allow to send (email|message|) to',
    ],
    unless: ['ip', 'domain', 'relay'],
    samples: ['550 this user only accepts mail from people in the address book'],
    source: 'observed',
  },
  {
    id: 'recipient-refused/blocked-by-user',
    category: 'recipient-refused',
    strength: 'strong',
    phrases: [
      '(refuse|reject|block|bounce|blocklist|deny) by (recipient|recipient request|user|addressee|owner|user request|end user|mailbox owner)', '(recipient|user|addressee) … (refuse|block|blocklist|do not want|not want|not wish) … (sender|email|message|receive)',
      'refuse to receive', '(user|recipient|addressee|) block email from', 'block email from your address', 'block mail from', '(do not|not) (want|wish) … (receive|email|message) … (from|sender)', 'recipient preference', '(user|recipient) … (block|blocklist) (sender|from)', 'sender … (block|blocklist|reject|refuse) by (recipient|user)', 'in (recipient|user) (blocklist|block senders)',
      'blocked by recipient', '(personal|user|private|recipient) blocklist', 'access deny reject by recipient', 'reject your email because … recipient',
    ],
    unless: ['host … reject by recipient', 'ip … blocklist by recipient', 'ip', 'recipient server', 'recipient domain', 'recipient policy'],
    samples: ['550 your message was refused by the addressee', '550 this user does not want to receive mail from you'],
    source: 'observed',
  },
  {
    id: 'recipient-refused/delivery-restriction',
    category: 'recipient-refused',
    strength: 'strong',
    phrases: [
      'not (accept|accepting) … (email|message) … from (sender|address|external|outside|domain|unauthenticated)', '(recipient|mailbox|user|group|list|address) … restrict', 'restrict (recipient|mailbox|group|distribution list|address)', 'delivery (restrict|restriction)', 'delivery not authorized',
      'not (authorize|authorized|allow|permit) to (send|deliver|email|write) … to (recipient|user|mailbox|group|address|list|person|destination|{user})', 'sender not authorized (to|for) (send|deliver|destination|recipient)', 'not accept (external|outside|anonymous|unauthenticated) (email|message|sender)',
      'internal (use only|recipient only|email only|address|mailbox|recipient)', 'only from … members', 'from inside only', 'not accept email from', 'mailbox delivery restrict', 'can not send … to … (recipient|group|list) because', 'mailbox … not accept … external', 'sender not authenticate for', 'sender not authenticate by organization',
    ],
    unless: ['relay', 'spf', 'server restrict', 'from ip', 'ip address', 'dynamic', 'country', 'from server', 'from domain', 'reputation', 'from host', 'domain not', 'unauthenticated email', 'dmarc'],
    samples: ['550 delivery to this recipient is restricted', '550 You are not permitted to send mail to this user'],
    source: 'RFC 3463 section 3.8',
  },
  {
    id: 'recipient-refused/group',
    category: 'recipient-refused',
    strength: 'strong',
    phrases: [
      '(members|member|subscribers|subscriber) only', 'only (members|member|subscribers|subscriber|moderators|list members) … (post|send|allow|can)', 'not … (member|subscriber|subscribed) … (list|group|of)', 'not (allow|permit|authorized) to (post|write)', 'permission to (post|send)', 'private (list|group)', '(list|group|mailing list) … (closed|moderated|private|restrict)',
      'posting … (not allow|restrict|refuse)', 'post … from non member', 'group … may not exist', 'group … not open to posting', 'mailing list expansion prohibit',
    ],
    samples: ['550 subscribers only'],
    source: 'RFC 3463 section 3.8',
  },
  {
    id: 'recipient-refused/recipient-rejected',
    category: 'recipient-refused',
    strength: 'weak',
    class: 5,
    phrases: ['(recipient|rcpt|recipient address) (reject|refuse|not accept|deny)', '(reject|refuse|deny) (recipient|rcpt)', 'recipient not (allow|permit)', 'email reject by recipient', 'refuse to receive'],
    samples: ['550 this recipient was refused'],
    source: 'observed',
  },
];
