/** One server meets all that can go wrong; its log and its bounces are read. */
import { readDsn, type BounceReport } from '../../src/inputs/dsn.ts';
import { readLog, type LogEntry, type LogProblem } from '../../src/inputs/logs.ts';
import { freePort, submit, until, type Mail } from './client.ts';
import { failures } from './failures.ts';
import { startNameServer } from './name-server.ts';
import {
  startCollector, startHangUp, startMute, startQuitter, startReceiver, startRefuser, startSmallReceiver, type Collected,
  type Listener,
} from './receiver.ts';
import { scripted } from './replies.ts';
import type { MailServer, Route, Setup } from './server.ts';

export interface Bounce {
  /** The name of the case: the local part of the sender. */
  readonly name: string;
  readonly report: BounceReport;
}

export interface Run {
  readonly entries: readonly LogEntry[];
  readonly problems: readonly LogProblem[];
  readonly bounces: readonly Bounce[];
  /** Cases that came to no end in time. */
  readonly pending: readonly string[];
}

/** Who writes to four at once, three of whom are refused for good. */
export const several = ['no-account', 'full', 'spam', 'greylist'] as const;
export const alias = 'alias@alias.example.org';
export const aliased = 'no-user@no-user.example.org';
export const odd = '"no one"@no-user.example.org';

const sender = (name: string): string => `${name}@bounces.example.com`;
const recipient = (name: string): string => `${name}@${name}.example.org`;
const hostOf = (name: string): string => `mx.${name}.example.org`;

function mail(name: string, ...to: readonly string[]): Mail {
  const head = [
    'From: news@example.com', `To: ${to.join(', ')}`, `Subject: ${name}`, `Message-ID: <${name}@example.com>`,
    'Date: Thu, 26 Nov 2026 10:00:00 +0000', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=us-ascii',
  ];
  const body = Array.from({ length: 20 }, () => 'All is well with us, and how are you?');
  return { from: sender(name), to, text: [...head, '', ...body].join('\r\n') };
}

const mails: readonly Mail[] = [
  ...scripted.map(({ name }) => mail(name, recipient(name))),
  ...failures.map((failure) => mail(failure.name, failure.recipient)),
  mail('several', ...several.map(recipient)),
  mail('alias', alias),
  mail('odd', odd),
];

const nameIn = (address: string): string => address.slice(0, address.indexOf('@'));
/** How many recipients a bounce gives up on, read in the plainest way: the readers at work would keep the receivers waiting. */
const givenUp = ({ mail: raw }: Collected): number => Buffer.from(raw).toString('latin1').split('\nAction: failed').length - 1;

/** Those who have not yet heard of all their recipients that it is over. */
function pendingIn(collected: readonly Collected[]): readonly string[] {
  const open = mails.filter(({ from, to }) => (
    collected.filter((bounce) => bounce.to === from).reduce((sum, bounce) => sum + givenUp(bounce), 0) < to.length
  ));
  return open.map(({ from }) => nameIn(from));
}

export async function run(start: (setup: Setup) => Promise<MailServer>): Promise<Run> {
  const open: { close(): unknown }[] = [];
  const opened = async <T extends { close(): unknown }>(starting: Promise<T>): Promise<T> => {
    const one = await starting;
    open.push(one);
    return one;
  };
  try {
    const receiver = await opened(startReceiver(scripted));
    const collector = await opened(startCollector());
    const routes: Record<string, Route> = { 'bounces.example.com': { host: '127.0.0.1', port: collector.port } };
    const route = (name: string, { port }: Pick<Listener, 'port'>, needsTls = false): void => {
      routes[`${name}.example.org`] = { host: hostOf(name), port, needsTls };
    };
    for (const one of scripted) route(one.name, one.command === 'CONNECT' ? await opened(startRefuser(one)) : receiver);
    route('closed-port', { port: await freePort() });
    route('mute', await opened(startMute()));
    route('hangs-up', await opened(startHangUp()));
    route('quits', await opened(startQuitter()));
    route('small', await opened(startSmallReceiver(300)));
    route('no-tls', receiver, true);
    route('no-utf8', receiver);
    const names = await opened(startNameServer({
      hosts: [...Object.values(routes).map(({ host }) => host), 'mx.example.org'],
      exchangers: {
        'null-mx.example.org': '.', 'loop.example.org': 'mx.example.org', 'dangling-mx.example.org': 'mx.nowhere.example.org',
      },
      empty: ['no-address.example.org'],
      broken: ['broken-dns.example.org'],
      silent: ['silent-dns.example.org'],
    }));
    const server = await opened(start({
      routes, refused: { 'own-words.example.org': '5.2.1 The mailbox is closed' }, aliases: { [alias]: aliased }, nameServer: names.address,
    }));
    await submit(server.port, mails);
    await until(40, () => pendingIn(collector.collected).length === 0);

    const bounces: Bounce[] = [];
    for (const { to, mail: raw } of collector.collected) bounces.push({ name: nameIn(to), report: await readDsn(raw) });
    const entries: LogEntry[] = [];
    const problems: LogProblem[] = [];
    for await (const entry of readLog(server.log(), { year: 2026, onProblem: (problem) => problems.push(problem) })) entries.push(entry);
    return { entries, problems, bounces, pending: pendingIn(collector.collected) };
  } finally {
    // The mail server first: the others wait for their last client.
    await open.pop()?.close();
    await Promise.all(open.map((one) => one.close()));
  }
}
