import { describe, expect, it } from 'vitest';
import { frontTime, secondsTime } from '../../../src/inputs/logs/time.ts';

const time = (line: string, year: number | null = null) => frontTime(line, year)?.time ?? null;

describe('the time in front of a line', () => {
  it.each([
    ['Mar 12 10:00:02 mx1 x', '--03-12T10:00:02'],
    ['Mar  2 10:00:02 mx1 x', '--03-02T10:00:02'],
    ['<22>Mar 12 10:00:02.123 mx1 x', '--03-12T10:00:02.123'],
    ['Mar 12 2024 10:00:02 mx1 x', '2024-03-12T10:00:02'],
    ['<22>1 2026-03-12T10:00:02.5Z mx1 x', '2026-03-12T10:00:02.5Z'],
    ['2026-03-12T10:00:02+0100 mx1 x', '2026-03-12T10:00:02+01:00'],
    ['2026-03-12 10:00:02 1rjXYZ-0001Ab-2c x', '2026-03-12T10:00:02'],
    ['2026-03-12 10:00:02,5 x', '2026-03-12T10:00:02.5'],
    ['2026-03-12 10:00:02 -0330 x', '2026-03-12T10:00:02-03:30'],
    ['@4000000065f0250a12345678 x', '2024-03-12T09:48:48.305Z'],
    ['1710237600.123456 x', '2024-03-12T10:00:00.123Z'],
  ])('%s', (line, expected) => {
    expect(time(line)).toBe(expected);
  });

  it.each([
    '', 'Mrz 12 10:00:02 x', 'Mar 32 10:00:02 x', 'Mar 12 25:00:02 x', '2026-13-12 10:00:02 x', '@40000000ffff x',
    '17102376001710 x', 'x 10:00:02',
  ])('none in %j', (line) => {
    expect(time(line)).toBeNull();
  });

  it('takes the year that is given, but for a day that the year does not have', () => {
    expect(time('Feb 29 10:00:02 mx1 x', 2024)).toBe('2024-02-29T10:00:02');
    expect(time('Feb 29 10:00:02 mx1 x', 2026)).toBe('--02-29T10:00:02');
    expect(time('2026-02-29 10:00:02 x')).toBeNull();
  });
});

describe('seconds since 1970', () => {
  it('with and without a fraction', () => {
    expect(secondsTime('1773306000')).toBe('2026-03-12T09:00:00.000Z');
    expect(secondsTime('1773306000.25')).toBe('2026-03-12T09:00:00.250Z');
    expect(secondsTime('-1')).toBeNull();
    expect(secondsTime('999999999999')).toBeNull();
  });
});
