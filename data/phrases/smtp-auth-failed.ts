import type { PhraseRule } from '../../src/vocabulary.ts';

export const smtpAuthFailed: readonly PhraseRule[] = [
  {
    id: 'smtp-auth-failed/account-disabled',
    category: 'smtp-auth-failed',
    strength: 'decisive',
    codes: ['525', 'X.7.13'],
    phrases: ['account disable', 'user disable'],
    unless: ['recipient', 'mailbox'],
    samples: ['525 5.7.13 your account is disabled'],
    source: 'RFC 5248 section 2',
  },
  {
    id: 'smtp-auth-failed/credentials',
    category: 'smtp-auth-failed',
    strength: 'strong',
    phrases: [
      '(authentication|auth|login|smtp auth|sasl|log in|logon) … (fail|failure|invalid|unsuccessful|reject|incorrect|error|aborted|refuse|not allow|disable|credentials invalid|wrong|cancelled)',
      '(invalid|bad|incorrect|wrong) … (credentials|password|login|user name or password|user and password|user or password)',
      'username and password not accept', 'password … (not accept|incorrect|wrong|expire|require|invalid)', 'application specific password',
      'auth invalid', 'auth command use when not advertise', 'auth … not advertise', 'auth error', 'smtp auth', 'eauth', 'eoauth2',
      'enoauth', 'missing credentials', 'no compatible authentication', 'retrieve credentials', 'sasl',
      'log in (with|via) … (web browser|browser)', 'authentication credentials', 'too much fail authentication',
      'authentication unsuccessful', 'account … locked … login',
    ],
    unless: [
      'dmarc', 'dkim', 'spf', 'authentication information', 'message authentication', 'email authentication', 'domain authentication',
      'relay', 'sender authentication fail', 'multiple authentication', 'too many',
    ],
    samples: ['535 authentication failed: bad credentials'],
    source: 'RFC 4954 section 4',
  },
  {
    id: 'smtp-auth-failed/mechanism',
    category: 'smtp-auth-failed',
    strength: 'strong',
    phrases: [
      '(unrecognized|unsupported|unknown|invalid|no|unsuitable) (authentication|auth) (type|mechanism|method|scheme)',
      '(authentication|auth) (type|mechanism|method|scheme) … (not support|unsupported|unrecognized|too weak|not available|not allow|not offered|invalid)',
      'authentication not (allow|support|enable|available)', 'auth not (available|enable|support|advertised)', 'xoauth … not support',
      'auth mode', 'encryption require … authentication',
    ],
    samples: ['550 the authentication mechanism is not supported'],
    source: 'RFC 4954 section 4',
  },
  {
    id: 'smtp-auth-failed/required',
    category: 'smtp-auth-failed',
    strength: 'strong',
    phrases: [
      '(authentication|auth|login|smtp auth|smtp authentication) (require|need|mandatory|is required)',
      '(must|need to|require|have to|requires|first|should|not) … (authenticate|authentication|log in|login|auth|issue auth)',
      'authenticate (first|before)', 'not (authenticate|logged in|authenticated) … (client|session|connection|anonymous)',
      'client not authenticate', 'unauthenticated (senders|client|commands|connection|users)', 'unauthenticated senders not allow',
      'unauthenticated commands', '(login|log in|auth) … (before|first)', 'pop before smtp', 'authorization require', 'smtp authorization',
      'anonymous … (not allow|deny)',
    ],
    unless: [
      'dmarc', 'dkim', 'spf', 'authentication information', 'email authentication', 'gmail require', 'message authentication',
      'senders to authenticate', 'require bulk', 'sender not authenticate', 'sender authenticate', 'sender unauthenticated',
      'authenticate with either', 'with spf', 'unauthenticated email', 'tls',
    ],
    samples: ['530 authentication required'],
    source: 'RFC 4954 section 6',
  },
];
