import type { PhraseRule } from '../../src/vocabulary.ts';

export const deliveryExpired: readonly PhraseRule[] = [
  {
    id: 'delivery-expired/gave-up',
    category: 'delivery-expired',
    strength: 'fair',
    phrases: [
      'retry time not reach … long failure period', 'after long failure period',
      '(message|email|envelope|delivery|queue|delivery time) (expire|expiration|timed out|timeout)', 'retry time (exceed|timeout)',
      'retry time not reached', '(delivery|message|queue) … (lifetime|time limit) … exceed', '(giving|gave|give) up', 'in queue too long',
      'queue too long', '(message|email) in queue for',
      '(multiple|many|several|maximum|repeated|all|max) (retry|attempts|delivery attempts)',
      '(not|can not) deliver … (for|within|after|in) … (days|hours|seconds|day|attempts|minutes|too long|long|time)', 'fail … attempts',
      '(attempts|retries) (exceed|exhausted|fail)', 'will be deleted from queue', 'undelivered … (days|hours|long)', 'too old',
      'not try again', 'no (longer|further) (attempts|try|delivery attempts)', 'time (limit|to live) (exceed|expire)',
      'ttl (exceed|expire)', 'fail for … long time', 'queue.expired', 'delivery time expire', 'max (time|age|lifetime) exceed',
      'exceed max (time|retry)', '(can not|unable to) (send|deliver) message (for|within|in)', 'stop trying', '(expiry|expiration) time',
      'exceed … expiry', 'too many failures', 'administratively expire', 'without success', 'message could not be deliver for',
      'message delayed too long', '(maximum|max) number of … (attempts|retries|tries)', 'number of … attempts … (reach|exceed)',
    ],
    unless: [
      'permanent failure', 'certificate expire', 'will be retried', 'user', 'giving up on', 'will keep trying', 'will continue',
      'still (trying|undelivered|in queue)', 'not need to resend', 'connection refuse',
    ],
    samples: ['message expired after 5 days'],
    source: 'RFC 5321 section 4.5.4.1',
  },
  {
    id: 'delivery-expired/retry-timeout',
    category: 'delivery-expired',
    strength: 'weak',
    phrases: ['retry timeout exceed', 'retry time (exceed|timeout)'],
    samples: ['retry timeout exceeded'],
    source: 'RFC 5321 section 4.5.4.1',
  },
];
