/** Does something in the reply keep a recipient whom its words would suppress? One good address lost outweighs ten left. */
import type { Candidate } from './candidates.ts';
import { WEIGHT } from './catalog.ts';
import type { Given } from './given.ts';
import type { Matches } from './match.ts';
import type { Parsed } from './parse.ts';

/** Replies to AUTH and to whoever has not logged in (RFC 4954 section 6): the user that they do not know is the sender. */
const loginCodes: ReadonlySet<number> = new Set([530, 534, 535, 538]);
/** 'Your account', 'your SMTP account', right before the words that decide; 'your domain', also among them. */
const addressed = /\byour (?!recipient|addressee|intended|contact)(?:[\w-]{1,20} )?$/i;
const ofSender = /\byour (?:[\w-]{1,20} )?(?:domain|host|hostname|ip|server|sender|subscription|plan|reply|(?:e-?mail )?address(?! book))\b/i;
/** 'No user with | your address'. */
const goesOn = /^\s?your (?:e-?mail )?address\b(?! book)/i;
const REACH = 28;
const LONGEST_MATCH = 512;
/** 4.0.0 */
const VAGUE = 400000;

export function isKept({ keeps }: Matches, parsed: Parsed, given: Given, top: Candidate, text: string): boolean {
  return keeps || loginCodes.has(parsed.code || given.replyCode) || isTriedAgain(parsed, given, top)
    || isAddressed(top, parsed, text) || isOfClient(top, text);
}

/** A bounce mail gives 4.x.x to what is tried again; a code in the reply itself says more, and so does NXDOMAIN beside a vague 4.0.0. */
function isTriedAgain(parsed: Parsed, given: Given, { category, weight }: Candidate): boolean {
  if (Math.floor(given.enhanced / 100000) !== 4 || parsed.code !== 0 || parsed.enhanced !== 0 || given.replyCode !== 0) return false;
  return given.enhanced !== VAGUE || category !== 'unknown-domain' || weight < WEIGHT.strong;
}

function isAddressed({ start, end }: Candidate, { words }: Parsed, text: string): boolean {
  if (start < 0) return ofSender.test(text.slice(words, words + LONGEST_MATCH)); // a code decides
  const from = Math.max(0, start - REACH);
  const among = text.slice(from, Math.min(end, from + LONGEST_MATCH));
  return addressed.test(text.slice(from, start)) || goesOn.test(text.slice(end, end + REACH)) || ofSender.test(among);
}

/** An IP address without a name is that of whoever connects, not a recipient's domain. */
const ipAddress = /\b\d{1,3}(?:\.\d{1,3}){3}\b/;

function isOfClient({ category, start, end }: Candidate, text: string): boolean {
  return category === 'unknown-domain' && start >= 0 && ipAddress.test(text.slice(start, Math.min(end, start + LONGEST_MATCH)));
}
