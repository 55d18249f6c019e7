/** Building one `WebhookBounce` from the fields of an event: codes, command, time, and the service's judgement as a weak code. */
import { smtpCommands } from '../../vocabulary.ts';
import type { SmtpCommand } from '../../vocabulary.ts';
import type { WebhookBounce, WebhookEventKind, WebhookJudgement, WebhookProvider } from './event.ts';

type Loose = string | number | null | undefined;

/** The fields of an event as they come; what is empty, malformed or absent is left out of the result. */
export interface Draft {
  readonly kind: WebhookEventKind;
  readonly judgement: WebhookJudgement | null;
  /** Subject and detail of the enhanced code that says what the judgement says: '1.1'. */
  readonly detail?: string | undefined;
  readonly text?: Loose;
  readonly replyCode?: Loose;
  readonly enhancedCode?: Loose;
  readonly command?: Loose;
  readonly remoteHost?: Loose;
  readonly recipient?: Loose;
  readonly id?: Loose;
  readonly messageId?: Loose;
  readonly time?: Loose;
  readonly words: Readonly<Record<string, string | number | boolean | null | undefined>>;
}

/** What a judgement word means: the kind of event, the class and the rest of an enhanced code. */
export interface Meaning {
  readonly kind?: WebhookEventKind;
  readonly judgement: WebhookJudgement;
  readonly detail?: string;
}

/** Stands for a reply where the service did not even try to deliver. */
export const suppressionText = 'The recipient is on the suppression list of the sending service';

export function bounceOf(provider: WebhookProvider, draft: Draft): WebhookBounce {
  const text = draft.kind === 'suppressed' && !hasCode(filled(draft.text)) ? suppressionText : filled(draft.text);
  const replyCode = replyCodeOf(draft.replyCode);
  const enhancedCode = draft.kind === 'suppressed' ? undefined : (enhancedCodeOf(draft.enhancedCode) ?? weakCode(draft, text, replyCode));
  const command = commandOf(filled(draft.command));
  const remoteHost = filled(draft.remoteHost).replace(/\.$/, '');
  const recipient = addressOf(filled(draft.recipient));
  return {
    text,
    ...(replyCode === undefined ? {} : { replyCode }),
    ...(enhancedCode === undefined ? {} : { enhancedCode }),
    ...(command === undefined ? {} : { command }),
    ...(remoteHost === '' ? {} : { remoteHost }),
    ...(recipient === '' ? {} : { recipient }),
    event: {
      provider,
      kind: draft.kind,
      id: idOf(draft.id),
      messageId: idOf(draft.messageId),
      time: timeOf(draft.time),
      judgement: draft.judgement,
      words: wordsOf(draft.words),
    },
  };
}

/**
 * The judgement as an enhanced code, only where the event has no code of its own: the class alone beside a text, and the
 * full code where there is no text either. So a judgement never overrules a reply. A delivery is 2.0.0.
 */
function weakCode(draft: Draft, text: string, replyCode: number | undefined): string | undefined {
  if (draft.kind === 'complaint' || replyCode !== undefined || hasCode(text)) return undefined;
  if (draft.kind === 'delivered') return '2.0.0';
  if (draft.judgement !== 'permanent' && draft.judgement !== 'transient') return undefined;
  const digit = draft.judgement === 'permanent' ? '5' : '4';
  return text === '' && draft.detail !== undefined ? `${digit}.${draft.detail}` : `${digit}.0.0`;
}

function filled(value: Loose): string {
  return value === null || value === undefined ? '' : String(value).trim();
}

/** A number past 2^53 was rounded when the JSON was parsed: no id at all is better than that of another event. */
function idOf(value: Loose): string | null {
  return typeof value === 'number' && !Number.isSafeInteger(value) ? null : filled(value) || null;
}

function wordsOf(words: Draft['words']): Record<string, string> {
  const kept = Object.entries(words).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

/** Whether a text has a reply code at the start of a word, or an enhanced code (not four numbers: that is an IP address). */
export function hasCode(text: string): boolean {
  return /(?:^|[\s;:("])[245]\d\d(?:[\s-]|$)/.test(text) || /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.test(text);
}

function replyCodeOf(value: Loose): number | undefined {
  const text = filled(value);
  return /^[2-5]\d\d$/.test(text) ? Number(text) : undefined;
}

function enhancedCodeOf(value: Loose): string | undefined {
  return /^[245]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(filled(value))?.[0];
}

const otherCommands: Readonly<Record<string, SmtpCommand>> = { '.': 'END-OF-DATA', CONN: 'CONNECT', LHLO: 'EHLO' };

/** `MAIL FROM`, `AUTH PLAIN`, `RCPT TO:<…>`: the first word counts. */
function commandOf(value: string): SmtpCommand | undefined {
  const verb = value.toUpperCase().split(/[\s:]/, 1)[0] ?? '';
  return smtpCommands.find((command) => command === verb) ?? (Object.hasOwn(otherCommands, verb) ? otherCommands[verb] : undefined);
}

/** `Jo <jo@example.com>` and `<jo@example.com>` are `jo@example.com`. */
function addressOf(value: string): string {
  return /<([^<>]*)>$/.exec(value)?.[1]?.trim() ?? value;
}

/** Seconds or milliseconds since 1970, as a number or in digits, or an ISO 8601 time with its zone. */
function timeOf(value: Loose): string | null {
  const text = filled(value);
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
  if (number === null && !/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return null;
  // 1e11 seconds are in the year 5138, 1e11 milliseconds in 1973.
  const date = new Date(number === null ? text : number < 1e11 ? number * 1000 : number);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
