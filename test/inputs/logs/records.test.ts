/** The formats that are CSV or JSON. */
import { describe, expect, it } from 'vitest';
import { rows, whole } from './reading.ts';
import { linesOf as lines } from './samples.ts';

describe('exchange', () => {
  it('gives each recipient its own status, and joins a record of two lines', async () => {
    const read = await whole(lines('exchange'), { delivered: true });
    expect(rows(read)).toEqual([
      [7, 'bounced', '123', 'jo@example.com', null, 'unknown-recipient'],
      [7, 'bounced', '123', 'mo@example.com', null, 'unknown-recipient'],
      [8, 'deferred', '124', 'slow@example.com', 'mx.example.net', 'greylisted'],
      [9, 'bounced', '125', 'ruled@example.com', null, expect.any(String)],
      [11, 'delivered', '126', 'ok@example.com', null, 'delivered'],
    ]);
    expect(read.entries[0]?.input.text).toBe('550 5.1.1 RESOLVER.ADR.RecipNotFound; not found');
    expect(read.entries[3]?.input.text).toBe('Transport Rule Agent');
    expect(read.entries[3]?.verdict.outcome).toBe('permanent');
  });

  it('follows the columns of each #Fields line', async () => {
    const { entries } = await whole(['#Fields: event-id,recipient-address,recipient-status', 'FAIL,jo@example.com,550 5.1.1 no such user',
      '#Fields: recipient-address,event-id,recipient-status', 'mo@example.com,FAIL,550 5.1.1 no such user']);
    expect(entries.map(({ recipient }) => recipient)).toEqual(['jo@example.com', 'mo@example.com']);
  });

  it('reports records without a header, and of another number of fields', async () => {
    const [record = ''] = lines('exchange').slice(7);
    const headless = await whole([record], { format: 'exchange' });
    expect(headless.problems.map(({ reason }) => reason)).toEqual(['a record without a #Fields: line in front of it']);
    expect((await whole([...lines('exchange').slice(0, 5), 'x,FAIL'])).problems).toEqual([
      { line: 6, reason: '2 fields where the #Fields: line has 9', text: 'x,FAIL' },
    ]);
  });
});

describe('powermta', () => {
  it('reads bounces, deferrals and deliveries by the names of the columns', async () => {
    const read = await whole(lines('powermta'), { delivered: true });
    expect(rows(read)).toEqual([
      [2, 'bounced', 'E1', 'jo@example.com', 'mx.example.net', 'unknown-recipient'],
      [3, 'deferred', 'E2', 'mo@example.com', null, 'connection-failure'],
      [5, 'delivered', 'E3', 'ok@example.com', 'mx.example.net', 'delivered'],
    ]);
    expect(read.entries.map(({ time }) => time)).toEqual([
      '2026-03-12T10:00:01+01:00', '2026-03-12T09:00:02.000Z', '2026-03-12T09:00:04.000Z',
    ]);
    expect(read.entries[0]?.input.text).toBe('550 5.1.1 <jo@example.com>: no such user, sorry');
  });

  it('loses one record to a quote that is not closed, and none of those behind it', async () => {
    const [header = '', bounce = '', deferral = ''] = lines('powermta');
    const broken = bounce.replace('sorry"', 'sorry');
    for (const behind of [[bounce], [deferral, bounce], Array.from({ length: 40 }, () => bounce)]) {
      const { entries, problems } = await whole([header, broken, ...behind]);
      expect(entries.map(({ line }) => line)).toEqual(behind.map((_, index) => index + 3));
      expect(problems).toEqual([{ line: 2, reason: 'broken CSV: a quote that is not closed', text: broken }]);
    }
  });

  it('reports a quote that is open at the end', async () => {
    const [header = '', bounce = '', deferral = ''] = lines('powermta');
    const { entries, problems } = await whole([header, bounce.replace('sorry"', 'sorry'), deferral]);
    expect(entries.map(({ line }) => line)).toEqual([3]);
    expect(problems.map(({ line }) => line)).toEqual([2]);
  });

  it('reads quotes inside a field without quotes as they stand', async () => {
    const [header = ''] = lines('powermta');
    const { entries } = await whole([header, 'b,1773306002,1,a@example.org,jo@example.com,failed,5.1.1,smtp;550 "jo" is no such user,,,']);
    expect(entries.map(({ input }) => input.text)).toEqual(['550 "jo" is no such user']);
  });
});

describe('kumomta', () => {
  it('gives each recipient of a batch', async () => {
    const read = await whole(lines('kumomta'), { delivered: true });
    expect(rows(read)).toEqual([
      [2, 'bounced', '1d98', 'jo@example.com', 'mx.example.net', 'unknown-recipient'],
      [2, 'bounced', '1d98', 'mo@example.com', 'mx.example.net', 'unknown-recipient'],
      [3, 'deferred', '1d99', 'slow@example.com', 'mx.example.net', 'greylisted'],
      [4, 'expired', '1d9a', 'old@example.com', null, 'delivery-expired'],
      [5, 'delivered', '1d9b', 'ok@example.com', 'mx.example.net', 'delivered'],
    ]);
    expect(read.entries[0]?.command).toBe('RCPT');
    expect(read.entries[0]?.time).toBe('2026-03-12T09:00:01.000Z');
  });

  it('reports lines that are no records', async () => {
    const [, record = ''] = lines('kumomta');
    const { problems } = await whole([record, record.slice(0, 40), '[]', '{"type":"Bounce","id":"1"}']);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'not a JSON object'], [3, 'not a JSON object'], [4, 'expected a string, found nothing'],
    ]);
  });
});

describe('haraka', () => {
  it('reads brackets, logfmt and JSON, and says nothing twice', async () => {
    const read = await whole(lines('haraka'), { delivered: true });
    expect(rows(read)).toEqual([
      [2, 'bounced', 'A0B1.1.1', 'jo@example.com', null, 'unknown-recipient'],
      [4, 'expired', 'A0B1.1.2', null, null, expect.any(String)],
      [5, 'expired', 'A0B1.1.3', 'a@example.com', null, 'delivery-expired'],
      [5, 'expired', 'A0B1.1.3', 'b@example.com', null, 'delivery-expired'],
      [6, 'deferred', 'A0B1.1.4', null, null, 'greylisted'],
      [7, 'bounced', 'A0B1.1.5', null, null, 'unknown-domain'],
      [8, 'delivered', 'A0B1.1.6', null, 'mx.example.net', 'delivered'],
    ]);
    expect(read.entries[4]?.input.text).toBe('451 4.7.1 greylisted, says "mx"');
    expect(read.entries[0]?.command).toBe('RCPT');
  });

  it('reports JSON that breaks off', async () => {
    const { problems } = await whole([...lines('haraka').slice(0, 1), '{"level":"INFO","uuid":"A']);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([[2, 'not a JSON object']]);
  });
});
