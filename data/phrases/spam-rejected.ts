import type { PhraseRule } from '../../src/vocabulary.ts';

export const spamRejected: readonly PhraseRule[] = [
  {
    id: 'spam-rejected/judged-spam',
    category: 'spam-rejected',
    strength: 'strong',
    phrases: [
      '{message} … (spam|junk|ube|uce|spamlike|phishing|unsolicited|bulk)',
      '(spam|junk|ube|uce|phishing) ({message}|detect|content|filter|score|reject|found|scale|suspected|suspicion|probability|level|check|rule|deny|rejection|signature|like|threshold|block)',
      '(reject|refuse|block|deny|detect|identified|classified|flagged|tagged|considered|marked|recognized|suspected|suspicion|looks like|think|appears|seems|scored|judged|categorized) … (spam|junk|unsolicited|bulk|ube|uce|phishing)',
      'probable spam', 'suspected spam', 'likely (spam|unsolicited|phishing)', 'no spam', 'antispam', 'spamassassin', 'rspamd',
      'fortispamuri', 'dspam', 'bayes', 'spam id', 'content looks like', 'mass mailer', 'junk', 'viagra', 'casino', 'advertising',
      'advertisement', 'mass mailing', 'bulk (email|message|mailing)', 'unsolicited (email|message|bulk|commercial)',
      'appear to be unsolicited', 'phish', 'spf helo ptr antispam', 'fail … antispam', 'not wanted here', 'high (spam|) score',
      'scored … high', 'spam', 'spamming', 'spammy',
      '(reject|refuse|block|listed|flagged) by (dcc|razor|pyzor|commtouch|cyren|bogofilter|spamexperts)', 'commercial email', 'advertise',
      '(commtouch|cyren) … (bulk|suspect)',
    ],
    unless: [
      'spam list', 'spam source', 'sent spam', 'antispam policy page', 'spamhaus', 'spamtrap', 'protect … spam', 'reduce … spam',
      'spam or virus scanner', 'spam complaints', 'block for spam', 'user complaints', 'blocked using', 'spamcop',
    ],
    samples: ['550 this message looks like spam', '554 probable spam'],
    source: 'observed',
  },
  {
    id: 'spam-rejected/protecting-users',
    category: 'spam-rejected',
    strength: 'fair',
    phrases: [
      '{message} … likely unsolicited', 'likely unsolicited email', '(message|email) … (suspicious|malicious)', 'fingerprint',
      'similar message … (spam|reported)', 'reject … (content|heuristic|bayes|heuristics) … filter',
    ],
    samples: ['550 the message is suspicious'],
    source: 'observed',
  },
  {
    id: 'spam-rejected/score',
    category: 'spam-rejected',
    strength: 'decisive',
    phrases: ['spam score', 'spam (hits|points)'],
    unless: ['blocked using', 'reputation'],
    samples: ['550 spam score 12, FROM_UNKNOWN_USER'],
    source: 'observed',
  },
];
