/**
 * A table-driven matcher over words. What it finds are sequences: runs of words without a gap. A phrase is one part or more with gaps
 * between, a part a choice of sequences. Each phrase is tried only where its rarest part is met, so that common words cost next to
 * nothing (see find.ts). Made from numbers (see describe.ts), which the build writes down: reading them is all that is left to do when
 * the library is loaded.
 */
import type { Described } from './describe.ts';
import { buildPhraseTable, type PhraseTable } from './phrase-table.ts';
import { buildTrieTable, type TrieTable } from './trie-table.ts';
import { buildWordTable, type WordTable } from './word-table.ts';

export interface Automaton extends PhraseTable {
  readonly words: WordTable;
  readonly trie: TrieTable;
  /** Sequence → its last hit in the text at hand. It counts where the sequence's bit in `met` is set. */
  readonly lastHit: Int32Array;
  readonly met: Int32Array;
}

/** @param firstTarget the number of the first target, where those of another automaton come before */
export function assemble(described: Described, firstTarget = 0): Automaton {
  const trie = buildTrieTable(described);
  return {
    words: buildWordTable(described),
    trie,
    ...buildPhraseTable(described, trie.count, firstTarget),
    lastHit: new Int32Array(trie.count),
    met: new Int32Array((trie.count >> 5) + 1),
  };
}
