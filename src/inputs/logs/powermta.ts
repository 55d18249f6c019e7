/** PowerMTA accounting files: CSV, the columns in a first line that begins with `type`. (Remote) bounces, deferrals, deliveries. */
import type { DeliveryStatus } from './entry.ts';
import { perRecord } from './csv.ts';
import { hostOf, inputOf, type Format, type Held, type LogReader } from './format.ts';
import { isoTime, secondsTime } from './time.ts';

const statuses: Readonly<Record<string, DeliveryStatus>> = { b: 'bounced', rb: 'bounced', t: 'deferred', tq: 'deferred', d: 'delivered' };

function recognises(text: string): boolean {
  return /^"?type"?,/.test(text) && (text.includes('rcpt') || text.includes('timeLogged'));
}

function open(): LogReader {
  let columns: readonly string[] = [];

  return perRecord((_line, cells) => {
    if (cells[0] === 'type') {
      columns = cells.map((name) => name.trim());
      return [];
    }
    if (columns.length === 0) return 'a record without the line of column names in front of it';
    if (cells.length !== columns.length) return `${cells.length} fields where the line of column names has ${columns.length}`;
    return read((name) => cells[columns.indexOf(name)]?.trim() ?? '');
  });
}

function read(field: (name: string) => string): Held {
  const type = field('type');
  const status = Object.hasOwn(statuses, type) ? statuses[type] : undefined;
  if (status === undefined) return [];
  const diagnostic = field('dsnDiag').replace(/^smtp;\s{0,8}/i, '');
  // 5.4.4 (no mail hosts for domain): where no host replied, the words in brackets are all there is.
  const [, enhancedCode, remark = ''] = /^([245]\.\d{1,3}\.\d{1,3})(?: \((.*)\))?/.exec(field('dsnStatus')) ?? [];
  const logged = field('timeLogged');
  const input = inputOf(status, {
    text: diagnostic || remark,
    enhancedCode,
    remoteHost: hostOf(field('dsnMta').split(' ', 1)[0] ?? ''),
    recipient: field('rcpt'),
  });
  return [{ status, queueId: field('envId') || null, time: isoTime(logged)?.time ?? secondsTime(logged), input }];
}

/** @see PowerMTA User's Guide, 'Accounting records' */
export const powermta: Format = { name: 'powermta', recognises, open };
