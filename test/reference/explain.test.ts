import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { explainCommand } from '../../src/cli/explain.ts';
import { UsageError } from '../../src/cli/world.ts';
import { classify } from '../../src/index.ts';
import { entries, explain } from '../../src/reference.ts';
import { allEntries } from '../../src/reference/entries.ts';
import { toMarkdown } from '../../src/reference/markdown.ts';
import { spansOf } from '../../src/reference/spans.ts';
import { toTerminal } from '../../src/reference/terminal.ts';
import type { ReferenceEntry } from '../../src/vocabulary.ts';
import { fixtures } from '../site/fixtures.ts';

const all = allEntries(fixtures);
const titleOf = (id: string) => all.find((entry) => entry.id === id)?.title ?? id;
const fixture = (id: string): ReferenceEntry => fixtures.find((entry) => entry.id === id)!;
const of502 = fixture('502');
const onTerminal = (entry: ReferenceEntry, width = 80, colour = false) => toTerminal(entry, null, titleOf, { width, colour });

describe('spansOf()', () => {
  it('finds links, and nothing that only looks like one', () => {
    expect(spansOf('see [RFC 5321](https://example.com/a) now')).toEqual([
      { text: 'see ' }, { text: 'RFC 5321', url: 'https://example.com/a' }, { text: ' now' },
    ]);
    const alike = ['[TSS04] (x)', '[a](http://example.com)', '[a](javascript:alert(1))', '[]()'];
    for (const text of alike) expect(spansOf(text)).toEqual([{ text }]);
  });
});

describe('on a terminal', () => {
  it('has every part of the entry', () => {
    const text = onTerminal(of502).replace(/\s+/g, ' ');
    const { meaning, correction, seenFrom, causes, bulkMail, fix, faq } = of502;
    const parts: unknown[] = [seenFrom, causes, bulkMail, correction, meaning.slice(0, 40), ...[...fix, ...faq].flatMap(Object.values)];
    for (const part of parts) expect(text).toContain(part);
    expect(text).toContain(titleOf('x.5.1'));
    expect(text).toContain('→ permanent, command-not-supported: keep the recipient');
  });

  it('keeps to its width, links excepted, and never below 40 or above 100 columns', () => {
    const linesOf = (width: number) => onTerminal(of502, width).split('\n').filter((line) => !line.includes('https:'));
    const longest = (width: number) => Math.max(...linesOf(width).map((line) => line.length));
    expect(longest(50)).toBeLessThanOrEqual(50);
    expect(longest(10)).toBeLessThanOrEqual(40);
    expect(longest(1000)).toBeLessThanOrEqual(100);
    expect(longest(1000)).toBeGreaterThan(80);
  });

  it('numbers its links and lists each once', () => {
    const text = onTerminal(of502);
    expect(text).toContain('see RFC 5321 [1].');
    expect(text.match(/https:\/\/www\.rfc-editor\.org\/rfc\/rfc5321#section-4\.2\.4/g)).toHaveLength(1);
  });

  it('is coloured on request only', () => {
    expect(onTerminal(of502, 80, true)).toContain('\u001b[1m');
    expect(onTerminal(of502)).not.toContain('\u001b');
  });

  it('lets no reply steer the terminal', () => {
    expect(explain('550 5.1.1 \u001b[2J\u0007no such user\u202e')).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});

describe('as Markdown', () => {
  it('has headings, numbered steps, links and fenced replies', () => {
    const text = toMarkdown(fixture('x.7.26'), null, titleOf);
    expect(text).toMatch(/^# X\.7\.26 Multiple authentication checks failed\n/);
    expect(text).toContain('1. **Sign with DKIM.** Publish the key');
    expect(text).toContain('- [RFC 7372 section 3.3](https://www.rfc-editor.org/rfc/rfc7372#section-3.3)');
    expect(text).toContain('```\n550-5.7.26 This mail has been blocked');
    expect(text).toContain('### Gmail and Google Workspace');
  });

  it('escapes what is text', () => {
    const text = toMarkdown(fixture('google-5-7-26-unauthenticated'), null, titleOf);
    expect(text).toContain('\\<script\\>alert');
    expect(text).toContain('\\*Not\\* bold');
  });
});

describe('explain()', () => {
  it('explains a code, a reply and a verdict', () => {
    expect(explain(502)).toMatch(/^502 Command not implemented\n/);
    const reply = '452 4.2.2 <jo@example.com>: mailbox is full';
    expect(explain(reply)).toContain('→ transient, mailbox-full: keep the recipient');
    expect(explain(classify(reply))).toBe(explain(reply));
    expect(explain(reply, { format: 'markdown' })).toContain('**This reply:** transient, mailbox-full: keep the recipient.');
  });

  it('explains every entry by its id, in both formats', () => {
    for (const { id, title } of entries) {
      expect(explain(id, { format: 'markdown' }).startsWith('# '), id).toBe(true);
      expect(explain(id, { width: 100 }).replace(/\s+/g, ' '), id).toContain(title.replace(/\s+/g, ' '));
    }
  });
});

describe('bounce-verdict explain', () => {
  async function run(argv: readonly string[], input = '', isTTY = true): Promise<string> {
    let out = '';
    const stdout = new Writable({ write: (chunk, _, done) => { out += String(chunk); done(); } });
    await explainCommand(argv, { stdin: Object.assign(Readable.from([input]), { isTTY }), stdout, stderr: stdout, env: {} });
    return out;
  }

  it('prints the entry of a code, of a reply, of standard input', async () => {
    expect(await run(['502'])).toMatch(/^502 /);
    expect(await run(['550', '5.7.26'])).toMatch(/^X\.7\.26 /);
    expect(await run([], '452 4.2.2 mailbox full\n', false)).toContain('mailbox-full');
  });

  it('prints Markdown and JSON', async () => {
    expect(await run(['--markdown', '502'])).toMatch(/^# 502 /);
    expect(JSON.parse(await run(['--json', '502']))).toMatchObject({ entries: [{ id: '502' }], verdict: null });
  });

  it('refuses what it does not understand', async () => {
    await expect(run([])).rejects.toThrow(UsageError);
    await expect(run(['--json', '--markdown', '502'])).rejects.toThrow(UsageError);
    await expect(run(['--no-such-option', '502'])).rejects.toThrow(UsageError);
  });
});
