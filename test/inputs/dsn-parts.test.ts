import { describe, expect, it } from 'vitest';
import { addressesIn, bareAddress, headAddress } from '../../src/inputs/dsn/addresses.ts';
import { commandIn, remoteHostIn } from '../../src/inputs/dsn/circumstances.ts';
import { excerptOf } from '../../src/inputs/dsn/excerpt.ts';
import { paragraphsOf } from '../../src/inputs/dsn/families/headed.ts';
import { fieldsOf, typed, withoutComments } from '../../src/inputs/dsn/fields.ts';
import { htmlLines } from '../../src/inputs/dsn/html.ts';

describe('addresses in a line', () => {
  it.each([
    ['to <jo@example.com>, and to ann.b+c@mail.example.org.', ['jo@example.com', 'ann.b+c@mail.example.org']],
    ["'jo@example.com' rejected", ['jo@example.com']],
    ['"jo at home"@example.com: no', ['"jo at home"@example.com']],
    ['jørgen@exämple.example.com', ['jørgen@exämple.example.com']],
    ['宛先：太郎@example.com です', ['太郎@example.com']],
    ['jo@[192.0.2.1] unknown', ['jo@[192.0.2.1]']],
    ['=?utf-8?B?YQ==?=@example.org', ['=?utf-8?B?YQ==?=@example.org']],
    ['@example.com and jo@ and @', []],
  ])('%s', (line, addresses) => expect(addressesIn(line)).toEqual(addresses));
});

describe('a lone address', () => {
  it.each([
    ['<jo@example.com>', 'jo@example.com'],
    ['mailto:jo@example.com', 'jo@example.com'],
    ['@a.example.org,@b.example.org:jo@example.com', 'jo@example.com'],
    ['/var/mail/jo@example.com', null],
    ['|/usr/bin/jo@example.com', null],
    ['jo', null],
  ])('%s', (text, address) => expect(bareAddress(text)).toBe(address));
});

describe('an address at the head of a line', () => {
  it.each([
    ['<jo@example.com>: no such user', { address: 'jo@example.com', rest: ': no such user' }],
    ['  * jo@example.com', { address: 'jo@example.com', rest: '' }],
    ['"jo@example.com":', { address: 'jo@example.com', rest: ':' }],
    ['write to jo@example.com', null],
    ['<postmaster>', null],
  ])('%s', (line, head) => expect(headAddress(line)).toEqual(head));
});

describe('header fields', () => {
  it('unfold with a space, and keep the lines of a multi-line reply', () => {
    expect(fieldsOf(['A: one', '  two', 'B:', ' 550-first', ' 550 last'])).toEqual([
      { name: 'a', value: 'one two' }, { name: 'b', value: '550-first\n550 last' },
    ]);
  });

  it('have a type only where one is written', () => {
    expect(typed('smtp; 550 no')).toEqual({ type: 'smtp', value: '550 no' });
    expect(typed('no; really')).toEqual({ type: 'no', value: 'really' });
    expect(typed('550 no; really')).toEqual({ type: null, value: '550 no; really' });
  });

  it('lose their comments, nested or open', () => {
    expect(withoutComments('failed (for (good) reason)')).toBe('failed');
    expect(withoutComments('5.1.1 (cut')).toBe('5.1.1');
  });
});

describe('the lines of an HTML part', () => {
  it('break where the page does', () => {
    expect(htmlLines('<p>one\ntwo<br>three</p><table><tr><td>label:</td><td>value</td></tr></table>').filter((line) => line !== ''))
      .toEqual(['one two', 'three', 'label:', 'value']);
  });

  it('leave out what nobody reads, and decode entities', () => {
    const page = '<head><title>x</title></head><style>p > a { }</style><!-- no > --><p>a &lt;b&gt; &#39;c&#x27; &amp;copy &bogus; d</p>';
    expect(htmlLines(page).join('').trim()).toBe("a <b> 'c' &copy &bogus; d");
  });

  it('keep the breaks of preformatted text', () => {
    expect(htmlLines('<pre>To: a\nFrom: b</pre>').filter((line) => line !== '')).toEqual(['To: a', 'From: b']);
  });
});

describe('what a mail system says itself', () => {
  it('ends where the returned message begins', () => {
    const { said, original } = excerptOf(['No such user.', '', '----- Original message -----', '', 'Message-ID: <1@example.com>', 'To: jo@example.com']);
    expect(said).toEqual(['No such user.', '']);
    expect(original).toContainEqual({ name: 'message-id', value: '<1@example.com>' });
  });

  it('ends at the first trace field where nothing announces the message', () => {
    expect(excerptOf(['No such user.', 'Received: from a by b']).said).toEqual(['No such user.']);
  });

  it('does not end at a heading of the report', () => {
    expect(excerptOf(['Report', 'Original Message Details', 'x']).said).toHaveLength(3);
  });
});

describe('paragraphs headed by an address', () => {
  it('take a wrapped address for a part of the reply', () => {
    const [paragraph, ...others] = paragraphsOf(['  jo@example.com', '    550 5.1.1 unknown alias:', '    jo@example.com', '', 'No action is needed.']);
    expect(others).toEqual([]);
    expect(paragraph).toEqual({ address: 'jo@example.com', expandedFrom: null, body: ['550 5.1.1 unknown alias:', 'jo@example.com'] });
  });
});

describe('circumstances', () => {
  it.each([
    ['host mx.example.com[192.0.2.1] said: 550 no (in reply to end of DATA command)', 'END-OF-DATA', 'mx.example.com'],
    ['SMTP error from remote mail server after RCPT TO:<a@b.example.org>: host mx.b.example.org [192.0.2.1]: 550 no', 'RCPT', 'mx.b.example.org'],
    ['host mx.example.com[192.0.2.1] refused to talk to me: 554 no', 'CONNECT', 'mx.example.com'],
    ['connect to mx.example.com[192.0.2.1]:25: Connection timed out', null, 'mx.example.com'],
    ['DNS lookup failure: host mx.example.com not found', null, null],
  ])('%s', (text, command, host) => {
    expect(commandIn(text)).toBe(command);
    expect(remoteHostIn(text)).toBe(host);
  });
});
