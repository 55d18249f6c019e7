/** Verdicts → lines of JSON, byte for byte what JSON.stringify() gives, in a fraction of its time: remediations are kept as bytes. */
import type { AnyVerdict } from './world.ts';

/** In UTF-8, no UTF-16 unit takes more. */
const MOST_BYTES = 3;

export interface LineWriter {
  readonly write: (verdict: AnyVerdict) => void;
  /** All lines. */
  readonly bytes: () => Buffer<ArrayBuffer>;
}

/**
 * @param expected bytes, so that the buffer need not grow
 * @param file the name that each line begins with, where there are several files
 */
export function lineWriter(expected: number, file: string | null = null): LineWriter {
  const start = file === null ? '' : `{"file":${JSON.stringify(file)},"verdict":`;
  const end = file === null ? ']}\n' : ']}}\n';
  let bytes = Buffer.allocUnsafeSlow(expected);
  let at = 0;
  const reserve = (more: number) => {
    if (at + more <= bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, at + more));
    bytes.copy(larger, 0, 0, at);
    bytes = larger;
  };
  const put = (text: string) => {
    reserve(MOST_BYTES * text.length);
    at += bytes.write(text, at);
  };
  const copy = (known: Uint8Array) => {
    reserve(known.length);
    bytes.set(known, at);
    at += known.length;
  };
  return {
    write(verdict) {
      put(start + frontOf(verdict));
      copy(bytesOf(verdict.remediation));
      put(`,"evidence":[${evidenceOf(verdict)}${end}`);
    },
    bytes: () => bytes.subarray(0, at),
  };
}

function frontOf({
  outcome, category, fault, suppressRecipient, recipientStatus, confidence, reply, command, provider, blocklists, retryAfterSeconds,
}: AnyVerdict): string {
  const { code, enhancedCode, text } = reply;
  const lists = blocklists.length === 0 ? '[]' : JSON.stringify(blocklists);
  return `{"outcome":"${outcome}","category":"${category}","fault":"${fault}","suppressRecipient":${suppressRecipient}`
    + `,"recipientStatus":"${recipientStatus}","confidence":"${confidence}"`
    + `,"reply":{"code":${code},"enhancedCode":${named(enhancedCode)},"text":${quoted(text)}},"command":${named(command)}`
    + `,"provider":${named(provider)},"blocklists":${lists},"retryAfterSeconds":${retryAfterSeconds},"remediation":`;
}

function evidenceOf({ evidence }: AnyVerdict): string {
  let list = '';
  for (const { kind, id, match } of evidence) {
    if (list !== '') list += ',';
    list += match === undefined ? `{"kind":"${kind}","id":"${id}"}` : `{"kind":"${kind}","id":"${id}","match":${quoted(match)}}`;
  }
  return list;
}

/** Names and codes hold nothing that JSON escapes. */
const named = (name: string | null): string => (name === null ? 'null' : `"${name}"`);

const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

const quoted = (text: string): string => (escaped.test(text) ? JSON.stringify(text) : `"${text}"`);

/** Remediations are frozen, and shared by verdicts. */
const kept = new WeakMap<object, Uint8Array>();

function bytesOf(remediation: object): Uint8Array {
  let bytes = kept.get(remediation);
  if (bytes === undefined) kept.set(remediation, (bytes = Buffer.from(JSON.stringify(remediation))));
  return bytes;
}
