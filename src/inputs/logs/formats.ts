/** All formats, in the order in which a line is tried: the most telling marks first. */
import type { LogFormat } from './entry.ts';
import { exchange } from './exchange.ts';
import { exim } from './exim.ts';
import type { Format } from './format.ts';
import { haraka } from './haraka.ts';
import { kumomta } from './kumomta.ts';
import { opensmtpd } from './opensmtpd.ts';
import { postfix } from './postfix.ts';
import { powermta } from './powermta.ts';
import { qmail } from './qmail.ts';
import { sendmail } from './sendmail.ts';

export const formats: readonly Format[] = [exchange, powermta, kumomta, haraka, postfix, sendmail, opensmtpd, qmail, exim];

export function formatNamed(name: LogFormat): Format {
  return formats.find((format) => format.name === name)!;
}

export function formatOf(text: string): Format | null {
  return formats.find((format) => format.recognises(text)) ?? null;
}
