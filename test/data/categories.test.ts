import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { categories } from '../../data/categories.ts';
import { actions, categoryNames } from '../../src/vocabulary.ts';

// The taxonomy: category, outcome, fault, and 'suppress' where the address is suppressed.
const taxonomy = `
  unknown-recipient      permanent  recipient         suppress
  invalid-address        permanent  recipient         suppress
  inactive-recipient     permanent  recipient         suppress
  mailbox-full           transient  recipient
  recipient-moved        permanent  recipient         suppress
  recipient-refused      permanent  recipient
  unknown-domain         permanent  recipient-domain  suppress
  domain-refuses-mail    permanent  recipient-domain  suppress
  dns-failure            transient  network
  routing-failure        permanent  recipient-domain
  relay-denied           permanent  recipient-domain
  connection-failure     transient  network
  service-unavailable    transient  receiving-system
  system-error           by-code    receiving-system
  system-full            transient  receiving-system
  delivery-expired       transient  network
  rate-limited           transient  sending-platform
  greylisted             transient  receiving-system
  too-many-recipients    transient  sending-platform
  ip-blocklisted         permanent  sender-ip
  domain-blocklisted     permanent  sender-identity
  poor-reputation        permanent  sender-identity
  spam-rejected          permanent  message
  virus-detected         permanent  message
  content-rejected       permanent  message
  policy-rejected        permanent  sending-platform
  authentication-failed  permanent  sender-identity
  reverse-dns-failed     permanent  sender-ip
  sender-rejected        permanent  sender-identity
  smtp-auth-failed       permanent  sending-platform
  tls-failed             permanent  sending-platform
  message-too-large      permanent  message
  malformed-message      permanent  message
  unsupported-content    permanent  message
  protocol-error         permanent  sending-platform
  command-not-supported  permanent  sending-platform
  already-suppressed     permanent  recipient         suppress
  auto-reply             unknown    none
  delivered              success    none
  unclassified           by-code    unknown
`;

const rows = taxonomy.trim().split('\n').map((line) => line.trim().split(/\s+/));
const entries = Object.entries(categories);
const sentenceEnds = (text: string) => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;

describe('data/categories', () => {
  it('has every category, in the order of the vocabulary', () => {
    expect(Object.keys(categories)).toEqual([...categoryNames]);
    expect(rows.map(([name]) => name)).toEqual([...categoryNames]);
  });

  it.each(rows)('%s: %s, %s', (name, outcome, fault, suppress) => {
    const entry = new Map<string, (typeof entries)[number][1]>(entries).get(name ?? '');
    expect(entry).toMatchObject({ outcome, fault, suppress: suppress === 'suppress' });
  });

  it('suppresses nothing that may pass', () => {
    const kept = entries.filter(([, { suppress, outcome }]) => suppress && outcome !== 'permanent').map(([name]) => name);
    expect(kept).toEqual([]);
  });

  it('claims that a mailbox exists, or that none can, only where the reply shows it', () => {
    const claiming = (status: string) => entries.filter(([, entry]) => entry.recipientStatus === status).map(([name]) => name);
    expect(claiming('exists')).toEqual(['inactive-recipient', 'mailbox-full', 'recipient-refused']);
    expect(claiming('does-not-exist')).toEqual(['unknown-recipient', 'invalid-address', 'unknown-domain', 'domain-refuses-mail']);
  });

  it('never advises to suppress what it keeps, nor to retry what it suppresses', () => {
    for (const [name, { suppress, remediation }] of entries) {
      const allowed = suppress ? ['suppress-recipient', 'correct-address'] : actions.filter((action) => action !== 'suppress-recipient');
      expect(allowed, name).toContain(remediation.action);
    }
  });
});

describe.each(entries)('data/categories: the text of %s', (_name, { meaning, remediation }) => {
  const { action, summary, steps, links } = remediation;

  it('has a known action and a meaning of one or two sentences', () => {
    expect(actions).toContain(action);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(sentenceEnds(meaning)).toBeLessThanOrEqual(2);
  });

  it('has a summary of one sentence, short enough for one line', () => {
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(sentenceEnds(summary)).toBe(1);
    expect(summary.length).toBeLessThanOrEqual(160);
  });

  it('has two to five steps, each its own sentence, none the summary again', () => {
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(new Set([summary, ...steps]).size).toBe(steps.length + 1);
    for (const step of steps) expect(step).toMatch(/^[A-Z].*[.?]$/);
  });

  it('links to one to three https pages', () => {
    expect(links.length).toBeGreaterThanOrEqual(1);
    expect(links.length).toBeLessThanOrEqual(3);
    for (const { title, url } of links) {
      expect(title).not.toBe('');
      expect(new URL(url).protocol).toBe('https:');
    }
  });
});

describe('data/categories as a whole', () => {
  it('does not repeat a step', () => {
    const steps = entries.flatMap(([, { remediation }]) => remediation.steps);
    expect(steps.filter((step, index) => steps.indexOf(step) !== index)).toEqual([]);
  });

  it('names each link by one title', () => {
    const titles = new Map<string, Set<string>>();
    for (const { title, url } of entries.flatMap(([, { remediation }]) => remediation.links)) {
      titles.set(url, (titles.get(url) ?? new Set<string>()).add(title));
    }
    expect([...titles].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  it('keeps within its share of the bundle: 9 KB compressed', () => {
    expect(gzipSync(JSON.stringify(categories)).length).toBeLessThan(9 * 1024);
  });
});
