/// <reference lib="dom" />
/** Text that travels compressed: facts within the page, and a bounce within a link. */

/** Compressed text beyond this, in characters, is no link that programs pass on whole. */
export const LONGEST_LINK = 30_000;
/** No link is unpacked to more, in UTF-16 units. */
const LONGEST_TEXT = 4_000_000;

/** Of JSON, gzipped, in base64. */
export async function unpacked<T>(base64: string): Promise<T> {
  return JSON.parse(await inflated(fromBase64(base64), 'gzip', Infinity)) as T;
}

/** '#z=…', or null where it would be too long for a link. */
export async function fragmentOf(text: string): Promise<string | null> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  if (bytes.length > LONGEST_LINK) return null;
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const fragment = `#z=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
  return fragment.length > LONGEST_LINK ? null : fragment;
}

/** The text in '#z=…'; null for any other fragment, and for one that was damaged. */
export async function textIn(fragment: string): Promise<string | null> {
  const [, packed] = /^#z=([\w-]+)$/.exec(fragment) ?? [];
  if (packed === undefined) return null;
  try {
    return await inflated(fromBase64(packed.replaceAll('-', '+').replaceAll('_', '/')), 'deflate-raw', LONGEST_TEXT);
  } catch {
    return null;
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

async function inflated(bytes: Uint8Array<ArrayBuffer>, format: CompressionFormat, longest: number): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > longest) {
      await reader.cancel();
      throw new RangeError('more than a bounce');
    }
  }
  return text + decoder.decode();
}
