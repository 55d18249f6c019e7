/** What a token is. */
export const WORD = 0;
export const NUMBER = 1;
/** A word inside a link or host name. */
export const LINK = 2;
/** The end of a sentence. */
export const BREAK = 3;
/** A number that the parser has read as a reply code or a part of an enhanced one: no word of the reply. */
export const CODE = 4;
