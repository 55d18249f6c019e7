import type { PhraseRule } from '../../src/vocabulary.ts';

export const malformedMessage: readonly PhraseRule[] = [
  {
    id: 'malformed-message/bare-line-end',
    category: 'malformed-message',
    strength: 'decisive',
    outcome: 'permanent',
    phrases: [
      'bare (lf|cr|linefeed|linefeeds|line feed|newline|newlines|carriage)', 'lone (cr|lf)',
      'stray (newline|newlines|linefeed|linefeeds|line feed|line feeds|lf|cr|carriage)', 'smtplf.html',
      '(linefeed|linefeeds|newlines) not allow',
    ],
    samples: ['451 See http://pobox.com/~djb/docs/smtplf.html', '550 message contains bare LF'],
    source: 'https://cr.yp.to/docs/smtplf.html',
  },
  {
    id: 'malformed-message/code-agrees',
    category: 'malformed-message',
    strength: 'decisive',
    codes: ['X.6.0'],
    phrases: ['malformed', 'header', 'not rfc compliant'],
    unless: ['dkim', 'spf', 'spam', 'virus', 'dmarc', 'content filter'],
    samples: ['550 5.6.0 the header "Subject: no such user" is malformed'],
    source: 'RFC 3463 section 3.7',
  },
  {
    id: 'malformed-message/format',
    category: 'malformed-message',
    strength: 'strong',
    phrases: [
      'corrupt (message|message content|email|mime)', 'invalidcontent.exception',
      '(rfc2822|rfc5322|rfc822|rfc 5322|rfc 2822|rfc 822|mime|message format) … (compliant|compliance|violation|error|conform|conformance|invalid|not|section|requirements|standard)',
      '(not|non|violate|must) … (rfc2822|rfc5322|rfc822|rfc 5322|rfc 2822|rfc 822|mime)', '(not|non) (rfc|) compliant',
      '(malformed|invalid|missing|duplicate|multiple|bad|no|illegal|without|unparsable|broken|not valid|corrupt) … (header|message header|header field|header line|date|message id|from header|to header|date header|mime|boundary|from field|subject header|to fields|date field|to field)',
      '(header|date|message id|from header|header line|subject) … (malformed|missing|duplicate|invalid|too long|bad|syntax|error|illegal|corrupt|non ascii|8 bit|lack)',
      'header error', 'mime error', 'line (limit|length|too long|longer)', '(message|line|header) … (conformance issues|too long lines)',
      'conformance issue', 'duplicate message id', 'line length (limit|exceed)', 'line limit exceed', 'multiple (from|addresses in from)',
      'more than one (from|address)', '(message|email) (malformed|badly formatted|not well formed|format error|syntax error)',
      'malformed (message|email|mime)', 'nul (character|byte|characters)', 'null character', 'unexpected boundary', 'non ascii … header',
      '8 bit (data|characters) … header', 'line … too long', 'line … (exceed|longer than) … (character|characters|octets|bytes)',
      'transaction fail expected', 'expected (parameter|disposition|mime type)', 'missing start boundary',
      'not conform … (standard|standards)', '(subject|from|date|to|message id) (mandatory|compulsory|obligatory)',
      '(subject|from|date|message id) (header|field|line|) (mandatory|require)',
    ],
    unless: [
      'dkim', 'spf', 'helo', 'malformed address', 'dmarc', 'argument', 'command', 'recipient syntax', 'reject header based',
      'sender header', 'header from mismatch', 'expiration', 'rfc 3207', 'rfc 5321', 'ssl', 'certificate', 'spam', 'mime content type',
    ],
    samples: ['550 message refused: missing Date header'],
    source: 'RFC 5322 section 3.6',
  },
];
