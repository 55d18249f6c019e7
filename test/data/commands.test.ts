import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { commandRemediation } from '../../data/commands.ts';
import { actions, smtpCommands } from '../../src/vocabulary.ts';

const entries = Object.entries(commandRemediation);

describe('data/commands', () => {
  it('has every command that can be refused, the extensions a client may ask for, and TURN', () => {
    const refusable = smtpCommands.filter((command) => !['CONNECT', 'END-OF-DATA', 'QUIT'].includes(command));
    const expected = [...refusable, 'TURN', '8BITMIME', 'CHUNKING', 'DSN', 'SMTPUTF8'];
    expect(Object.keys(commandRemediation).sort()).toEqual([...expected].sort());
  });

  it('probes with RCPT TO in place of VRFY, and keeps the address', () => {
    const { action, summary, steps } = commandRemediation.VRFY!;
    expect(action).toBe('use-another-command');
    expect(summary).toContain('RCPT TO');
    expect(steps.join(' ')).toMatch(/MAIL FROM:<>.*RCPT TO:<.*(RSET|QUIT) instead of DATA/);
    expect(steps[0]).toContain('Keep the address');
  });

  it('names the command to use instead', () => {
    expect(commandRemediation.EXPN!.steps.join(' ')).toContain('RCPT TO');
    expect(commandRemediation.BDAT!.summary).toContain('DATA');
    expect(commandRemediation.CHUNKING!.summary).toContain('DATA');
    expect(commandRemediation.EHLO!.summary).toContain('HELO');
    expect(commandRemediation.ETRN!.steps.join(' ')).toContain('ATRN');
    expect(commandRemediation.HELP!.summary).toContain('EHLO');
  });

  it('does not repeat a step', () => {
    const steps = entries.flatMap(([, { steps: own }]) => own);
    expect(steps.filter((step, index) => steps.indexOf(step) !== index)).toEqual([]);
  });

  it('keeps within its share of the bundle: 4 KB compressed', () => {
    expect(gzipSync(JSON.stringify(commandRemediation)).length).toBeLessThan(4 * 1024);
  });
});

describe.each(entries)('data/commands: the text of %s', (_command, { action, summary, steps, links }) => {
  it('has a known action that does not suppress', () => {
    expect(actions).toContain(action);
    expect(action).not.toBe('suppress-recipient');
  });

  it('has a summary of one sentence, short enough for one line', () => {
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(summary.match(/[.!?](?=\s|$)/g)).toHaveLength(1);
    expect(summary.length).toBeLessThanOrEqual(160);
  });

  it('has two to five steps, each its own sentence', () => {
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(5);
    for (const step of steps) expect(step).toMatch(/^[A-Z].*\.$/);
  });

  it('says what the refusal leaves open about the recipient', () => {
    expect(steps.join(' ')).toMatch(/\b(recipients?|mailbox|address)\b/);
  });

  it('links to one to three https pages', () => {
    expect(links.length).toBeGreaterThanOrEqual(1);
    expect(links.length).toBeLessThanOrEqual(3);
    for (const { url } of links) expect(new URL(url).protocol).toBe('https:');
  });
});
