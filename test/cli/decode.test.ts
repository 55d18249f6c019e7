import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../src/cli/decode.ts';
import { main } from '../../src/cli/main.ts';
import { InputError } from '../../src/cli/world.ts';
import { classify } from '../../src/index.ts';
import { worldOf } from './world.ts';

async function* from<T>(items: Iterable<T>) {
  yield* items;
}
async function textOf(...chunks: (string | Uint8Array)[]) {
  let bytes = Buffer.alloc(0);
  for await (const chunk of decoded('-', from(chunks))) bytes = Buffer.concat([bytes, Buffer.from(chunk as Uint8Array)]);
  return bytes.toString('utf8');
}
const piecesOf = (bytes: Buffer, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(size * index, size * (index + 1)));

const text = '550 5.1.1 no such user\r\n452 ünïcode 箱 😀\r\n';
const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le');
const bigEndian = Buffer.from(littleEndian).swap16();

describe('decoded', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE with a mark', littleEndian],
    ['UTF-16BE with a mark', bigEndian],
  ])('gives the same text from %s, wherever the bytes are cut', async (_, bytes) => {
    for (const size of [1, 2, 3, 7, 1000]) expect(await textOf(...piecesOf(bytes, size))).toBe(text);
  });

  it.each(['', '\n', '5', 'no\n', 'PK', '\uFEFF'])('passes %j on, short as it is', async (short) => {
    expect(await textOf(short)).toBe(short.replace('\uFEFF', ''));
  });

  it('passes a line on before the next one comes', async () => {
    const read: string[] = [];
    async function* chunks() {
      yield 'no\n';
      expect(read).toEqual(['no\n']);
      yield '550 no\n';
    }
    for await (const chunk of decoded('-', chunks())) read.push(String(chunk));
    expect(read).toEqual(['no\n', '550 no\n']);
  });

  it.each([
    ['gzip', gzipSync(text)],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x04, 0x00])],
    ['zip', Buffer.from('PK\u0003\u0004\u0014\u0000')],
    ['bzip2', Buffer.from('BZh91AY&SY')],
    ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])],
  ])('refuses what is compressed with %s, and says how to unpack it', async (name, bytes) => {
    for (const size of [1, 1000]) {
      await expect(textOf(...piecesOf(bytes, size))).rejects.toThrow(InputError);
      await expect(textOf(...piecesOf(bytes, size))).rejects.toThrow(new RegExp(`^-: compressed with ${name}; unpack it first: .* \\| bounce-verdict$`));
    }
  });

  it('refuses what is no text', async () => {
    for (const bytes of [Buffer.from(text, 'utf16le'), Buffer.from('\u007fELF\u0002\u0001\u0001\u0000'), Buffer.from([0xff, 0xfe, 0, 0, 53, 0, 0, 0])]) {
      await expect(textOf(bytes)).rejects.toThrow(/^-: no text, it holds NUL bytes; [^\n]+$/);
    }
  });
});

describe('an input that is no text', () => {
  const run = async (argv: readonly string[], stdin: readonly Uint8Array[]) => {
    const { world, kept } = worldOf({ stdin });
    return { code: await main(argv, world), ...kept };
  };

  it.each([[[]], [['--ndjson']], [['--lines']], [['--mail']], [['report']]])('ends with 1 and one line, with %j', async (argv) => {
    const { code, stdout, stderr } = await run(argv, [gzipSync(text)]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^bounce-verdict: -: compressed with gzip; [^\n]+\n$/);
  });

  it('is read where it is UTF-16, as JSON too', async () => {
    const lines = (await run(['--ndjson'], [littleEndian])).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(text.trimEnd().split('\r\n').map((line) => classify(line)));
    const json = Buffer.from('\uFEFF{"text":"550 5.1.1 no such user"}\r\n');
    expect(JSON.parse((await run(['--json'], [json])).stdout)).toEqual(classify('550 5.1.1 no such user'));
  });
});
