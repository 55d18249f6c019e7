import type { PhraseRule } from '../../src/vocabulary.ts';

export const inactiveRecipient: readonly PhraseRule[] = [
  {
    id: 'inactive-recipient/disabled',
    category: 'inactive-recipient',
    strength: 'strong',
    phrases: [
      '({user}|recipient address|email address|mail service) … (deactivate|inactive|dormant|close|frozen|suspend|expire)',
      '(disable|deactivate|inactive|dormant|discontinue|abandon|terminate|close|suspend|expire|delete|lock|frozen|retire) ({user}|recipient address|email address)',
      'inactivemailbox', 'email disable', '{user} … not (active|enable|activate)',
      '{user} … no longer (active|in use|in service|available|valid|use|maintain|monitored|work|employed|with|part|at|on|support)',
      'not … active (address|user|account|mailbox|recipient)', '{user} … (out of service|not in use|administratively disable)',
      'mailbox disable not accept message', '{user} … block due to inactivity',
      '(due to|because of|for) (inactivity|non use|nonuse|long inactivity)', 'inactive for', 'not log in for', '(owner|user) … not log in',
      '{user} … locked', '(account|mailbox|user|recipient) … not (in use|used)', 'user status locked', 'mailbox currently suspend',
      '{user} … (disable|discontinue|cancel|delete|remove|terminate|retire|purge|abandon|lock|freeze)',
      'no longer (work|employed|with) (here|for|at|us|the company)', 'has left (the company|our company|the organization)',
      '{user} … has left',
    ],
    unless: [
      'outgoing', 'outbound', 'can not send', 'sending (email|message|limit|privilege)',
      'sender (address|domain|email|user|account|unknown|not|invalid|do not|reject|verify|verification|mailbox)',
      '(envelope|invalid|unknown|bad|original) sender', 'mail from', 'sending account', 'mail account … suspend due to abuse',
      'authentication', 'login', 'password', 'vrfy', 'expn', 'command', 'temporarily suspend', 'temporarily disable', 'temporarily locked',
      'temporary locked', 'temporary (suspend|disable|locked)', 'try again later', 'lock failure', 'tls', 'list … (closed|disable)',
      'domain … (expire|suspend|disable)', 'account expire … sender', 'smtp auth', 'connection', 'transmission channel', 'relay',
      'message expire',
    ],
    samples: ['550 The account jo@example.com has been closed', '550 inactive mailbox'],
    source: 'RFC 3463 section 3.3',
  },
  {
    id: 'inactive-recipient/not-accepting',
    category: 'inactive-recipient',
    strength: 'fair',
    class: 5,
    phrases: [
      '{user} … not accept (email|message|any email|any message|new email|new message)',
      '{user} … (do not|can not|not) (receive|receiving|take) (email|message|any)', '{user} … not able to receive',
    ],
    unless: [
      'from', 'attachment', 'sender (address|domain|email|user|account|unknown|not|invalid|do not|reject|verify|verification|mailbox)',
      '(envelope|invalid|unknown|bad|original) sender', 'mail from', 'domain', 'at this time', 'temporarily', 'too many',
    ],
    samples: ['550 This mailbox does not receive mail'],
    source: 'RFC 3463 section 3.3',
  },
  {
    id: 'inactive-recipient/prohibited-recipient',
    category: 'inactive-recipient',
    strength: 'strong',
    phrases: [
      'badrcptto', 'bad rcptto', 'badrecipientto', '(mailbox|recipient|user|address) … administratively prohibit',
      'recipient … administratively prohibit', 'prohibit recipient', 'recipient … on … bad recipient list',
      '(recipient|user|mailbox|account) … (block|disable|suspend|lock) by … (administrator|admin|postmaster)',
      '(mailbox|recipient account) block',
    ],
    unless: [
      'outgoing', 'outbound', 'spam', 'abuse', 'sender', 'from ip', 'mailbox block (from|email|sender|{message})', 'mail from',
      'from mailbox', 'not find',
    ],
    samples: ['553 sorry, this recipient is in my badrcptto list'],
    source: 'observed',
  },
  {
    id: 'inactive-recipient/temporarily-disabled',
    category: 'inactive-recipient',
    strength: 'strong',
    outcome: 'transient',
    phrases: [
      '({user}|recipient address) … (temporarily|temporary) (disable|suspend|lock|inactive|deactivate)',
      '(temporarily|temporary) (disable|suspend|lock) ({user}|recipient address)',
    ],
    unless: [
      'sender (address|domain|email|user|account|unknown|not|invalid|do not|reject|verify|verification|mailbox)',
      '(envelope|invalid|unknown|bad|original) sender', 'mail from', 'sending', 'abuse', 'authentication', 'delivery temporarily suspend',
    ],
    samples: ['450 This mailbox is temporarily suspended'],
    source: 'RFC 3463 section 3.3',
  },
];
