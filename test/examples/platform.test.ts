/** The example platform end to end: what it has sent is counted where it arrives. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { standing } from '../../src/suppression.ts';
import { startResponder, type Responder, type Script } from '../../src/testing/index.ts';
import { acceptedBy, buildPlatform, finish, run, settled, startCutter, startLog, type Program, type Run } from './harness.ts';
import { makeList, type Fate } from './list.ts';
import type { Summary } from './platform/main.ts';
import { openStore } from './platform/store.ts';

const MINUTE = 60_000;
const march = Date.parse('2025-03-01T09:00:00Z');
const april = Date.parse('2025-04-01T09:00:00Z');

let program: Program;
beforeAll(async () => {
  program = await buildPlatform();
}, 60_000);
afterAll(() => program.remove());

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});
const closing = <T extends { close(): unknown }>(each: T): T => {
  open.push(each);
  return each;
};

function subscribe(file: string, addresses: readonly string[]): void {
  const store = openStore(join(program.folder, file));
  store.addRecipients(addresses);
  store.close();
}

function suppressedAt(file: string, time: number): string[] {
  const store = openStore(join(program.folder, file));
  const found = store.recipients().filter(({ history }) => standing(history, time).action === 'suppress');
  store.close();
  return found.map(({ address }) => address);
}

const copiesOf = (responder: Responder, campaign: string) => [...acceptedBy(responder)].filter(([id]) => id.startsWith(`${campaign}.`));
const told = (name: string, { counts }: Summary) => {
  const states = Object.entries(counts).map(([state, count]) => `${count} ${state}`);
  return `${name}: ${states.join(', ')}`;
};
const total = ({ counts }: Summary) => Object.values(counts).reduce((sum, count) => sum + count, 0);

describe('the example platform', () => {
  it('mails 10,000 recipients once each, killed twice and resumed, and the next time leaves out exactly the suppressed', async () => {
    const list = makeList(10_000);
    const addressesOf = (...fates: Fate[]) => list.filter(({ fate }) => fates.includes(fate)).map(({ address }) => address);
    const dead = addressesOf('dead');

    // When the platform names one of these two to the server, the plug is pulled: in the midst of a batch.
    const plugs = new Set([3_050, 7_080].map((index) => list[index]!.address));
    let isListed = true;
    let child: ChildProcess | undefined;
    const script = Object.fromEntries(
      list.map(({ address, answer }): [string, Script] => [
        address,
        (attempt) => {
          if (plugs.delete(address)) child!.kill('SIGKILL');
          return answer(attempt, isListed);
        },
      ]),
    );
    const responder = closing(await startResponder(script));
    const log = closing(await startLog(responder));
    const file = 'campaigns.db';
    subscribe(file, list.map(({ address }) => address));
    const began = performance.now();

    const first: Run = {
      program, file, campaign: 'march', smtp: responder.port, log: log.port, at: march, started: (started) => (child = started),
    };
    expect(await run(first)).toBeNull();
    await settled(responder);
    const afterFirst = responder.received.length;
    expect(await run({ ...first, at: march + 15 * MINUTE })).toBeNull();
    await settled(responder);
    const afterSecond = responder.received.length;
    const resumed = (await run({ ...first, at: march + 30 * MINUTE }))!;
    isListed = false;
    const inMarch = await finish({ ...first, at: resumed.next! });

    const marchCopies = copiesOf(responder, 'march');
    const marchAttempts = new Map(list.map(({ address }) => [address, responder.attempts(address)]));
    const inApril = await finish({ ...first, campaign: 'april', at: april });
    const aprilCopies = copiesOf(responder, 'april');
    const untried = list.filter(({ address }) => responder.attempts(address) === marchAttempts.get(address)).map(({ address }) => address);
    const suppressed = suppressedAt(file, inApril.at);

    const twice = [...marchCopies, ...aprilCopies].filter(([, copies]) => copies > 1).length;
    console.log([
      `recipients: ${list.length}, of them dead ${dead.length}`,
      `killed after ${afterFirst} and ${afterSecond} accepted messages; found in the server's log on the last resume: `
        + `${resumed.foundAccepted} accepted, ${resumed.foundUnsent} not`,
      told('march', inMarch),
      told('april', inApril),
      `runs of the program: ${3 + inMarch.runs + inApril.runs}`,
      `mailed twice: ${twice}; suppressed at the end: ${suppressed.length}; ${Math.round((performance.now() - began) / 1000)} s`,
    ].join('\n'));

    // The crash window was met: messages that the server had accepted and the store did not know of.
    expect(afterFirst).toBeGreaterThan(2_000);
    expect(afterSecond).toBeGreaterThan(afterFirst + 2_000);
    expect(resumed.foundAccepted).toBeGreaterThan(10);
    expect(resumed.foundUnsent).toBeGreaterThan(10);
    expect(plugs.size).toBe(0);

    // Nobody lost, nobody mailed twice.
    const reachable = addressesOf('well', 'later', 'blocked').length;
    expect(twice).toBe(0);
    expect([total(inMarch), total(inApril)]).toEqual([list.length, list.length]);
    expect([marchCopies.length, inMarch.counts.accepted]).toEqual([reachable, reachable]);
    expect([aprilCopies.length, inApril.counts.accepted]).toEqual([reachable, reachable]);
    expect(inMarch.counts).toMatchObject({ queued: 0, sending: 0, 'left-out': 0 });

    // The next campaign left out the dead and nobody else; whom it refused a second time without a word is gone as well.
    expect(untried).toEqual(dead);
    expect(inApril.counts['left-out']).toBe(dead.length);
    expect(suppressed).toEqual(addressesOf('dead', 'doubtful'));
  }, 300_000);

  it('asks the log where the connection was lost before the reply', async () => {
    const list = makeList(300).filter(({ fate }) => fate === 'well');
    const responder = closing(await startResponder({}));
    const log = closing(await startLog(responder));
    const cutter = closing(await startCutter(responder, 30));
    const file = 'lost-replies.db';
    subscribe(file, list.map(({ address }) => address));

    const first: Run = { program, file, campaign: 'march', smtp: cutter.port, log: log.port, at: march };
    const cut = (await run(first))!;
    expect(cut.counts).toMatchObject({ sending: 30, accepted: list.length - 30 });
    const over = (await run({ ...first, at: cut.next! }))!;
    expect(over).toMatchObject({ foundAccepted: 30, foundUnsent: 0, next: null });
    expect(acceptedBy(responder).size).toBe(list.length);
    expect(responder.received.length).toBe(list.length);
  }, 60_000);

  it('stops at a server that is away, holds it against nobody, and goes on later', async () => {
    const list = makeList(300).filter(({ fate }) => fate === 'well');
    const responder = await startResponder({});
    const log = closing(await startLog(responder));
    await responder.close();
    const file = 'away.db';
    subscribe(file, list.map(({ address }) => address));

    const first: Run = { program, file, campaign: 'march', smtp: responder.port, log: log.port, at: march };
    const away = (await run(first))!;
    expect(away.counts).toMatchObject({ accepted: 0, failed: 0, sending: 100, queued: list.length - 100 });
    const back = closing(await startResponder({}, { port: responder.port }));
    const over = await finish({ ...first, at: march + 15 * MINUTE });
    expect(over.counts).toMatchObject({ accepted: list.length, failed: 0 });
    expect(back.received.length).toBe(list.length);
    expect(suppressedAt(file, over.at)).toEqual([]);
  }, 60_000);
});
