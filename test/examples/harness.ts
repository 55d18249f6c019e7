/** Builds the example platform and runs it as a process of its own, so that it can be killed; all traffic on 127.0.0.1. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'vite';
import type { Responder } from '../../src/testing/index.ts';
import type { Summary } from './platform/main.ts';

const HOUR = 3600_000;

export interface Program {
  /** For databases. */
  readonly folder: string;
  readonly path: string;
  remove(): void;
}

export async function buildPlatform(): Promise<Program> {
  const root = join(import.meta.dirname, '..', '..');
  const folder = mkdtempSync(join(tmpdir(), 'platform-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const outDir = join(folder, 'program');
  const ssr = join(import.meta.dirname, 'platform', 'main.ts');
  await build({ root, configFile: false, logLevel: 'silent', build: { ssr, outDir, target: 'node20' } });
  return { folder, path: join(outDir, 'main.js'), remove: () => rmSync(folder, { recursive: true }) };
}

/** The Message-IDs that the responder has accepted, each with the number of its copies. */
export function acceptedBy({ received }: Responder): Map<string, number> {
  const copies = new Map<string, number>();
  for (const mail of received) {
    const id = /^Message-ID: <(.+)>\r?$/im.exec(mail.text)![1]!;
    copies.set(id, (copies.get(id) ?? 0) + 1);
  }
  return copies;
}

export interface Endpoint {
  readonly port: number;
  close(): void;
}

/** What mail services offer as a message search, over the mail of the responder. */
export async function startLog(responder: Responder): Promise<Endpoint> {
  const server = createHttpServer((request, response) => {
    void text(request).then((body) => {
      const copies = acceptedBy(responder);
      response.end(JSON.stringify((JSON.parse(body) as string[]).filter((id) => copies.has(id))));
    });
  });
  return listen(server);
}

/** Stands before the responder and cuts the connection when it is about to say that a message is accepted: so often, then no more. */
export async function startCutter({ host, port }: Responder, cuts: number): Promise<Endpoint> {
  let left = cuts;
  const server = createServer((client) => {
    const upstream = connect(port, host);
    let ended = '';
    client.on('data', (chunk) => {
      ended = (ended + chunk.toString('latin1')).slice(-5);
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      const isAfterData = ended === '\r\n.\r\n';
      if (!isAfterData || left === 0) return void client.write(chunk);
      left--;
      client.destroy();
      return upstream.destroy();
    });
    client.on('close', () => upstream.destroy()).on('error', () => upstream.destroy());
    upstream.on('close', () => client.destroy()).on('error', () => client.destroy());
  });
  return listen(server);
}

async function listen(server: Server): Promise<Endpoint> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}

/** Waits until nothing of a dead process is left in the sockets; in the platform's own time this takes ten minutes. */
export async function settled({ received }: Responder): Promise<void> {
  for (let before = -1; before !== received.length; await sleep(250)) before = received.length;
}

export interface Run {
  readonly program: Program;
  readonly file: string;
  readonly campaign: string;
  readonly smtp: number;
  readonly log: number;
  readonly at: number;
  readonly started?: (child: ChildProcess) => void;
}

/** One run of the program: what it printed, or null where it was killed. */
export async function run({ program, file, campaign, smtp, log, at, started }: Run): Promise<Summary | null> {
  const options = ['--smtp', String(smtp), '--log', `http://127.0.0.1:${log}/`, '--at', new Date(at).toISOString()];
  const args = [program.path, join(program.folder, file), campaign, ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  started?.(child);
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
  const output = await text(child.stdout);
  const how = await ended;
  if (how === 'SIGKILL') return null;
  if (how !== 0) throw new Error(`the platform ended with ${String(how)}`);
  return JSON.parse(output) as Summary;
}

/** Runs again and again until nothing is left to do: each time some hours after the next message is due, so that others are due too. */
export async function finish(first: Run): Promise<Summary & { readonly runs: number; readonly at: number }> {
  let at = first.at;
  for (let runs = 1; runs <= 30; runs++) {
    const summary = await run({ ...first, at });
    if (summary === null) throw new Error('the platform was killed');
    if (summary.next === null) return { ...summary, runs, at };
    at = summary.next + 6 * HOUR;
  }
  throw new Error(`the campaign '${first.campaign}' does not come to an end`);
}
