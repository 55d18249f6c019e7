/** Operands → a reply, or files. What may be either is no reply: a mistyped name must not become a verdict. */
import { statSync } from 'node:fs';
import type { Args } from './args.ts';
import { plain } from './paint.ts';
import { UsageError } from './world.ts';

const LONGEST_SHOWN = 120;

type Standing = 'file' | 'folder' | 'missing';

/** What the tool reads, also rotated or compressed: `mail.log.1`, `mail.log.2.gz`. */
const fileName = /^(?!\w+:\/\/)[^\s<>]+\.(?:eml|msg|mbox|log|json|ndjson|jsonl|csv|txt)(?:\.\d+)?(?:\.(?:gz|zst|zip|bz2|xz))?$/i;
const path = /^\.{0,2}\/[^\s<>]*$/;
/** `550 5.1.1 user unknown` without quotes. */
const replyCode = /^[2-5]\d\d(?:-\S*)?$/;

/** A reply that the operands are, or null where they are files or nothing. @throws UsageError */
export function textOf({ operands, said }: Args): string | null {
  const standings = operands.map(standingOf);
  const at = standings.findIndex((standing) => standing !== 'file');
  if (at === -1) return null;
  const isOfFiles = said.kind !== null && said.kind !== 'lines';
  if (!isOfFiles && !nameFiles(operands, standings)) return operands.join(' ');
  const problem = standings[at] === 'folder' ? `'${operands[at]}' is a directory` : noFile(operands[at]!);
  throw new UsageError(isOfFiles || operands.length === 1 ? problem : `${problem}; a reply of several words goes in quotes`);
}

/** In one line, however long a reply the operand is. */
export function noFile(operand: string): string {
  const name = plain(operand);
  return `there is no file '${name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name}'`;
}

/** Words of a reply may happen to be the names of files; behind a reply code only a name with an extension is taken for one. */
function nameFiles(operands: readonly string[], standings: readonly Standing[]): boolean {
  if (replyCode.test(operands[0]!) && standings[0] === 'missing') {
    return operands.some((operand, index) => standings[index] === 'file' && fileName.test(operand));
  }
  return standings.some((standing) => standing !== 'missing')
    || operands.some((operand) => fileName.test(operand))
    || operands.every((operand) => path.test(operand));
}

function standingOf(operand: string): Standing {
  if (operand === '-') return 'file';
  try {
    const stats = statSync(operand, { throwIfNoEntry: false });
    return stats === undefined ? 'missing' : stats.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing'; // a reply is longer than a name may be
  }
}
