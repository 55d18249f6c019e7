import type { PhraseRule } from '../../src/vocabulary.ts';

export const protocolError: readonly PhraseRule[] = [
  {
    id: 'protocol-error/line-too-long',
    category: 'protocol-error',
    strength: 'decisive',
    codes: ['500', 'X.5.6'],
    phrases: ['line … too long', 'line too long'],
    samples: ['500 5.5.6 the line is too long'],
    source: 'RFC 5321 section 4.5.3.1.4',
  },
  {
    id: 'protocol-error/no-recipients',
    category: 'protocol-error',
    strength: 'decisive',
    codes: ['503', 'X.5.1'],
    phrases: ['no (valid|) recipient', 'no valid rcpt', 'recipient first'],
    samples: ['503 5.5.1 there are no valid recipients'],
    source: 'RFC 5321 section 4.1.1.4',
  },
  {
    id: 'protocol-error/order',
    category: 'protocol-error',
    strength: 'strong',
    phrases: [
      '(bad|wrong|improper|invalid) (sequence|sequence of commands|command sequence|order)', '(command|commands) … (out of sequence|out of order|wrong order|bad sequence|not in sequence)', '(sequence|order) error', '(need|send|issue|say|require|expect|expected|expecting|give|specify) (mail from|mail|rcpt|rcpt to|helo|ehlo) (first|before|command)', '(issue|need|say|expect) (mail from|rcpt|rcpt to|helo|ehlo)', 'say (mail|helo|ehlo)', '(mail|rcpt|helo|ehlo|ehlo helo|helo ehlo|mail from|rcpt to) first', '(without|before|no) (mail|mail from|rcpt|rcpt to|helo|ehlo|recipient|recipients|sender|data) (command|specify|given|)', 'no (recipient|recipients|valid recipient|sender) (specify|specified|given|first|yet|)', 'need (mail|rcpt|recipient)',
      '(nested|duplicate|second) (mail|helo|starttls|transaction)', 'already (specified|given|started|sender|in tls|active|authenticate|establish|issue|send)', 'starttls may not be repeated', 'data without', 'polite people', 'error no valid recipient to', 'sender already', '(sender|recipient) not yet (given|specified)', 'not yet given', 'ehlo require', 'helo require',
    ],
    unless: ['starttls command first', 'starttls first', 'authenticate first', 'authentication', 'mailbox', 'no such', 'by that name', 'domain', 'here'],
    samples: ['503 bad sequence of commands', '503 need RCPT first'],
    source: 'RFC 5321 section 4.1.4',
  },
  {
    id: 'protocol-error/syntax',
    category: 'protocol-error',
    strength: 'strong',
    phrases: [
      'syntax error', 'bad syntax', 'command (not|) recognize', 'command not recognize', '(unrecognized|unknown|invalid|unexpected|illegal|bad|garbage|unimplemented) (command|smtp command|verb|parameter|argument|keyword|option)', '(command|verb|argument|parameter) … (unrecognized|unknown|invalid|unexpected|not understood|too long|syntax)', '(argument|arguments|parameter|parameters) … (not allow|not permit|invalid|too long|require|missing|not recognize)', '(invalid|illegal|bad|missing|no|empty|unexpected|extra) … (argument|arguments|parameter|parameters)', 'protocol (violation|error)', 'smtp protocol', 'violation of (rfc|protocol|smtp)', 'pipeline', 'pipelining', 'improper (command|use of)', 'too many (error|errors|invalid commands|bad commands|protocol errors|unrecognized commands|syntax errors)', 'command line too long', 'line too long command', 'not understood', '(malformed|unparseable|unrecognized|unexpected) … (smtp reply|smtp response|response|server message)', 'send hello first', 'no data after',
      'synchronization error', 'smtp synchronization', '(unexpected|bad|garbled|invalid) response', 'eenvelope', 'eprotocol', 'eparams', 'early talker', 'talks too soon', 'non smtp command', 'error while reading body', 'go ahead',
    ],
    unless: ['address syntax', 'recipient syntax', 'syntax error in recipient', 'syntax error in mailbox', 'vrfy', 'expn', 'etrn', 'header', 'format', 'helo reject', 'helo invalid domain', 'sender', 'dns', 'spam', 'record', 'authentication', 'auth'],
    samples: ['500 syntax error', '501 unexpected argument'],
    source: 'RFC 5321 section 4.2.4',
  },
];
