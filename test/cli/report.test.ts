import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { progressOn } from '../../src/cli/progress.ts';
import { screenOf } from '../../src/cli/report.ts';
import { newTally } from '../../src/cli/tally.ts';
import { categories } from '../../src/catalog-entry.ts';
import { classify, fingerprint, type Category } from '../../src/index.ts';
import { worldOf } from './world.ts';

async function report(argv: readonly string[], stdin: readonly string[], screen: Parameters<typeof worldOf>[0] = {}) {
  const { world, kept } = worldOf({ ...screen, stdin });
  return { code: await main(['report', ...argv], world), ...kept };
}

const odd = (number: number) => `550 zorple at mx${number}.example.com[192.0.2.${number % 250}] blorp ${1000 + number}`;
const list = [
  ...Array.from({ length: 30 }, () => '550 5.1.1 no such user'),
  ...Array.from({ length: 10 }, () => '452 4.2.2 mailbox full'),
  ...Array.from({ length: 8 }, (_, number) => odd(number)),
  '550 wibble', '550 wibble',
];

describe('report', () => {
  it('groups replies by category, and what is unclassified by template with an example', async () => {
    const { code, stdout } = await report([], [`${list.join('\n')}\n`]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^50 replies, 20\.0 % unclassified\n/);
    expect(stdout).toMatch(/^unknown-recipient +30 +60\.0 % +30 +0 +30$/m);
    expect(stdout).toMatch(/^mailbox-full +10 +20\.0 % +0 +10 +0$/m);
    expect(stdout).toMatch(/^Unclassified, 2 templates$/m);
    expect(stdout).toContain(`         8  ${fingerprint(odd(0))}\n            ${odd(0)}\n`);
    expect(stdout.indexOf('zorple')).toBeLessThan(stdout.indexOf('wibble'));
  });

  it('is told whole with --json', async () => {
    const told = JSON.parse((await report(['--json'], [`${list.join('\n')}\n`])).stdout) as object;
    expect(told).toMatchObject({
      total: 50,
      unclassified: 10,
      categories: [
        { category: 'unknown-recipient', count: 30, suppress: 30, outcomes: { permanent: 30, transient: 0, success: 0, unknown: 0 } },
        {}, {},
      ],
      templates: [
        { template: fingerprint(odd(1)), count: 8, example: odd(0) }, { template: '550 wibble', count: 2, example: '550 wibble' },
      ],
      templatesArePartial: false,
    });
  });

  it('reads logs, and says nothing of templates where all is known', async () => {
    const line = 'Mar 12 10:00:02 mx postfix/smtp[124]: 4VxT0abc: to=<jo@example.com>, relay=mx.example.net[192.0.2.1]:25, delay=1,'
      + ' dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command))\n';
    const { stdout } = await report([], [line.repeat(3)]);
    expect(stdout).toMatch(/^3 replies, 0\.0 % unclassified/);
    expect(stdout).not.toContain('template');
  });

  it('says that there is nothing', async () => {
    expect((await report([], [])).stdout).toMatch(/^0 replies, 0\.0 % unclassified\n/);
  });

  it('takes files, not replies', async () => {
    expect(await report(['550 no such user'], [])).toMatchObject({ code: 2, stdout: '' });
    expect(await report(['--ndjson'], [])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('the screen', () => {
  const full = () => {
    const tally = newTally();
    const base = classify('550 5.1.1 no such user');
    (Object.keys(categories) as Category[]).forEach((category, index) => {
      for (let count = 0; count <= index; count += 1) tally.count({ ...base, category });
    });
    for (let number = 0; number < 60; number += 1) tally.count(classify(`550 zorple ${'abcdefghij'.repeat(20)} ${'x'.repeat(number)}`));
    return tally;
  };

  it.each([[80, 24], [100, 40], [200, 60]])('holds no more than %i columns and %i rows', (columns, rows) => {
    const lines = screenOf(full(), (_, text) => text, { columns, rows }).split('\n').slice(0, -1);
    expect(lines.length).toBeLessThan(rows);
    expect(lines.length).toBeGreaterThan(rows - 6);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(columns, 80));
    expect(lines.join('\n')).toMatch(/and \d+ more categories, [\d,]+ replies/);
    expect(lines.join('\n')).toMatch(/and \d+ more templates, \d+ replies/);
  });

  it('lets no control character of an example through', () => {
    const tally = newTally();
    tally.count(classify('550 zorple \u001b[2J blorp'));
    expect(screenOf(tally, (_, text) => text, { columns: 80, rows: 24 })).not.toMatch(/[^\P{C}\n]/u);
  });
});

describe('newTally', () => {
  it('keeps what is frequent where templates are without number, and says so', () => {
    const tally = newTally(50);
    for (let number = 0; number < 2000; number += 1) {
      tally.count(classify('550 zorple'));
      tally.count(classify(`550 ${'abcdefghijklmnopqrstuvwxyz'.slice(number % 26)} ${'q'.repeat(number % 700)} blorp`));
    }
    expect(tally.templates().length).toBeLessThanOrEqual(50);
    expect(tally.templates()[0]).toEqual({ template: '550 zorple', count: 2000, example: '550 zorple' });
    expect(tally.isPartial()).toBe(true);
  });
});

describe('progress', () => {
  const written = (terminal: Parameters<typeof worldOf>[0]) => {
    const { world, kept } = worldOf(terminal);
    let now = 0;
    const progress = progressOn(world, () => now);
    for (let step = 0; step < 10; step += 1) {
      now += 100;
      progress.add(1000, 25);
    }
    progress.end();
    return kept.stderr;
  };

  it('says lines, rate and share unclassified, now and then, on a terminal', () => {
    const shown = written({ watched: true }).split('\r').map(stripVTControlCharacters).filter(Boolean);
    expect(shown).toHaveLength(6);
    expect(shown[0]).toBe('2,000 lines, 10,000 a second, 2.5 % unclassified');
    expect(shown.at(-1)).toBe('10,000 lines, 10,000 a second, 2.5 % unclassified\n');
  });

  it.each([{ watched: false }, { watched: true, screen: true }])('says nothing with %j', (terminal) => {
    expect(written(terminal)).toBe('');
  });
});
