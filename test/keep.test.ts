/** What keeps a recipient whom the words beside it would suppress. */
import { describe, expect, it } from 'vitest';
import { keeps } from '../data/keeps.ts';
import { classify } from '../src/classify.ts';

const gone = '550 5.1.1 no such user';
/** One wording of a phrase: the first choice of each group, and no word in a gap. */
const wordingOf = (phrase: string) => phrase.replace(/\(([^|)]*)[^)]*\)/g, '$1').replaceAll('{user}', 'mailbox').replaceAll(' … ', ' ');

it('suppresses where nothing keeps', () => {
  expect(classify(gone).suppressRecipient).toBe(true);
});

it.each(keeps)('keeps at %s', (phrase) => {
  const verdict = classify(`${gone}, ${wordingOf(phrase)}`);
  expect(verdict.suppressRecipient).toBe(false);
});

describe('keeps where the words are about', () => {
  it.each([
    ['a login', '535 5.7.8 User unknown'],
    ['a login', '535 5.7.1 Account disabled'],
    ['your account', '554 5.7.1 Your SMTP account has been suspended'],
    ['your account', '550 5.7.1 Your account is disabled'],
    ['your domain', '550 Your domain does not exist'],
    ['a harvest', '554 5.7.1 Dictionary attack: mail to nonexistent users'],
    ['a check that failed', '550 5.1.1 Recipient lookup failed: LDAP server down'],
    ['a header', '550 5.7.1 The Reply-To address does not exist'],
    ['a quoted subject', '550 Spam: subject contains "your account has been closed"'],
    ['the sender, in Chinese', '550 发件人账户已被禁用'],
  ])('%s: %s', (_, text) => {
    expect(classify(text)).toMatchObject({ suppressRecipient: false, recipientStatus: expect.not.stringMatching('does-not-exist') as string });
  });

  it('a status that says to try again, beside words without a code', () => {
    expect(classify({ text: 'user unknown', enhancedCode: '4.1.1' }).suppressRecipient).toBe(false);
    expect(classify({ text: 'user unknown', enhancedCode: '5.1.1' }).suppressRecipient).toBe(true);
  });
});

it('is not moved by the words of a wrapper, nor by "your" in another sentence', () => {
  expect(classify('Try again later, said the queue. host mx.example.com[192.0.2.1] said: 550 5.1.1 no such user').suppressRecipient).toBe(true);
  expect(classify('550 Your message to jo@example.com was refused: no such user').suppressRecipient).toBe(true);
});
