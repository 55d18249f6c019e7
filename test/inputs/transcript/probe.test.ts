import { describe, expect, it } from 'vitest';
import { readProbe, readTranscript } from '../../../src/inputs/transcript.ts';
import type { ProbeOptions, ProbeReply } from '../../../src/inputs/transcript.ts';

const control = 'no-such-7f3a@example.com';
const start = ['S: 220 mx', 'C: EHLO x', 'S: 250 mx', 'C: MAIL FROM:<>', 'S: 250 ok', 'C: RCPT TO:<jo@example.com>'];

function session(reply: string, controlReply?: string): string {
  const asked = controlReply === undefined ? [] : [`C: RCPT TO:<${control}>`, `S: ${controlReply}`];
  return [...start, `S: ${reply}`, ...asked].join('\n');
}

describe('RCPT TO', () => {
  it.each([
    ['250 2.1.5 ok', undefined, 'exists', null],
    ['250 2.1.5 ok', '550 5.1.1 no such user', 'exists', null],
    ['250 2.1.5 ok', '250 2.1.5 ok', 'accepts-everything', null],
    ['250 2.1.5 ok', '451 4.7.1 Greylisted', 'exists', 900],
    ['251 2.1.5 will forward', undefined, 'exists', null],
    ['252 2.5.2 not verified', undefined, 'unknown', null],
    ['550 5.1.1 no such user', undefined, 'does-not-exist', null],
    ['550 5.1.1 no such user', '250 2.1.5 ok', 'does-not-exist', null],
    ['552 5.2.2 mailbox is over its quota', undefined, 'exists', null],
    ['451 4.7.1 Greylisted, try again later', undefined, 'unknown', 900],
    ['451 4.7.1 Greylisted, try again in 5 minutes', undefined, 'unknown', 300],
    ['421 4.3.2 service not available', undefined, 'unknown', 3600],
    ['554 5.7.1 blocked using zen.spamhaus.org', undefined, 'unknown', null],
  ])('%s, control %s: %s', (reply, controlReply, result, askAgainAfterSeconds) => {
    const found = readProbe(session(reply, controlReply), { control });
    expect(found).toEqual({ recipient: 'jo@example.com', result, reason: expect.stringMatching(/^[A-Z].{20,}\.$/), askAgainAfterSeconds });
  });

  it('says where a made-up address was not asked for', () => {
    expect(readProbe(session('250 ok')).reason).toContain('No control address was asked');
    expect(readProbe(session('250 ok', '550 5.1.1 no such user'), { control }).reason).toContain('refused a made-up address');
  });

  it('takes the last answer, as after greylisting', () => {
    const again = `${session('451 4.7.1 Greylisted')}\nC: RCPT TO:<JO@example.com>\nS: 250 ok`;
    expect(readProbe(again).result).toBe('exists');
  });

  it('is about the recipient that is named, the first one else', () => {
    const two = `${session('250 ok')}\nC: RCPT TO:<mo@example.com>\nS: 550 5.1.1 no such user`;
    expect(readProbe(two)).toMatchObject({ recipient: 'jo@example.com', result: 'exists' });
    expect(readProbe(two, { recipient: 'mo@example.com' })).toMatchObject({ recipient: 'mo@example.com', result: 'does-not-exist' });
    expect(readProbe(two, { recipient: 'zo@example.com' })).toMatchObject({ recipient: 'zo@example.com', result: 'unknown' });
  });
});

describe('VRFY', () => {
  const vrfy = (text: string) => readProbe([{ text, command: 'VRFY', recipient: 'jo@example.com' }]);

  it.each([
    ['252 2.1.5 Cannot VRFY user', 'unknown', /252.*RCPT TO/],
    ['502 5.5.1 VRFY command is disabled', 'unknown', /refused VRFY \(502\).*RCPT TO/],
    ['500 what?', 'unknown', /RCPT TO/],
    ['554 5.7.1 not for you', 'unknown', /RCPT TO/],
    ['553 unknown', 'unknown', /RCPT TO/],
    ['450 4.3.2 busy, try again later', 'unknown', /put the answer to VRFY off/],
    ['250 2.1.5 Jo <jo@example.com>', 'exists', /250 in reply to VRFY/],
    ['550 5.1.1 no such user', 'does-not-exist', /in reply to VRFY/],
  ])('%s: %s', (text, result, reason) => {
    expect(vrfy(text)).toMatchObject({ recipient: 'jo@example.com', result, reason: expect.stringMatching(reason) });
  });

  it('counts only where RCPT was not asked', () => {
    const replies: ProbeReply[] = [
      { text: '550 5.1.1 no such user', command: 'RCPT', recipient: 'jo@example.com' },
      { text: '252 2.1.5 Cannot VRFY user', command: 'VRFY', recipient: 'jo@example.com' },
    ];
    expect(readProbe(replies).result).toBe('does-not-exist');
    expect(readProbe([...replies].reverse()).result).toBe('does-not-exist');
    expect(readProbe([{ text: '502 5.5.1 VRFY disabled', command: 'VRFY' }, { text: '550 5.1.1 no such user' }]).result).toBe('does-not-exist');
  });

  it('has nothing in common with EXPN', () => {
    const { result } = readProbe([{ text: '550 5.1.1 no such user', command: 'EXPN', recipient: 'staff@example.com' }]);
    expect(result).toBe('unknown');
  });
});

describe('a session that did not come to the address', () => {
  it.each([
    ['554 5.7.1 blocked using zen.spamhaus.org', /refused the connection .*\(ip-blocklisted\)/, null],
    ['S: 220 mx\nC: EHLO x\nS: 421 4.3.2 busy, try again later', /refused EHLO/, 3600],
    ['S: 220 mx\nC: EHLO x\nS: 250 mx\nC: MAIL FROM:<a@example.org>\nS: 550 5.7.1 sender address rejected', /refused MAIL/, null],
    ['connect: Connection refused', /refused the connection .*\(connection-failure\)/, 3600],
    ['', /no reply to RCPT TO or VRFY/, null],
  ])('%j', (text, reason, askAgainAfterSeconds) => {
    expect(readProbe(text)).toEqual({ recipient: null, result: 'unknown', reason: expect.stringMatching(reason), askAgainAfterSeconds });
  });
});

describe('what it is given', () => {
  it('may be text, a transcript or replies', () => {
    const text = session('550 5.1.1 no such user', '250 ok');
    const replies: ProbeReply[] = [{ text: '550 5.1.1 no such user', recipient: 'jo@example.com' }, { text: '250 ok', control: true }];
    const expected = readProbe(text, { control });
    expect(readProbe(readTranscript(text), { control })).toEqual(expected);
    expect(readProbe(replies)).toEqual(expected);
  });

  it('knows the control address by its name among replies as well', () => {
    const replies = [{ text: '250 ok', recipient: control }, { text: '250 ok', recipient: 'jo@example.com' }];
    const found = readProbe(replies, { control: `<${control.toUpperCase()}>` });
    expect(found).toMatchObject({ recipient: 'jo@example.com', result: 'accepts-everything' });
  });

  it.each([
    [undefined, undefined, 'was given undefined'], [7, undefined, 'was given a value of type number'],
    [{}, undefined, 'was given a value of type object'],
    [[null], undefined, 'reply 0 given to readProbe() must be an object, and was null'],
    ['', null, 'the options of readProbe() must be an object'],
    ['', { control: 7 }, 'the option control of readProbe() must be a string, and was a value of type number'],
  ])('and nothing else: %j', (probe, options, message) => {
    const attempt = () => readProbe(probe as unknown as string, options as unknown as ProbeOptions);
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(message);
  });
});
