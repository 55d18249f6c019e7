/** The same phrases as other tools hold them: a list of regular expressions that are tried one by one. */
import { build } from 'esbuild';

const source = `
  import { rules, providers } from './data/index.ts';
  import { canonical } from './src/phrase.ts';
  export const phrases = [...rules, ...providers.flatMap((provider) => provider.rules)].flatMap((rule) => (rule.phrases ?? []).map(canonical));
`;
const { outputFiles } = await build({
  stdin: { contents: source, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'ts' },
  bundle: true, format: 'esm', write: false, logLevel: 'error',
});
const { phrases } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const escape = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const toExpression = (phrase) =>
  new RegExp(
    phrase.slice(1).split('…').map((part) =>
      (part.match(/\([^)]*\)|[^ (]+/g) ?? []).map((piece) =>
        piece.startsWith('(') ? `(?:${piece.slice(1, -1).split('|').map((choice) => choice.split(' ').map(escape).join('\\W+')).join('|')})` : escape(piece),
      ).join('\\W+'),
    ).join('\\b.{0,60}?\\b'),
    'i',
  );

/** How many there are, and two ways to try them: until the first fits, or all, which is what a verdict's evidence takes. */
export function regularExpressions() {
  const list = phrases.map(toExpression);
  return {
    count: list.length,
    untilOneFits: (text) => list.findIndex((expression) => expression.test(text)),
    all: (text) => list.reduce((fitting, expression) => fitting + (expression.test(text) ? 1 : 0), 0),
  };
}
