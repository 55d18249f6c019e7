/** A log of each format, made up: what a day of a small server looks like. */
import { readFileSync } from 'node:fs';
import { logFormats, type LogFormat } from '../../../src/inputs/logs.ts';

const contents = new Map(logFormats.map((name) => [name, readFileSync(new URL(`samples/${name}.log`, import.meta.url), 'utf8').trimEnd()]));

export function sample(name: LogFormat): string {
  return contents.get(name) ?? '';
}

export function linesOf(name: LogFormat): string[] {
  return sample(name).split('\n');
}

/** Formats in which each line stands for itself, whatever lines are around it. */
export const independent: readonly LogFormat[] = ['postfix', 'exim', 'sendmail', 'opensmtpd', 'kumomta', 'haraka'];
