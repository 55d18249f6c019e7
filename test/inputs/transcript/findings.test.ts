import { describe, expect, it } from 'vitest';
import { readTranscript, transcriptFindingIds, type TranscriptFindingId } from '../../../src/inputs/transcript.ts';

const found = (text: string) => readTranscript(text).findings.map(({ id, step }) => [id, step.command]);

function greeted(...keywords: string[]): string {
  const reply = ['mx', ...keywords].map((word, index, all) => `S: 250${index < all.length - 1 ? '-' : ' '}${word}`);
  return ['S: 220 mx', 'C: EHLO x', ...reply, ''].join('\n');
}

const refusedRcpt = `${greeted()}C: MAIL FROM:<>\nS: 250 ok\nC: RCPT TO:<jo@example.com>\nS: 550 5.1.1 no such user\n`;
const pipelined = 'C: MAIL FROM:<>\nC: RCPT TO:<jo@example.com>\nS: 250 ok\nS: 503 5.5.0 improper command pipelining';

/** A session with the mistake, and one that differs in a single point and has none. */
const cases: Readonly<Record<TranscriptFindingId, { mistake: string; command: string | null; fine: string }>> = {
  '8bitmime-not-advertised': {
    mistake: `${greeted('SIZE')}C: MAIL FROM:<a@example.org> BODY=8BITMIME\nS: 555 5.5.4 unsupported option`, command: 'MAIL',
    fine: `${greeted('8BITMIME')}C: MAIL FROM:<a@example.org> BODY=8BITMIME\nS: 555 5.5.4 unsupported option`,
  },
  'address-checked-with-expn': {
    mistake: `${greeted()}C: EXPN staff\nS: 502 5.5.1 not here`, command: 'EXPN', fine: `${greeted()}C: EXPN staff\nS: 250 jo@example.com`,
  },
  'address-checked-with-vrfy': {
    mistake: `${greeted()}C: VRFY jo@example.com\nS: 252 2.1.5 try it`, command: 'VRFY',
    fine: `${greeted()}C: VRFY jo@example.com\nS: 250 2.1.5 jo@example.com`,
  },
  'auth-before-starttls': {
    mistake: `${greeted('STARTTLS')}C: AUTH PLAIN x\nS: 530 5.7.0 Issue STARTTLS first`, command: 'AUTH',
    fine: `${greeted('STARTTLS', 'AUTH PLAIN')}C: AUTH PLAIN x\nS: 535 5.7.8 bad credentials`,
  },
  'bdat-without-chunking': {
    mistake: `${greeted('SIZE')}C: BDAT 86 LAST\nS: 502 5.5.1 not implemented`, command: 'BDAT',
    fine: `${greeted('CHUNKING')}C: BDAT 86 LAST\nS: 502 5.5.1 not implemented`,
  },
  'data-after-dot': {
    mistake: 'C: DATA\nS: 354 go\nC: hi\nC: .\nC: and a second part\nC: of the text\nS: 250 ok\nS: 500 what?\nS: 500 what?',
    command: null,
    fine: 'C: DATA\nS: 354 go\nC: hello\nC: .\nS: 250 ok\nC: MAIL FROM:<>\nS: 250 ok\nC: XYZZY\nS: 500 what?',
  },
  'data-without-recipient': {
    mistake: `${refusedRcpt}C: DATA\nS: 503 5.5.1 out of order`, command: 'DATA',
    fine: `${refusedRcpt}C: RCPT TO:<mo@example.com>\nS: 250 ok\nC: DATA\nS: 503 5.5.1 out of order`,
  },
  'mail-before-ehlo': {
    mistake: 'S: 220 mx\nC: MAIL FROM:<a@example.org>\nS: 503 5.5.1 polite people say hello', command: 'MAIL',
    fine: 'S: 220 mx\nC: HELO x\nS: 250 mx\nC: MAIL FROM:<a@example.org>\nS: 503 5.5.1 polite people say hello',
  },
  'parameter-not-advertised': {
    mistake: `${greeted('SIZE')}C: RCPT TO:<jo@example.com> NOTIFY=NEVER\nS: 555 5.5.4 unsupported option`, command: 'RCPT',
    fine: `${greeted('DSN')}C: RCPT TO:<jo@example.com> NOTIFY=NEVER\nS: 555 5.5.4 unsupported option`,
  },
  'pipelining-not-advertised': {
    mistake: greeted('SIZE') + pipelined, command: 'RCPT', fine: greeted('PIPELINING') + pipelined,
  },
  'smtputf8-not-advertised': {
    mistake: `${greeted('SIZE')}C: MAIL FROM:<a@example.org> SMTPUTF8\nS: 555 5.6.7 not here`, command: 'MAIL',
    fine: `${greeted('SMTPUTF8')}C: MAIL FROM:<a@example.org> SMTPUTF8\nS: 555 5.6.7 not here`,
  },
  'spoke-before-banner': {
    mistake: 'S: 220-mx wait\nC: EHLO x\nS: 220 mx\nS: 554 5.5.1 you spoke too early', command: 'EHLO',
    fine: 'S: 220-mx wait\nS: 220 mx\nC: EHLO x\nS: 554 5.5.1 you spoke too early',
  },
};

describe('findings', () => {
  it.each(transcriptFindingIds)('%s', (id) => {
    const { mistake, command, fine } = cases[id];
    expect(found(mistake)).toEqual([[id, command]]);
    expect(found(fine).map(([other]) => other)).not.toContain(id);
  });

  it.each(transcriptFindingIds)('%s points to a step of the transcript, and says what to do', (id) => {
    const { steps, findings } = readTranscript(cases[id].mistake);
    expect(steps).toContain(findings[0]?.step);
    expect(findings[0]?.text).toMatch(/^[A-Z].{30,}\.$/s);
  });

  it('explain a refusal: an accepted command is none', () => {
    const mail = 'C: MAIL FROM:<a@example.org> BODY=8BITMIME SMTPUTF8\nS: 250 ok\n';
    expect(found(`${greeted('SIZE')}${mail}C: BDAT 3 LAST\nS: 250 ok`)).toEqual([]);
  });

  it('do not blame a parameter for a refused address', () => {
    expect(found(`${greeted('SIZE')}C: RCPT TO:<jo@example.com> NOTIFY=NEVER\nS: 550 5.1.1 no such user`)).toEqual([]);
  });

  it('know that the offer changes under TLS', () => {
    const tls = 'C: STARTTLS\nS: 220 go\nC: EHLO x\nS: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH PLAIN x\nS: 535 5.7.8 bad credentials';
    expect(found(greeted('STARTTLS') + tls)).toEqual([]);
    expect(found(`${greeted('SIZE')}C: AUTH PLAIN x\nS: 503 5.5.1 not now\n${tls}`)).toEqual([['auth-before-starttls', 'AUTH']]);
  });

  it('assume nothing where no EHLO reply is in the transcript', () => {
    expect(found('C: BDAT 86 LAST\nS: 502 5.5.1 not implemented')).toEqual([]);
    expect(found('C: MAIL FROM:<a@example.org> SMTPUTF8\nS: 555 5.6.7 not here')).toEqual([]);
    expect(found(`${greeted('SIZE')}C: STARTTLS\nS: 220 go\nC: BDAT 86 LAST\nS: 502 5.5.1 not implemented`)).toEqual([]);
  });

  it('see a client that speaks before anything came', () => {
    expect(found('>>> EHLO x\n<<< 220 mx\n<<< 554 5.5.1 you spoke too early')).toEqual([['spoke-before-banner', 'EHLO']]);
  });

  it('hold HELO to offer nothing', () => {
    expect(found('S: 220 mx\nC: HELO x\nS: 250 mx\nC: BDAT 86 LAST\nS: 500 what?')).toEqual([['bdat-without-chunking', 'BDAT']]);
  });
});
