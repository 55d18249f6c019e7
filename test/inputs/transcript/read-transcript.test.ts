import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/index.ts';
import { readTranscript } from '../../../src/inputs/transcript.ts';
import { dialects, type Line } from './dialects.ts';

const session: readonly Line[] = [
  ['S', '220 mx.example.net ESMTP'],
  ['C', 'EHLO mail.example.org'],
  ['S', '250-mx.example.net at your service'], ['S', '250-SIZE 35882577'], ['S', '250-8BITMIME'], ['S', '250 AUTH=PLAIN'],
  ['C', 'MAIL FROM:<news@example.org> SIZE=120'],
  ['S', '250 2.1.0 OK'],
  ['C', 'RCPT TO:<jo@example.com>'],
  ['S', '550-5.1.1 No such user here'], ['S', '550 5.1.1 see our help page'],
  ['C', 'RCPT TO:<mo@example.com>'],
  ['S', '250 2.1.5 OK'],
  ['C', 'DATA'],
  ['S', '354 go ahead'],
  ['D', 'Subject: quoting S: and C: lines'], ['D', ''], ['D', 'QUIT smoking'],
  ['D', '250 people did'], ['D', 'MAIL FROM:<x> is what one says'],
  ['C', '.'],
  ['S', '554 5.7.1 message refused as spam'],
  ['C', 'QUIT'],
  ['S', '221 2.0.0 Bye'],
];

describe('a session in each dialect', () => {
  it.each(Object.keys(dialects))('%s', (name) => {
    const { steps, advertised, refusedFirst, findings } = readTranscript(dialects[name]?.(session) ?? '');
    expect(steps.map(({ command, argument, reply, refused }) => [command, argument?.toLowerCase() ?? null, reply?.code, refused])).toEqual([
      ['CONNECT', null, 220, false],
      ['EHLO', 'mail.example.org', 250, false],
      ['MAIL', 'from:<news@example.org> size=120', 250, false],
      ['RCPT', 'to:<jo@example.com>', 550, true],
      ['RCPT', 'to:<mo@example.com>', 250, false],
      ['DATA', null, 354, false],
      ['END-OF-DATA', null, 554, true],
      ['QUIT', null, 221, false],
    ]);
    expect(advertised).toEqual(['SIZE', '8BITMIME', 'AUTH']);
    expect(refusedFirst).toBe(steps[3]);
    expect(steps.map(({ verdict }) => verdict?.category).filter(Boolean)).toEqual(['unknown-recipient', 'spam-rejected']);
    expect(findings).toEqual([]);
  });

  it('classifies what was refused, with its code and command', () => {
    const { refusedFirst } = readTranscript(dialects['letters']?.(session) ?? '');
    const text = '550-5.1.1 No such user here\n550 5.1.1 see our help page';
    expect(refusedFirst?.reply).toEqual({ code: 550, text });
    expect(refusedFirst?.verdict).toEqual(classify({ text, replyCode: 550, command: 'RCPT' }));
  });
});

const steps = (text: string) => readTranscript(text).steps.map(({ command, argument, reply }) => [command, argument, reply?.code]);

describe('which reply is for which command', () => {
  it('in a pipeline, by their order', () => {
    const text = 'C: MAIL FROM:<>\nC: RCPT TO:<a@example.com>\nS: 250 ok\nC: DATA\nS: 550 no such user\nS: 554 no valid recipients';
    expect(steps(text)).toEqual([
      ['MAIL', 'FROM:<>', 250], ['RCPT', 'TO:<a@example.com>', 550], ['DATA', null, 554],
    ]);
  });

  it('where replies were left out, by what stands in front', () => {
    const text = 'MAIL FROM:<>\nRCPT TO:<a@example.com>\n550 no such user\nRSET\nMAIL FROM:<>\nRCPT TO:<b@example.com>\n250 ok';
    expect(steps(text)).toEqual([
      ['MAIL', 'FROM:<>', undefined], ['RCPT', 'TO:<a@example.com>', 550], ['RSET', null, undefined], ['MAIL', 'FROM:<>', undefined],
      ['RCPT', 'TO:<b@example.com>', 250],
    ]);
  });

  it('in LMTP, one for each recipient behind the dot', () => {
    expect(steps('C: LHLO x\nS: 250 mx\nC: DATA\nS: 354 go\nC: .\nS: 250 ok\nS: 550 full')).toEqual([
      ['EHLO', 'x', 250], ['DATA', null, 354], ['END-OF-DATA', null, 250], ['END-OF-DATA', null, 550],
    ]);
  });

  it('of BDAT, whose chunk is no command', () => {
    const text = 'C: BDAT 10 LAST\nC: Subject: x\n\nhello\nS: 250 ok\nC: QUIT\nS: 221 bye';
    expect(steps(text)).toEqual([['BDAT', '10 LAST', 250], ['QUIT', null, 221]]);
  });

  it('of nothing: what the server says on its own', () => {
    expect(steps('S: 220 mx\nC: NOOP\nS: 250 ok\nS: 421 4.4.2 timeout')).toEqual([
      ['CONNECT', null, 220], ['NOOP', null, 250], [null, null, 421],
    ]);
  });

  it('of a line that is no command', () => {
    expect(steps('220 mx\nxyzzy please\n500 what?')).toEqual([['CONNECT', null, 220], [null, 'xyzzy please', 500]]);
    expect(steps('S: 220 mx\nC: XYZZY\nS: 500 what?')).toEqual([['CONNECT', null, 220], [null, 'XYZZY', 500]]);
  });
});

describe('words around a session', () => {
  it('are no part of it, though they begin as a mark does', () => {
    const words = ['Sent: yesterday', 'In: the log below', '> see what came', '<= here', '=> and there', 'Received: from mx by app; Thu'];
    expect(steps([...words, '220 mx', 'NOOP', '250 ok', ...words].join('\n'))).toEqual([['CONNECT', null, 220], ['NOOP', null, 250]]);
  });
});

describe('a connection that breaks', () => {
  it('refuses the command under way', () => {
    const { refusedFirst } = readTranscript('220 mx\nEHLO x\n250 mx\nMAIL FROM:<>\nConnection reset by peer');
    expect(refusedFirst?.command).toBe('MAIL');
    expect(refusedFirst?.reply).toEqual({ code: null, text: 'Connection reset by peer' });
    expect(refusedFirst?.verdict?.category).toBe('connection-failure');
  });

  it('is the answer to the connection where nothing was said', () => {
    const text = '=== Trying mx.example.net:25...\n*** Error connecting to mx.example.net:25:\n*** connect: Connection refused';
    expect(steps(text)).toEqual([['CONNECT', null, null]]);
  });

  it('is no refusal after QUIT, or once everything is answered', () => {
    expect(readTranscript('220 mx\nQUIT\nConnection closed by foreign host.').refusedFirst).toBeNull();
    expect(readTranscript('220 mx\nQUIT\n221 bye\nConnection closed by foreign host.').refusedFirst).toBeNull();
  });
});

describe('AUTH', () => {
  const secret = 'AGpvAHNlY3JldA==';

  it.each([
    `C: AUTH PLAIN ${secret}\nS: 535 5.7.8 bad credentials`,
    `C: AUTH PLAIN\nS: 334 \nC: ${secret}\nS: 535 5.7.8 bad credentials`,
    `auth login\n334 VXNlcm5hbWU6\n${secret}\n334 UGFzc3dvcmQ6\n${secret}\n535 5.7.8 bad credentials`,
    `C: AUTH LOGIN\nC: ${secret}\nS: 535 5.7.8 bad credentials`,
    `C: AUTH ${secret}\nS: 535 5.7.8 bad credentials`,
  ])('is one step, and gives no secrets back: %#', (text) => {
    const transcript = readTranscript(text);
    expect(transcript.steps.map(({ command, reply }) => [command, reply?.code])).toEqual([['AUTH', 535]]);
    expect(JSON.stringify(transcript)).not.toContain(secret.slice(0, 8));
  });
});

describe('openssl s_client', () => {
  it('is read through its own output; its EHLO is not known', () => {
    const own = ['CONNECTED(00000003)', 'depth=2 C = US, O = Example', '---', 'Certificate chain', ' 0 s:CN = mx.example.net',
      '   i:C = US', '---', 'SSL-Session:', '    Protocol  : TLSv1.3', '---', '250 SMTPUTF8'];
    const text = [...own, 'MAIL FROM:<>', '250 ok', 'RCPT TO:<jo@example.com>', '550 5.1.1 no such user'].join('\n');
    const { advertised, refusedFirst, findings } = readTranscript(text);
    expect([advertised, findings, refusedFirst?.argument]).toEqual([[], [], 'TO:<jo@example.com>']);
    expect(steps(text)[0]).toEqual([null, null, 250]);
  });
});

describe('wrong arguments', () => {
  it.each([
    [undefined, 'undefined'], [null, 'null'], [7, 'a value of type number'], [['220 mx'], 'an array'], [new Uint8Array(1), 'bytes'],
  ])('%j', (text, what) => {
    const message = `readTranscript() takes the text of a session, and was given ${what}`;
    expect(() => readTranscript(text as unknown as string)).toThrow(new TypeError(message));
  });
});
