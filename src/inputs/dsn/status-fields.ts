/** message/delivery-status (RFC 3464) and message/global-delivery-status (RFC 6533). */
import { bareAddress } from './addresses.ts';
import { blocksOf, fieldsOf, isDigits, typed, valueOf, withoutComments } from './fields.ts';
import type { Field } from './fields.ts';
import { candidates } from './findings.ts';
import type { Finding } from './findings.ts';
import type { DsnAction } from './report.ts';

export interface StatusReport {
  readonly reportingMta: string | null;
  readonly findings: readonly Finding[];
}

// Beside the five words of the RFC: what real reports write (Postfix probes say deliverable, SendGrid says expired).
const actionWords: Readonly<Record<string, DsnAction>> = {
  failed: 'failed', failure: 'failed', fail: 'failed', error: 'failed', undeliverable: 'failed', bounced: 'failed', expired: 'failed',
  delayed: 'delayed', delay: 'delayed', deferred: 'delayed',
  delivered: 'delivered', deliverable: 'delivered', success: 'delivered',
  relayed: 'relayed', expanded: 'expanded',
};

function actionOf(value: string | null): DsnAction | null {
  const word = withoutComments(value ?? '').toLowerCase().split(/[\s;,]/, 1)[0] ?? '';
  return Object.hasOwn(actionWords, word) ? (actionWords[word] ?? null) : null;
}

/** `5.1.1 (bad destination)` → `5.1.1` (RFC 3463 section 2). */
export function statusOf(value: string | null): string | null {
  const word = withoutComments(value ?? '').split(/[\s;,]/, 1)[0] ?? '';
  const [first = '', second = '', third = '', ...more] = word.split('.');
  return '245'.includes(first) && isDigits(first, 1) && isDigits(second, 3) && isDigits(third, 3) && more.length === 0 ? word : null;
}

/** `\x{E9}` of RFC 6533 section 3. */
function decodeUtf8Address(value: string): string {
  const [head = '', ...parts] = value.split('\\x{');
  return head + parts.map((part) => {
    const close = part.indexOf('}');
    const code = close > 0 && close <= 6 ? Number.parseInt(part.slice(0, close), 16) : Number.NaN;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) + part.slice(close + 1) : `\\x{${part}`;
  }).join('');
}

/**
 * xtext (RFC 3461 section 4), which should be decoded by now and sometimes is not. Only the two characters that xtext must
 * encode are decoded, so that `jo+20@example.com` stays the address that it is.
 */
function decodeXtext(value: string): string {
  return value.split('+2B').join('+').split('+3D').join('=');
}

function addressOf(field: string | null, isOriginal: boolean): string | null {
  if (field === null) return null;
  const { type, value } = typed(field);
  const decoded = type === 'utf-8' ? decodeUtf8Address(value) : isOriginal ? decodeXtext(value) : value;
  return bareAddress(decoded);
}

/** `dns; mx.example.com (TCP|…)` → `mx.example.com` */
export function hostOf(value: string | null): string | null {
  if (value === null) return null;
  const word = withoutComments(typed(value).value).split(/[\s[]/, 1)[0] ?? '';
  const host = word.endsWith('.') ? word.slice(0, -1) : word;
  return host === '' ? null : host;
}

const recipientFields = new Set([
  'final-recipient', 'original-recipient', 'action', 'status', 'remote-mta', 'diagnostic-code', 'last-attempt-date', 'will-retry-until',
  'final-log-id', 'x-actual-recipient', 'localized-diagnostic-code',
]);

/** A field that comes a second time begins the next recipient: some reports leave out the blank line between them. */
function splitAtRepeats(fields: readonly Field[]): Field[][] {
  const groups: Field[][] = [];
  let group: Field[] = [];
  for (const field of fields) {
    if (recipientFields.has(field.name) && group.some(({ name }) => name === field.name)) {
      groups.push(group);
      group = [];
    }
    group.push(field);
  }
  groups.push(group);
  return groups;
}

function diagnosticsOf(fields: readonly Field[]): string[] {
  const code = valueOf(fields, 'diagnostic-code');
  const words = code === null ? '' : typed(code).value;
  const status = valueOf(fields, 'status') ?? '';
  const comment = status.includes('(') ? status.slice(status.indexOf('(') + 1).replace(')', '').trim() : '';
  return candidates(words, comment);
}

/** `@gate.example.com:jo@server`: how a gateway calls the mailbox inside its own network. */
const isRouted = (value: string | null): boolean => value !== null && typed(value).value.replace('<', '').startsWith('@');

function findingOf(fields: readonly Field[]): Finding | null {
  const final = addressOf(valueOf(fields, 'final-recipient'), false);
  const original = addressOf(valueOf(fields, 'original-recipient'), true);
  const meant = original !== null && isRouted(valueOf(fields, 'final-recipient')) ? original : (final ?? original);
  const recipient = meant ?? addressOf(valueOf(fields, 'x-actual-recipient'), false);
  const action = actionOf(valueOf(fields, 'action'));
  const status = statusOf(valueOf(fields, 'status'));
  if (recipient === null && action === null && status === null) return null;
  if (recipient === null && valueOf(fields, 'final-recipient') === null && valueOf(fields, 'diagnostic-code') === null) return null;
  return {
    recipient: recipient ?? '',
    originalRecipient: original,
    action,
    status,
    diagnostics: diagnosticsOf(fields),
    remoteHost: hostOf(valueOf(fields, 'remote-mta')),
  };
}

/**
 * Reads the fields of a delivery report. A recipient that is named in a form that is no mail address (a pipe, a file, X.400)
 * comes with an empty `recipient`.
 */
export function readStatusFields(lines: readonly string[]): StatusReport {
  const groups = blocksOf(lines).flatMap((block) => splitAtRepeats(fieldsOf(block)));
  const reportingMta = groups.map((fields) => valueOf(fields, 'reporting-mta')).find((value) => value !== null) ?? null;
  const findings = groups.map(findingOf).filter((finding) => finding !== null);
  return { reportingMta: hostOf(reportingMta), findings };
}
