import { describe, expect, it } from 'vitest';
import { logFormats } from '../../../src/inputs/logs.ts';
import { rows, whole } from './reading.ts';
import { linesOf as lines } from './samples.ts';

describe('each format, as detected', () => {
  it.each(logFormats)('%s is known by its own lines, and all of them are read', async (format) => {
    const { entries, problems } = await whole(lines(format), { delivered: true });
    expect(new Set(entries.map((entry) => entry.format))).toEqual(new Set([format]));
    expect(entries.some(({ status }) => status === 'delivered')).toBe(true);
    expect(problems).toEqual([]);
  });

  it.each(logFormats)('%s reads the same when it is named', async (format) => {
    expect(await whole(lines(format), { format })).toEqual(await whole(lines(format)));
  });
});

describe('postfix', () => {
  it('gives recipients with status, host and verdict', async () => {
    expect(rows(await whole(lines('postfix'), { delivered: true }))).toEqual([
      [5, 'bounced', '4VxT0abc', 'jo@example.com', 'mx.example.net', 'unknown-recipient'],
      [6, 'deferred', '4VxT1abc', 'mo@example.com', null, 'connection-failure'],
      [7, 'expired', '4VxT2abc', null, null, 'delivery-expired'],
      [8, 'delivered', '4VxT3abc', 'ok@example.com', 'mx.example.net', 'delivered'],
      [9, 'delivered', '4VxT4abc', 'ok@example.org', null, 'delivered'],
      [10, 'deferred', '4VxT5abc', 'full@example.com', 'mx.example.net', 'mailbox-full'],
    ]);
  });

  it('tells the command from the words around the reply', async () => {
    const { entries } = await whole(lines('postfix'));
    expect(entries.map(({ command }) => command)).toEqual(['RCPT', null, null, 'END-OF-DATA']);
  });

  it('reads a line that syslog cut within the reply, and reports one that it cut before', async () => {
    const [line = ''] = lines('postfix').filter((text) => text.includes('status=bounced'));
    const cut = await whole([line.slice(0, line.indexOf('such user')), line.slice(0, line.indexOf(', dsn='))]);
    expect(cut.entries.map(({ recipient, verdict }) => [recipient, verdict.reply.code])).toEqual([['jo@example.com', 550]]);
    expect(cut.problems).toEqual([{ line: 2, reason: 'a delivery without a status', text: line.slice(0, line.indexOf(', dsn=')) }]);
  });

  it('reports a status that it does not know', async () => {
    const line = 'Mar 12 10:00:02 mx1 postfix/smtp[1]: 4VxT0abc: to=<jo@example.com>, relay=none, delay=1, dsn=5.0.0, status=odd (x)';
    expect((await whole([line])).problems.map(({ reason }) => reason)).toEqual(["an unknown status: 'odd'"]);
  });

  it('is not led astray by fields within an address', async () => {
    const address = '"x, status=sent (y)"@example.com';
    const line = `Mar 12 10:00:02 mx1 postfix/smtp[1]: 4VxT0abc: to=<${address}>, relay=none, dsn=5.1.1, status=bounced (z)`;
    expect(rows(await whole([line]))).toEqual([[1, 'bounced', '4VxT0abc', address, null, 'unknown-recipient']]);
  });
});

describe('exim', () => {
  it('gives recipients with status, host and verdict', async () => {
    expect(rows(await whole(lines('exim'), { delivered: true }))).toEqual([
      [2, 'bounced', '1rjXYZ-000000001Ab-2cD5', 'jo@example.com', 'mx.example.net', 'unknown-recipient'],
      [3, 'deferred', '1rjXYZ-0001Ab-2c', 'mo@example.com', 'mx0.example.net', 'greylisted'],
      [4, 'deferred', '1rjXYZ-0001Ab-2c', 'mo@example.com', 'mx.example.net', 'connection-failure'],
      [5, 'expired', '1rjXYZ-0001Ab-2d', 'old@example.com', null, 'delivery-expired'],
      [6, 'bounced', '1rjXYZ-0001Ab-2e', 'help@example.org', null, expect.any(String)],
      [7, 'delivered', '1rjXYZ-0001Ab-2f', 'jo@example.org', null, 'delivered'],
      [9, 'bounced', '1rjXYZ-0001Ab-2g', '"odd name"@example.com', null, 'routing-failure'],
    ]);
  });

  it('puts the lines of a reply back on lines of their own', async () => {
    const { entries } = await whole(lines('exim'));
    expect(entries[0]?.verdict.reply.text).toBe('The account does not exist. See our help page.');
    expect(entries[0]?.input.text).toBe('550-5.1.1 The account does not exist.\n550 5.1.1 See our help page.');
  });

  it('is not taken for Exim where a host name looks like an id', async () => {
    const delivery = '4VxT0abc: to=<jo@example.com>, relay=none, dsn=5.1.1, status=bounced (x)';
    for (const time of ['2026-03-12T10:00:02+01:00', '2026-03-12 10:00:02']) {
      const { entries } = await whole([`${time} abcdef-ghijkl-mn postfix/smtp[1]: ${delivery}`]);
      expect(entries.map(({ format }) => format)).toEqual(['postfix']);
    }
  });

  it('reports a flag without an address', async () => {
    const { problems } = await whole(['2026-03-12 10:00:01 1rjXYZ-0001Ab-2c ** ']);
    expect(problems.map(({ reason }) => reason)).toEqual(['no address behind **']);
  });
});

describe('sendmail', () => {
  it('gives each recipient of a line; the reply counts before stat', async () => {
    const read = await whole(lines('sendmail'), { delivered: true });
    expect(rows(read)).toEqual([
      [2, 'bounced', '42CA0abc012345', 'jo@example.com', 'mx.example.net', 'unknown-recipient'],
      [2, 'bounced', '42CA0abc012345', 'mo@example.com', 'mx.example.net', 'unknown-recipient'],
      [3, 'deferred', '42CA0abc012346', 'slow@example.com', 'mx.example.net', 'connection-failure'],
      [5, 'delivered', '42CA0abc012348', 'ok@example.com', 'mx.example.net', 'delivered'],
      [6, 'expired', '42CA0abc012349', 'old@example.com', 'mx.example.net', 'delivery-expired'],
    ]);
    expect(read.entries[0]?.input).toEqual({
      text: '550 5.1.1 <jo@example.com>... User unknown', enhancedCode: '5.1.1', remoteHost: 'mx.example.net', recipient: 'jo@example.com',
    });
  });

  it('reports a delivery that breaks off before stat', async () => {
    const line = 'Mar 12 10:00:02 mx1 sendmail[14]: 42CA0abc012346: to=<slow@example.com>, delay=00:00:02, mailer=esmtp';
    expect((await whole([line])).problems.map(({ reason }) => reason)).toEqual(['a delivery without stat=']);
  });
});

describe('qmail', () => {
  it('joins the recipient from the line before, and reads underscores and slashes', async () => {
    const read = await whole(lines('qmail'), { delivered: true });
    expect(rows(read)).toEqual([
      [6, 'deferred', '99', 'mo@example.com', '192.0.2.1', 'connection-failure'],
      [7, 'bounced', '99', 'jo_smith@example.com', '192.0.2.1', 'unknown-recipient'],
      [9, 'delivered', '99', 'ok@example.org', null, 'delivered'],
    ]);
    expect(read.entries[1]?.verdict.reply.text).toContain('No such user see https://example.com/help');
  });

  it('does not lose a reply whose recipient stands in an older file', async () => {
    const read = await whole(['@4000000065f0250c12345678 delivery 7: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/']);
    expect(rows(read)).toEqual([[1, 'bounced', null, null, null, 'unknown-recipient']]);
  });

  it('remembers a bounded number of deliveries, and drops the oldest', async () => {
    const at = '@4000000065f0250c12345678';
    const begun = Array.from({ length: 5000 }, (_, index) => `${at} starting delivery ${index}: msg 1 to remote u${index}@example.com`);
    const read = await whole([...begun, ...[0, 4999].map((number) => `${at} delivery ${number}: deferral: x/`)]);
    expect(read.entries.map(({ recipient }) => recipient)).toEqual([null, 'u4999@example.com']);
  });

  it('reads it through splogger and in the queue of indimail', async () => {
    const read = await whole([
      'Mar 12 10:00:00 mx1 qmail: 1710237600.123456 starting delivery 8.2: msg 5 to remote jo@example.com',
      'Mar 12 10:00:00 mx1 qmail: 1710237601.5 delivery 8.2: failure: mx.example.net_[192.0.2.9]_does_not_like_recipient./Remote_host_said:'
        + '_550_no_such_user/',
    ]);
    expect(rows(read)).toEqual([[2, 'bounced', '5', 'jo@example.com', 'mx.example.net', 'unknown-recipient']]);
    expect(read.entries[0]?.time).toBe('2024-03-12T10:00:01.500Z');
  });

  it('reports a delivery line that breaks off', async () => {
    const { problems } = await whole(['@4000000065f0250a12345678 new msg 99', '@4000000065f0250c12345678 delivery 7: fail']);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([[2, 'a delivery line that breaks off']]);
  });
});

describe('opensmtpd', () => {
  it('reads quoted, bare and older lines', async () => {
    const read = await whole(lines('opensmtpd'), { delivered: true });
    expect(rows(read)).toEqual([
      [2, 'bounced', '7077717e797a776e', 'jo@example.com', 'mx.example.net', 'unknown-recipient'],
      [3, 'deferred', '7077717e797a776f', 'mo@example.com', '192.0.2.1', 'greylisted'],
      [4, 'delivered', '7077717e797a7770', 'ok@example.org', null, 'delivered'],
      [5, 'bounced', '7077717e797a7771', 'old@example.com', 'mx.example.net', 'inactive-recipient'],
    ]);
    expect(read.entries[0]?.input.text).toBe('550 5.1.1 no such "user" here');
  });

  it('reports a result that it does not know', async () => {
    const [line = ''] = lines('opensmtpd').filter((text) => text.includes('PermFail'));
    expect((await whole([line.replace('PermFail', 'Odd')])).problems.map(({ reason }) => reason)).toEqual(["an unknown result: 'Odd'"]);
  });
});
