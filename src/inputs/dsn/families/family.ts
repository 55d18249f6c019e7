/** What every family gets to read, and what it gives back. */
import type { Finding } from '../findings.ts';
import type { BounceMail } from '../mime.ts';

export interface Reading {
  readonly mail: BounceMail;
  /** The text of the mail system, without the message that it returns. */
  readonly said: readonly string[];
  /** The same in one line and in lower case: for finding the family's own words. */
  readonly words: string;
}

export interface Family {
  readonly id: string;
  /** Findings, in the order of the text; none when the mail is not of this family. */
  readonly read: (reading: Reading) => readonly Finding[];
}

export function mentions({ words }: Reading, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => words.includes(phrase));
}

/** The lines after the first that contains one of the phrases (lower case). All of them when none does. */
export function linesAfter(lines: readonly string[], ...phrases: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => phrases.some((phrase) => line.toLowerCase().includes(phrase)));
  return at < 0 ? lines : lines.slice(at + 1);
}

/** The lines before the first that starts, spaces aside, with one of the phrases (lower case). */
export function linesBefore(lines: readonly string[], ...phrases: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => phrases.some((phrase) => line.trim().toLowerCase().startsWith(phrase)));
  return at < 0 ? lines : lines.slice(0, at);
}

/** What follows the last of the phrases in the text, so that the words of the remote host stand alone. */
export function textAfter(text: string, ...phrases: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const end = Math.max(...phrases.map((phrase) => (lower.includes(phrase) ? lower.lastIndexOf(phrase) + phrase.length : -1)));
  const rest = end < 0 ? '' : text.slice(end).trim();
  return rest === '' ? null : rest;
}
