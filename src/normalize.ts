/**
 * Text as received → text that the parser reads: mark-up, quoted-printable remains and underscores gone. Most replies carry none of
 * that and come back as they are. Everything here is linear in the length of the text.
 */
import { LONGEST } from './characters.ts';

/** What is longer than LONGEST is read from its first and its last part: codes stand in front, a log's own remarks at the end. */
const HEAD = 49152;
const TAIL = LONGEST - HEAD - 1;

/** The tags that replies and bounce mails carry. Anything else in angle brackets is an address or a placeholder, and stays. */
const htmlTag = /<\/?(?:html|head|body|title|meta|style|p|br|div|span|a|b|i|u|em|strong|font|table|tbody|tr|td|th|ul|ol|li|pre|code|tt|h[1-6]|hr|img|blockquote|center|small)(?:\s[^<>]{0,2000})?\/?>/gi;
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const softLineBreak = /=\r?\n/g;
const quotedByte = /(?:=[0-9A-F]{2})+/g;
/** What quoted-printable leaves and links do not: `=20` in front of a digit is a value, as in SIZE=20971520 and ?ip=203.0.113.5. */
const quotedMarks = /=3D|=20(?!\d)|=\r?\n|=C3=/;
/** Quoted-printable writes = itself as =3D. A text that has it bare is none. */
const bareEquals = /=(?![0-9A-F]{2}|\r?\n|$)/;
/** UTF-8 that was read as Latin-1: 'dÃ©sactivÃ©'. */
const misread = /[\u00c2\u00c3][\u0080-\u00bf]/g;

export const withinReach = (text: string): string => (text.length > LONGEST ? `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}` : text);

export function normalize(received: string): string {
  let text = withinReach(received);
  if (text.includes('=') && quotedMarks.test(text) && !bareEquals.test(text)) text = unquote(text);
  if (text.includes('&') && text.includes(';')) text = withoutEntities(text);
  if (text.includes('Ã')) text = text.replace(misread, reread);
  if (text.includes('<') && hasTags(text)) text = text.replace(htmlTag, ' ');
  if (text.includes('_') && !text.includes(' ')) text = text.replaceAll('_', ' ');
  return text;
}

const hasTags = (text: string): boolean =>
  text.includes('</') || text.includes('<br') || text.includes('<BR') || text.includes('<p') || text.includes('<P');

function unquote(text: string): string {
  return text.replace(softLineBreak, '').replace(quotedByte, (bytes) => {
    try {
      return decodeURIComponent(bytes.replaceAll('=', '%'));
    } catch {
      return bytes; // not UTF-8: part of a link or an id
    }
  });
}

const reread = (pair: string): string => String.fromCharCode(((pair.charCodeAt(0) & 0x1f) << 6) | (pair.charCodeAt(1) & 0x3f));

function withoutEntities(text: string): string {
  return text.replace(entity, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named[name.toLowerCase()]!;
    const point = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
