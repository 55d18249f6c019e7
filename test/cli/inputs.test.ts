/** Files and standard input in every shape that a bounce arrives in. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { classify } from '../../src/index.ts';
import { dialects } from '../inputs/transcript/dialects.ts';
import { postmarkBounce, sesBounce, sesComplaint, sendGridBounce } from '../inputs/webhooks/samples.ts';
import { worldOf } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'bounce-verdict-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const sample = (path: string) => fileURLToPath(new URL(`../inputs/${path}`, import.meta.url));

async function run(argv: readonly string[], stdin: readonly (string | Uint8Array)[] = []) {
  const { world, kept } = worldOf({ stdin });
  return { code: await main(argv, world), ...kept };
}
type Row = { [name: string]: any };
const rowsOf = (lines: string) => lines.trimEnd().split('\n').map((line) => JSON.parse(line) as Row);

describe('a mail', () => {
  const file = sample('mails/rfc3464-two-recipients.eml');

  it('is answered recipient by recipient', async () => {
    const { code, stdout } = await run([file]);
    expect(code).toBe(0);
    expect(stdout.match(/^\S+@\S+: failed$/gm)).toHaveLength(2);
    expect(stdout.match(/^Category/gm)).toHaveLength(2);
  });

  it('is the same on standard input, in one chunk or in many', async () => {
    const bytes = readFileSync(file);
    const whole = await run(['--ndjson', file]);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 100) }, (_, index) => bytes.subarray(100 * index, 100 * index + 100));
    const row = { kind: 'failure', verdict: { category: expect.any(String) as string } };
    expect(rowsOf(whole.stdout)).toMatchObject([row, row]);
    expect((await run(['--ndjson'], [bytes])).stdout).toBe(whole.stdout);
    expect((await run(['--ndjson', '--mail', '-'], pieces)).stdout).toBe(whole.stdout);
  });

  it('that is a complaint is no bounce, and asks for no more mail', async () => {
    const { stdout } = await run([sample('mails/arf-abuse.eml')]);
    expect(stdout).toMatch(/: complaint$/m);
    expect(stdout).toMatch(/Treat it as an\s+unsubscribe/);
    expect(stdout).not.toMatch(/^Category/m);
  });

  it('is one of several in an mbox, whose quoted lines are restored', async () => {
    const mails = ['mails/qmail.eml', 'mails/rfc3464-two-recipients.eml', 'mails/human-letter.eml'].map(sample);
    const alone = await Promise.all(mails.map(async (mail) => rowsOf((await run(['--ndjson', '--mail', mail])).stdout)));
    const envelope = 'From MAILER-DAEMON Thu Nov 26 09:12:00 2026\n';
    const box = mails.map((mail) => `${envelope}${readFileSync(mail, 'latin1').replace(/^From /gm, '>From ')}\n`).join('');
    const bytes = Buffer.from(box, 'latin1');
    const pieces = Array.from({ length: Math.ceil(bytes.length / 97) }, (_, index) => bytes.subarray(97 * index, 97 * index + 97));
    for (const stdin of [[bytes], pieces]) expect(rowsOf((await run(['--ndjson'], stdin)).stdout)).toEqual(alone.flat());
  });

  it('that reports nothing says so', async () => {
    const { code, stdout } = await run(['--json', sample('mails/human-letter.eml')]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'not-a-bounce', recipient: null, verdict: null });
  });
});

describe('a log', () => {
  const file = sample('logs/samples/postfix.log');

  it('is answered for each recipient that was not delivered to', async () => {
    const rows = rowsOf((await run(['--ndjson', '--log', '--format', 'postfix', '--year', '2026', file])).stdout);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toMatchObject({ format: 'postfix', line: expect.any(Number) as number, verdict: { reply: {} } });
    expect(rows[0]!.time).toMatch(/^2026-/);
    const piped = await run(['--ndjson', '--year', '2026'], [readFileSync(file)]);
    expect((await run(['--ndjson', '--year', '2026', file])).stdout).toBe(piped.stdout);
  });

  it('tells lines that cannot be read on standard error, a few of them one by one', async () => {
    const broken = Array.from({ length: 30 }, () => 'this is no line of a log\n').join('');
    const { code, stdout, stderr } = await run(['--ndjson', fileOf('broken.log', readFileSync(file, 'utf8') + broken)]);
    expect(code).toBe(0);
    expect(rowsOf(stdout).length).toBeGreaterThan(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(11);
    expect(stderr).toMatch(/broken\.log, line \d+: /);
    expect(stderr).toMatch(/: 30 lines could not be read\n$/);
  });
});

describe('a transcript', () => {
  const session = dialects['letters']!([
    ['S', '220 mx.example.net ESMTP'], ['C', 'EHLO out.example.com'], ['S', '250 mx.example.net'], ['C', 'VRFY jo'],
    ['S', '502 5.5.1 VRFY command is disabled'],
  ]);

  it('is answered with the command that was refused first, and what explains it', async () => {
    const { stdout } = await run([fileOf('session.txt', session)]);
    expect(stdout).toMatch(/^refused first: VRFY jo$/m);
    expect(stdout).toMatch(/^Note +\S/m);
    expect(stdout).toMatch(/^Category +command-not-supported$/m);
  });

  it('is told as one record', async () => {
    const record = JSON.parse((await run(['--json', '--transcript'], [session])).stdout) as Row;
    expect(record.steps).toHaveLength(3);
    expect(record.refusedFirst).toMatchObject({ command: 'VRFY', verdict: { category: 'command-not-supported' } });
    expect(record.findings).toMatchObject([{ step: { command: 'VRFY' } }]);
  });

  it('in which nothing is refused says so', async () => {
    const calm = session.split('\n').slice(0, 3).join('\n');
    expect((await run(['--transcript'], [calm])).stdout).toBe('2 steps, none refused\n');
  });
});

describe('a webhook', () => {
  const sendGridSpamReport = { ...sendGridBounce, event: 'spamreport' };

  it('is answered for each recipient of each event', async () => {
    const { stdout } = await run(['--webhook', 'ses', fileOf('ses.json', JSON.stringify(sesBounce, null, 2))]);
    expect(stdout).toMatch(/^jo@example\.net: bounce, by amazon-ses\nOutcome +permanent$/m);
  });

  it('is known by its shape, on many lines and with one event a line', async () => {
    const pretty = rowsOf((await run(['--ndjson'], [JSON.stringify(postmarkBounce, null, 2)])).stdout);
    expect(pretty).toMatchObject([{ event: { provider: 'postmark' }, verdict: { outcome: 'permanent' } }]);
    const lines = `${JSON.stringify(sendGridBounce)}\n`.repeat(3);
    const event = { event: { provider: 'sendgrid' } };
    const long = await run(['--ndjson'], [JSON.stringify(Array.from({ length: 1000 }, () => sendGridBounce))]);
    expect(long).toMatchObject({ code: 0, stderr: '' });
    expect(rowsOf(long.stdout)).toHaveLength(1000);
    expect(rowsOf((await run(['--ndjson'], [lines])).stdout)).toMatchObject([event, event, event]);
  });

  it.each(Object.entries({ sesComplaint, sendGridSpamReport }))('that is a complaint is judged as the mail is: %s', async (_, event) => {
    const { stdout } = await run([], [JSON.stringify(event)]);
    const note = /^Note +A recipient reported the message.*\. Treat it as an unsubscribe: send this recipient no more of it\.$/;
    const noteIn = (text: string) => text.slice(text.indexOf('\nNote') + 1).replace(/\s+/g, ' ').trim();
    expect(stdout).toMatch(/: complaint, by \S+\nNote/);
    for (const shown of [stdout, (await run([sample('mails/arf-abuse.eml')])).stdout]) expect(noteIn(shown)).toMatch(note);
    expect(stdout).not.toMatch(/^(?:Category|Recipient)/m);
    expect(rowsOf((await run(['--ndjson'], [JSON.stringify(event)])).stdout)).toMatchObject([{ event: { kind: 'complaint' }, verdict: null }]);
  });

  it('that is a complaint is no reply to count', async () => {
    const { stdout } = await run(['report'], [`${JSON.stringify(sendGridBounce)}\n${JSON.stringify(sendGridSpamReport)}\n`]);
    expect(stdout).toMatch(/^1 reply, 0\.0 % unclassified\n/);
  });

  it('that fits none ends with 1; beside others it is told on standard error', async () => {
    const wrong = await run(['--webhook', 'postmark'], ['{"RecordType":"Bounce"}']);
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toMatch(/^bounce-verdict: -: postmark webhook, [^\n]+\n$/);
    const mixed = await run(['--ndjson', '--webhook', 'postmark'], [`${JSON.stringify(postmarkBounce)}\n{"RecordType":"Bounce"}\n`]);
    expect(mixed.code).toBe(1);
    expect(rowsOf(mixed.stdout)).toHaveLength(1);
    expect(mixed.stderr).toMatch(/^bounce-verdict: -: postmark webhook, line 2, [^\n]+\n$/);
  });

  it('is told with the number of its line, in whichever chunk it comes', async () => {
    const good = `${JSON.stringify(sendGridBounce)}\n`;
    const { code, stdout, stderr } = await run(['--ndjson'], [good.repeat(3), good, '{"event":"bounce","broken\n', `${good}${good}{"cut`]);
    expect(code).toBe(1);
    expect(rowsOf(stdout)).toHaveLength(6);
    expect(stderr).toMatch(/^bounce-verdict: -: sendgrid webhook, line 5: not valid JSON at column [^\n]+\n/);
    expect(stderr).toMatch(/\nbounce-verdict: -: sendgrid webhook, line 8: not valid JSON at column [^\n]+\n$/);
  });
});

describe('a JSON document', () => {
  const pretty = (value: unknown) => JSON.stringify(value, null, 2);
  const inputs = [{ text: '550 5.1.1 no such user' }, { text: 'no', replyCode: 452 }, '451 later'];

  it('is one input or a list of them', async () => {
    for (const shown of [pretty(inputs), JSON.stringify(inputs)]) {
      expect(rowsOf((await run(['--ndjson'], [shown])).stdout)).toEqual(inputs.map((input) => classify(input)));
    }
    expect(rowsOf((await run(['--ndjson', '--command', 'RCPT'], [pretty(inputs[1])])).stdout))
      .toEqual([classify({ text: 'no', replyCode: 452, command: 'RCPT' })]);
    expect(await run(['--json'], ['[]\n'])).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });

  it('is told by what of it cannot be read, and the rest is judged', async () => {
    const { code, stdout, stderr } = await run(['--ndjson'], [pretty([[], inputs[0], 7])]);
    expect(code).toBe(1);
    expect(rowsOf(stdout)).toEqual([classify('550 5.1.1 no such user')]);
    expect(stderr).toBe([
      'bounce-verdict: -, [0]: neither a JSON object nor a string',
      'bounce-verdict: -, [2]: neither a JSON object nor a string', '',
    ].join('\n'));
  });

  it.each([
    ['a webhook that is cut', pretty(postmarkBounce).slice(0, -20), /^bounce-verdict: -: not valid JSON at line \d+, column \d+: expected [^\n]+\n$/],
    ['a list that is cut', pretty(inputs).slice(0, 60), /^bounce-verdict: -: not valid JSON at line \d+, [^\n]+\n$/],
    ['a line that is cut', '[{"email":"jo@x.y","event":"bounce"', /^bounce-verdict: -, line 1: not valid JSON at column 36: [^\n]+\n$/],
  ])('ends with 1 and one line where nothing can be read: %s', async (_, text, message) => {
    const { code, stdout, stderr } = await run([], [text]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('an object of another shape', () => {
  const api = { ErrorCode: 406, Message: 'Found inactive addresses: jo@example.net.' };

  it('is a text: what a service says in JSON is a reply as well', async () => {
    for (const shown of [JSON.stringify(api), JSON.stringify(api, null, 2), JSON.stringify([api], null, 2)]) {
      const { code, stdout, stderr } = await run(['--ndjson'], [shown]);
      expect({ code, rows: rowsOf(stdout), stderr }).toEqual({ code: 0, rows: [classify(JSON.stringify(api))], stderr: '' });
    }
    expect(classify(JSON.stringify(api)).category).toBe('already-suppressed');
  });
});

describe('lines', () => {
  it('of JSON that cannot be read are told with their numbers; the others are judged', async () => {
    const stdin = ['550-5.1.1 no\n550 5.1.1 such user\n\n{"diagnostic":"x"}\n', ' {"text":"452 full"}\n[{"text":"550"}]\n{"text":"550 5.1.1 us\n'];
    const { code, stdout, stderr } = await run(['--json'], stdin);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual(['550-5.1.1 no\n550 5.1.1 such user', '{"diagnostic":"x"}', '452 full'].map((text) => classify(text)));
    expect(stderr.match(/(?<=^bounce-verdict: -, line )\d+(?=: )/gm)).toEqual(['6', '7']);
  });

  it('that cannot be read are told one by one up to ten', async () => {
    const { code, stderr } = await run(['report'], ['{"diagnostic":"x"\n'.repeat(30)]);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(11);
    expect(stderr).toMatch(/\nbounce-verdict: and 20 more that could not be read\n$/);
  });

  it.each(['[192.0.2.1] said: 550 5.1.1 no such user', '{Failed} 550 5.1.1 no such user', '[{LED=550 5.1.1 no such user}]', '[550] {"x"}'])(
    'of replies that begin with a bracket are replies: %s',
    async (line) => {
      const { code, stdout, stderr } = await run(['--json'], [`550 no\n${line}\n`]);
      expect({ code, stderr, told: (JSON.parse(stdout) as unknown[])[1] }).toEqual({ code: 0, stderr: '', told: classify(line) });
    },
  );
});

describe('files', () => {
  it('of replies are read as standard input is', async () => {
    const text = '550-5.1.1 no such\n550 5.1.1 user\n452 4.2.2 mailbox full\n';
    const file = fileOf('replies.list', text);
    expect((await run(['--json', file])).stdout).toBe((await run(['--json'], [text])).stdout);
    expect((await run(['--json', '-'], [text])).stdout).toBe((await run(['--json', file])).stdout);
  });

  it('may be several, of several kinds: each answer names its file', async () => {
    const file = fileOf('one.list', '550 5.1.1 no such user\n');
    const mail = sample('mails/qmail.eml');
    const rows = rowsOf((await run(['--ndjson', file, mail])).stdout);
    expect(rows.map((row) => row.file)).toEqual([file, ...rows.slice(1).map(() => mail)]);
    expect(rows[0]!.verdict).toEqual(classify('550 5.1.1 no such user'));
    expect((await run([file, mail])).stdout).toContain(`${file}\nOutcome`);
  });

  it('may be several of which one cannot be read: it is told, and the others are judged', async () => {
    const packed = join(folder, 'packed.log.gz');
    writeFileSync(packed, gzipSync('550 no\n'));
    const [first, second] = ['550 5.1.1 no such user', '452 4.2.2 mailbox full'].map((text, index) => fileOf(`${index}.list`, `${text}\n`));
    for (const [argv, told] of [[['--ndjson'], '"verdict":'], [['--json'], '"verdict":'], [[], 'Outcome ']] as const) {
      const { code, stdout, stderr } = await run([...argv, first!, packed, second!]);
      expect(code).toBe(1);
      expect(stdout.split(told)).toHaveLength(3);
      expect(stderr).toMatch(/^bounce-verdict: \S+packed\.log\.gz: compressed with gzip; [^\n]+\n$/);
    }
  });

  const missing = [['missing.eml'], ['./missing'], ['--log', 'mail'], ['--transcript', 'x', 'y']];
  it.each(missing)('that are not there are wrong usage: %j %j', async (...argv) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(/there is no file '/);
  });

  it('are not mistaken for replies, nor replies for files', async () => {
    const replies = ['550 5.1.1 <jo@example.com>: no such user', '5.1.1', '/dev/null: no such mailbox here', 'see example.com/x.txt'];
    for (const reply of replies) {
      expect(JSON.parse((await run(['--json', reply])).stdout)).toEqual(classify(reply));
    }
  });
});

describe('own rules', () => {
  const rules = fileOf('rules.json', JSON.stringify({
    rules: [{ id: 'acme/held', category: 'acme/legal-hold', strength: 'decisive', phrases: ['no such user'] }],
    categories: { 'acme/legal-hold': { outcome: 'permanent', suppress: true } },
  }));
  const categoriesOf = async (argv: readonly string[], stdin: readonly string[] = []) =>
    rowsOf((await run(['--ndjson', '--rules', rules, ...argv], stdin)).stdout)
      .map((row) => (row.verdict ?? row.refusedFirst?.verdict ?? row).category);

  it('hold for arguments, lines, mails, logs, webhooks and transcripts', async () => {
    expect(await categoriesOf(['550 5.1.1 no such user'])).toEqual(['acme/legal-hold']);
    expect(await categoriesOf([], ['550 5.1.1 no such user\n452 4.2.2 mailbox full\n'])).toEqual(['acme/legal-hold', 'mailbox-full']);
    expect(await categoriesOf([], [JSON.stringify(sesBounce)])).toEqual(['acme/legal-hold']);
    const session = 'S: 220 mx\nC: EHLO a.example.com\nS: 250 mx\nC: RCPT TO:<jo@example.com>\nS: 550 no such user\n';
    expect(await categoriesOf([], [session])).toEqual(['acme/legal-hold']);
    const mail = [
      'Return-Path: <>', 'From: MAILER-DAEMON@example.net', 'Subject: failure notice', '',
      'Hi. This is the qmail-send program at example.net.', '', '<jo@example.com>:', '192.0.2.1 does not like recipient.', 'Remote host said: 550 no such user', '',
    ].join('\n');
    expect(await categoriesOf([], [mail])).toEqual(['acme/legal-hold']);
    const line = 'Mar 12 10:00:02 mx postfix/smtp[124]: 4VxT0abc: to=<jo@example.com>, relay=mx.example.net[192.0.2.1]:25, delay=1,'
      + ' dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 no such user (in reply to RCPT TO command))\n';
    expect(await categoriesOf([], [line])).toEqual(['acme/legal-hold']);
  });

  it('that are wrong end with 1 and name rule and field', async () => {
    const rule = { id: 'acme/held', category: 'acme/x', strength: 'strong', phrases: 'x' };
    const wrong = fileOf('wrong.json', JSON.stringify({ rules: [rule] }));
    const { code, stdout, stderr } = await run(['--rules', wrong, '550 no']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`bounce-verdict: ${wrong}: rules[0] (acme/held): field "phrases" must be a list of phrases, not "x"\n`);
  });
});
