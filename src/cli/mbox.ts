import { blocksOf, type Chunks } from './lines.ts';

/** 'From MAILER-DAEMON Thu Nov 26 09:12:00 2026': what stands in front of each mail in a box. */
const envelope = /^From \S+ .*\d:\d/;
/** A box may quote such a line within a mail. */
const quoted = /^>+From /;
/** What is longer is cut: no bounce is. In characters. */
const LONGEST_MAIL = 16 * 1024 * 1024;

/**
 * One mail, or those of an mbox one after the other, each as its bytes. A box is known by its first line; a mail in it begins behind an
 * empty line (RFC 4155 appendix A). Holds no more than one mail.
 */
export async function* mailsIn(chunks: Chunks): AsyncGenerator<Buffer> {
  let mail: string[] = [];
  let size = 0;
  let isBox: boolean | null = null;
  let isBehindBlank = true;
  for await (const block of blocksOf(chunks)) {
    const lines = block.toString('latin1').split('\n'); // a character for each byte
    const last = lines.pop()!;
    for (const line of last === '' ? lines.map((one) => `${one}\n`) : [...lines.map((one) => `${one}\n`), last]) {
      const begins = isBehindBlank && envelope.test(line);
      isBox ??= begins;
      isBehindBlank = line === '\n' || line === '\r\n';
      if (isBox && begins) {
        if (size > 0) yield Buffer.from(mail.join(''), 'latin1');
        mail = [];
        size = 0;
        continue;
      }
      if (size > LONGEST_MAIL) continue;
      mail.push(isBox && quoted.test(line) ? line.slice(1) : line);
      size += line.length;
    }
  }
  yield Buffer.from(mail.join(''), 'latin1');
}
