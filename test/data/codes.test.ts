/** The laws of the code catalog that need no other file: order, form and the limits of what a bare code may decide. */
import { describe, expect, it } from 'vitest';
import { categories } from '../../data/categories.ts';
import { enhancedCodes } from '../../data/enhanced/index.ts';
import { registry } from '../../data/registry.ts';
import { replyCodes } from '../../data/replies.ts';
import { categoryNames, smtpCommands, strengths } from '../../src/vocabulary.ts';
import type { Category, EnhancedCode, ReplyCode } from '../../src/vocabulary.ts';

const entries: readonly (ReplyCode | EnhancedCode)[] = [...replyCodes, ...enhancedCodes];
const isReply = (entry: ReplyCode | EnhancedCode): entry is ReplyCode => typeof entry.code === 'number';
const remediations = entries.flatMap(({ code, remediation }) => (remediation === undefined ? [] : [{ code, ...remediation }]));

/** Numbers of a code, to compare by: 'X.7.10' comes after 'X.7.9'. */
const parts = (code: string | number): number[] => (String(code).match(/\d+/g) ?? []).map(Number);
const precedes = (a: string | number, b: string | number): boolean => {
  const [left, right] = [parts(a), parts(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0);
};

/** Codes that do not come after the one before them: out of order, or twice in the list. */
export const misplaced = (list: readonly { readonly code: string | number }[]): string[] =>
  list.flatMap(({ code }, index) => {
    const before = list[index - 1];
    return before === undefined || precedes(before.code, code) ? [] : [`${code} stands after ${before.code}: sort by number, each once`];
  });

/** Values that more than one entry shares. */
export const shared = (list: readonly { readonly code: string | number; readonly text: string }[]): string[] =>
  list.flatMap(({ code, text }, index) => {
    const first = list.findIndex((other) => other.text === text);
    return first === index ? [] : [`${code} repeats ${list[first]?.code}: say what sets this code apart`];
  });

/** Texts that are no full sentence of some substance. */
export const unfinished = (list: readonly { readonly code: string | number; readonly text: string }[], atLeast: number): string[] =>
  list.flatMap(({ code, text }) =>
    text.length >= atLeast && /^[A-Z]/.test(text) && text.endsWith('.') && !/ {2}|\.\.$/.test(text)
      ? []
      : [`${code}: '${text}' should be a sentence of at least ${atLeast} characters, capital to full stop`]);

const classOfDigit: Record<string, ReplyCode['class']> = {
  1: 'client-side', 2: 'success', 3: 'intermediate', 4: 'transient', 5: 'permanent',
};

describe('the code catalog', () => {
  it('is sorted by number, without doubles', () => {
    expect(misplaced(replyCodes)).toEqual([]);
    expect(misplaced(enhancedCodes)).toEqual([]);
    expect(misplaced([{ code: 'X.7.9' }, { code: 'X.7.10' }, { code: 'X.7.10' }, { code: 'X.6.30' }])).toHaveLength(2);
  });

  it('explains every code in sentences of its own', () => {
    const meanings = entries.map(({ code, meaning }) => ({ code, text: meaning }));
    expect(unfinished(meanings, 40)).toEqual([]);
    expect(shared(meanings)).toEqual([]);
    const long = entries.filter(({ meaning }) => meaning.split(/(?<=\.) (?=[A-Z])/).length > 3);
    expect(long.map(({ code }) => `${code}: three sentences do`)).toEqual([]);
  });

  it('names every code in a few words', () => {
    const wrong = entries.filter(({ name }) => name.length < 5 || name.length > 70 || name.endsWith('.') || !/^[A-Z]/.test(name));
    expect(wrong.map(({ code, name }) => `${code}: '${name}' should be a title of 5 to 70 characters without a full stop`)).toEqual([]);
  });

  it('speaks the words of the vocabulary', () => {
    expect(entries.filter(({ category }) => !categoryNames.includes(category)).map(({ code }) => code)).toEqual([]);
    expect(entries.filter(({ strength }) => !strengths.includes(strength)).map(({ code }) => code)).toEqual([]);
    expect(replyCodes.filter(({ commands }) => commands.some((command) => !smtpCommands.includes(command)))).toEqual([]);
    expect(replyCodes.filter(({ commands }) => new Set(commands).size !== commands.length).map(({ code }) => code)).toEqual([]);
  });

  it('gives RFCs as RFC and number, and sections as numbers', () => {
    const wrong = entries.filter(({ rfcs, section }) =>
      rfcs.some((rfc) => !/^RFC[1-9]\d{2,3}$/.test(rfc)) || new Set(rfcs).size !== rfcs.length ||
      (section !== null && (rfcs.length === 0 || !/^\d+(\.\d+)*$/.test(section))));
    expect(wrong.map(({ code }) => `${code}: write 'RFC5321' and '4.2.3', the section being one of the first RFC`)).toEqual([]);
  });
});

describe('reply codes', () => {
  it('have the class of their first digit', () => {
    const wrong = replyCodes.filter((entry) => entry.class !== classOfDigit[String(entry.code).charAt(0)]);
    expect(wrong.map(({ code, class: given }) => `${code} is not ${given}: the first digit gives the class`)).toEqual([]);
  });

  it('name the RFC that defines them if, and only if, they are standard', () => {
    const wrong = replyCodes.filter(({ standard, rfcs }) => standard !== rfcs.length > 0);
    expect(wrong.map(({ code }) => `${code}: a standard code names its RFCs, another has none`)).toEqual([]);
  });

  it('decide little by themselves', () => {
    const wrong = replyCodes.filter(({ standard, strength }) => !(strength === 'hint' || (standard && strength === 'weak')));
    expect(wrong.map(({ code }) => `${code}: a bare reply code is a hint, at most weak, and a hint where no RFC defines it`)).toEqual([]);
  });

  it('never lead to suppression where no RFC defines them', () => {
    const wrong = replyCodes.filter(({ standard, category }) => !standard && categories[category].suppress);
    expect(wrong.map(({ code, category }) => `${code}: ${category} suppresses; use 'unclassified'`)).toEqual([]);
  });

  it('mean acceptance with 2, and with no other digit', () => {
    const wrong = replyCodes.filter((entry) => (entry.category === 'delivered') !== (entry.class === 'success'));
    expect(wrong.map(({ code }) => `${code}: 2xx is delivered, and only 2xx`)).toEqual([]);
  });

  it('that speak about the client\'s commands keep the recipient and show how to find the command', () => {
    for (const code of [500, 501, 502, 503, 504]) {
      const entry = replyCodes.find((candidate) => candidate.code === code);
      const steps = entry?.remediation?.steps ?? [];
      const suppresses = entry !== undefined && categories[entry.category].suppress;
      expect({ code, suppresses, first: steps[0], last: steps.at(-1) }).toEqual({
        code,
        suppresses: false,
        first: expect.stringMatching(/^Find the refused (command|line)/),
        last: expect.stringMatching(/recipient/),
      });
    }
  });

  it('cover the bare codes as the taxonomy decides them', () => {
    const decided: Record<number, Category> = {
      421: 'service-unavailable', 452: 'system-full', 500: 'protocol-error', 501: 'protocol-error', 502: 'command-not-supported',
      503: 'protocol-error', 504: 'command-not-supported', 521: 'domain-refuses-mail', 530: 'smtp-auth-failed', 535: 'smtp-auth-failed',
      550: 'unclassified', 551: 'recipient-moved', 552: 'mailbox-full', 554: 'unclassified', 555: 'command-not-supported',
      556: 'domain-refuses-mail',
    };
    const given = replyCodes.filter(({ code }) => code in decided).map(({ code, category }) => [code, category] as const);
    expect(Object.fromEntries(given)).toEqual(decided);
  });
});

describe('enhanced codes', () => {
  it('are written X.subject.detail, with at least one class', () => {
    const wrong = enhancedCodes.filter(({ code, classes }) =>
      !/^X\.[0-7]\.(0|[1-9]\d{0,2})$/.test(code) || classes.length === 0 ||
      misplaced(classes.map((given) => ({ code: given }))).length > 0);
    expect(wrong.map(({ code }) => `${code}: write X.1.1, and the classes in rising order`)).toEqual([]);
  });

  it('name their RFCs, unless the registry itself cites a draft', () => {
    const drafts: readonly string[] = registry.codes.filter((entry) => 'draft' in entry).map(({ code }) => code);
    const wrong = enhancedCodes.filter(({ code, rfcs }) => rfcs.length === 0 && !drafts.includes(code));
    expect(wrong.map(({ code }) => `${code}: name the RFC that registers it`)).toEqual([]);
  });

  it('never weigh as much as text that names the cause', () => {
    // X.1.7 and X.1.8 speak of the sender, where 'invalid address' in the text would be read as the recipient's.
    const ofSender = new Set(['X.1.7', 'X.1.8']);
    const wrong = enhancedCodes.filter(({ code, strength }) => (strength === 'strong' || strength === 'decisive') && !ofSender.has(code));
    expect(wrong.map(({ code }) => `${code}: a code is fair at most, for servers choose codes loosely`)).toEqual([]);
  });

  it('are mere hints where they say next to nothing', () => {
    const vague = enhancedCodes.filter(({ code }) => code.endsWith('.0') || code === 'X.7.1');
    expect(vague).toHaveLength(9);
    expect(vague.filter(({ strength }) => strength !== 'hint').map(({ code }) => `${code}: use 'hint'`)).toEqual([]);
    expect(vague.filter(({ category }) => categories[category].suppress).map(({ code }) => `${code}: too vague to suppress`)).toEqual([]);
  });

  it('of class 2 alone mean acceptance, and no others do', () => {
    const wrong = enhancedCodes.filter(({ category, classes }) => (category === 'delivered') !== classes.every((given) => given === 2));
    expect(wrong.map(({ code }) => `${code}: 'delivered' belongs to codes that have class 2 only`)).toEqual([]);
  });

  it('about the dialogue do not outweigh the bare 502 and 504, which say that a command or parameter is not offered', () => {
    const weight = (entry: ReplyCode | EnhancedCode | undefined): number => (entry === undefined ? -1 : strengths.indexOf(entry.strength));
    const offered = [502, 504].map((code) => weight(replyCodes.find((entry) => entry.code === code)));
    const dialogue = ['X.5.0', 'X.5.1', 'X.5.2', 'X.5.4'].map((code) => weight(enhancedCodes.find((entry) => entry.code === code)));
    expect(Math.min(...dialogue)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...dialogue), 'lower the X.5.y code: 502 5.5.1 is command-not-supported').toBeLessThan(Math.min(...offered));
  });
});

describe('remediations of codes', () => {
  it('are whole: a summary, two to five steps in sentences, and https links', () => {
    expect(remediations.length).toBeGreaterThan(20);
    expect(unfinished(remediations.map(({ code, summary }) => ({ code, text: summary })), 20)).toEqual([]);
    const wrong = remediations.filter(({ steps, links }) =>
      steps.length < 2 || steps.length > 5 || steps.some((step) => !step.endsWith('.')) ||
      links.some(({ url }) => !url.startsWith('https://')));
    expect(wrong.map(({ code }) => `${code}: give two to five steps that end with a full stop, and https links`)).toEqual([]);
    expect(shared(remediations.map(({ code, summary }) => ({ code, text: summary })))).toEqual([]);
  });

  it('tell to suppress only where the category does', () => {
    const wrong = entries.filter(({ category, remediation }) =>
      remediation?.action === 'suppress-recipient' && !categories[category].suppress);
    expect(wrong.map(({ code }) => `${code}: the action contradicts its category`)).toEqual([]);
    expect(entries.some((entry) => isReply(entry) && entry.remediation?.action === 'suppress-recipient')).toBe(false);
  });
});
