/** The one-file script, run where there is nothing but the language. */
import { existsSync, readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { classify, createClassifier, fingerprint, parseReply } from '../src/index.ts';
import { allRules } from './data/rules.ts';

const built = new URL('../dist/bounce-verdict.global.js', import.meta.url);
/** What BigQuery takes as one library, in bytes. */
const MOST_BYTES = 1_000_000;

let text: string;
let ask: (expression: string, argument?: unknown) => unknown;

beforeAll(() => {
  if (!existsSync(built)) throw new Error('dist/bounce-verdict.global.js is not there: run npm run build first');
  text = readFileSync(built, 'utf8');
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  new Script(text).runInContext(context);
  const told = (value: unknown) => JSON.stringify(value) ?? 'undefined';
  ask = (expression, argument) => {
    const answer = new Script(`JSON.stringify((${expression})(${told(argument)}))`).runInContext(context) as string;
    return JSON.parse(answer) as unknown;
  };
});

describe('dist/bounce-verdict.global.js', () => {
  it('loads nothing, and fits where it is to be loaded', () => {
    const { importedFiles, libReferenceDirectives } = ts.preProcessFile(text, true, true);
    expect([...importedFiles, ...libReferenceDirectives]).toEqual([]);
    expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
  });

  it('defines one name', () => {
    const context = createContext(Object.create(null) as object);
    const names = () => new Script('JSON.stringify(Object.getOwnPropertyNames(globalThis))').runInContext(context) as string;
    const before = JSON.parse(names()) as string[];
    new Script(text).runInContext(context);
    expect((JSON.parse(names()) as string[]).filter((name) => !before.includes(name))).toEqual(['bounceVerdict']);
    expect(ask('() => Object.keys(bounceVerdict).sort()')).toEqual(['classify', 'createClassifier', 'fingerprint', 'parseReply']);
  });

  it('gives the verdicts of the package', () => {
    const samples = [...allRules.flatMap((rule) => rule.samples), '', 'zzz', { replyCode: 550, command: 'RCPT' as const }];
    expect(samples.length).toBeGreaterThan(500);
    expect(ask('(samples) => samples.map(bounceVerdict.classify)', samples)).toEqual(samples.map((sample) => classify(sample)));
  });

  it('does the rest as well', () => {
    const reply = '550-5.1.1 No such user 4F2A3B1C0D\r\n550 5.1.1 at mx.example.com';
    expect(ask('bounceVerdict.fingerprint', reply)).toBe(fingerprint(reply));
    expect(ask('bounceVerdict.parseReply', reply)).toEqual(parseReply(reply));
    const options = { rules: [{ id: 'acme/x', category: 'acme/y', strength: 'strong', phrases: ['{mailbox} … on hold'] }] } as const;
    const own = "(options) => bounceVerdict.createClassifier(options)('550 account of Jo on hold')";
    expect(ask(own, options)).toEqual(createClassifier(options)('550 account of Jo on hold'));
  });
});
