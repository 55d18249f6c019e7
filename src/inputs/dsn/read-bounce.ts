/** Delivery reports, standard and not: the fields of message/delivery-status first, and what the text adds to them. */
import { addressesIn, isDaemon, sameAddress } from './addresses.ts';
import { reportingHostIn } from './circumstances.ts';
import { excerptOf, indentOf, joined } from './excerpt.ts';
import { readFamilies } from './families/index.ts';
import { fieldOn, valuesOf } from './fields.ts';
import type { Field } from './fields.ts';
import { candidates } from './findings.ts';
import type { Finding } from './findings.ts';
import { actionIn, hasBounceSubject, isFromMailSystem, soundsFailed } from './kinds.ts';
import type { BounceMail } from './mime.ts';
import type { BounceKind, DsnAction } from './report.ts';
import { readStatusFields } from './status-fields.ts';
import type { StatusReport } from './status-fields.ts';

export interface Bounce {
  readonly kind: BounceKind;
  readonly reportingMta: string | null;
  readonly findings: readonly Finding[];
  /** The header of the message that bounced. */
  readonly original: readonly Field[];
}

const isNamed = ({ recipient }: Finding): boolean => recipient !== '';

function statusReportOf(mail: BounceMail): StatusReport | null {
  const reports = mail.statusReports.map(readStatusFields);
  const findings = reports.flatMap((report) => report.findings);
  const reportingMta = reports.map((report) => report.reportingMta).find((host) => host !== null) ?? null;
  return findings.length > 0 ? { reportingMta, findings } : null;
}

/** Some write the fields of the report into their text. */
function statusReportIn(said: readonly string[]): StatusReport | null {
  const line = said.find((text) => fieldOn(text.trimStart())?.name.endsWith('-recipient') === true);
  if (line === undefined) return null;
  const indent = indentOf(line);
  const report = readStatusFields(said.map((text) => text.slice(Math.min(indent, indentOf(text)))));
  const findings = report.findings.filter((finding) => isNamed(finding) && (finding.action !== null || finding.status !== null));
  return findings.length > 0 ? { ...report, findings } : null;
}

/** The addresses that a bounce of no known format can be about. */
function possibleRecipients(mail: BounceMail, said: readonly string[], original: readonly Field[]): string[] {
  const failed = valuesOf(mail.headers, 'x-failed-recipients').flatMap(addressesIn);
  if (failed.length > 0) return failed;
  const own = ['to', 'from', 'reply-to', 'cc'].flatMap((name) => valuesOf(mail.headers, name)).flatMap(addressesIn);
  const sentTo = valuesOf(original, 'to').flatMap(addressesIn);
  const isOther = (address: string): boolean => !isDaemon(address) && !own.some((ours) => sameAddress(ours, address));
  const told = said.flatMap(addressesIn).filter(isOther);
  const both = told.find((address) => sentTo.some((to) => sameAddress(to, address)));
  const meant = both ?? told[0] ?? (sentTo.length === 1 ? sentTo[0] : undefined);
  return meant === undefined ? [] : [meant];
}

function withAction(finding: Finding, action: DsnAction): Finding {
  if (finding.action !== undefined && finding.action !== null) return finding;
  return { ...finding, action: finding.status?.startsWith('2') === true ? 'delivered' : action };
}

/** Nothing but an address, perhaps not even all of it: there the mail was cut. */
const isCut = ({ action, status, diagnostics }: Finding): boolean => action === null && status === null && diagnostics.length === 0;

/** The report names the recipients; the text adds the reason where it says more, the command and the host. */
function combined(reported: readonly Finding[], told: readonly Finding[], guessed: readonly string[]): Finding[] {
  const byAddress = new Map(told.map((finding) => [finding.recipient.toLowerCase(), finding]));
  const whole = reported.filter((finding) => !isCut(finding));
  if (whole.length === 0 && told.some(isNamed)) return told.filter(isNamed);
  const reports = whole.length > 0 ? whole : reported;
  const single = reports.length === 1;
  const pairs = reports.map((finding) => {
    const text = byAddress.get(finding.recipient.toLowerCase())
      ?? byAddress.get(finding.originalRecipient?.toLowerCase() ?? '')
      ?? (single && told.length === 1 ? told[0] : undefined);
    const isBeginning = text?.recipient.toLowerCase().startsWith(finding.recipient.toLowerCase()) === true;
    const recipient = isBeginning ? text.recipient : isNamed(finding) ? finding.recipient : single ? (guessed[0] ?? '') : '';
    return {
      ...finding,
      recipient,
      originalRecipient: finding.originalRecipient ?? text?.originalRecipient ?? null,
      diagnostics: [...finding.diagnostics, ...(text?.diagnostics ?? [])],
      remoteHost: finding.remoteHost ?? text?.remoteHost ?? null,
      command: finding.command ?? text?.command ?? null,
    };
  });
  return pairs.filter(isNamed);
}

/** Where one recipient that failed is named apart from the reason, the whole text is about it. A delay often has no reason. */
function withReason(findings: readonly Finding[], said: readonly string[], action: DsnAction): readonly Finding[] {
  const [only, ...others] = findings;
  if (only === undefined || others.length > 0 || (only.action ?? action) !== 'failed' || only.diagnostics.length > 0) return findings;
  return [{ ...only, diagnostics: candidates(joined(said)) }];
}

function kindOf(findings: readonly Finding[]): BounceKind {
  const actions = findings.map(({ action }) => action);
  if (actions.includes('failed')) return 'failure';
  return actions.includes('delayed') ? 'delay' : 'delivered';
}

/** Null where the mail is no delivery report. */
export function readBounce(mail: BounceMail): Bounce | null {
  const { said, original: embedded } = excerptOf(mail.lines);
  const original = mail.original.length > 0 ? mail.original : embedded;
  const report = statusReportOf(mail);
  if (report === null && !isFromMailSystem(mail) && !hasBounceSubject(mail)) return null;
  const words = joined(said).toLowerCase();
  const told = readFamilies({ mail, said, words });
  const reading = told.length > 0 || mail.htmlLines.length === 0 ? told : readHtml(mail);
  const fields = report ?? statusReportIn(said);
  const action = actionIn(mail.subject, words);
  const guessed = possibleRecipients(mail, said, original);
  const found = withReason(fields === null ? reading.filter(isNamed) : combined(fields.findings, reading, guessed), said, action);
  const guesses = soundsFailed(mail, words) ? guessed : [];
  const diagnostics = candidates(guesses.length === 1 ? joined(said) : null);
  const findings = found.length > 0 ? found : guesses.map((recipient) => ({ recipient, diagnostics }));
  if (findings.length === 0) return null;
  const settled = findings.map((finding) => withAction(finding, action));
  return { kind: kindOf(settled), reportingMta: fields?.reportingMta ?? reportingHostIn(words), findings: settled, original };
}

function readHtml(mail: BounceMail): readonly Finding[] {
  const { said } = excerptOf(mail.htmlLines);
  return readFamilies({ mail, said, words: joined(said).toLowerCase() });
}
