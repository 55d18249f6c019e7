/** What is longer is cut: a stream without line ends must not fill the memory. In UTF-16 units. */
const LONGEST_LINE = 1 << 20;

/** Bytes or text as they come → the lines completed by each chunk, without their ends. Holds no more than one line. */
export async function* linesOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (rest.length >= LONGEST_LINE && !text.includes('\n')) continue;
    const lines = (rest + text).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
    if (lines.length > 0) yield lines.map(withoutReturn);
  }
  rest += decoder.decode();
  if (rest !== '') yield [withoutReturn(rest)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
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
