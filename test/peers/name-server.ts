/** A name server on a loopback address: it knows the few names of the tests, answers NXDOMAIN for others, or fails as asked. */
import { createSocket, type Socket } from 'node:dgram';

export interface Zone {
  /** Hosts, all of which are at 127.0.0.1. */
  readonly hosts: readonly string[];
  /** Mail exchangers; '.' for a domain that takes no mail (RFC 7505). */
  readonly exchangers: Readonly<Record<string, string>>;
  /** Names that are there, with no record of use. */
  readonly empty: readonly string[];
  /** Names for which the server fails. */
  readonly broken: readonly string[];
  /** Names for which it never answers. */
  readonly silent: readonly string[];
}

const A = 1;
const MX = 15;
const NXDOMAIN = 3;
const SERVFAIL = 2;

interface Question {
  readonly name: string;
  readonly type: number;
  /** Where the question ends. */
  readonly end: number;
}

/** RFC 1035 section 4.1: one question behind a header of 12 bytes. */
function questionOf(query: Buffer): Question {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0 && at < query.length; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function nameBytes(name: string): Buffer {
  const labels = name.split('.').filter((label) => label !== '');
  return Buffer.concat([...labels.map((label) => Buffer.from([label.length, ...Buffer.from(label)])), Buffer.from([0])]);
}

function record(type: number, data: Buffer): Buffer {
  const head = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, 0]);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function answerTo(query: Buffer, zone: Zone): Buffer | null {
  const { name, type, end } = questionOf(query);
  if (zone.silent.includes(name)) return null;
  const exchanger = Object.hasOwn(zone.exchangers, name) ? zone.exchangers[name] : undefined;
  const isHost = zone.hosts.includes(name);
  const found = type === A && isHost ? record(A, Buffer.from([127, 0, 0, 1]))
    : type === MX && exchanger !== undefined ? record(MX, Buffer.concat([Buffer.from([0, 10]), nameBytes(exchanger)]))
      : null;
  const isKnown = isHost || exchanger !== undefined || zone.empty.includes(name);
  const code = zone.broken.includes(name) ? SERVFAIL : isKnown ? 0 : NXDOMAIN;
  const header = Buffer.from([query[0] ?? 0, query[1] ?? 0, 0x85, 0x80 | code, 0, 1, 0, found === null ? 0 : 1, 0, 0, 0, 0]);
  return Buffer.concat([header, query.subarray(12, end), found ?? Buffer.alloc(0)]);
}

function bound(address: string): Promise<Socket | null> {
  const socket = createSocket('udp4');
  return new Promise((resolve) => {
    socket.once('error', () => resolve(null));
    socket.bind(53, address, () => resolve(socket));
  });
}

export interface NameServer {
  readonly address: string;
  close(): void;
}

/** Resolvers ask port 53 and no other, so the address is what has to be free: any of 127.0.0.0/8 is this machine. */
export async function startNameServer(zone: Zone): Promise<NameServer> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const address = `127.0.53.${1 + ((process.pid + attempt) % 250)}`;
    const socket = await bound(address);
    if (socket === null) continue;
    socket.on('message', (query, { port, address: client }) => {
      const answer = answerTo(query, zone);
      if (answer !== null) socket.send(answer, port, client);
    });
    return { address, close: () => void socket.close() };
  }
  throw new Error('no address of 127.0.53.0/24 has its port 53 free');
}
