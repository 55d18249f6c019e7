/** What each mail in mails/ is, and what must be read from it. */
import { readFileSync } from 'node:fs';
import type { BounceKind, BouncedRecipient } from '../../src/inputs/dsn.ts';
import type { Category } from '../../src/vocabulary.ts';

type Told = Partial<Omit<BouncedRecipient, 'verdict' | 'recipient'>>;

/** An address, the category of its verdict, whether it is suppressed, and what else the mail says of it. */
export type Expected = readonly [recipient: string, category: Category, suppressed: boolean, told?: Told];

export interface Sample {
  readonly file: string;
  readonly kind: BounceKind;
  readonly recipients: readonly Expected[];
  readonly reportingMta?: string | null;
  readonly originalMessageId?: string;
}

export function mailOf(file: string): Uint8Array {
  return readFileSync(new URL(`mails/${file}.eml`, import.meta.url));
}

const failed = (file: string, ...recipients: readonly Expected[]): Sample => ({ file, kind: 'failure', recipients });

export const standardSamples: readonly Sample[] = [
  {
    file: 'rfc3464-two-recipients', kind: 'failure', reportingMta: 'mta1.example.com', originalMessageId: '<spring-77@example.net>',
    recipients: [
      ['anna+news@example.org', 'unknown-recipient', true, {
        originalRecipient: 'anna+news@example.org', action: 'failed', status: '5.1.1', remoteHost: 'mx1.example.org',
        diagnostic: '550-5.1.1 The account that you write to\n550-5.1.1 does not exist at example.org.\n'
          + '550 5.1.1 Check it for typing errors',
      }],
      ['ben@example.org', 'mailbox-full', false, {
        originalRecipient: null, action: 'delayed', status: '4.2.2', remoteHost: 'mx2.example.org',
        diagnostic: '452 4.2.2 The mailbox of this user is over quota; try again later',
      }],
    ],
  },
  {
    file: 'rfc3464-delay', kind: 'delay',
    recipients: [['carl@gone.example.org', 'unknown-recipient', false, { action: 'delayed', status: '4.4.3' }]],
  },
  {
    file: 'rfc3464-delivered', kind: 'delivered',
    recipients: [
      ['dora@example.org', 'delivered', false, { action: 'delivered', status: '2.1.5', diagnostic: '250 2.1.5 Ok' }],
      ['emil@example.org', 'delivered', false, { action: 'relayed', diagnostic: null }],
      ['all@example.org', 'delivered', false, { action: 'expanded' }],
    ],
  },
  {
    file: 'rfc6533-international', kind: 'failure', originalMessageId: '<intl-1@example.net>',
    recipients: [['jørgen@example.org', 'unknown-recipient', true, { originalRecipient: 'jørgen@example.org' }]],
  },
  failed('rfc3464-no-blank-lines',
    ['finn@example.org', 'mailbox-full', false, { status: '5.2.2' }],
    ['gina@example.org', 'unknown-recipient', true, { status: '5.1.1' }]),
  {
    ...failed('rfc3464-fields-in-text', ['hugo@example.org', 'unknown-recipient', true, { status: '5.1.1' }]),
    reportingMta: 'a1.us.example.com',
  },
  failed('ses-bounce', ['quin@example.org', 'unknown-recipient', true, { status: '5.1.1', diagnostic: '550 5.1.1 user unknown' }]),
];

export const autoReplySamples: readonly Sample[] = [
  {
    file: 'rfc3834-vacation', kind: 'auto-reply', originalMessageId: '<spring-78@example.net>',
    recipients: [['ida@example.org', 'auto-reply', false, { action: null, diagnostic: 'Automatic reply: Spring offers' }]],
  },
  { file: 'rfc3834-ticket', kind: 'auto-reply', recipients: [['help@example.org', 'auto-reply', false]] },
  {
    file: 'ticket-generated', kind: 'auto-reply', originalMessageId: '<spring-93@example.net>',
    recipients: [['help@example.org', 'auto-reply', false]],
  },
];

export const complaintSamples: readonly Sample[] = [
  {
    file: 'arf-abuse', kind: 'complaint', reportingMta: 'mx.example.org', originalMessageId: '<spring-79@example.net>',
    recipients: [['lena@example.org', 'unclassified', false], ['mia@example.org', 'unclassified', false]],
  },
  { file: 'arf-redacted', kind: 'complaint', recipients: [['olga@example.org', 'unclassified', false]] },
  { file: 'arf-outlook', kind: 'complaint', recipients: [['paul@example.com', 'unclassified', false]] },
  { file: 'ses-complaint', kind: 'complaint', recipients: [['rosa@example.org', 'unclassified', false]] },
  { file: 'arf-not-spam', kind: 'not-a-bounce', recipients: [['nora@example.org', 'unclassified', false]] },
];

export const otherSamples: readonly Sample[] = [
  { file: 'human-forward', kind: 'not-a-bounce', recipients: [] },
  { file: 'human-letter', kind: 'not-a-bounce', recipients: [] },
  { file: 'shop-parcel', kind: 'not-a-bounce', recipients: [] },
  { file: 'pec-accepted', kind: 'not-a-bounce', recipients: [] },
];

/** Bounces that follow no standard, by family. */
export const familySamples: readonly Sample[] = [
  {
    ...failed('qmail',
      ['sam@example.org', 'unknown-recipient', true, { command: 'RCPT', diagnostic: '550 5.1.1 no such user here' }],
      ['tina@nowhere.example.org', 'unknown-domain', true],
      ['udo@example.com', 'mailbox-full', false]),
    reportingMta: 'q.example.com', originalMessageId: '<spring-82@example.net>',
  },
  failed('x4', ['abel@example.org', 'mailbox-full', false]),
  failed('x2', ['yuri@example.org', 'unknown-recipient', true]),
  {
    ...failed('exim',
      ['wim@example.org', 'unknown-recipient', true, {
        originalRecipient: 'crew@example.com', command: 'RCPT', remoteHost: 'mx.example.org',
      }],
      ['xena@example.org', 'ip-blocklisted', false, { command: 'MAIL' }]),
    originalMessageId: '<spring-83@example.net>',
  },
  { file: 'exim-delay', kind: 'delay', recipients: [['yann@example.org', 'unknown-recipient', false, { action: 'delayed' }]] },
  failed('exim-spool', ['zoe@example.org', 'mailbox-full', false]),
  failed('gmx',
    ['marc@example.org', 'unknown-recipient', true, { command: 'RCPT', remoteHost: 'mx.example.org' }],
    ['nele@example.org', 'mailbox-full', false]),
  failed('zoho', ['ole@example.org', 'unknown-recipient', true]),
  failed('sendmail-transcript',
    ['adam@example.org', 'unknown-recipient', true, { command: 'RCPT', remoteHost: 'mx.example.org' }],
    ['bea@example.org', 'mailbox-full', false, {
      originalRecipient: 'team@example.com', diagnostic: '552-5.2.2 The mailbox is over quota\n552 5.2.2 and takes no more mail',
    }]),
  failed('sendmail-dsn', ['cleo@example.org', 'ip-blocklisted', false, { command: 'MAIL', status: '5.7.1' }]),
  failed('sendmail-expired', ['dana@slow.example.org', 'connection-failure', false, { status: '4.4.7' }]),
  failed('sendmail-v5', ['edda@example.org', 'unknown-recipient', true, { command: 'RCPT' }]),
  failed('x1', ['xaver@example.org', 'unknown-recipient', true]),
  {
    ...failed('postfix-text',
      ['fred@example.org', 'unknown-recipient', true, {
        originalRecipient: 'desk@example.com', command: 'RCPT', remoteHost: 'mx.example.org',
      }],
      ['gitta@nowhere.example.org', 'unknown-domain', true, { command: null }]),
    reportingMta: 'p.example.com',
  },
  failed('postfix-session', ['heidi@p.example.com', 'system-error', false, {
    command: 'DATA', diagnostic: '451 4.3.0 Error: queue file write error',
  }]),
  {
    ...failed('exchange-html',
      ['igor@example.com', 'unknown-recipient', true, {
        diagnostic: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient igor@example.com not found by SMTP address lookup',
      }],
      ['jana@example.com', 'mailbox-full', false]),
    reportingMta: 'mbx1.example.com', originalMessageId: '<spring-86@example.net>',
  },
  failed('exchange-2003', ['kurt@example.com', 'unknown-recipient', true, { status: '5.1.1' }]),
  failed('exchange-55', ['lotte@example.com', 'unknown-recipient', true]),
  failed('microsoft-365', ['max@example.org', 'policy-rejected', false, {
    diagnostic: '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
  }]),
  { ...failed('gmail', ['nils@example.org', 'unknown-recipient', true]), originalMessageId: '<spring-87@example.net>' },
  { file: 'gmail-delay', kind: 'delay', recipients: [['otto@example.org', 'connection-failure', false, { action: 'delayed' }]] },
  failed('google-notice', ['petra@example.org', 'unknown-recipient', true]),
  failed('google-group', ['team@example.org', 'recipient-refused', false]),
  failed('yahoo', ['ralf@example.org', 'mailbox-full', false, { command: 'RCPT' }]),
  failed('domino', ['sina@example.com', 'unknown-recipient', true]),
  failed('notes-jp', ['vicky@n.example.com', 'unknown-recipient', true, { diagnostic: '宛先のユーザーは存在しません (user unknown)' }]),
  failed('groupwise', ['tom@gw.example.com', 'unknown-recipient', true], ['uta@gw.example.com', 'mailbox-full', false]),
  failed('mailmarshal', ['vito@example.org', 'unknown-recipient', true]),
  failed('mimecast', ['wanda@example.org', 'unknown-recipient', true]),
  failed('mailfoundry', ['inge@example.org', 'unknown-recipient', true]),
  failed('messagelabs', ['jens@example.org', 'unknown-recipient', true]),
  failed('messaging-server', ['paula@example.org', 'unknown-recipient', true, { diagnostic: '550 5.1.1 user unknown' }]),
  failed('mfilter', ['xandra@example.org', 'unknown-recipient', true]),
  failed('james', ['karl@j.example.com', 'unknown-recipient', true]),
  failed('smail', ['lars@example.org', 'unknown-recipient', true]),
  failed('imail', ['hans@im.example.com', 'unknown-recipient', true]),
  failed('ezweb', ['walter@ezweb.example.com', 'unknown-recipient', true, { command: 'RCPT' }]),
  failed('kddi', ['quax@kddi.example.com', 'mailbox-full', false]),
  failed('courier-text', ['gero@example.org', 'unknown-recipient', true, { command: 'RCPT' }]),
  failed('opensmtpd', ['dirk@example.org', 'unknown-recipient', true], ['ella@example.org', 'mailbox-full', false]),
  {
    ...failed('dragonfly', ['falk@example.org', 'unknown-recipient', true, { command: 'RCPT', remoteHost: 'mx.example.org' }]),
    reportingMta: 'df.example.com',
  },
  failed('fml', ['talk@list.example.org', 'recipient-refused', false]),
  failed('x3', ['zara@example.org', 'unknown-recipient', true]),
  failed('x5', ['bodo@example.org', 'unknown-recipient', true, { originalRecipient: 'bodo@example.org' }]),
  failed('x6', ['carla@example.org', 'unknown-recipient', true, { diagnostic: '550 5.1.1 no such user' }]),
  {
    ...failed('communigate',
      ['arne@example.org', 'unknown-recipient', true, { diagnostic: '550 5.1.1 we have no arne', remoteHost: 'mx.example.org' }],
      ['britt@cg.example.com', 'mailbox-full', false],
      ['curt@example.org', 'connection-failure', false]),
    originalMessageId: '<spring-90@example.net>',
  },
  { file: 'communigate-delay', kind: 'delay', recipients: [['curt@example.org', 'connection-failure', false, { action: 'delayed' }]] },
  failed('smartermail',
    ['dina@example.org', 'unknown-recipient', true, { diagnostic: '550 5.1.1 nobody called dina' }],
    ['egon@example.org', 'mailbox-full', false]),
  failed('labels-mixed',
    ['fritz@example.org', 'unclassified', false],
    ['gerd@example.org', 'unknown-recipient', true, { diagnostic: '550 5.1.1 user unknown at this host' }],
    ['hella@example.org', 'unknown-recipient', true],
    ['iris@example.org', 'mailbox-full', false]),
  failed('pec-failure', ['jacopo@example.org', 'mailbox-full', false, {
    diagnostic: '5.2.2 - Gestore Example - casella piena.',
  }]),
  { file: 'pec-delay', kind: 'delay', recipients: [['jacopo@example.org', 'unclassified', false, { action: 'delayed' }]] },
  { file: 'pec-delivered', kind: 'delivered', recipients: [['jacopo@example.org', 'delivered', false]] },
  failed('xmail', ['kurd@example.org', 'unknown-recipient', true, { diagnostic: '550 5.1.1 kurd is not known here: user unknown' }]),
  failed('xmail-sections', ['lisa@example.org', 'mailbox-full', false, { diagnostic: '552 the mailbox of lisa is full' }]),
  failed('mercury', ['moni@example.org', 'unknown-recipient', true], ['nora@example.org', 'mailbox-full', false]),
  failed('mmdf',
    ['ossi@example.org', 'unknown-recipient', true, { diagnostic: '<ossi@example.org>... User unknown' }],
    ['pam@example.org', 'mailbox-full', false]),
  failed('zmailer',
    ['rudi@example.org', 'unknown-recipient', true, { diagnostic: '550 5.1.1 <rudi@example.org>... User unknown' }],
    ['susi@example.org', 'mailbox-full', false]),
  failed('ecelerity',
    ['theo@example.org', 'unknown-recipient', true, { command: 'RCPT' }],
    ['ute@example.org', 'spam-rejected', false, { command: 'END-OF-DATA' }]),
  failed('notes-reasons', ['veit@nt.example.com', 'unknown-recipient', true], ['wolf@void.example.org', 'unknown-domain', true]),
  failed('domino-italian', ['xaver@dm.example.com', 'unknown-recipient', true], ['yara@dm.example.com', 'unknown-recipient', true]),
  failed('mcafee', ['zita@example.org', 'unknown-recipient', true]),
  failed('sendmail86',
    ['alma@example.org', 'unknown-recipient', true, { command: 'RCPT', remoteHost: 'mx.example.org' }],
    ['bert@void.example.org', 'unknown-domain', true]),
  failed('google-group-notice', ['talk@example.org', 'recipient-refused', false]),
  failed('template-french',
    ['carl@example.org', 'unknown-recipient', true, { command: 'RCPT', remoteHost: 'mx.example.org' }],
    ['dora@example.org', 'mailbox-full', false]),
  failed('template-german', ['elke@example.org', 'unknown-recipient', true]),
  failed('mdaemon', ['frida@example.org', 'unknown-recipient', true, { command: 'RCPT', diagnostic: '550 5.1.1 User unknown' }]),
  failed('reason-apart', ['gerda@example.org', 'unknown-recipient', true]),
  failed('filter-blocked', ['hedwig@example.org', 'spam-rejected', false]),
  failed('affected-recipients', ['ida@example.org', 'unclassified', false, {
    diagnostic: 'delivery failed; will not continue trying',
  }]),
  failed('unknown-format', ['ulla@odd.example.com', 'unknown-recipient', true]),
];

export const samples: readonly Sample[] = [
  ...standardSamples, ...autoReplySamples, ...complaintSamples, ...otherSamples, ...familySamples,
];
