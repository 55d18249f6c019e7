import { describe, expect, it } from 'vitest';
import { fromNodemailer } from '../../../src/inputs/webhooks.ts';
import { nodemailerError } from './samples.ts';

const error = (message: string, fields: object) => Object.assign(new Error(message), fields);

describe('fromNodemailer', () => {
  it('reads each refused recipient', () => {
    expect(fromNodemailer(nodemailerError)).toEqual([
      {
        text: '550 5.1.1 no such user here',
        replyCode: 550,
        command: 'RCPT',
        recipient: 'jo@example.net',
        event: {
          provider: 'nodemailer', kind: 'bounce', id: null, messageId: null, time: null, judgement: null,
          words: { code: 'EENVELOPE', command: 'RCPT TO' },
        },
      },
    ]);
  });

  it('reads the refusals in a result, and nothing in a result without', () => {
    const { rejected, rejectedErrors } = nodemailerError;
    const result = { accepted: ['al@example.net'], rejected, rejectedErrors, response: '250 OK' };
    expect(fromNodemailer(result)).toEqual(fromNodemailer(nodemailerError));
    expect(fromNodemailer({ accepted: ['al@example.net'], rejected: [], response: '250 OK' })).toEqual([]);
  });

  it.each([
    ['EMESSAGE', 'DATA', '554 5.7.1 no', 'END-OF-DATA'],
    ['EENVELOPE', 'DATA', '554 5.5.1 no', 'DATA'],
    ['EENVELOPE', 'MAIL FROM', '550 5.1.8 no', 'MAIL'],
    ['EAUTH', 'AUTH PLAIN', '535 5.7.8 no', 'AUTH'],
    ['EPROTOCOL', 'CONN', '554 no', 'CONNECT'],
  ])('%s in reply to %s: %s answers %s', (code, command, response, expected) => {
    const [bounce] = fromNodemailer(error(`Failed: ${response}`, { code, command, response, responseCode: Number(response.slice(0, 3)) }));
    expect(bounce).toMatchObject({ text: response, command: expected, event: { kind: 'bounce' } });
  });

  it.each([
    ['EDNS', 'getaddrinfo ENOTFOUND smtp.example.com'],
    ['ECONNECTION', 'Connection closed'],
    ['ETIMEDOUT', 'Greeting never received'],
    ['ECONNREFUSED', 'connect ECONNREFUSED 192.0.2.25:25'],
  ])('%s is about the connection to the configured server', (code, message) => {
    expect(fromNodemailer(error(message, { code }))).toMatchObject([{ text: message, command: 'CONNECT', event: { kind: 'bounce' } }]);
  });

  it('reads what never left as a refusal by the sending side', () => {
    expect(fromNodemailer(error('No recipients defined', { code: 'EENVELOPE', command: 'API' }))).toMatchObject([
      { text: 'No recipients defined', event: { kind: 'rejected' } },
    ]);
  });

  it('refuses what is no error', () => {
    expect(() => fromNodemailer({ hello: 'world' })).toThrow('nodemailer webhook, payload: expected an error with a message or a response');
    expect(() => fromNodemailer(undefined)).toThrow('nodemailer webhook, payload: expected an object, found nothing');
  });
});
