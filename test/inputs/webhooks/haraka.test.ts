import { describe, expect, it } from 'vitest';
import { fromHaraka } from '../../../src/inputs/webhooks.ts';
import { harakaMail } from './samples.ts';

const failed = { ...harakaMail.todo.rcpt_to[0] };
const untried = { original: '<al@example.net>', user: 'al', host: 'example.net' };
const mail = (...rcpt_to: object[]) => ({ ...harakaMail, todo: { ...harakaMail.todo, rcpt_to } });

describe('fromHaraka', () => {
  it('reads the failures that a mail notes', () => {
    expect(fromHaraka(harakaMail)).toEqual([
      {
        text: '550 5.1.1 no such user here',
        enhancedCode: '5.1.1',
        remoteHost: 'mx.example.net',
        recipient: 'jo@example.net',
        event: {
          provider: 'haraka', kind: 'bounce', id: null, messageId: 'HK-1.1', time: null, judgement: null, words: { dsn_action: 'failed' },
        },
      },
    ]);
    expect(fromHaraka(mail({ ...failed, dsn_action: 'delayed' }, untried)).map((bounce) => bounce.event.kind)).toEqual(['delay']);
  });

  it('reads the arguments of the bounce hook', () => {
    const error = Object.assign(new Error('550 5.7.1 not from you'), { mx: { exchange: 'mx.example.net', priority: 0 } });
    expect(fromHaraka({ hmail: mail(untried), error })).toMatchObject([
      { text: '550 5.7.1 not from you', remoteHost: 'mx.example.net', recipient: 'al@example.net', event: { kind: 'bounce' } },
    ]);
    expect(fromHaraka({ hmail: mail(untried), error: 'Too many failures' })).toMatchObject([{ text: 'Too many failures' }]);
    const some = Object.assign(new Error('Some recipients failed: <jo@example.net>'), { bounced_rcpt: [failed] });
    expect(fromHaraka({ hmail: mail(failed, untried), error: some }).map((bounce) => bounce.text)).toEqual(['550 5.1.1 no such user here']);
  });

  it('reads the arguments of the deferred hook', () => {
    expect(fromHaraka({ hmail: mail(untried), error: { delay: 64, err: 'Upstream error: 451 busy' } })).toMatchObject([
      { text: 'Upstream error: 451 busy', event: { kind: 'delay' } },
    ]);
  });

  it('reads the addresses of live objects', () => {
    class Address {
      readonly #address: string;
      constructor(address: string) {
        this.#address = address;
      }
      get original(): string {
        return `<${this.#address}>`;
      }
    }
    const error = new Error('550 no');
    expect(fromHaraka({ hmail: mail(new Address('jo@example.net')), error })[0]?.recipient).toBe('jo@example.net');
  });

  it('refuses what is no mail', () => {
    expect(() => fromHaraka({ hmail: { todo: {} } })).toThrow('haraka webhook, hmail.todo.rcpt_to: expected an array, found nothing');
    expect(() => fromHaraka({ error: 'x' })).toThrow(
      'haraka webhook, payload: expected an hmail with todo, or an object with hmail and error',
    );
  });
});
