import { createConnection } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { classify } from '../../src/classify.ts';
import { reply, startResponder, type Responder, type ResponderOptions, type Script } from '../../src/testing/index.ts';

const running: Responder[] = [];
const start = async (script: Record<string, Script>, options?: ResponderOptions) => {
  const responder = await startResponder(script, options);
  running.push(responder);
  return responder;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((responder) => responder.close()));
});

/** Sends the commands one by one and collects the replies, whole. */
async function talk({ host, port }: Responder, commands: readonly string[]): Promise<string[]> {
  const socket = createConnection(port, host).setEncoding('utf8');
  const replies: string[] = [];
  let pending = '';
  const left = [...commands];
  for await (const chunk of socket) {
    pending += chunk;
    if (!/^\d{3}(?: .*)?\r\n$/m.test(pending)) continue;
    replies.push(pending.trimEnd());
    pending = '';
    const next = left.shift();
    if (next === undefined) break;
    socket.write(`${next}\r\n`);
  }
  return replies.slice(1);
}

const open = ['EHLO client.example.org', 'MAIL FROM:<news@example.org>'];
const mail = async (responder: Responder, recipient: string, ...more: string[]) =>
  (await talk(responder, [...open, `RCPT TO:<${recipient}>`, ...more])).slice(2);

describe('startResponder()', () => {
  it('refuses by script, in words that mean what was asked for', async () => {
    const gone = reply('unknown-recipient', { provider: 'google', recipient: 'gone@example.com' });
    const responder = await start({ 'gone@example.com': gone });
    const [answer] = await mail(responder, 'Gone@example.com');
    expect(classify({ text: answer!, command: 'RCPT' })).toMatchObject({ category: 'unknown-recipient', outcome: 'permanent' });
    expect(responder.received).toEqual([]);
  });

  it('sends all lines of a reply, each with its code', async () => {
    const responder = await start({ 'gone@example.com': '550-5.1.1 no such user\r\n550 5.1.1 ask your friend' });
    expect(await mail(responder, 'gone@example.com')).toEqual(['550-5.1.1 no such user\r\n550 5.1.1 ask your friend']);
  });

  it('accepts those who are not named, and keeps their mail', async () => {
    const responder = await start({});
    const replies = await mail(responder, 'al@example.com', 'DATA', 'Subject: hello\r\n\r\nBye.\r\n.');
    expect(replies.map((line) => line.slice(0, 3))).toEqual(['250', '354', '250']);
    const text = expect.stringContaining('Subject: hello') as string;
    expect(responder.received).toEqual([{ from: 'news@example.org', to: ['al@example.com'], text }]);
  });

  it('answers attempt by attempt; the last answer stays', async () => {
    const responder = await start({ 'slow@example.com': ['450 4.7.1 greylisted', '451 4.3.0 try later', null] });
    const codes = [];
    for (let attempt = 0; attempt < 4; attempt++) codes.push((await mail(responder, 'slow@example.com'))[0]!.slice(0, 3));
    expect(codes).toEqual(['450', '451', '250', '250']);
    expect(responder.attempts('SLOW@example.com')).toBe(4);
    expect(responder.attempts('al@example.com')).toBe(0);
  });

  it('asks a function for each attempt', async () => {
    const otherwise = (attempt: number, recipient: string) => (attempt === 1 ? `452 4.2.2 mailbox of ${recipient} is full` : null);
    const responder = await start({}, { otherwise });
    expect(await mail(responder, 'al@example.com')).toEqual(['452 4.2.2 mailbox of al@example.com is full']);
    expect((await mail(responder, 'al@example.com'))[0]).toMatch(/^250/);
  });

  it('refuses after the data where the reply is to the data', async () => {
    const responder = await start({ 'al@example.com': { text: '554 5.7.1 message rejected as spam', command: 'END-OF-DATA' } });
    const replies = await mail(responder, 'al@example.com', 'DATA', 'Subject: win\r\n\r\nWin.\r\n.');
    expect(replies.at(-1)).toBe('554 5.7.1 message rejected as spam');
    expect(responder.received).toEqual([]);
  });

  it('gives a code to a reply that has none', async () => {
    const responder = await start({ 'al@example.com': 'mailbox is full', 'jo@example.com': 'no such user' });
    expect(await mail(responder, 'al@example.com')).toEqual(['451 mailbox is full']);
    expect(await mail(responder, 'jo@example.com')).toEqual(['550 no such user']);
  });

  it('refuses a script that does not refuse', async () => {
    await expect(startResponder({ 'al@example.com': '250 2.0.0 OK' })).rejects.toThrow(/'250 2\.0\.0 OK' has no code from 400 to 599/);
    await expect(startResponder({}, { otherwise: [null, 'hello'] })).rejects.toThrow(TypeError);
  });
});
