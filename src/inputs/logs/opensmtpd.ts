/**
 * OpenSMTPD: `evpid=… to=<…> relay="…" result="PermFail" stat="…"`. Before 6.0 it was `relay: PermFail for <evpid>: …, stat=…`.
 */
import type { DeliveryStatus } from './entry.ts';
import { inputOf, perLine, somethingElse, type Format, type Held, type LogSettings } from './format.ts';
import { frontTime } from './time.ts';

const statuses: Readonly<Record<string, DeliveryStatus>> = {
  Ok: 'delivered', PermFail: 'bounced', TempFail: 'deferred', Loop: 'bounced', Expired: 'expired', Expire: 'expired',
};

const session = /(?:^|\s)smtpd\[\d{1,10}\]: (?:[0-9a-f]{16} (?:smtp|mta|mda) |(?:relay|delivery|smtp-in|smtp-out|info|warn|mta): )/;
/** As `smtpd -d` prints it. */
const bare = /^[0-9a-f]{16} (?:smtp|mta|mda) /;
const older = /(?:^|\s)(?:relay|delivery): (\w{1,20}) for ([0-9a-f]{16}): /;

function recognises(text: string): boolean {
  return (text.includes(' evpid=') && text.includes(' result=')) || session.test(text) || bare.test(text);
}

function read(text: string, settings: LogSettings): Held {
  if (/ (?:mta|mda) (?:event=)?delivery /.test(text)) return readFields(text, settings);
  const found = older.exec(text);
  if (found !== null) return readOlder(text, found, settings);
  return bare.test(text) ? [] : somethingElse(text);
}

/** Values are in quotes where the message went to another host, and bare where it went to a local mailbox. */
function readFields(text: string, { year }: LogSettings): Held {
  const result = /\sresult="?(\w{1,20})/.exec(text)?.[1];
  const statAt = text.indexOf(' stat=');
  if (result === undefined || statAt < 0) return 'a delivery without result= and stat=';
  const stat = text.slice(statAt + ' stat='.length).trim();
  return heldOf(result, {
    queueId: /\sevpid=([0-9a-f]{8,16})/.exec(text)?.[1],
    time: frontTime(text, year)?.time,
    recipient: addressField(text),
    relay: /\srelay="([^"]{1,300})"/.exec(text)?.[1],
    text: stat.startsWith('"') ? stat.slice(1, stat.length > 1 && stat.endsWith('"') ? -1 : undefined) : stat,
  });
}

function readOlder(text: string, [, result = '', queueId]: RegExpExecArray, { year }: LogSettings): Held {
  const statAt = text.indexOf(', stat=');
  if (statAt < 0) return 'a delivery without stat=';
  return heldOf(result, {
    queueId,
    time: frontTime(text, year)?.time,
    recipient: addressField(text),
    relay: /, relay=([^,]{1,300}),/.exec(text)?.[1],
    text: text.slice(statAt + ', stat='.length).trim(),
  });
}

/** `rcpt=` is the address as it was given, or `-` where no alias changed it. */
function addressField(text: string): string | undefined {
  const to = /[\s,]to=<([^<>\s]{1,1000})>/.exec(text)?.[1];
  return to ?? /[\s,]rcpt=<([^<>\s]{2,1000})>/.exec(text)?.[1];
}

interface Fields {
  readonly queueId: string | undefined;
  readonly time: string | undefined;
  readonly recipient: string | undefined;
  readonly relay: string | undefined;
  readonly text: string;
}

function heldOf(result: string, { queueId, time, recipient, relay, text }: Fields): Held {
  const status = Object.hasOwn(statuses, result) ? statuses[result] : undefined;
  if (status === undefined) return `an unknown result: '${result}'`;
  // The relay is an address with the name in brackets: 192.0.2.1 (mx.example.net).
  const [, address, name] = /^\[?([^\s()[\]]{1,255})\]?(?: \(([^\s()]{1,255})\))?/.exec(relay ?? '') ?? [];
  const remoteHost = name ?? (address === '-' ? undefined : address);
  return [{ status, queueId: queueId ?? null, time: time ?? null, input: inputOf(status, { text, remoteHost, recipient }) }];
}

/** @see https://man.openbsd.org/smtpd.8; the fields are those of mta_log() in smtpd/mta.c */
export const opensmtpd: Format = { name: 'opensmtpd', recognises, open: perLine(read) };
