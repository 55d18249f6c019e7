/** What is looked for in a text, and what each phrase stands for. */
import { keeps, keepsAround } from '../data/keeps.ts';
import { mentions } from '../data/mentions.ts';
import { timeUnits } from '../data/times.ts';
import { wrappers } from '../data/wrappers.ts';
import { catalog } from './catalog.ts';
import {
  BLOCKLIST, BRACKETED, COMMAND, ENDS_HOST, KEEP, KEEP_AROUND, MENTION, PROVIDER_HOST, PROVIDER_MARK, RULE, TIME, UNLESS,
} from './targets.ts';
import { smtpCommands, type SmtpCommand } from './vocabulary.ts';

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
  readonly phrases?: readonly string[] | undefined;
  readonly unless?: readonly string[] | undefined;
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
