import type { PhraseRule } from '../../src/vocabulary.ts';

export const serviceUnavailable: readonly PhraseRule[] = [
  {
    id: 'service-unavailable/busy',
    category: 'service-unavailable',
    strength: 'fair',
    phrases: [
      '(server|system|host|service|mailbox|mta|mail server) … (busy|overload)', '(busy|overload) (server|system|host)', 'too busy',
      'too much load', 'system load', 'load … too high', 'high load', 'load average', '(heavy|excessive) load', 'shutting down',
      'shut down', '(maintenance|upgrade) … (progress|mode|window|try)', '(under|for|in|during) (scheduled|system|) maintenance',
      'maintenance', 'service … closing transmission channel', 'closing transmission channel', 'not accepting network messages',
      'not accept connection', 'system not accept', '(server|system|service) … (not ready|offline|down)', 'out of (service|connections)',
      'backend … for maintenance', 'busy', '(queue|store|service|server) … (stop|stopped|paused)',
    ],
    unless: ['domain', 'too many'],
    samples: ['421 mx.example.com is under maintenance', '451 the system is too busy'],
    source: 'RFC 5321 section 3.8',
  },
  {
    id: 'service-unavailable/temporarily-deferred',
    category: 'service-unavailable',
    strength: 'weak',
    phrases: [
      'temporarily (deferred|unavailable|not available|rejected|refuse|suspend)', '(temporary|temporarily) (defer|deferral)',
      'deferred … temporarily', 'delivery temporarily suspend',
      'not accept (message|email|connection|new message) (at this time|right now)', 'refuse … try … later', 'queue (unavailable|full)',
      '(resource|resources|requested action) temporarily', 'resources temporarily unavailable',
    ],
    unless: ['still in queue'],
    samples: ['temporarily deferred'],
    source: 'observed',
  },
  {
    id: 'service-unavailable/try-later',
    category: 'service-unavailable',
    strength: 'weak',
    phrases: ['(try|retry|come back|resend|send|attempt|again) … later', 'try again', 'retry', 'try again (in|after)', 'try (in|after)'],
    unless: ['not try again', 'no need to try', 'not retry'],
    class: 4,
    samples: ['450 please retry'],
    source: 'RFC 5321 section 4.2.1',
  },
  {
    id: 'service-unavailable/unavailable',
    category: 'service-unavailable',
    strength: 'weak',
    phrases: [
      'service … (unavailable|not available)', '(server|system|host|resources) … (unavailable|not available)', 'temporarily unavailable',
      'service refuse', 'esmtp server not available',
    ],
    unless: ['service unavailable client host', 'mailbox unavailable', 'permanently'],
    class: 4,
    samples: ['450 the service is not available'],
    source: 'RFC 5321 section 4.2.3',
  },
];
