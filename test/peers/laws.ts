/** What holds for every server: the verdicts on what it logs and what it sends back are those on the replies that it got. */
import { beforeAll, describe, expect, it } from 'vitest';
import { classify, type Verdict } from '../../src/index.ts';
import { failures, suppressing } from './failures.ts';
import { replyText, scripted, type Scripted } from './replies.ts';
import { whyNot, type Peer } from './room.ts';
import { alias, aliased, odd, run, several, type Run } from './run.ts';
import type { MailServer, Setup } from './server.ts';

/** All of a verdict but its words, and the enhanced code, which a server adds where the reply has none. */
const meaning = ({ confidence, evidence, remediation, reply, ...rest }: Verdict) => ({ ...rest, code: reply.code });
const sent = (one: Scripted): Verdict => classify({ text: replyText(one), command: one.command });
const recipientOf = ({ name }: Pick<Scripted, 'name'>): string => `${name}@${name}.example.org`;

/** Exim logs also that it does not try yet, which is about no reply. */
const isAttempt = (text: string | undefined): boolean => text?.startsWith('retry time not reached') !== true;

export function obeysTheLaws(peer: Peer, start: (setup: Setup) => Promise<MailServer>): void {
  const obstacle = whyNot(peer);
  if (obstacle !== null) console.warn(`the tests against ${peer} are skipped: ${obstacle}`);

  describe.skipIf(obstacle !== null)(peer, () => {
    let met: Run;
    beforeAll(async () => {
      met = await run(start);
    }, 60_000);

    const logged = (recipient: string) => met.entries.filter((entry) => (
      entry.recipient === recipient && entry.status !== 'expired' && isAttempt(entry.input.text)
    ));
    /** Without an attempt that came to no reply at all, as on a busy machine it may. */
    const quoting = (one: Scripted) => logged(recipientOf(one)).filter(({ input }) => input.text?.includes(String(one.code)));
    const bounced = (name: string, kind: 'failure' | 'delay') => (
      met.bounces.filter((bounce) => bounce.name === name && bounce.report.kind === kind).flatMap(({ report }) => report.recipients)
    );

    // Exim's report names as Final-Recipient whom the sender wrote to.
    const ofAlias = peer === 'exim' ? alias : aliased;

    it('came to an end with every mail, and left nothing that cannot be read', () => {
      expect(met.pending).toEqual([]);
      expect(met.problems).toEqual([]);
      expect(met.bounces.filter(({ report }) => report.kind !== 'failure' && report.kind !== 'delay')).toEqual([]);
    });

    it('is sent replies of many meanings', () => {
      expect(new Set(scripted.map((one) => sent(one).category)).size).toBeGreaterThanOrEqual(20);
    });

    it('suppresses nobody for whom the reply is no reason', () => {
      const reasons = [
        ...scripted.filter((one) => sent(one).suppressRecipient).map(recipientOf), ofAlias, odd,
        ...failures.filter((failure) => suppressing.includes(failure[peer])).map(({ recipient }) => recipient),
      ];
      const judged = [...met.entries, ...met.bounces.flatMap(({ report }) => report.recipients)];
      const suppressed = judged.filter(({ verdict }) => verdict.suppressRecipient).map(({ recipient }) => recipient);
      expect([...new Set(suppressed)].sort()).toEqual([...new Set(reasons)].sort());
    });

    it.each(scripted)('logs $name: $code to $command', (one) => {
      const entries = quoting(one);
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) {
        expect(meaning(entry.verdict)).toEqual(meaning(sent(one)));
        expect(entry).toMatchObject({ format: peer, remoteHost: `mx.${one.name}.example.org`, command: one.command });
        expect(entry.time).toMatch(/^20\d\d-/);
        expect(entry.queueId).not.toBeNull();
      }
    });

    it.each(scripted)('sends back $name: $code to $command', (one) => {
      const [recipient, ...others] = bounced(one.name, 'failure');
      expect(others).toEqual([]);
      expect(recipient).toMatchObject({ recipient: recipientOf(one), action: 'failed', remoteHost: `mx.${one.name}.example.org` });
      expect(meaning(recipient!.verdict)).toEqual(meaning(sent(one)));
    });

    it('tells of delays, which are never permanent', () => {
      const delays = scripted.flatMap((one) => bounced(one.name, 'delay').map((recipient) => ({ one, recipient })));
      expect(delays.length).toBeGreaterThan(5);
      for (const { one, recipient } of delays) {
        const { category, fault } = sent(one);
        expect(recipient).toMatchObject({ recipient: recipientOf(one), action: 'delayed' });
        expect(recipient.verdict).toMatchObject({ category, fault, outcome: 'transient', suppressRecipient: false });
      }
    });

    it('gives up after a while, which is no reason to suppress', () => {
      const expired = met.entries.filter(({ status }) => status === 'expired');
      expect(expired.length).toBeGreaterThan(5);
      for (const { verdict } of expired) {
        expect(verdict).toMatchObject({ category: 'delivery-expired', outcome: 'transient', suppressRecipient: false });
      }
    });

    it('names in each bounce itself and the mail that bounced', () => {
      for (const { name, report } of met.bounces) {
        expect(report).toMatchObject({ reportingMta: 'out.example.com', originalMessageId: `<${name}@example.com>` });
      }
    });

    it('tells the recipients of one mail apart', () => {
      const found = bounced('several', 'failure').map(({ recipient, verdict }) => [recipient, verdict.category]);
      const expected = several.map((name) => [recipientOf({ name }), sent(scripted.find((one) => one.name === name)!).category]);
      expect(found.sort()).toEqual(expected.sort());
    });

    it('tells of an alias and the mailbox behind it', () => {
      const [found, ...others] = bounced('alias', 'failure');
      expect(others).toEqual([]);
      expect(found).toMatchObject({ recipient: ofAlias, originalRecipient: alias, verdict: { category: 'unknown-recipient' } });
    });

    it('reads an address in quotes', () => {
      const [entry] = met.entries.filter(({ recipient }) => recipient === odd);
      // smtp-server takes no spaces in an address.
      expect(entry).toMatchObject({ command: 'RCPT', verdict: { category: 'invalid-address' } });
      expect(bounced('odd', 'failure')).toMatchObject([{ recipient: odd, verdict: { category: 'invalid-address' } }]);
    });

    it.each(failures)('fails by itself: $name', ({ name, recipient, eximTells, [peer]: category }) => {
      const suppressRecipient = suppressing.includes(category);
      const verdicts = logged(recipient).map(({ verdict }) => verdict);
      expect(verdicts).toContainEqual(expect.objectContaining({ category, suppressRecipient }));
      // On a busy machine a look-up may fail before that.
      for (const verdict of verdicts) expect([category, 'dns-failure']).toContain(verdict.category);

      const told = peer === 'exim' ? eximTells : category;
      expect(bounced(name, 'failure')).toMatchObject([{ recipient, action: 'failed', verdict: { category: told, suppressRecipient } }]);
      for (const delay of bounced(name, 'delay')) {
        expect(delay).toMatchObject({ recipient, verdict: { outcome: 'transient', suppressRecipient: false } });
        expect([category, 'unclassified']).toContain(delay.verdict.category);
      }
    });
  });
}
