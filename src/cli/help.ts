import { logFormats } from '../inputs/logs/entry.ts';
import { webhookProviders } from '../inputs/webhooks/event.ts';
import { wrap } from './paint.ts';
import type { Subcommand } from './world.ts';

const WIDTH = 110;
const INDENT = 24;

function names(list: readonly string[]): string {
  return wrap(list.join(', '), WIDTH - INDENT).join(`\n${' '.repeat(INDENT)}`);
}

export function helpText(subcommands: readonly Subcommand[]): string {
  return `What an SMTP bounce means, and what to do about it.

Usage
  bounce-verdict [options] "550 5.1.1 <jo@example.com>: no such user"
  bounce-verdict [options] FILE…          bounce mails, logs, webhooks, SMTP sessions, lists of replies
  bounce-verdict [options] < FILE
${subcommands.map(({ help }) => `  ${help}\n`).join('')}
Input: what it is, where it does not tell by itself; - is standard input
  --lines               one reply a line: plain text, or a JSON object with any of text, replyCode, enhancedCode, command,
                        remoteHost and recipient. Lines of one multi-line reply (550-… 550 …) are read together, except
                        with --ndjson. A JSON list of such replies is read without this option
  --mail                a bounce mail as received, or an mbox of them
  --log                 the log of a mail server
  --format NAME         its format: ${names(logFormats)}
  --year 2026           the year of log lines that give none
  --webhook NAME        the body of a webhook, or one event a line. NAME is ses or
                        ${names(webhookProviders)}
  --transcript          an SMTP session, as a client or a person logged it

Output
  (no option)           a report to read; in colour on a terminal, unless NO_COLOR is set (FORCE_COLOR for colour elsewhere)
  --json                the verdict as JSON; an array where there are several
  --ndjson              one verdict for every line, as it comes; with how it goes on standard error, if that is a terminal
  --workers N           with --ndjson and lines: so many threads; the order is kept

Known beside the text
  --code 550            the reply code
  --enhanced 5.1.1      the enhanced status code, e.g. the Status field of a DSN
  --command RCPT        the SMTP command that was answered
  --remote-host HOST    the host that answered

  --rules FILE          rules, categories and overrides of your own, as JSON: what createClassifier() takes
  -h, --help            this text
  -v, --version         the version

Exit code: 0 for any answer, 1 for an input that cannot be read, JSON of which a part cannot be read, or a check that failed,
2 for wrong usage.
`;
}
