/** What the pages and their scripts are put together from, without a browser. */
import { describe, expect, it } from 'vitest';
import { phraseRules } from '../../data/phrases/index.ts';
import { readDsn } from '../../src/inputs/dsn.ts';
import { readTranscript } from '../../src/inputs/transcript.ts';
import { classify } from '../../src/index.ts';
import { pageFinder } from '../../src/site/client/find-pages.ts';
import { piecesOf } from '../../src/site/client/marks.ts';
import { fragmentOf, textIn, unpacked } from '../../src/site/client/pack.ts';
import { looksLikeMail, looksLikeSession, read } from '../../src/site/client/reading.ts';
import { duration } from '../../src/site/client/words.ts';
import { lean } from '../../src/lean.ts';
import { packed } from '../../src/site/bundle.ts';
import type { Parcel } from '../../src/site/client/front.ts';
import { html } from '../../src/site/html.ts';
import { shared } from '../../src/site/model.ts';
import type { Evidence } from '../../src/vocabulary.ts';

describe('html', () => {
  it('escapes whatever is put in, and keeps what is HTML', () => {
    expect(html`<p title="${'"\'&'}">${'<script>'}${html`<b>${1}</b>`}${[html`<i>${'>'}</i>`, 'a']}${null}${false}</p>`.markup)
      .toBe('<p title="&quot;&#39;&amp;">&lt;script&gt;<b>1</b><i>&gt;</i>a</p>');
  });
});

describe('the facts of the front page', () => {
  it('are those of the library, and survive the packing', async () => {
    const { facts } = await unpacked<Parcel>(packed({ facts: lean }));
    expect(facts).toEqual(JSON.parse(JSON.stringify(lean)));
    expect((facts['data/phrases/index.ts']!['phraseRules'] as readonly { id: string }[]).map(({ id }) => id)).toEqual(phraseRules.map(({ id }) => id));
  });
});

describe('a share link', () => {
  it('brings the text back, made by the page or by the build', async () => {
    for (const text of ['502 5.5.1 VRFY command is disabled', 'Empfänger 不存在 🙂\r\n\t<script>', ' ']) {
      expect(await textIn((await fragmentOf(text))!)).toBe(text);
      expect(await textIn(shared(text))).toBe(text);
    }
  });

  it('has an end: too long a text makes none, and no fragment unpacks to more than a bounce', async () => {
    let state = 1;
    const noise = Array.from({ length: 60_000 }, () => String.fromCharCode(32 + ((state = (state * 48271) % 2147483647) % 90))).join('');
    expect(await fragmentOf(noise)).toBeNull();
    expect(await textIn(shared('x'.repeat(5_000_000)))).toBeNull();
  });

  const damaged = ['', '#', '#q=502', '#z=', '#z=!!!', '#z=AAAA', shared('502').replace('#z=', '#z=_')];
  it.each(damaged)('that is none (%s) is ignored', async (fragment) => {
    expect(await textIn(fragment)).toBeNull();
  });
});

describe('piecesOf()', () => {
  const phrase = (match: string): Evidence => ({ kind: 'phrase', id: 'x/y', match });
  const marked = (text: string, evidence: readonly Evidence[]) =>
    piecesOf(text, evidence).map(({ text: words, evidence: index }) => (index === null ? words : `[${index}:${words}]`)).join('');

  it('marks wording and codes where they stand', () => {
    const { evidence } = classify('502 5.5.1 VRFY command is disabled');
    expect(marked('502 5.5.1 VRFY command is disabled', evidence)).toMatch(/^\[\d:502\] \[\d:5\.5\.1\] \[0:VRFY command is disabled\]$/);
  });

  it('gives the place to the stronger where two overlap, and loses no text', () => {
    expect(marked('user unknown here', [phrase('user unknown'), phrase('unknown here')])).toBe('[0:user unknown] here');
    expect(piecesOf('user unknown', [phrase('nobody')])).toEqual([{ text: 'user unknown', evidence: null }]);
    expect(piecesOf('', [])).toEqual([]);
  });

  it('takes no part of a longer number for a code', () => {
    expect(marked('1550 550.1 15.1.1 5.1.10 550 5.1.1', [{ kind: 'reply-code', id: '550' }, { kind: 'enhanced-code', id: '5.1.1' }]))
      .toBe('1550 550.1 15.1.1 5.1.10 [0:550] [1:5.1.1]');
  });

  it('leaves out the middle of what is very long', () => {
    const pieces = piecesOf(`${'a'.repeat(500_000)} user unknown ${'b'.repeat(500_000)}`, [phrase('user unknown')]);
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(10_000);
    expect(pieces[1]).toEqual({ text: 'user unknown', evidence: 0 });
  });
});

describe('read()', () => {
  const reader = { classify, readers: () => Promise.resolve({ readDsn, readTranscript }) };
  const session = `S: 220 mx.example.com
C: EHLO me.example.net
S: 250 mx.example.com
C: VRFY jo
S: 502 5.5.1 VRFY command is disabled
C: QUIT
S: 221 Bye`;
  const mail = `From: MAILER-DAEMON@example.net
To: news@example.net
Subject: Undelivered Mail Returned to Sender

<jo@example.com>: host mx.example.com said: 550 5.1.1 User unknown (in reply to RCPT TO command)
`;

  it('tells a reply, a session and a mail apart', async () => {
    expect((await read('550 5.1.1 no such user', reader)).kind).toBe('reply');
    expect((await read(session, reader)).kind).toBe('session');
    expect((await read(mail, reader)).kind).toBe('mail');
  });

  it('puts the refused step of a session first', async () => {
    const { items, first } = await read(session, reader);
    expect(items[first]).toMatchObject({ title: 'VRFY jo', verdict: { category: 'command-not-supported', suppressRecipient: false } });
  });

  it('gives a verdict for the recipient of a mail', async () => {
    const { items } = await read(mail, reader);
    expect(items).toMatchObject([{ title: 'jo@example.com', verdict: { category: 'unknown-recipient', suppressRecipient: true } }]);
  });

  it('answers to a mail that is no bounce, too', async () => {
    const { items, notes } = await read('From: a@example.com\nTo: b@example.com\nSubject: Lunch\n\nAt noon?\n', reader);
    expect(items).toHaveLength(1);
    expect(notes[0]).toMatch(/no bounce/);
  });

  it('does not take replies that name commands for sessions', () => {
    expect(looksLikeSession('550 5.1.1 <jo@example.com>: user unknown (in reply to RCPT TO command)')).toBe(false);
    expect(looksLikeMail('550 5.1.1 Subject: refused')).toBe(false);
    expect(looksLikeMail('smtp; 550 5.1.1\nTo: you')).toBe(false);
  });
});

describe('pageFinder()', () => {
  const page = (path: string, title: string, codes: string[] = [], words = '') => ({ path, title, summary: '', kind: '', codes, words });
  const find = pageFinder([
    page('a', 'X.7.26 Multiple authentication checks failed', ['X.7.26']), page('b', 'X.7.2 Mailing list expansion', ['X.7.2']),
    page('c', 'Gmail 550 5.7.26 Unauthenticated', ['550', '5.7.26'], 'Gmail and Google Workspace'),
    page('d', '502 Command not implemented', ['502']),
    page('e', 'Spamhaus ZEN', [], 'spamhaus-zen zen.spamhaus.org'),
  ]);
  const paths = (query: string) => find(query).map(({ path }) => path);

  it('finds codes of any class, exact ones first, and by their beginning', () => {
    expect(paths('5.7.26')).toEqual(expect.arrayContaining(['a', 'c']));
    expect(paths('4.7.26')).toEqual(['a']);
    expect(paths('5.7.2')[0]).toBe('b');
    expect(paths('50')).toEqual(['d']);
    expect(paths('550-5.7.26')).toEqual(['c']);
  });

  it('finds words, names and host names, with a slip of the pen', () => {
    expect(paths('gmail unauth')).toEqual(['c']);
    expect(paths('google')).toEqual(['c']);
    expect(paths('spamhous')).toEqual(['e']);
    expect(paths('zen.spamhaus.org')).toEqual(['e']);
    expect(paths('nothing at all like it')).toEqual([]);
  });
});

describe('duration()', () => {
  it.each([[1, '1 second'], [90, '90 seconds'], [900, '15 minutes'], [3600, '1 hour'], [7200, '2 hours']])('%i', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});
