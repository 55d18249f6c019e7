/** Does something in the reply keep a recipient whom its words would suppress? One good address lost outweighs ten left. */
import type { Candidate } from './candidates.ts';
import type { Given } from './given.ts';
import type { Matches } from './match.ts';

/** Replies to AUTH and to whoever has not logged in (RFC 4954 section 6): the user that they do not know is the sender. */
const loginCodes: ReadonlySet<number> = new Set([530, 534, 535, 538]);
/** 'Your account', 'your SMTP account', right before the words that decide. */
const addressed = /\byour (?:[\w-]{1,20} )?$/i;
const REACH = 28;

export function isKept({ keeps }: Matches, code: number, given: Given, top: Candidate, text: string): boolean {
  return keeps || (code === 0 && isTransient(given)) || loginCodes.has(code) || (top.start > 0 && addressed.test(text.slice(Math.max(0, top.start - REACH), top.start)));
}

/** The status given beside a text without a code: a bounce mail says 4.x.x of what is tried again. */
const isTransient = ({ enhanced }: Given): boolean => Math.floor(enhanced / 100000) === 4;
