import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { blocklists } from '../../data/blocklists.ts';
import { blocklistKinds, blocklistStatuses } from '../../src/vocabulary.ts';
import { canonical, isMark, skippedWords } from '../../src/phrase.ts';
import { judge } from './rules.ts';

const ids = blocklists.map(({ id }) => id);
const zones = blocklists.flatMap(({ id, zones }) => zones.map((zone) => ({ id, zone })));
const marks = blocklists.flatMap(({ id, marks }) => marks.map((mark) => ({ id, mark })));

/** Zones that lie below a zone of another list on purpose: the longer one names its own list. */
const nestedZones = [
  'bl.score.senderscore.com in score.senderscore.com',
  'spews.dnsbl.net.au in dnsbl.net.au',
  'spews.dnsbl.sorbs.net in dnsbl.sorbs.net',
  'spews.relays.osirusoft.com in relays.osirusoft.com',
];

/** Active lists of addresses that offer a sender no page, and why. */
const withoutLink: Readonly<Record<string, string>> = {
  drbl: 'each node decides alone, and the pages are served without TLS',
  ecsis: 'private to one access provider; its page is served without TLS',
  fasthosts: 'private to one hoster',
  jippg: 'its page is served without TLS',
  justspam: 'its page is served without TLS',
  'korea-services': 'lists a country; nobody is delisted',
  'post-io': 'private to one receiver; its page is served without TLS',
  'rv-soft': 'entries expire by themselves; its page is served without TLS',
  securence: 'private to one filtering service',
};

/** The lists that a reply names. */
const named = (reply: string): string[] => judge(reply).blocklists.map(({ id }) => id).sort();

describe('the block lists', () => {
  it('are at least ninety, sorted by an id that is used once', () => {
    expect(ids.length).toBeGreaterThanOrEqual(90);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('say of each what it is', () => {
    for (const { id, name, operator, kind, status } of blocklists) {
      expect(name.trim(), id).not.toBe('');
      expect(operator.trim(), id).not.toBe('');
      expect(blocklistKinds, id).toContain(kind);
      expect(blocklistStatuses, id).toContain(status);
    }
    expect(new Set(blocklists.map(({ name }) => name)).size).toBe(blocklists.length);
  });

  it('can each be recognised', () => {
    expect(blocklists.filter((list) => list.zones.length + list.marks.length === 0)).toEqual([]);
  });

  it('stay small enough to travel with classify()', () => {
    expect(gzipSync(JSON.stringify(blocklists)).length).toBeLessThanOrEqual(8 * 1024);
  });

  it('that stand for an operator at large have the same operator as the specific ones', () => {
    for (const list of blocklists) {
      for (const other of blocklists) {
        if (other.id.startsWith(`${list.id}-`)) expect(`${other.id} ${other.operator}`).toBe(`${other.id} ${list.operator}`);
      }
    }
  });
});

describe('zones', () => {
  it('are lower-case host names of two labels or more', () => {
    for (const { zone } of zones) expect(zone).toMatch(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/);
  });

  it('belong to one list', () => {
    const all = zones.map(({ zone }) => zone);
    expect(all.filter((zone, index) => all.indexOf(zone) !== index)).toEqual([]);
  });

  it('do not lie below a zone of the same list, which covers them already', () => {
    expect(zones.filter((inner) => zones.some((outer) => outer.id === inner.id && inner.zone.endsWith(`.${outer.zone}`)))).toEqual([]);
  });

  it('lie below a zone of another list only where that is meant', () => {
    const nested = zones.flatMap((inner) =>
      zones.filter((outer) => inner.zone.endsWith(`.${outer.zone}`)).map((outer) => `${inner.zone} in ${outer.zone}`));
    expect(nested.sort()).toEqual(nestedZones);
  });

  it('name their own list and no other, bare or behind an address', () => {
    const wrong = zones.flatMap(({ id, zone }) =>
      [`550 5.7.1 client host [192.0.2.1] blocked using ${zone}`, `554 rejected, 1.2.0.192.${zone.toUpperCase()}.`]
        .filter((reply) => named(reply).join() !== id));
    expect(wrong).toEqual([]);
  });
});

describe('marks', () => {
  it('belong to one list, however they are spelt', () => {
    const owners = new Map<string, string[]>();
    for (const { id, mark } of marks) {
      const key = canonical(mark);
      owners.set(key, [...(owners.get(key) ?? []), id]);
    }
    expect([...owners].filter(([, list]) => list.length > 1)).toEqual([]);
  });

  it('have no gap: a name stands together', () => {
    expect(marks.filter(({ mark }) => mark.includes('…'))).toEqual([]);
  });

  it('in plain words are lower case, without skipped words', () => {
    for (const { mark } of marks) {
      expect(mark).toBe(mark.toLowerCase());
      if (isMark(mark)) continue;
      for (const word of mark.split(/[^a-z0-9']+/).filter(Boolean)) {
        expect(skippedWords.has(word), `${word} in '${mark}' is skipped`).toBe(false);
      }
    }
  });

  it('do not repeat a zone', () => {
    expect(marks.filter(({ mark }) => zones.some(({ zone }) => zone === mark))).toEqual([]);
  });

  it('name their own list and no other, those of links inside links too', () => {
    const wrong = marks.filter(({ mark }) => !/[(|]/.test(mark)).flatMap(({ id, mark }) =>
      [isMark(mark) ? `550 blocked, see https://${mark}?ip=192.0.2.1 for help` : `550 blocked by ${mark.toUpperCase()}`]
        .filter((reply) => named(reply).join() !== id));
    expect(wrong).toEqual([]);
  });
});

describe('links', () => {
  it('are https or null', () => {
    for (const { id, lookupUrl, delistUrl } of blocklists) {
      for (const url of [lookupUrl, delistUrl]) {
        if (url === null) continue;
        expect(new URL(url).protocol, id).toBe('https:');
        expect(new URL(url).href, id).toBe(url);
      }
    }
  });

  it('are there for every active list of addresses, or there is a reason', () => {
    const bare = blocklists.filter(({ kind, status, lookupUrl, delistUrl }) =>
      kind === 'ip' && status === 'active' && lookupUrl === null && delistUrl === null);
    expect(bare.map(({ id }) => id)).toEqual(Object.keys(withoutLink).sort());
  });

  it('are not kept for a retired list, unless its data lives on elsewhere', () => {
    const kept = blocklists.filter(({ status, lookupUrl, delistUrl }) => status === 'retired' && (lookupUrl ?? delistUrl) !== null);
    expect(kept.map(({ id }) => id)).toEqual(['cbl']);
  });
});

describe('replies', () => {
  it.each([
    ['550 5.7.1 host 192.0.2.1 refused, source Spamhaus. (AS16012611)', ['spamhaus']],
    ['554 SPAMHAUS says no', ['spamhaus']],
    ["553 5.7.1 [BL21] 192.0.2.1 stands in Spamhaus's data", ['spamhaus']],
    ['553 5.3.0 refused; consult http://www.spamhaus.org/lookup/', ['spamhaus']],
    ['553 5.7.1 [BL23] your address is one of those on Spamhaus XBL', ['spamhaus-xbl']],
    ['554 refused after SPAMHAUS-XBL.', ['spamhaus-xbl']],
    ['554 Denied [SHXBL]', ['spamhaus-xbl']],
    ['550 192.0.2.1 stands in sbl-xbl.spamhaus.org', ['spamhaus-xbl']],
    ['554 Refused, reason at http://www.spamhaus.org/query/bl?ip=192.0.2.1', ['spamhaus-zen']],
    ['550 Refused because of https://spamhaus.org/zen, mend this first', ['spamhaus-zen']],
    ['550 listed, key123.zen.dq.spamhaus.net', ['spamhaus-zen']],
    ['550 zen.mimecast.org https://www.spamhaus.org/query/ip/192.0.2.1', ['spamhaus-zen']],
    ['554 192.0.2.1 in zen.spamhaus.org; https://www.spamhaus.org/sbl/query/SBLCSS', ['spamhaus-css', 'spamhaus-zen']],
    ['550 5.7.1 refused: MailFrom domain is listed in Spamhaus. (S8002)', ['spamhaus-dbl']],
    ['550 5.7.1 a link in this mail leads to a name on the Spamhaus DBL', ['spamhaus-dbl']],
    ['554 5.7.1 Barracuda Reputation: http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1', ['barracuda']],
    ['550 192.0.2.1: answer from bb.barracudacentral.org', ['barracuda']],
    ['550 found in an RBL, details: https://www.spamcop.net/bl.shtml?192.0.2.1', ['spamcop']],
    ['554 5.7.1 SORBS entry: http://www.us.sorbs.net/lookup.shtml?192.0.2.1', ['sorbs']],
    ['550 AS 64496 is UCEPROTECT-Level3 listed: https://www.uceprotect.net/rblcheck.php?ipr=192.0.2.1', ['uceprotect-3']],
    ['550 listed, see https://www.uceprotect.net/rblcheck.php?ipr=192.0.2.1', ['uceprotect']],
    ['550 listed in UCEPROTECT Level 3', ['uceprotect-3']],
    ['550 refused, dnsbl-2.uceprotect.net', ['uceprotect-2']],
    ['550 5.7.1 192.0.2.1 is in Trend Micro RBL+: http://www.mail-abuse.com/cgi-bin/lookup', ['trendmicro']],
    ['550 192.0.2.1 refused by rbl-plus.mail-abuse.org', ['trendmicro']],
    ['554 5.7.1 low score at Trend Micro Email Reputation Services', ['trendmicro']],
    ['550 5.7.0 low score at Proofpoint Reputation Services', ['proofpoint']],
    ['554 5.7.0 refused: https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1', ['proofpoint']],
    ['554 refused: https://ipcheck.proofpoint.com/?ip=192.0.2.1', ['proofpoint']],
    ['550 5.7.1 [CS01] ask for a reset at http://csi.cloudmark.com/reset-request/?ip=192.0.2.1', ['cloudmark']],
    ['554 Comcast block: http://postmaster.comcast.net/smtp-error-codes.php#BL000000', ['comcast']],
    ['554 refused: http://postmaster.comcast.net/smtp-error-codes.php#BL000001', ['spamhaus-zen']],
    ['550 5.7.606 banned sending IP [192.0.2.1], ask at https://sender.office.com/', ['microsoft-365']],
    ['550 5.7.1 192.0.2.1: part of this network is on our block list', ['microsoft-outlook']],
    ['550 5.7.1 192.0.2.1 refused (S3150).', ['microsoft-outlook']],
    ['553 5.3.0 DNSBL:ATTRBL 521< 192.0.2.1 >_is_blocked.', ['att']],
    ['521-192.0.2.1 in sbc:blacklist.mailrelay.att.net. 521 for reasons http://att.net/blocks', ['att']],
    ['554 refused, see http://www.senderbase.org for the score of 192.0.2.1', ['talos']],
    ['550 csi.mimecast.org low score', ['mimecast']],
    ['550 spamcop.mimecast.org refused', ['spamcop']],
    ['554 found in bl.score.senderscore.com', ['senderscore-rpbl']],
    ['550 blacklisted by URIBL, see http://lookup.uribl.com/?domain=example.com', ['uribl']],
    ['550 192.0.2.1 found in work.drbl.example.net', ['drbl']],
    ['550 found in ivmSIP/24', ['invaluement-sip']],
    ['550 found in ix.dnsbl.manitu.net', ['nixspam']],
    ['550 found in zen.spamhaus.org and bl.spamcop.net', ['spamcop', 'spamhaus-zen']],
  ])('%s', (reply, lists) => {
    expect(named(reply)).toEqual(lists);
  });

  it.each([
    '550 5.1.1 <jo@example.com>: user unknown',
    '550 5.7.1 192.0.2.1 is blacklisted here',
    '554 rejected: domain is on our internal block list',
    '550 5.7.1 a link was refused by the URIBL policy of this site',
    '550 the Return-Path is blacklisted',
    "550 l'adresse est dans la blacklist de notre serveur",
    '550 refused: mail from Tor exit nodes is not accepted here',
    '552 5.2.2 mailbox full, drone and talon have left the building',
    '550 <spamhaus@example.com>: no such user',
    '550 no such user at spamhaus-fans.example.com',
    '421 4.7.0 too many connections from your network, try again later',
    '554 5.7.1 access denied by administrator of the sky network, protected',
  ])('names none: %s', (reply) => {
    expect(named(reply)).toEqual([]);
  });
});
