/** Real bounce mails that lie outside the repository, where they are there: ../shared/corpus/mails beside a list of what they hold. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDsn } from '../../src/inputs/dsn.ts';

interface Labelled {
  readonly recipient: string;
  readonly category?: string;
  readonly alt?: readonly string[];
  readonly suppress?: boolean | 'either';
}

interface Row {
  readonly file: string;
  readonly recipients: readonly Labelled[];
}

const list = new URL('../../../shared/corpus/mails.ndjson', import.meta.url);
const isThere = existsSync(list);
const listed = isThere ? readFileSync(list, 'utf8').split('\n').filter((line) => line !== '') : [];
const rows = listed.map((line) => JSON.parse(line) as Row);
const mailOf = (file: string): Uint8Array => readFileSync(new URL(`../../../shared/corpus/mails/${file}`, import.meta.url));

/** The mail itself says 'User Unknown' for the recipient that is labelled as having a full mailbox. */
const mislabelled = new Set(['rhost-aol-03.eml']);

const title = `the shared corpus of bounce mails${isThere ? '' : ' (skipped: ../shared/corpus/mails.ndjson is not here)'}`;

describe.skipIf(!isThere)(title, () => {
  it('is read: recipients found, categories right, nobody suppressed wrongly', { timeout: 120_000 }, async () => {
    let expected = 0;
    let found = 0;
    let labelled = 0;
    let right = 0;
    const wronglySuppressed: string[] = [];
    for (const { file, recipients } of rows) {
      const report = await readDsn(mailOf(file));
      for (const want of recipients) {
        expected += 1;
        const got = report.recipients.find(({ recipient }) => recipient.toLowerCase() === want.recipient.toLowerCase());
        if (got === undefined) continue;
        found += 1;
        const { category, suppressRecipient } = got.verdict;
        if (suppressRecipient && want.suppress === false && !mislabelled.has(file)) wronglySuppressed.push(`${file}: ${category}`);
        if (want.category === undefined) continue;
        labelled += 1;
        if (category === want.category || want.alt?.includes(category) === true) right += 1;
      }
    }
    expect(expected).toBeGreaterThan(300);
    expect(found / expected).toBeGreaterThanOrEqual(0.98);
    expect(right / labelled).toBeGreaterThanOrEqual(0.93);
    expect(wronglySuppressed).toEqual([]);
  });

  it('is read with any line ends, and cut at every thousandth byte, without a throw', { timeout: 120_000 }, async () => {
    let readings = 0;
    for (const { file } of rows) {
      const bytes = mailOf(file);
      const unix = Buffer.from(bytes).toString('latin1').replace(/\r+\n/g, '\n');
      const report = await readDsn(Buffer.from(unix, 'latin1'));
      for (const end of ['\r\n', '\r']) {
        expect(await readDsn(Buffer.from(unix.split('\n').join(end), 'latin1')), file).toEqual(report);
      }
      for (let end = 1000; end < bytes.length; end += 1000) {
        const cut = await readDsn(bytes.subarray(0, end));
        const wrong = cut.recipients.filter(({ action, verdict }) => verdict.suppressRecipient && action !== 'failed');
        expect(wrong, file).toEqual([]);
        readings += 1;
      }
    }
    expect(readings).toBeGreaterThan(1000);
  });
});
