/** What Exim does to a reply that it quotes, in its log and in its bounces alike; and how to undo it. */

const escape = /(?:\\[2-3][0-7]{2})+/g;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** `\345\256\233` → `宛`; what is no UTF-8 stays as it is. */
function decoded(escaped: string): string {
  const bytes = escaped.slice(1).split('\\').map((octal) => Number.parseInt(octal, 8));
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return escaped;
  }
}

const gaveUp = ': retry timeout exceeded';

/** The reply as the host sent it: bytes beyond ASCII for their octal escapes, without the words that Exim has given up since. */
export function asSent(text: string): string {
  const trimmed = text.trimEnd();
  const reply = trimmed.endsWith(gaveUp) ? trimmed.slice(0, -gaveUp.length) : text;
  return reply.includes('\\') ? reply.replace(escape, decoded) : reply;
}
