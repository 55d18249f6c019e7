/** Bytes or text as they come. */
export type Chunks = AsyncIterable<string | Uint8Array>;

const LINE_FEED = 10;
/** What is longer is cut: a stream without line ends must not fill the memory. In bytes. */
const LONGEST_LINE = 1 << 20;

/** Bytes or text as they come → blocks of whole lines, each as soon as its last line is complete. Holds no more than one line. */
export async function* blocksOf(chunks: Chunks): AsyncGenerator<Buffer> {
  let open: Buffer[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const whole = bytes.subarray(0, end);
      yield held === 0 ? whole : Buffer.concat([...open, whole]);
      open = [];
      held = 0;
    }
    if (end === bytes.length || held >= LONGEST_LINE) continue;
    const rest = bytes.subarray(end);
    open.push(rest);
    held += rest.length;
  }
  if (held > 0) yield Buffer.concat(open);
}

/** The lines of a block, without their ends; what is no UTF-8 becomes U+FFFD. */
export function linesIn(block: Buffer): string[] {
  const lines = block.toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (block.includes(13)) lines.forEach((line, index) => (lines[index] = withoutReturn(line)));
  return lines;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Bytes or text as they come → the lines completed by each chunk, without their ends. */
export async function* linesOf(chunks: Chunks): AsyncGenerator<string[]> {
  for await (const block of blocksOf(chunks)) yield linesIn(block);
}

/** Lines → replies: the lines of a multi-line reply together, empty lines left out (RFC 5321 section 4.2.1). */
export async function* repliesOf(batches: AsyncIterable<readonly string[]>): AsyncGenerator<string[]> {
  let open = '';
  for await (const lines of batches) {
    const replies: string[] = [];
    for (const line of lines) {
      const continues = open !== '' && line.startsWith(open.slice(0, 3)) && open.length < LONGEST_LINE;
      if (open !== '' && !continues) replies.push(open);
      const reply = continues ? `${open}\n${line}` : line;
      open = awaitsMore(line) ? reply : '';
      if (open === '' && reply.trim() !== '') replies.push(reply);
    }
    yield replies;
  }
  if (open !== '') yield [open];
}

/** `550-…`, unless a log has put the whole reply on this line: `550-… 550 …`. */
function awaitsMore(line: string): boolean {
  return /^[2-5]\d\d-/.test(line) && !line.includes(` ${line.slice(0, 3)} `);
}
