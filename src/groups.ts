/** What is looked for in a text, and what each phrase stands for. */
import { keeps, keepsAround } from '../data/keeps.ts';
import { mentions } from '../data/mentions.ts';
import { timeUnits } from '../data/times.ts';
import { wrappers } from '../data/wrappers.ts';
import { catalog } from './catalog.ts';
import { smtpCommands, type SmtpCommand } from './vocabulary.ts';

/** What a phrase that is found stands for: a rule, a provider's host, and so on. */
export const RULE = 0;
export const PROVIDER_HOST = 1;
export const PROVIDER_MARK = 2;
export const BLOCKLIST = 3;
export const MENTION = 4;
export const TIME = 5;
export const COMMAND = 6;
/** A command's name that counts in brackets only. */
export const BRACKETED = 7;
/** What keeps a recipient. */
export const KEEP = 8;
/** What silences a rule. */
export const UNLESS = 9;
/** What keeps a recipient wherever it stands. */
export const KEEP_AROUND = 10;

/** Where a phrase may lie: marks lie in links too. */
export const IN_TEXT = 0;
export const IN_LINKS_TOO = 1;
/** A host name suffix: found only at the end of a host name, from a label's start. */
export const ENDS_HOST = 2;

/** Phrases that stand for the same. */
export interface Group {
  readonly kind: number;
  /** Index into rules, providers, block lists or commands. */
  readonly ref: number;
  /** Told for host names only; for others the phrase tells it. */
  readonly place?: number;
  readonly phrases?: readonly string[] | undefined;
}

interface Worded {
  readonly phrases?: readonly string[];
  readonly unless?: readonly string[];
}

/** @param first index of the first rule */
export function ruleGroups(rules: readonly Worded[], first = 0): Group[] {
  return rules.flatMap(({ phrases, unless }, index) => [
    { kind: UNLESS, ref: first + index, phrases: unless },
    { kind: RULE, ref: first + index, phrases },
  ]);
}

export function ourGroups(): Group[] {
  const commandAt = (command: string) => smtpCommands.indexOf(command as SmtpCommand);
  return [
    ...ruleGroups(catalog.rules),
    ...catalog.providers.flatMap(({ hosts, marks }, ref) => [
      { kind: PROVIDER_HOST, ref, phrases: hosts, place: ENDS_HOST },
      { kind: PROVIDER_MARK, ref, phrases: marks },
    ]),
    ...catalog.blocklists.flatMap(({ zones, marks }, ref) => [
      { kind: BLOCKLIST, ref, phrases: zones, place: ENDS_HOST },
      { kind: BLOCKLIST, ref, phrases: marks },
    ]),
    ...Object.entries(mentions).map(([command, phrases]) => ({ kind: MENTION, ref: commandAt(command), phrases })),
    ...wrappers.flatMap(({ command, said, bracketed }) => [
      { kind: COMMAND, ref: commandAt(command), phrases: said },
      { kind: BRACKETED, ref: commandAt(command), phrases: bracketed },
    ]),
    { kind: TIME, ref: 0, phrases: timeUnits },
    { kind: KEEP, ref: 0, phrases: keeps },
    { kind: KEEP_AROUND, ref: 0, phrases: keepsAround },
  ];
}
