/** What every format gives to the reader of logs. */
import { parseReply } from '../../index.ts';
import type { BounceInput } from '../../vocabulary.ts';
import type { DeliveryStatus, LogFormat } from './entry.ts';
import { isLogLine } from './time.ts';

export interface Line {
  readonly number: number;
  readonly text: string;
}

/** What a line says of one recipient. */
export interface Finding {
  readonly status: DeliveryStatus;
  readonly queueId: string | null;
  readonly time: string | null;
  readonly input: BounceInput;
}

export type Reading = { readonly line: Line; readonly found: Finding } | { readonly line: Line; readonly problem: string };

/** Reads one log. It may remember what it needs of former lines, never more than a bounded number of them. */
export interface LogReader {
  readonly read: (line: Line) => readonly Reading[];
  /** What was held back for a line to come. */
  readonly end: () => readonly Reading[];
}

export interface LogSettings {
  readonly year: number | null;
}

export interface Format {
  readonly name: LogFormat;
  /** Is this a line that only this kind of server writes? True at least for each line that the reader needs. */
  readonly recognises: (text: string) => boolean;
  readonly open: (settings: LogSettings) => LogReader;
}

/** What a line holds: findings, none where it is about something else, or in words why it cannot be read. */
export type Held = readonly Finding[] | string;

/** Why a line is not understood that does not even begin as a log line does. */
export const NO_LOG_LINE = 'not a line of this log: no time and no process in front';

export function readingsOf(line: Line, held: Held): readonly Reading[] {
  return typeof held === 'string' ? [{ line, problem: held }] : held.map((found) => ({ line, found }));
}

/** A reader for formats with one record on each line. */
export function perLine(read: (text: string, settings: LogSettings) => Held): Format['open'] {
  return (settings) => ({
    read: (line) => (line.text.trim() === '' ? [] : readingsOf(line, read(line.text, settings))),
    end: () => [],
  });
}

/** For a line with nothing about a delivery in it: it is passed over, if it is a log line at all. */
export function somethingElse(text: string): Held {
  return isLogLine(text) ? [] : NO_LOG_LINE;
}

interface Loose {
  readonly text: string;
  readonly enhancedCode?: string | null | undefined;
  readonly command?: BounceInput['command'] | null;
  readonly remoteHost?: string | null | undefined;
  readonly recipient?: string | null | undefined;
}

/** What the server's own decision says, where neither its words nor the log have a code: the weakest evidence. */
const byStatus: Readonly<Record<DeliveryStatus, string | null>> = {
  bounced: '5.0.0', deferred: '4.0.0', expired: '4.4.7', delivered: null,
};

/** The input for `classify()`: what is null or empty is left out. A delivery counts as 250 where its text has no code. */
export function inputOf(status: DeliveryStatus, fields: Loose): BounceInput {
  const { text, enhancedCode, command, remoteHost, recipient } = fields;
  const code = enhancedCode || (hasCode(text) ? null : byStatus[status]);
  return {
    text,
    ...(status === 'delivered' ? { replyCode: 250 } : {}),
    ...(code ? { enhancedCode: code } : {}),
    ...(command ? { command } : {}),
    ...(remoteHost ? { remoteHost } : {}),
    ...(recipient ? { recipient } : {}),
  };
}

function hasCode(text: string): boolean {
  const { code, enhancedCode } = parseReply(text);
  return code !== null || enhancedCode !== null;
}

/** `mx.example.net. [192.0.2.1]` and `mx.example.net[192.0.2.1]:25` by name; by address where there is no name. */
export function hostOf(relay: string): string | null {
  const open = relay.indexOf('[');
  const name = (open < 0 ? relay : relay.slice(0, open)).trim().replace(/\.$/, '');
  if (name !== '' && !name.startsWith('(')) return name;
  const close = relay.indexOf(']', open);
  return open >= 0 && close > open + 1 ? relay.slice(open + 1, close) : null;
}
