/** What keeps a recipient whom the words beside it would suppress. */
import { describe, expect, it } from 'vitest';
import { keeps } from '../data/keeps.ts';
import { classify } from '../src/classify.ts';
import { baseWords } from '../src/phrase.ts';

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

it('no choice of a phrase is all skipped words, which stand for anything', () => {
  for (const phrase of keeps) {
    for (const [, group] of phrase.matchAll(/\(([^)]*)\)/g)) {
      for (const choice of group!.split('|')) if (choice !== '' && !choice.includes('{')) expect(baseWords(choice), `'${choice}' in '${phrase}'`).not.toEqual([]);
    }
  }
});

describe('keeps where the words are about', () => {
  it.each([
    ['a login', '535 5.7.8 User unknown'],
    ['a login', '535 5.7.1 Account disabled'],
    ['your account', '554 5.7.1 Your SMTP account has been suspended'],
    ['your account', '550 5.7.1 Your account is disabled'],
    ['your address, right behind the words that decide', '550 No user with your address exists at our help desk'],
    ['your domain', '550 Your domain does not exist'],
    ['your domain, among the words that decide', "550 Can't find your domain: host not found"],
    ['your server, beside a code that decides', '550 5.1.1 Your server is unknown to us'],
    ['the address that mail is sent from', '554 The address you are sending from has been closed'],
    ['an account at the sending service', '550 Mailgun domain shop.example is disabled'],
    ['an account that was not paid for', '550 5.7.1 Outgoing mail is suspended until the invoice is paid: account closed'],
    ['the address of the client', '550 5.1.2 Host [192.0.2.10] unknown'],
    ['a store that is away', '550 5.2.1 Mailbox path does not exist: store not mounted'],
    ['a closure for some', '550 5.2.1 The mailbox is closed for external mail'],
    ['a closure for a while', '550 5.2.1 Mailbox disabled until Monday'],
    ['a harvest', '554 5.7.1 Dictionary attack: mail to nonexistent users'],
    ['a check that failed', '550 5.1.1 Recipient lookup failed: LDAP server down'],
    ['a copy', 'Delivered to the mailbox. The copy to the forwarding address jo@example.net failed: 550 5.1.1 no such user'],
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

  it('but not a vague one beside a domain that does not exist', () => {
    expect(classify({ text: 'NXDOMAIN: domain gone.example does not exist', enhancedCode: '4.0.0' }).suppressRecipient).toBe(true);
    expect(classify({ text: 'NXDOMAIN: domain gone.example does not exist', enhancedCode: '4.4.3' }).suppressRecipient).toBe(false);
  });

  it('a 4xx, whatever its words', () => {
    expect(classify('450 5.1.1 no such user, do not try again').suppressRecipient).toBe(false);
  });
});

it('is not moved by the words of a wrapper, nor by "your" in another sentence', () => {
  expect(classify('Try again later, said the queue. host mx.example.com[192.0.2.1] said: 550 5.1.1 no such user').suppressRecipient).toBe(true);
  expect(classify('550 Your message to jo@example.com was refused: no such user').suppressRecipient).toBe(true);
  expect(classify('550 Your recipient mailbox disabled').suppressRecipient).toBe(true);
});

it('is not moved by what stands around many a dead recipient', () => {
  expect(classify('550 There is no user with this address here').suppressRecipient).toBe(true);
  expect(classify('550 5.1.1 no such user. Sign up at https://example.com').suppressRecipient).toBe(true);
  expect(classify('Subject: Undelivered Mail Returned to Sender 550 5.1.1 <jo@example.com> user unknown').suppressRecipient).toBe(true);
});
