/** The texts that the bench reads: our own replies of 40 to 600 characters, bare and as MTAs wrap them; at least 1,000 distinct ones. */
import { readFileSync } from 'node:fs';

const wraps = [
  (text) => text,
  (text) => `host mx.example.com[192.0.2.10] said: ${text} (in reply to RCPT TO command)`,
  (text) => `smtp; ${text}`,
];

export function realisticTexts() {
  const rows = readFileSync(new URL('../corpus/replies.ndjson', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line).text);
  const texts = new Set(rows.flatMap((text, index) => [wraps[0](text), wraps[index % wraps.length](text)]));
  return [...texts].filter((text) => text.length >= 40 && text.length <= 600);
}

/** Phrases like ours, of words that no reply holds, to multiply the rule base. */
export function syntheticRules(count) {
  return Array.from({ length: count }, (_, index) => ({
    id: `bench/rule-${index}`,
    category: 'bench/none',
    strength: 'fair',
    phrases: [`zq${index % 997}a zq${index % 89}b … (zq${index}c|zq${index}d)`, `(mailbox|user) zq${index} zr${index % 31}`],
    samples: ['none'],
    source: 'observed',
  }));
}
