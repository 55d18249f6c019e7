import { describe, expect, it } from 'vitest';
import { fromSparkPost } from '../../../src/inputs/webhooks.ts';
import { sparkPostBounce } from './samples.ts';

const event = sparkPostBounce.msys.message_event;
const { raw_reason: _raw, reason: _reason, error_code: _code, ...silent } = event;
const wrapped = (fields: object, name = 'message_event') => ({ msys: { [name]: fields } });

describe('fromSparkPost', () => {
  it('reads a bounce', () => {
    expect(fromSparkPost([sparkPostBounce])).toEqual([
      {
        text: '550 5.1.1 <jo@example.net>: no such user here',
        replyCode: 550,
        remoteHost: '192.0.2.25',
        recipient: 'Jo@example.net',
        event: {
          provider: 'sparkpost',
          kind: 'bounce',
          id: 'sp-event-1',
          messageId: 'sp-transmission-1',
          time: '2026-03-02T08:00:05.000Z',
          judgement: 'permanent',
          words: { type: 'bounce', bounce_class: '10' },
        },
      },
    ]);
  });

  it('reads events without their envelope, and a page of the events API', () => {
    expect(fromSparkPost(event)).toEqual(fromSparkPost(sparkPostBounce));
    expect(fromSparkPost({ results: [event, event], total_count: 2 })).toHaveLength(2);
  });

  it.each([
    ['10', 'permanent', '5.1.1'],
    ['30', 'permanent', '5.0.0'],
    ['21', 'transient', '4.4.3'],
    ['22', 'transient', '4.2.2'],
    ['24', 'transient', '4.4.7'],
    ['51', 'transient', '4.7.1'],
    ['25', 'permanent', '5.7.1'],
    ['1', 'unknown', undefined],
    ['60', 'unknown', undefined],
    ['777', 'unknown', undefined],
  ])('class %s without code or reason is %s, %s', (bounce_class, judgement, code) => {
    const [bounce] = fromSparkPost(wrapped({ ...silent, bounce_class }));
    expect(bounce?.event.judgement).toBe(judgement);
    expect(bounce?.enhancedCode).toBe(code);
  });

  it('keeps a delay transient whatever its class', () => {
    const [delay] = fromSparkPost(wrapped({ ...silent, type: 'delay', bounce_class: '10' }));
    expect(delay).toMatchObject({ enhancedCode: '4.1.1', event: { kind: 'delay', judgement: 'transient' } });
  });

  it('knows a refusal by SparkPost, and among them a suppression', () => {
    const text = '554 5.7.1 recipient is on the suppression list';
    const suppressed = { ...event, type: 'generation_rejection', error_code: '554', raw_reason: text };
    expect(fromSparkPost(wrapped(suppressed, 'gen_event'))).toMatchObject([
      { text, event: { kind: 'suppressed', judgement: 'permanent' } },
    ]);
    const failure = { ...event, type: 'generation_failure', bounce_class: undefined, raw_reason: '554 5.3.3 [internal] cannot render' };
    expect(fromSparkPost(wrapped(failure, 'gen_event'))[0]?.event.kind).toBe('rejected');
    expect(fromSparkPost(wrapped({ ...event, raw_reason: '550 5.1.1 recipient suppressed by its owner' }))[0]?.event.kind).toBe('bounce');
  });

  it('reads complaints, and deliveries', () => {
    expect(fromSparkPost(wrapped({ ...silent, type: 'spam_complaint', fbtype: 'abuse', bounce_class: undefined }))).toMatchObject([
      { text: '', event: { kind: 'complaint', judgement: 'complaint', words: { fbtype: 'abuse' } } },
    ]);
    expect(fromSparkPost(wrapped({ ...silent, type: 'delivery' }))).toMatchObject([{ enhancedCode: '2.0.0', event: { kind: 'delivered' } }]);
    expect(fromSparkPost(wrapped({ ...silent, type: 'delivery', raw_reason: '250 OK' }))[0]?.event.kind).toBe('delivered');
  });

  it('gives nothing for pings, requests and engagement', () => {
    expect(fromSparkPost([{ msys: {} }])).toEqual([]);
    expect(fromSparkPost(wrapped({ ...event, bounce_class: '90' }))).toEqual([]);
    const opened = { type: 'open', rcpt_to: 'jo@example.net' };
    expect(fromSparkPost([wrapped(opened, 'track_event'), wrapped({ type: 'injection' })])).toEqual([]);
  });

  it('names the place', () => {
    expect(() => fromSparkPost([wrapped({ type: 'bounce' })])).toThrow(
      'sparkpost webhook, [0].msys.message_event.rcpt_to: expected a string, found nothing',
    );
    expect(() => fromSparkPost({ cust: {} })).toThrow('sparkpost webhook, payload: expected an object with msys, or an event with a type');
  });
});
