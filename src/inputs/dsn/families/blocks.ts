/**
 * A block of labels per recipient: Oracle (Sun, iPlanet) Messaging Server, SmarterMail, ZMailer, InterMail, web mailers.
 *
 *     Failed Recipient: jo@example.com
 *     Reason: Remote host said: 550 5.1.1 no such user
 */
import { addressesIn } from '../addresses.ts';
import { typed } from '../fields.ts';
import { candidates } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { textAfter } from './family.ts';
import type { Family, Reading } from './family.ts';

const recipientLabels = new Set([
  'failed recipient', 'failed recipients', 'failed recipient(s)', 'recipient', 'recipients', 'recipient(s)', 'recipient address',
  'recipient email', 'original recipient', 'failed address', 'intended recipient', 'empfänger', 'empfängeradresse', 'destinataire',
  'destinataires', 'destinatario', 'destinatari', 'destinatarios', 'destinatário', 'destinatários', 'ontvanger', 'odbiorca', 'adresat',
  'mottagare', 'modtager', 'получатель', 'адресат', 'příjemce', 'alıcı', '받는사람', '받는 사람', '수신자', '收件人', '收件者', '宛先', '送信先',
]);

// The best first.
const reasonLabels = [
  'diagnostic code', 'diagnostic', 'diagnostic texts', 'server response', 'remote server response', 'remote server said',
  'remote host said', 'smtp response', 'response', 'smtp error', 'error message', 'error text', 'error description', 'error', 'reason',
  'failure reason', 'bounce reason', 'reason for failure', 'cause', 'details', 'fehlermeldung', 'fehler', 'grund', 'ursache', 'erreur',
  'raison', 'motif', 'errore', 'motivo', 'causa', 'erro', 'foutmelding', 'reden', 'powód', 'błąd', 'orsak', 'årsag', 'причина', 'ошибка',
  'důvod', 'sebep', '실패사유', '실패 사유', '사유', '退信原因', '失败原因', '原因', 'エラー内容', '理由',
];

interface Block {
  readonly recipients: string[];
  /** By rank of their label; the lines of each. */
  readonly reasons: { readonly rank: number; readonly lines: string[] }[];
}

function labelOn(line: string): { readonly label: string; readonly value: string } {
  const text = line.trim();
  const colon = text.slice(0, 40).replace('：', ':').indexOf(':');
  return { label: text.slice(0, Math.max(colon, 0)).trim().toLowerCase(), value: text.slice(colon + 1).trim() };
}

const isLabelChar = (char: string): boolean => ' ()-'.includes(char) || char.toLowerCase() !== char.toUpperCase();

/** 'Remote system: …', but neither 'https://…' nor '550 5.1.1: …'. */
function isLabel(label: string, value: string): boolean {
  return label !== '' && !value.startsWith('//') && label.split(' ').length <= 3 && [...label].every(isLabelChar);
}

/** Recipients one right after the other share what follows. A value stands beside its label or on the lines below, up to a blank one. */
function blocksOf(said: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let open: 'recipients' | 'reason' | null = null;
  for (const line of said) {
    const { label, value } = labelOn(line);
    const rank = reasonLabels.indexOf(label);
    const below: string[] | undefined = open === 'reason' ? block?.reasons.at(-1)?.lines : block?.recipients;
    if (recipientLabels.has(label)) {
      if (block === null || block.reasons.length > 0 || open !== 'recipients') {
        block = { recipients: [], reasons: [] };
        blocks.push(block);
      }
      block.recipients.push(...addressesIn(value));
      open = 'recipients';
    } else if (rank >= 0) {
      block?.reasons.push({ rank, lines: value === '' ? [] : [value] });
      open = 'reason';
    } else if (line.trim() === '') {
      if (below === undefined || below.length > 0) open = null;
    } else if (isLabel(label, value)) {
      open = null;
    } else if (open === 'recipients') {
      below?.push(...addressesIn(line));
    } else if (open === 'reason') {
      below?.push(line.trim());
    }
  }
  return blocks;
}

/** ZMailer: `<smtp; 550 5.1.1 no such user>` */
function unframed(text: string): string {
  return typed(text.startsWith('<') && text.endsWith('>') ? text.slice(1, -1) : text).value;
}

function findingsOf({ recipients, reasons }: Block): Finding[] {
  const sorted = [...reasons].sort((a, b) => a.rank - b.rank).map(({ lines }) => lines.join(' '));
  const diagnostics = candidates(...sorted.map((text) => textAfter(text, 'remote host said:') ?? unframed(text)));
  return [...new Set(recipients)].map((recipient) => ({ recipient, diagnostics }));
}

function read({ said }: Reading): readonly Finding[] {
  const blocks = blocksOf(said);
  const isTold = blocks.some(({ recipients, reasons }) => recipients.length > 0 && reasons.length > 0);
  return isTold ? blocks.flatMap(findingsOf) : [];
}

export const blocks: Family = { id: 'blocks', read };
