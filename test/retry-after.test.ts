import { describe, expect, it } from 'vitest';
import { classify } from '../src/classify.ts';

describe('a waiting time that the reply asks for', () => {
  it.each([
    ['450 try again in 5 minutes', 300],
    ['451 retry after 300 s', 300],
    ['451 retry after 300 seconds', 300],
    ['450 5分後に再送してください', 300],
    ['450 请30分钟后再试', 1800],
    ['421 try again in 1 hour and 30 minutes', 5400],
    ['450 Greylisted, please try again (in 00:04:59)', 299],
    ['451 Greylisted for 5 minutes', 300],
    ['450 please wait 120 seconds before retrying', 120],
    ['421 come back in an hour', 3600],
    ['450 retry 10 minutes later', 600],
    ['450 Bitte versuchen Sie es in 10 Minuten erneut', 600],
    ['421 retry after 2026-01-01T00:10:00Z (it is 2026-01-01T00:05:00Z)', 300],
  ])('%s', (text, seconds) => {
    expect(classify(text).retryAfterSeconds).toBe(seconds);
  });
});

describe('a number that is no waiting time', () => {
  it.each([
    '421 more than 100 messages per 60 minutes', 'message expired after 5 days', '452 too many messages in 1 hour, retry later', 'will be retried for 2 more days',
    'not delivered for the last 4 hours, trying again', '550 blocked 24 hours ago', '421 limit is 20 connections per minute', '250 queued, try again in 5 minutes', '550 5 minutes of fame',
    '450 retry later, you sent over 3 hours', '421 retry after 2026-01-01T00:10:00Z',
  ])('%s', (text) => {
    expect(classify(text).retryAfterSeconds).toBeNull();
  });
});
