import { describe, expect, it } from 'vitest';
import { fromKumoMta } from '../../../src/inputs/webhooks.ts';
import { kumoBounce } from './samples.ts';

const response = (code: number, content: string, fields: object = {}) => ({ code, content, enhanced_code: null, ...fields });

describe('fromKumoMta', () => {
  it('puts the reply together again', () => {
    expect(fromKumoMta(kumoBounce)).toEqual([
      {
        text: '550 5.1.1 no such user here\ncheck the address',
        command: 'RCPT',
        remoteHost: 'mx.example.net',
        recipient: 'jo@example.net',
        event: {
          provider: 'kumomta',
          kind: 'bounce',
          id: null,
          messageId: 'kumo-message-1',
          time: '2026-03-02T08:00:05.000Z',
          judgement: 'permanent',
          words: { type: 'Bounce', bounce_classification: 'InvalidRecipient' },
        },
      },
    ]);
  });

  it.each([
    ['TransientFailure', 'delay', 'transient'],
    ['Delay', 'delay', 'transient'],
    ['OOB', 'bounce', 'unknown'],
    ['Delivery', 'delivered', null],
  ])('%s is %s, %s', (type, kind, judgement) => {
    const [bounce] = fromKumoMta({ ...kumoBounce, type, response: response(451, 'busy', { command: '.' }) });
    expect(bounce).toMatchObject({ text: '451 busy', command: 'END-OF-DATA', event: { kind, judgement } });
  });

  it('tells of each recipient of a batch', () => {
    const bounces = fromKumoMta({ ...kumoBounce, recipient: ['jo@example.net', 'amy@example.net'] });
    expect(bounces.map(({ recipient }) => recipient)).toEqual(['jo@example.net', 'amy@example.net']);
  });

  it("keeps KumoMTA's own codes apart from replies", () => {
    const own = response(551, 'purged: user unknown', { enhanced_code: { class: 5, subject: 7, detail: 1 } });
    expect(fromKumoMta({ ...kumoBounce, type: 'AdminBounce', response: own })).toMatchObject([
      { text: '', enhancedCode: '5.7.1', event: { kind: 'rejected', words: { content: 'purged: user unknown' } } },
    ]);
    const late = response(551, 'past its time', { enhanced_code: { class: 5, subject: 4, detail: 7 } });
    expect(fromKumoMta({ ...kumoBounce, type: 'Expiration', response: late })).toMatchObject([
      { text: 'past its time', enhancedCode: '5.4.7', event: { kind: 'bounce', judgement: 'transient' } },
    ]);
  });

  it('reads feedback as complaints', () => {
    const report = { feedback_type: 'abuse', original_rcpto_to: ['<jo@example.net>', '<al@example.net>'] };
    const complaint = { ...kumoBounce, type: 'Feedback', recipient: 'fbl@example.com', feedback_report: report };
    expect(fromKumoMta(complaint).map((bounce) => [bounce.event.kind, bounce.recipient])).toEqual([
      ['complaint', 'jo@example.net'], ['complaint', 'al@example.net'],
    ]);
    const traced = { ...report, supplemental_trace: { recipient: 'jo@example.net' } };
    expect(fromKumoMta({ ...complaint, feedback_report: traced }).map((bounce) => bounce.recipient)).toEqual(['jo@example.net']);
    expect(fromKumoMta({ ...complaint, feedback_report: { feedback_type: 'not-spam' } })).toEqual([]);
    expect(fromKumoMta({ ...complaint, feedback_report: { feedback_type: 'abuse' } })[0]).not.toHaveProperty('recipient');
  });

  it('reads the lines of a log and says which one is broken', () => {
    const records = [kumoBounce, { ...kumoBounce, type: 'Reception' }, { ...kumoBounce, id: 'kumo-message-2' }];
    const lines = records.map((record) => JSON.stringify(record));
    expect(fromKumoMta(lines.join('\n') + '\n').map((bounce) => bounce.event.messageId)).toEqual(['kumo-message-1', 'kumo-message-2']);
    const errors: string[] = [];
    const broken = [lines[0], '{"type":', lines[2], '{"type":"Bounce"}'].join('\r\n');
    expect(fromKumoMta(broken, { onError: (error) => errors.push(error.message) })).toHaveLength(2);
    expect(errors).toEqual([
      'kumomta webhook, line 2: not valid JSON at line 1, column 9: expected a value',
      'kumomta webhook, line 4, recipient: expected a string, found nothing',
    ]);
  });

  it('leaves out receptions and rejections of incoming mail', () => {
    expect(['Reception', 'Rejection', 'AdminRebind'].flatMap((type) => fromKumoMta({ ...kumoBounce, type }))).toEqual([]);
  });
});
