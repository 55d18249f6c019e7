/** Blocks of whole lines → blocks of verdicts, a line of JSON for each line. What `--ndjson` does in every thread. */
import { classify as classifyByOurs, createClassifier, type BounceInput, type Classifier, type ClassifierOptions } from '../index.ts';
import { beginsAsJson, readInputLine } from './input-line.ts';
import { lineWriter } from './json.ts';
import { linesIn } from './lines.ts';

/** Plain JSON, to be told to a thread. */
export interface Task {
  readonly options: ClassifierOptions | null;
  readonly given: BounceInput;
  /** The file that the lines are from, where there are several. */
  readonly file: string | null;
}

/** The verdicts on a block of lines, and what there is to count. */
export interface Judged {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: number;
  readonly unclassified: number;
  readonly problems: readonly LineProblem[];
}

/** A line that cannot be read. It is judged as one that says nothing, so that there is a verdict for every line. */
export interface LineProblem {
  /** In the block, from 1. */
  readonly line: number;
  readonly problem: string;
}

/** A verdict takes about so many times the bytes of its line. */
const GROWTH = 16;
const LEAST = 8192;

export function judgeOfTask({ options, ...task }: Task): (block: Buffer) => Judged {
  return judgeOf(options === null ? classifyByOurs : createClassifier(options), task);
}

export function judgeOf(classify: Classifier, { given, file }: Omit<Task, 'options'>): (block: Buffer) => Judged {
  const nothingGiven = Object.keys(given).length === 0;
  return (block) => {
    const lines = linesIn(block);
    const writer = lineWriter(LEAST + GROWTH * block.length, file);
    const problems: LineProblem[] = [];
    let unclassified = 0;
    const inputOf = (line: string, index: number): BounceInput => {
      const { input, problem } = readInputLine(line, given);
      if (problem === null) return { ...given, ...input };
      problems.push({ line: index + 1, problem });
      return {};
    };
    for (const [index, line] of lines.entries()) {
      const verdict = classify(nothingGiven && !beginsAsJson(line) ? line : inputOf(line, index));
      if (verdict.category === 'unclassified') unclassified += 1;
      writer.write(verdict);
    }
    return { bytes: writer.bytes(), lines: lines.length, unclassified, problems };
  };
}
