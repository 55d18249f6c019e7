/** What phrases stand for, and where they may lie. */

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
