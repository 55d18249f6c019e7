/** The bytes of an input → text in UTF-8, as they come. What is no text is refused, instead of being judged as a reply. */
import type { Chunks } from './lines.ts';
import { InputError } from './world.ts';

/** So many bytes tell what the input is, and so many are looked at for what no text holds. */
const ENOUGH = 10;
const LOOKED_AT = 1024;

const compressed: readonly (readonly [name: string, begins: RegExp, unpack: string])[] = [
  ['gzip', /^\x1f\x8b/, 'gzip -dc FILE'],
  ['zstd', /^\x28\xb5\x2f\xfd/, 'zstd -dc FILE'],
  ['zip', /^PK\x03\x04/, 'unzip -p FILE'],
  ['bzip2', /^BZh[1-9]1AY&SY/, 'bzip2 -dc FILE'],
  ['xz', /^\xfd7zXZ\x00/, 'xz -dc FILE'],
];

type Decode = (bytes: Buffer) => string | Buffer;

/** @throws InputError */
export async function* decoded(name: string, chunks: Chunks): Chunks {
  let head = Buffer.alloc(0);
  let decode: Decode | null = null;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (decode === null) {
      head = Buffer.concat([head, bytes]);
      if (head.length < ENOUGH && !head.includes('\n')) continue;
      decode = decoderOf(name, head);
      yield checked(name, decode(head));
    } else yield decode(bytes);
  }
  if (decode === null) yield checked(name, decoderOf(name, head)(head));
}

/** UTF-16 is known by its byte order mark: `>` of PowerShell writes both. */
function decoderOf(name: string, head: Buffer): Decode {
  const start = head.toString('latin1', 0, ENOUGH);
  for (const [kind, begins, unpack] of compressed) {
    if (begins.test(start)) throw new InputError(`${name}: compressed with ${kind}; unpack it first: ${unpack} | bounce-verdict`);
  }
  if (start.startsWith('\xef\xbb\xbf')) return (bytes) => (bytes === head ? bytes.subarray(3) : bytes);
  const encoding = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : null;
  if (encoding === null) return (bytes) => bytes;
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: true });
}

function checked(name: string, text: string | Buffer): string | Buffer {
  if (!text.slice(0, LOOKED_AT).includes('\0')) return text;
  throw new InputError(`${name}: no text, it holds NUL bytes; if it is UTF-16, convert it first: iconv -f UTF-16LE -t UTF-8 FILE`);
}
