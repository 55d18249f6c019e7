/** Where the evidence stands in the text. */
import type { Evidence } from '../../vocabulary.ts';

export interface Piece {
  readonly text: string;
  /** Place of the evidence in the list, or null for what lies between. */
  readonly evidence: number | null;
}

/** Text around what is marked that is still shown, in characters: a bounce may be a megabyte long. */
const MARGIN = 1500;

/**
 * The text in pieces, in order. Where evidence overlaps, the stronger one keeps its place; what cannot be found, because the library
 * read it through mark-up or an encoding, is left unmarked.
 */
export function piecesOf(text: string, evidence: readonly Evidence[]): Piece[] {
  const taken: { start: number; end: number; evidence: number }[] = [];
  for (const [index, piece] of evidence.entries()) {
    const found = placeOf(text, piece);
    if (found === null || taken.some(({ start, end }) => found.start < end && start < found.end)) continue;
    taken.push({ ...found, evidence: index });
  }
  taken.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, evidence: index } of taken) {
    if (start > from) pieces.push({ text: text.slice(from, start), evidence: null });
    pieces.push({ text: text.slice(start, end), evidence: index });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), evidence: null });
  return pieces.map(shortened);
}

function placeOf(text: string, { kind, id, match }: Evidence): { start: number; end: number } | null {
  if (match !== undefined && match !== '') {
    const start = text.indexOf(match);
    return start < 0 ? null : { start, end: start + match.length };
  }
  if (kind !== 'reply-code' && kind !== 'enhanced-code') return null;
  for (let start = text.indexOf(id); start >= 0; start = text.indexOf(id, start + 1)) {
    const end = start + id.length;
    if (!/[\d.]/.test(text.charAt(start - 1)) && !/^\d|^\.\d/.test(text.slice(end, end + 2))) return { start, end };
  }
  return null;
}

function shortened(piece: Piece, index: number, { length }: readonly Piece[]): Piece {
  const { text, evidence } = piece;
  if (evidence !== null || text.length <= 2 * MARGIN) return piece;
  const head = index === 0 && length > 1 ? '' : text.slice(0, MARGIN);
  const tail = index === length - 1 && length > 1 ? '' : text.slice(-MARGIN);
  const left = text.length - head.length - tail.length;
  return { text: `${head}\n[… ${left.toLocaleString('en')} characters left out …]\n${tail}`, evidence };
}
