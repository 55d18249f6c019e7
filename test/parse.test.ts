import { describe, expect, it } from 'vitest';
import { enhancedText } from '../src/codes.ts';
import { parse, wordsOf } from '../src/parse.ts';

function read(text: string) {
  const parsed = parse(text);
  return { code: parsed.code, enhanced: parsed.enhanced === 0 ? null : enhancedText(parsed.enhanced), words: wordsOf(text, parsed) };
}

describe('reply codes', () => {
  it.each([
    ['550 No such user', 550, null, 'No such user'],
    ['550-No such user', 550, null, 'No such user'],
    ['5\u200b0 No such user', 0, null, '5\u200b0 No such user'],
    ['550', 550, null, ''],
    ['550 5.1.1 No such user', 550, '5.1.1', 'No such user'],
    ['550-5.1.1 No such\r\n550 5.1.1 user', 550, '5.1.1', 'No such user'],
    ['421-4.7.28 Slow 421-4.7.28 down a 421 4.7.28 bit', 421, '4.7.28', 'Slow down a bit'],
    ['550,5.1.1 No such user', 550, '5.1.1', 'No such user'],
    ['smtp; 550 5.1.1 No such user', 550, '5.1.1', 'No such user'],
    ['x-postfix; 450 4.2.0 Later', 450, '4.2.0', 'Later'],
    ['#550 5.1.1 No such user ##', 550, '5.1.1', 'No such user ##'],
    ['<<< 550 No such user', 550, null, 'No such user'],
    ["returned '550 5.1.1 No such user'", 550, '5.1.1', "No such user'"],
    ['host mx.example.com[192.0.2.1] said: 550 5.1.1 No such user (in reply to RCPT TO command)', 550, '5.1.1', 'No such user'],
    ['SMTP error from remote mail server after RCPT TO:<jo@example.com>: host mx.example.com [192.0.2.1]: 550 No such user', 550, null, 'No such user'],
    ['Remote_host_said:_550_No_such_user', 550, null, 'No_such_user'],
    ['220 mx.example.com 421 4.2.1 Later', 421, '4.2.1', 'Later'],
    ['No such user (#5.1.1)', 0, '5.1.1', 'No such user (#5.1.1)'],
    ['5.1.1 No such user', 0, '5.1.1', 'No such user'],
    ['dsn=5.1.1, stat=User unknown', 0, '5.1.1', 'dsn=5.1.1, stat=User unknown'],
    ['550 No such user [5.1.1]', 550, '5.1.1', 'No such user [5.1.1]'],
    ['550 4.4.7 Expired', 550, '4.4.7', 'Expired'],
    ['451 5.7.1 Later', 451, '5.7.1', 'Later'],
    ['550 5.7.515 Access denied', 550, '5.7.515', 'Access denied'],
    ['550-jo@example.com is unknown', 550, null, 'jo@example.com is unknown'],
    ['250-mx.example.com\n250 SIZE 1000', 250, null, 'mx.example.com SIZE 1000'],
    ['250-ok\r\n250 fine', 250, null, 'ok fine'],
    ['421 4.4.0 [internal] no MXs', 421, '4.4.0', '[internal] no MXs'],
    ['554 554 5.7.0 Header error', 554, '5.7.0', 'Header error'],
  ])('%s', (text, code, enhanced, words) => {
    expect(read(text)).toEqual({ code, enhanced, words });
  });
});

describe('no codes', () => {
  it.each([
    'sent by 192.0.2.4', 'deferred - 4.16.55.1', 'seen 4.16.50 before', 'OpenSSL 3.5.1', 'version 5.1.2 of it', 'on 2026.5.1', 'the id is 5.1.1.7a', 'a limit of 500 messages', 'SIZE=550',
    '1,550 times', 'since 550BC', 'Exim 4.1.1', 'mail 5.9.1 x', 'code7.5.1.1', '{"ErrorCode":406,"Message":"inactive"}', 'Size: 450 KB', 'waited: 500 seconds',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ code: 0, enhanced: null });
  });
});

it('takes no address for an enhanced code', () => {
  expect(read('550 5.1.1@example.com no such user')).toMatchObject({ code: 550, enhanced: null });
});

it('keeps the second code where a reply quotes another', () => {
  const parsed = parse("5.1.0 - Unknown address error 550-'5.2.2 <jo@example.com>... Mailbox full'");
  expect([parsed.code, parsed.enhanced, parsed.otherEnhanced]).toEqual([550, 502002, 501000]);
});
