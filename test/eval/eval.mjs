// npm run eval: how right the built library is on the corpora that are here, and what its confidence is worth.
import { existsSync, readFileSync } from 'node:fs';
import { classify } from '../../dist/index.js';

const corpora = [
  ['development corpus', new URL('../../../shared/corpus/replies.ndjson', import.meta.url)],
  ['own replies', new URL('../corpus/replies.ndjson', import.meta.url)],
  ['own replies of systems', new URL('../corpus/systems.ndjson', import.meta.url)],
  ['own replies that tempt', new URL('../corpus/kept.ndjson', import.meta.url)],
  ['own replies that tempt more', new URL('../corpus/tempting.ndjson', import.meta.url)],
  ['own replies in other languages', new URL('../corpus/languages.ndjson', import.meta.url)],
  ['own replies in unusual words', new URL('../corpus/unusual.ndjson', import.meta.url)],
];

for (const [name, file] of corpora) {
  if (!existsSync(file)) {
    console.log(`${name}: not here (${file.pathname}), left out`);
    continue;
  }
  const rows = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const table = Object.fromEntries(['high', 'medium', 'low', 'all'].map((confidence) => [confidence, { rows: 0, right: 0, 'right %': 0, suppressed: 0, 'wrongly suppressed': 0 }]));
  for (const row of rows) {
    const verdict = classify(row.ctx ? { text: row.text, ...row.ctx } : row.text);
    const right = verdict.category === row.category || (row.alt ?? []).includes(verdict.category);
    for (const line of [table[verdict.confidence], table.all]) {
      line.rows += 1;
      if (right) line.right += 1;
      if (verdict.suppressRecipient) line.suppressed += 1;
      if (verdict.suppressRecipient && row.suppress === false) line['wrongly suppressed'] += 1;
    }
  }
  for (const line of Object.values(table)) line['right %'] = line.rows === 0 ? 100 : Math.round((line.right / line.rows) * 1000) / 10;
  console.log(`${name}: ${rows.length} replies`);
  console.table(table);
}
