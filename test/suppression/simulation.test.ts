import { describe, expect, it } from 'vitest';
import { simulate } from '../bench/simulation.ts';

describe('ninety days of a small list', () => {
  const { rows } = simulate(20_000, 3);
  const [ours, anyPermanent, threeBounces, never] = rows.map((row) => ({ ...row, lost: row.lostForGood + row.lostForATime }));

  it('lose fewer good addresses than with either simple policy', () => {
    expect(ours!.lost).toBeLessThan(threeBounces!.lost);
    expect(threeBounces!.lost).toBeLessThan(anyPermanent!.lost);
  });

  it('mail the dead less than with all but the harshest', () => {
    expect(ours!.mailsToDead).toBeLessThan(threeBounces!.mailsToDead);
    expect(threeBounces!.mailsToDead).toBeLessThan(never!.mailsToDead);
    expect(anyPermanent!.mailsToDead).toBeLessThan(ours!.mailsToDead);
  });

  it('lose nobody for good to the outage', () => {
    expect(anyPermanent!.outageLost).toBeGreaterThan(50);
    expect(ours!.outageHit).toBe(anyPermanent!.outageHit);
    expect(ours!.outageLost).toBe(0);
  });
});
