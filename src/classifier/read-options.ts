/** Whatever `createClassifier()` was given → options that hold what they promise, or an error that names the entry and the field. */
import { catalog } from '../catalog.ts';
import { canonical } from '../phrase.ts';
import { GAP, piecesOf, readPhrase } from '../phrase-reader.ts';
import { Trie } from '../trie.ts';
import {
  actions, categoryNames, faults, outcomes, recipientStatuses, smtpCommands, strengths,
} from '../vocabulary.ts';
import {
  fieldProblem, isLike, isListOf, isObject, isOneOf, isShape, isString, isText, shown, type Field, type Fields,
} from './check.ts';
import type { CategoryDefaults, ClassifierOptions, Override, Rule } from './options.ts';

const label = '[a-z\\d-]+';
const isOwnCategory = isLike(new RegExp(`^${label}/${label}$`));
const isCategory = (value: unknown) => isOneOf(categoryNames)(value) || isOwnCategory(value);

const isReplyCode = (value: unknown) => Number.isInteger(value) && (value as number) >= 100 && (value as number) <= 999;
const inputFields: Fields = {
  text: { is: isString, must: 'be a text' },
  replyCode: { is: isReplyCode, must: 'be a code' },
  enhancedCode: { is: isString, must: 'be a text' },
  command: { is: isOneOf(smtpCommands), must: 'be a command' },
  remoteHost: { is: isString, must: 'be a text' },
  recipient: { is: isString, must: 'be a text' },
};
const isSample = (value: unknown) => isText(value) || isShape(inputFields, true)(value);

const phrases: Field = { is: (value) => isListOf(isText)(value) && (value as unknown[]).length > 0, must: 'be a list of phrases' };
const oneOf = (values: readonly string[]): Field => ({ is: isOneOf(values), must: `be one of ${values.join(', ')}` });
const category: Field = { is: isCategory, must: "be one of the categories, or a name of your own such as 'acme/legal-hold'" };

const ruleFields: Fields = {
  id: { is: isLike(new RegExp(`^${label}(?:/${label}){1,2}$`)), must: "be written 'acme/what-it-says'", needed: true },
  category: { ...category, needed: true },
  strength: { ...oneOf(strengths), needed: true },
  phrases: { ...phrases, needed: true },
  unless: phrases,
  class: { is: isOneOf([2, 4, 5]), must: 'be 2, 4 or 5' },
  codes: {
    is: isListOf(isLike(/^(?:[2-5]\d\d|[245X]\.\d{1,3}\.\d{1,3})$/)),
    must: "be a list of codes, written '550', '5.7.1' or 'X.7.1'",
  },
  commands: { is: isListOf(isOneOf(smtpCommands)), must: `be a list of commands (${smtpCommands.join(', ')})` },
  outcome: oneOf(['permanent', 'transient']),
  suppress: { is: isOneOf([false]), must: 'be false, or left out' },
  clearsBlocklists: { is: isOneOf([true]), must: 'be true, or left out' },
  samples: { is: isListOf(isSample), must: 'be a list of replies, or of inputs as for classify()' },
  source: { is: isText, must: 'be a text' },
};

const isLink = isShape({
  title: { is: isText, must: 'be a text', needed: true },
  url: { is: isLike(/^https?:\/\/\S+$/), must: 'be a link', needed: true },
}, true);
const isRemediation = isShape({
  action: { ...oneOf(actions), needed: true },
  summary: { is: isText, must: 'be a text', needed: true },
  steps: { is: isListOf(isString), must: 'be a list of texts', needed: true },
  links: { is: isListOf(isLink), must: 'be a list of links', needed: true },
}, true);
const isBoolean = isOneOf([true, false]);
const settings: Fields = {
  outcome: oneOf([...outcomes, 'by-code']),
  suppress: { is: isBoolean, must: 'be true or false' },
  remediation: { is: isRemediation, must: 'hold an action, a summary, steps (texts) and links (title and url)' },
};
const categoryFields: Fields = {
  ...settings,
  fault: oneOf(faults),
  recipientStatus: oneOf(recipientStatuses),
  meaning: { is: isText, must: 'be a text' },
};
const overrideFields: Fields = {
  ...settings,
  category,
  provider: { is: isText, must: 'be the id of a provider in the catalog' },
};

const isList = Array.isArray;
const optionFields: Fields = {
  rules: { is: (value) => value === undefined || isList(value), must: 'be a list of rules' },
  categories: { is: (value) => value === undefined || isObject(value), must: 'be an object with a field for each category of your own' },
  overrides: { is: (value) => value === undefined || isList(value), must: 'be a list of overrides' },
};

export interface ReadOptions {
  readonly rules: readonly Rule[];
  readonly categories: ReadonlyMap<string, CategoryDefaults>;
  readonly overrides: readonly Override[];
}

/** @throws TypeError */
export function readOptions(given: unknown): ReadOptions {
  if (!isObject(given)) throw new TypeError(`the options must be an object with rules, categories or overrides, not ${shown(given)}`);
  const problem = fieldProblem(given, optionFields);
  if (problem !== null) throw new TypeError(`the options: ${problem}`);
  const { rules = [], categories = {}, overrides = [] } = given as ClassifierOptions;
  for (const [index, rule] of rules.entries()) checkRule(rule, index, rules);
  for (const [name, defaults] of Object.entries(categories)) checkCategory(name, defaults);
  const own = new Map<string, Outcomes>([...rules.map((rule) => [rule.category, {}] as const), ...Object.entries(categories)]);
  for (const [index, override] of overrides.entries()) checkOverride(override, index, own);
  return { rules: rules.map(compiled), categories: new Map(Object.entries(categories)), overrides };
}

function refuse(where: string, problem: string): never {
  throw new TypeError(`${where}: ${problem}`);
}

/** The entry as an object whose fields are right. */
function checkFields(where: string, entry: unknown, fields: Fields): void {
  if (!isObject(entry)) refuse(where, `must be an object, not ${shown(entry)}`);
  const problem = fieldProblem(entry, fields);
  if (problem !== null) refuse(where, problem);
}

function checkRule(rule: Rule, index: number, rules: readonly Rule[]): void {
  const where = `rules[${index}]${isObject(rule) && isText(rule.id) ? ` (${rule.id})` : ''}`;
  checkFields(where, rule, ruleFields);
  const first = rules.findIndex((other) => other.id === rule.id);
  if (first < index) refuse(where, `field "id" must be its own, and is that of rules[${first}] too`);
  for (const field of ['phrases', 'unless'] as const) {
    for (const phrase of rule[field] ?? []) {
      const problem = phraseProblem(phrase);
      if (problem !== null) refuse(where, `field "${field}": ${shown(phrase)} ${problem}`);
    }
  }
}

/** The rule with its phrases in base words: a copy, that no later change of the options reaches. */
function compiled(rule: Rule): Rule {
  const { phrases: said, unless, commands } = rule;
  return {
    ...rule,
    phrases: said.map(spelled),
    ...(unless === undefined ? {} : { unless: unless.map(spelled) }),
    ...(commands === undefined ? {} : { commands: [...commands] }),
  };
}

/** In front of a phrase of the platform's, a sign counts as any other. */
const spelled = (phrase: string): string => canonical(` ${phrase}`);

/** What is wrong with a phrase, or null: see 'the phrase language' in data/README.md. */
function phraseProblem(phrase: string): string | null {
  const outside = phrase.replace(/\{[^(){}]*\}/g, ' ').replace(/\([^(){}]*\)/g, ' ');
  if (/[(){}]/.test(outside)) return 'has a bracket without its partner, or a group inside a group';
  let words: string;
  try {
    words = spelled(phrase);
    readPhrase(words, new Trie(), () => 0);
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`;
  }
  if (/^.[…\s]*$/.test(words)) return 'has no word that counts: all are skipped';
  return words.slice(1).split(GAP).some(mayBeEmpty) ? 'has a part, between gaps, that may be empty: leave it out' : null;
}

/** Nothing but groups one choice of which is empty: '(please|)'. */
function mayBeEmpty(part: string): boolean {
  const pieces = piecesOf(part);
  return pieces.length > 0 && pieces.every((piece) => piece.startsWith('(') && piece.slice(1, -1).split('|').includes(''));
}

function checkCategory(name: string, defaults: CategoryDefaults): void {
  const where = `categories[${shown(name)}]`;
  if (!isOwnCategory(name)) refuse(where, "the name of a category of your own is written 'acme/legal-hold'; ours are changed by overrides");
  checkFields(where, defaults, categoryFields);
  if (defaults.suppress === true && neverPermanent(defaults.outcome ?? 'by-code')) {
    refuse(where, `field "suppress" suppresses only what is permanent, and the outcome is ${defaults.outcome}`);
  }
}

const neverPermanent = (outcome: string): boolean => outcome !== 'permanent' && outcome !== 'by-code';

interface Outcomes {
  readonly outcome?: string | undefined;
}

function checkOverride(override: Override, index: number, own: ReadonlyMap<string, Outcomes>): void {
  const where = `overrides[${index}]`;
  checkFields(where, override, overrideFields);
  const { category: of, provider, outcome, suppress, remediation } = override;
  if (of === undefined && provider === undefined) refuse(where, 'names neither a category nor a provider');
  if (outcome === undefined && suppress === undefined && remediation === undefined) {
    refuse(where, 'changes nothing: it has no outcome, suppress or remediation');
  }
  if (of !== undefined && isOwnCategory(of) && !own.has(of)) {
    refuse(where, `field "category": no rule and no entry of categories is about ${of}`);
  }
  if (provider !== undefined && !catalog.providers.some(({ id }) => id === provider)) {
    refuse(where, `field "provider" must be the id of a provider in the catalog, not ${shown(provider)}`);
  }
  if (suppress !== true) return;
  if (of === undefined) refuse(where, 'field "suppress": to suppress for every cause would lose good addresses; name a category as well');
  const ours: Readonly<Record<string, Outcomes | undefined>> = catalog.categories;
  const usual = outcome ?? (ours[of] ?? own.get(of))?.outcome ?? 'by-code';
  if (neverPermanent(usual)) {
    refuse(where, `field "suppress" suppresses only what is permanent, and ${of} is ${usual}: set "outcome" as well`);
  }
}
