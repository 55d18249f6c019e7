/** Records of a CSV file (RFC 4180) out of its lines: a quoted field may hold line ends. */
import { parse } from 'csv-parse/sync';
import { readingsOf, type Held, type Line, type LogReader, type Reading } from './format.ts';

/** A quote that is open for longer belongs to a broken line, and the lines behind it are read by themselves. */
const LONGEST_RECORD = 16;

/** A reader of records. `read` gives a text where a record is none of its own: then the lines that it was joined from count singly. */
export function perRecord(read: (line: Line, cells: readonly string[]) => Held): LogReader {
  let open: readonly Line[] = [];

  function step(line: Line): readonly Reading[] {
    if (open.length === 0 && line.text.trim() === '') return [];
    const lines = [...open, line];
    const cells = cellsOf(lines.map(({ text }) => text).join('\n'), lines.length > 1);
    if (cells === 'open' && lines.length < LONGEST_RECORD) {
      open = lines;
      return [];
    }
    open = [];
    const held = typeof cells === 'string' ? `broken CSV: ${problems[cells]}` : read(lines[0]!, cells);
    return typeof held === 'string' && lines.length > 1 ? apart(lines) : readingsOf(lines[0]!, held);
  }

  /** The first line is the broken one; the others begin anew. */
  function apart([first, ...rest]: readonly Line[]): readonly Reading[] {
    open = [];
    return [{ line: first!, problem: `broken CSV: ${problems.open}` }, ...rest.flatMap(step)];
  }

  function end(): readonly Reading[] {
    const readings: Reading[] = [];
    while (open.length > 0) readings.push(...apart(open));
    return readings;
  }

  return { read: step, end };
}

const problems = { open: 'a quote that is not closed', broken: 'a quote at a wrong place' } as const;

function cellsOf(text: string, joined: boolean): readonly string[] | keyof typeof problems {
  if (!text.includes('"')) return joined ? 'broken' : text.split(',');
  const strict = attempt(text, false);
  if (strict !== 'broken' || joined) return strict;
  // Quotes inside an unquoted field are not CSV, yet there is one way only to read them.
  return attempt(text, true);
}

function attempt(text: string, relaxed: boolean): readonly string[] | keyof typeof problems {
  try {
    const records = parse(text, { relax_column_count: true, relax_quotes: relaxed, record_delimiter: '\n' });
    return records.length === 1 ? records[0]! : 'broken';
  } catch (error) {
    return (error as { code?: unknown }).code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'broken';
  }
}
