import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/cli/detect.ts';
import { allRules } from '../data/rules.ts';
import { dialects, type Line } from '../inputs/transcript/dialects.ts';
import { samples as webhooks } from '../inputs/webhooks/samples.ts';

const kindOf = async (text: string) => (await detect(text, true))?.kind;
const folder = (name: string) => new URL(`../inputs/${name}/`, import.meta.url);
const filesIn = (name: string) =>
  readdirSync(folder(name)).map((file) => [file, readFileSync(new URL(file, folder(name)), 'utf8')] as const);

describe('detect', () => {
  it.each(filesIn('mails'))('takes %s for a mail', async (_, text) => {
    expect(await kindOf(text)).toBe('mail');
  });

  it.each(filesIn('logs/samples'))('takes %s for a log', async (_, text) => {
    expect(await kindOf(text)).toBe('log');
  });

  const session: readonly Line[] = [
    ['S', '220 mx.example.net ESMTP'], ['C', 'EHLO out.example.com'], ['S', '250 mx.example.net'], ['C', 'VRFY jo'],
    ['S', '502 5.5.1 VRFY command is disabled'],
  ];
  it.each(Object.keys(dialects))('takes a session for a transcript: %s', async (name) => {
    expect(await kindOf(dialects[name]!(session))).toBe('transcript');
  });

  it.each(Object.entries(webhooks))('takes events of %s for a webhook, on one line or on many', async (provider, events) => {
    const [event] = events;
    const shown = event instanceof Error ? { ...event, message: event.message } : event;
    const text = typeof shown === 'string' ? shown : JSON.stringify(shown, null, 2);
    expect(await detect(text, true)).toMatchObject({ kind: 'webhook', webhook: provider });
  });

  it('takes every reply of ours for a line, alone and in a list', async () => {
    const samples = allRules.flatMap((rule) => rule.samples);
    const replies = samples.flatMap((sample) => (typeof sample === 'string' ? [sample] : (sample.text ?? [])));
    expect(replies.length).toBeGreaterThan(500);
    for (const reply of replies) expect(await kindOf(reply), reply).toBe('lines');
    for (let at = 0; at + 40 < replies.length; at += 40) {
      expect(await kindOf(replies.slice(at, at + 40).join('\n')), replies[at]!).toBe('lines');
    }
  });

  it.each([
    ['', 'lines'],
    ['550 no', 'lines'],
    ['Subject: undeliverable', 'lines'],
    ['Error: 550 no such user\nError: 451 later', 'lines'],
    ['Newsgroups: local.test\nPath: news.example.org\nReturn-Path: <>\n\n550 no', 'mail'],
    ['X-Store-Info:a1b2\nTo:jo@example.com\nReceived: from mx.example.com\n\n550 no', 'mail'],
    ['From MAILER-DAEMON Fri Jan 1 00:00:00 2026\nX: y', 'mail'],
    ['{"text":"550 no","command":"RCPT"}\n{"text":"451 later"}', 'lines'],
    ['[1, 2]', 'lines'],
    ['{"broken', 'lines'],
    ['[192.0.2.1] said: 550 no', 'lines'],
    ['{Failed} 550 no,\n550 no', 'lines'],
    ['[{"text":"550 no"},{"text":"451 later"}]', 'document'],
    ['{\n  "text": "550 no"\n}', 'document'],
    ['{\n  "text": "550 no"', 'document'],
    ['{"text":\n"550 no"}', 'document'],
    ['["550 no", "451 later"]', 'document'],
    ['[]', 'document'],
    ['Received: 220 mx.example.net\nSent: EHLO out.example.com\nReceived: 250 mx.example.net', 'transcript'],
    ['450 4.7.1 Helo command rejected: Host not found', 'lines'],
    ['\uFEFFReturn-Path: <>\nFrom: a@example.com', 'mail'],
  ])('takes %j for %s', async (text, kind) => {
    expect(await kindOf(text)).toBe(kind);
  });

  it('asks for more of a JSON document of many lines, and for no more of a broken line', async () => {
    const document = JSON.stringify(webhooks.postmark[0], null, 2);
    expect(await detect(document.split('\n')[0]!, false)).toBeNull();
    expect(await detect('[{"event":"bounce"},{"eve', false)).toBeNull();
    expect(await detect('{"broken\n', false)).toMatchObject({ kind: 'lines' });
  });
});
