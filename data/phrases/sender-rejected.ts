import type { PhraseRule } from '../../src/vocabulary.ts';

export const senderRejected: readonly PhraseRule[] = [
  {
    id: 'sender-rejected/blocked-sender',
    category: 'sender-rejected',
    strength: 'strong',
    phrases: [
      '(sender|sender address|from address|envelope sender|sending address|sender email|return path|reverse path|black mail address) … (ban|blocklist|deny|not allow|not permit|prohibit|disallow|black|barred|disable|suspend)',
      '(sender|sender address|from address|envelope sender|sending address|sender email|return path|reverse path) … (block|not accept|refuse|reject)',
      'mail from (block|refuse|reject|deny)',
      '(ban|block|blocklist|deny|refuse|reject|black|barred|banned|unauthorized|not accept) (sender|sender address|from address|email address|mail address|from|sending address)',
      'badmailfrom', 'invalid dns mx or a aaaa', 'unresolvable rfc', 'sender (address|) need fully qualified', 'bad mail from',
      'in badmailfrom', 'host deny sender', 'not authorized to (send|use) … (from|as|this address|sender)',
      'sender … not (allow|permit|authorized|welcome|accept)', 'from address … (ban|block)', '(user|sender) in blocklist',
      'to from address blocklist', 'sending account … (suspend|disable|locked|block)', 'mail account … suspend',
      'sender account (disable|suspend)', 'mail sending deny', 'null sender (not allow|reject|refuse|deny)',
      '(null|empty) … (sender|reverse path|return path) … (not|reject|refuse|deny|block)',
      '(email|email address|address|identity|domain) not verify', 'send as (deny|not allow)', 'not owned by user', 'sender mismatch',
    ],
    unless: [
      'sender address reject domain not find', 'by recipient', 'only … sender', 'domain blocklist', 'sender ip',
      'sender domain … blocklist', 'recipient', 'sender domain … list', 'spam content', 'url', 'refuse by recipient', 'sender reputation',
      'sender base', 'ip address', 'recipient address not',
    ],
    samples: ['553 this sender is blocked', '550 the address is in badmailfrom'],
    source: 'observed',
  },
  {
    id: 'sender-rejected/from-header',
    category: 'sender-rejected',
    strength: 'strong',
    phrases: [
      '(mail from|envelope|sender|from) … (mismatch|mismatches|mismatched|not match|do not match|different) … (header|from|client ip|envelope|message header|login|account|user)',
      'anti spoofing', 'antispoofing', '(header|header from|from header) … (invalid|not match|mismatch|forged|reject)',
      'from … domain invalid', 'ip addresses not allow as from', 'provide valid from', 'possible forgery',
      'sender … (spoof|forged|forgery)',
    ],
    unless: ['dmarc', 'dkim', 'spf', 'not aligned', 'helo', 'duplicate'],
    samples: ['550 rejected by our anti-spoofing rules'],
    source: 'RFC 5322 section 3.6.2',
  },
  {
    id: 'sender-rejected/invalid-sender',
    category: 'sender-rejected',
    strength: 'decisive',
    phrases: [
      '(sender|sender address|sender domain|domain of sender|domain of sender address|from address|mail from|mail from domain|envelope sender|from domain|return path|reverse path|originator|sending domain|sender host) … (do not exist|not exist|not find|not resolve|unresolvable|can not resolve|invalid|unknown|not valid|malformed|unroutable|unrouteable|no mx|no dns|nonexistent|unverified|could not verify|can not verify|verify fail|verification fail|not verify|fully qualified|need fully|syntax|does not|unvalidated|null mx|bogus|not register)',
      '(invalid|unknown|unroutable|unrouteable|unresolvable|malformed|bad|nonexistent|bogus|illegal|unverified|unvalidated|unverifiable) (sender|sender address|sender domain|from address|mail from|envelope sender|return path|reverse path|originator)',
      'sender (verify|verification|callout|verify fail) … (fail|failure)', 'sender verify fail', 'sender address reject', 'sender reject',
      'sender unvalidated', '(can not|unable to) verify … sender', '(sender|return) address … verify', 'mail from invalid',
      '(sender|from) domain … dns', 'not complete sender verify', 'do not complete sender verify',
      '(sender|envelope sender) domain must exist', 'domain name require for sender',
    ],
    unless: [
      'dmarc', 'spf', 'dkim', 'syntax error in mail from argument', 'sender … blocklist', 'recipient verify', 'helo', 'blocked using',
      'reputation', 'reverse dns', 'rdns', 'ptr', 'from … recipient not', 'sender domain … list', 'ip',
    ],
    samples: ['550 sender verify failed', '450 the sender domain could not be resolved: not found'],
    source: 'RFC 3463 section 3.2',
  },
];
