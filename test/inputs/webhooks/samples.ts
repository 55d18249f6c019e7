/** One or more events of every provider, in its published shape. */
import type { WebhookProvider } from '../../../src/inputs/webhooks.ts';

const mail = {
  timestamp: '2026-03-02T08:00:00.000Z',
  messageId: 'ses-message-1',
  source: 'news@example.com',
  destination: ['jo@example.net'],
};

export const sesBounce = {
  eventType: 'Bounce',
  bounce: {
    feedbackId: 'ses-feedback-1',
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: [
      {
        emailAddress: 'jo@example.net',
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 <jo@example.net>: no such user here',
      },
    ],
    timestamp: '2026-03-02T08:00:05.000Z',
    reportingMTA: 'dns; mta.example.com',
    remoteMtaIp: '192.0.2.25',
  },
  mail,
};

export const sesDelay = {
  eventType: 'DeliveryDelay',
  mail,
  deliveryDelay: {
    timestamp: '2026-03-02T08:10:00.000Z',
    delayType: 'TransientCommunicationFailure',
    expirationTime: '2026-03-02T20:00:00.000Z',
    delayedRecipients: [{ emailAddress: 'jo@example.net', status: '4.4.1', diagnosticCode: 'smtp; 421 4.4.1 cannot reach the host' }],
  },
};

export const sesComplaint = {
  notificationType: 'Complaint',
  mail,
  complaint: {
    complainedRecipients: [{ emailAddress: 'jo@example.net' }],
    timestamp: '2026-03-02T09:00:00.000Z',
    feedbackId: 'ses-feedback-2',
    complaintSubType: null,
    complaintFeedbackType: 'abuse',
  },
};

export const sendGridBounce = {
  email: 'jo@example.net',
  timestamp: 1772438405,
  'smtp-id': '<one@example.com>',
  event: 'bounce',
  category: ['news'],
  sg_event_id: 'sg-event-1',
  sg_message_id: 'sg-message-1',
  bounce_classification: 'Invalid Address',
  reason: '550 5.1.1 no such user here',
  status: '5.1.1',
  type: 'bounce',
};

export const mailgunFailure = {
  signature: { timestamp: '1772438405', token: 'token', signature: 'signature' },
  'event-data': {
    event: 'failed',
    id: 'mg-event-1',
    timestamp: 1772438405.25,
    'log-level': 'error',
    severity: 'permanent',
    reason: 'bounce',
    recipient: 'jo@example.net',
    message: { headers: { to: 'jo@example.net', 'message-id': 'one@example.com', from: 'news@example.com', subject: 'News' } },
    'delivery-status': {
      'attempt-no': 1,
      code: 550,
      message: '5.1.1 no such user here\n5.1.1 check the address',
      description: '',
      'enhanced-code': '5.1.1',
      'bounce-type': 'hard',
      'mx-host': 'mx.example.net',
      'session-seconds': 0.4,
    },
  },
};

export const postmarkBounce = {
  RecordType: 'Bounce',
  ID: 42,
  Type: 'HardBounce',
  TypeCode: 1,
  Name: 'Hard bounce',
  Tag: 'news',
  MessageID: 'pm-message-1',
  ServerID: 7,
  MessageStream: 'outbound',
  Description: 'In the words of the service.',
  Details: 'smtp;550 5.1.1 no such user here',
  Email: 'jo@example.net',
  From: 'news@example.com',
  BouncedAt: '2026-03-02T03:00:05.1234567-05:00',
  DumpAvailable: true,
  Inactive: true,
  CanActivate: true,
  Subject: 'News',
};

export const sparkPostBounce = {
  msys: {
    message_event: {
      type: 'bounce',
      event_id: 'sp-event-1',
      transmission_id: 'sp-transmission-1',
      message_id: 'sp-message-1',
      timestamp: '1772438405',
      bounce_class: '10',
      error_code: '550',
      raw_reason: '550 5.1.1 <jo@example.net>: no such user here',
      reason: '550 5.1.1 ...@... no such user here',
      rcpt_to: 'jo@example.net',
      raw_rcpt_to: 'Jo@example.net',
      ip_address: '192.0.2.25',
      recv_method: 'rest',
    },
  },
};

export const mandrillBounce = {
  event: 'hard_bounce',
  _id: 'md-message-1',
  ts: 1772438405,
  msg: {
    ts: 1772438400,
    _id: 'md-message-1',
    state: 'bounced',
    email: 'jo@example.net',
    sender: 'news@example.com',
    subject: 'News',
    tags: ['news'],
    bounce_description: 'bad_mailbox',
    bgtools_code: 10,
    diag: 'smtp;550 5.1.1 no such user here',
  },
};

export const mandrillDeferral = {
  event: 'deferral',
  _id: 'md-message-2',
  ts: 1772438405,
  msg: {
    _id: 'md-message-2',
    state: 'deferred',
    email: 'jo@example.net',
    smtp_events: [
      { ts: 1772438400, type: 'deferred', diag: '451 4.3.5 earlier answer', destination_ip: '192.0.2.25', size: 0 },
      { ts: 1772438405, type: 'deferred', diag: '421 4.7.0 try again later', destination_ip: '192.0.2.26', size: 0 },
    ],
  },
};

export const mailjetBounce = {
  event: 'bounce',
  time: 1772438405,
  MessageID: 19421777835146490,
  Message_GUID: 'mj-guid-1',
  email: 'jo@example.net',
  mj_campaign_id: 7257,
  mj_contact_id: 4,
  customcampaign: '',
  CustomID: 'one',
  Payload: '',
  blocked: false,
  hard_bounce: true,
  error_related_to: 'recipient',
  error: 'user unknown',
  comment: '550 5.1.1 no such user here',
};

export const resendBounce = {
  type: 'email.bounced',
  created_at: '2026-03-02T08:00:05.126Z',
  data: {
    broadcast_id: 'rs-broadcast-1',
    created_at: '2026-03-02T08:00:00.894719+00:00',
    email_id: 'rs-email-1',
    from: 'News <news@example.com>',
    to: ['Jo <jo@example.net>'],
    subject: 'News',
    bounce: { message: 'Advice in the words of the service.', subType: 'NoEmail', type: 'Permanent' },
  },
};

export const brevoBounce = {
  event: 'hard_bounce',
  email: 'jo@example.net',
  id: 26224,
  date: '2026-03-02 09:00:05',
  ts: 1772438405,
  ts_event: 1772438405,
  ts_epoch: 1772438405000,
  'message-id': '<one@example.com>',
  subject: 'News',
  tags: ['news'],
  reason: ' RecipientError: 550 5.1.1 no such user here',
  sending_ip: '192.0.2.1',
};

export const nodemailerError = Object.assign(new Error("Can't send mail - all recipients were rejected: 550 5.1.1 no such user here"), {
  code: 'EENVELOPE',
  response: '550 5.1.1 no such user here',
  responseCode: 550,
  command: 'RCPT TO',
  rejected: ['jo@example.net'],
  rejectedErrors: [
    Object.assign(new Error('Recipient command failed: 550 5.1.1 no such user here'), {
      code: 'EENVELOPE', response: '550 5.1.1 no such user here', responseCode: 550, command: 'RCPT TO', recipient: 'jo@example.net',
    }),
  ],
});

export const kumoBounce = {
  type: 'Bounce',
  id: 'kumo-message-1',
  sender: 'news@example.com',
  recipient: 'jo@example.net',
  queue: 'news:tenant@example.net',
  site: 'source-1->mx.example.net',
  size: 1047,
  response: {
    code: 550,
    enhanced_code: { class: 5, subject: 1, detail: 1 },
    content: 'no such user here\ncheck the address',
    command: 'RCPT TO:<jo@example.net>',
  },
  peer_address: { name: 'mx.example.net.', addr: '192.0.2.25' },
  timestamp: 1772438405,
  created: 1772438400,
  num_attempts: 0,
  bounce_classification: 'InvalidRecipient',
  nodeid: '00000000-0000-4000-8000-000000000000',
};

export const harakaMail = {
  path: '/var/spool/one',
  num_failures: 0,
  todo: {
    uuid: 'HK-1.1',
    domain: 'example.net',
    mail_from: { original: '<news@example.com>', user: 'news', host: 'example.com' },
    rcpt_to: [
      {
        original: '<jo@example.net>',
        user: 'jo',
        host: 'example.net',
        reason: '550 5.1.1 no such user here',
        dsn_action: 'failed',
        dsn_status: '5.1.1',
        dsn_smtp_code: '550',
        dsn_smtp_extc: '5.1.1',
        dsn_smtp_response: 'no such user here',
        dsn_remote_mta: 'mx.example.net',
      },
    ],
  },
};

/** Each of these gives exactly one result. */
export const samples: Readonly<Record<WebhookProvider, readonly [unknown, ...unknown[]]>> = {
  'amazon-ses': [sesBounce, sesDelay, sesComplaint],
  sendgrid: [sendGridBounce, { ...sendGridBounce, event: 'deferred', response: '451 4.7.1 try again later', type: undefined }],
  mailgun: [mailgunFailure, mailgunFailure['event-data']],
  postmark: [postmarkBounce],
  sparkpost: [sparkPostBounce],
  mandrill: [mandrillBounce, mandrillDeferral],
  mailjet: [mailjetBounce],
  resend: [resendBounce],
  brevo: [brevoBounce],
  nodemailer: [nodemailerError],
  kumomta: [kumoBounce],
  haraka: [harakaMail],
};
