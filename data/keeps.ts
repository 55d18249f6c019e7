/**
 * Words that keep a recipient whom other words of the reply would suppress: they speak of the sender's own account or address, of many
 * recipients at once, of a check that could not be made, or quote what stands in the message. The verdict's category stays; it is low.
 */
export const keeps: readonly string[] = [
  // The sender's own account, address or domain
  '(for|from) sending', '(account|user|mailbox|address) … sending from', 'sending (disable|suspend|block|not allow|not possible)',
  '(smtp|sending|sender|customer|client|sendgrid|relay|outgoing|submission) account', 'sending for account', 'authenticate user', '(for|as) sender', 'not allow to send', '{user} … can not send',
  'domain … can not send', 'submission.exception', 'sender (mailbox|user|domain)', 'envelope from', 'return path',
  '(invalid|bad|unknown) reply to', 'reply to (address|header)', 'reply address', '(in|of) (from|to|reply to) (header|field|line)', 'deliver bounces', 'bounce address (do not|not)',
  'callout', 'callback', 'api (user|key)', 'business verification', 'can not reply to', 'can not verify address', 'bounce rate',
  // Many at once
  'too many (invalid|unknown|fail|bad|nonexistent|unresolvable|undeliverable) (recipient|user|address|rcpt)', 'dictionary attack',
  '(directory|address) harvest', 'attempt to (email|send to) (nonexistent|unknown|invalid)', 'spamtrap', 'spam trap',
  // A check that could not be made, and what passes
  'ldap (server|lookup|error|fail)', 'lookup table … (unavailable|error|fail)', 'configuration error', '(server|database|backend|directory) (down|unavailable|timeout|not available)',
  'backend', '(temporarily|temporary)', 'try again (in|after|later)', 'retry (in|after|later)', 'migration', 'another server', 'server moved', 'server … moved',
  '{user} full', 'until space',
  // A refusal of this sender or this kind of mail
  '(email|mail|message|messages) from (domain|outside|external)', '(external|outside) (sender|senders)', '(disable|block) (email|mail|message|messages) from',
  'unavailable for policy reasons', 'no access or reject', '(user|recipient) block', 'unsubscribed from', 'not allow to receive from', 'in contacts', 'allow list', 'moderated list', 'unknown to list', 'not subscriber', 'not a subscriber',
  // What stands in the message
  'subject', '(email|message|body|content) contain', 'forged bounce', 'backscatter', 'spamassassin', 'link to', '(url|link) in',
  'attachment contain', '(to|cc|received) header', 'dkim', 'domainkey', 'signing domain', 'message id domain',
  // Other languages
  'für den Versand', 'von dem Sie senden', 'Absenderkonto', 'para envíos', 'envio não permitido', 'wysyłka niemożliwa', 'envoi refusé',
  '发件人', '发送方', '寄件者', '寄件人', '送信者', '发送人',
];
