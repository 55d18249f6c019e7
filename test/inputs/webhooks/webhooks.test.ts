import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectWebhook, fromSendGrid, fromWebhook, WebhookError, webhookProviders } from '../../../src/inputs/webhooks.ts';
import type { WebhookProvider } from '../../../src/inputs/webhooks.ts';
import { samples, sendGridBounce } from './samples.ts';

const bounceFields = ['text', 'replyCode', 'enhancedCode', 'command', 'remoteHost', 'recipient', 'event'];

/** The words that make readers look further. */
const telling = fc.constantFrom(
  'Bounce', 'bounce', 'bounced', 'hard_bounce', 'failed', 'email.bounced', 'DeliveryDelay', 'Complaint', 'reject', 'rejected', 'dropped',
  'blocked', 'Notification', 'SubscriptionChange', 'Feedback', 'Permanent', 'delay', 'spam', '550 5.1.1 no', '{"a":1}', '1772438405', '',
);
const names = fc.constantFrom(
  'event', 'type', 'Type', 'eventType', 'notificationType', 'RecordType', 'msys', 'message_event', 'msg', 'reject', 'data', 'bounce',
  'Message', 'Records', 'Sns', 'body', 'detail', 'email', 'rcpt_to', 'recipient', 'Email', 'response', 'code', 'todo', 'hmail', 'error',
  'mail', 'to',
  'event-data', 'delivery-status', 'mandrill_events', 'rejectedErrors', 'message', 'bouncedRecipients', 'feedback_report', 'TypeCode',
  'hard_bounce', 'timestamp', 'ts', 'time', 'smtp_events', 'results', 'items', 'Bounces', '__proto__', 'constructor', 'toString',
);
const { tree: nearMiss } = fc.letrec<{ tree: unknown; node: unknown }>((tie) => ({
  tree: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, telling, fc.integer(), fc.boolean(), fc.constant(null), tie('node')),
  node: fc.oneof(fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(names, tie('tree'), { maxKeys: 6 })),
}));

/** Reads or fails as promised; returns what was read either way. */
function attempt(provider: WebhookProvider, payload: unknown) {
  try {
    return fromWebhook(provider, payload);
  } catch (error) {
    expect(error).toBeInstanceOf(WebhookError);
    const webhookError = error as WebhookError;
    expect(webhookError.provider).toBe(provider);
    expect(webhookError.message.startsWith(`${provider} webhook, `)).toBe(true);
    expect(webhookError.errors.length).toBeGreaterThan(0);
    return webhookError.bounces;
  }
}

describe.each(webhookProviders)('%s', (provider) => {
  const events = samples[provider];

  it('gives one result for each sample, with the fields of a BounceInput and no others', () => {
    for (const event of events) {
      const bounces = fromWebhook(provider, event);
      expect(bounces).toHaveLength(1);
      expect(bounceFields).toEqual(expect.arrayContaining(Object.keys(bounces[0] ?? {})));
      expect(bounces[0]?.event.provider).toBe(provider);
      expect(JSON.parse(JSON.stringify(bounces))).toEqual(bounces);
    }
  });

  it('throws nothing but a WebhookError, whatever JSON it gets', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void attempt(provider, value)), { numRuns: 200 });
    fc.assert(fc.property(nearMiss, (value) => void attempt(provider, value)), { numRuns: 500 });
    fc.assert(fc.property(fc.string(), (text) => void attempt(provider, text)), { numRuns: 100 });
    const strange = [undefined, null, 0, 'x', () => 1, Symbol('x'), new Date(0), new Map(), new Uint8Array([0xff, 0x7b])];
    for (const value of strange) attempt(provider, value);
  });

  it('reads the same, whatever is added to an event', () => {
    const name = fc.string().map((text) => `x-${text}`);
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.dictionary(name, fc.jsonValue()), (event, extra) => {
        expect(fromWebhook(provider, withExtra(event, extra))).toEqual(fromWebhook(provider, event));
      }),
      { numRuns: 50 },
    );
  });

  it('reads a batch as the concatenation of its events', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...events), nearMiss)), (batch) => {
        const readable = batch.filter((event) => typeof event !== 'string' && !Array.isArray(event));
        expect(attempt(provider, readable)).toEqual(readable.flatMap((event) => attempt(provider, event)));
      }),
      { numRuns: 100 },
    );
  });

  it('reads text as it reads what the text holds', () => {
    for (const event of events) {
      if (provider === 'nodemailer') continue; // an Error has no JSON
      expect(fromWebhook(provider, JSON.stringify(event))).toEqual(fromWebhook(provider, event));
      expect(fromWebhook(provider, `\uFEFF${JSON.stringify(event, null, 2)}\n`)).toEqual(fromWebhook(provider, event));
      const lines = `${JSON.stringify(event)}\n\n${JSON.stringify(event)}`;
      expect(fromWebhook(provider, lines)).toEqual([...fromWebhook(provider, event), ...fromWebhook(provider, event)]);
      const commaFirst = JSON.stringify({ 'x-first': {}, ...(event as object) }).replace('{},', '{}\n,');
      expect(fromWebhook(provider, commaFirst)).toEqual(fromWebhook(provider, event));
    }
  });

  it('is detected', () => {
    for (const event of events) {
      expect(detectWebhook(event)).toBe(provider);
      expect(detectWebhook([event])).toBe(provider);
      if (provider === 'nodemailer') continue;
      expect(detectWebhook(JSON.stringify(event))).toBe(provider);
      expect(detectWebhook(new TextEncoder().encode(`${JSON.stringify(event)}\n${JSON.stringify(event)}`))).toBe(provider);
    }
  });
});

/** The event with fields added at its top and in each object below; lists and the JSON in strings stay as they are. */
function withExtra(value: unknown, extra: object): unknown {
  if (Array.isArray(value)) return value.map((each) => withExtra(each, extra));
  if (value instanceof Error) return Object.assign(new Error(value.message), value, extra);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withExtra(each, extra)] as const);
  // SparkPost names the kind of event by the key that holds it: no other key belongs there.
  return { ...Object.fromEntries(entries), ...('message_event' in value ? {} : extra) };
}

describe('detectWebhook', () => {
  it('detects envelopes and forms', () => {
    expect(detectWebhook({ Records: [{ Sns: {} }] })).toBe('amazon-ses');
    expect(detectWebhook({ source: 'aws.ses', detail: {} })).toBe('amazon-ses');
    expect(detectWebhook('mandrill_events=%5B%5D')).toBe('mandrill');
    expect(detectWebhook({ hmail: {}, error: {} })).toBe('haraka');
  });

  it('knows nothing of anything else, and never throws', () => {
    for (const value of [undefined, null, '', 'hello', '[]', [], {}, { event: 'bounce' }, { type: 'Bounce' }]) {
      expect(detectWebhook(value)).toBeNull();
    }
    fc.assert(fc.property(fc.oneof(fc.anything(), nearMiss), (value) => void detectWebhook(value)));
  });
});

describe('errors', () => {
  const { email: _, ...nameless } = sendGridBounce;
  const batch = [sendGridBounce, nameless, { ...sendGridBounce, sg_event_id: 'sg-event-3' }, 'x', { hello: 'world' }];

  it('carry what could be read of the delivery, and one error for each event that could not', () => {
    const error = (() => {
      try {
        return fromSendGrid(batch);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(WebhookError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'WebhookError',
      provider: 'sendgrid',
      path: '[1].email',
      problem: 'expected a string, found nothing (and 2 more)',
      message: 'sendgrid webhook, [1].email: expected a string, found nothing (and 2 more)',
    });
    const { bounces, errors } = error as WebhookError;
    expect(bounces.map((bounce) => bounce.event.id)).toEqual(['sg-event-1', 'sg-event-3']);
    expect(errors.map((each) => each.path)).toEqual(['[1].email', '[3]', '[4].event']);
    expect(errors.map((each) => each.problem)).toEqual([
      'expected a string, found nothing', 'expected an object, found a string', 'expected a string, found nothing',
    ]);
  });

  it('go to onError instead, where it is given', () => {
    const paths: string[] = [];
    const bounces = fromSendGrid(batch, { onError: (error) => paths.push(error.path) });
    expect(bounces).toHaveLength(2);
    expect(paths).toEqual(['[1].email', '[3]', '[4].event']);
  });

  it('say where text stops being JSON', () => {
    expect(() => fromSendGrid('[\n  {"event": "bounce",}\n]')).toThrow(
      'sendgrid webhook, payload: not valid JSON at line 2, column 22: expected a name in double quotes',
    );
    expect(() => fromSendGrid('')).toThrow('sendgrid webhook, payload: not valid JSON at line 1, column 1: expected a value');
  });

  it('leave errors of onError itself alone', () => {
    const fail = () => {
      throw new TypeError('mine');
    };
    expect(() => fromSendGrid(batch, { onError: fail })).toThrow(TypeError);
  });

  it('tell of a field that throws as of any other, and lose nothing beside it', () => {
    const event = {
      get event(): string {
        throw new TypeError('not now');
      },
    };
    const problems: string[] = [];
    const bounces = fromSendGrid([event, sendGridBounce], { onError: (error) => problems.push(error.message) });
    expect(bounces).toHaveLength(1);
    expect(problems).toEqual(['sendgrid webhook, [0]: cannot be read: not now']);
    expect(() => fromSendGrid([event])).toThrow(WebhookError);
  });

  it('name the providers there are', () => {
    expect(() => fromWebhook('toString' as WebhookProvider, {})).toThrow(RangeError);
    expect(() => fromWebhook(null as never, {})).toThrow(/called null; there are/);
    expect(() => fromWebhook('pigeon' as WebhookProvider, {})).toThrow(/'pigeon'; there are amazon-ses, sendgrid/);
  });

  it('survive payloads that nest deeper than a stack', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    for (const provider of webhookProviders) expect(attempt(provider, deep)).toEqual([]);
  });
});
