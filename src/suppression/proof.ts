/** What proves that a recipient takes mail: a delivery that was not taken back, or the owner's own confirmation. */
import type { Ground } from './decision.ts';
import type { Delivery, RecipientHistory } from './history.ts';
import { isPardoned } from './pardons.ts';

/** The last of them, whichever is later. */
export function lastProof(history: RecipientHistory): Ground | null {
  const { delivered, confirmed } = history;
  let held = -1;
  for (let at = (delivered?.length ?? 0) - 1; at >= 0 && held < 0; at--) {
    const delivery = delivered![at]!;
    if (!isTakenBack(delivery, history)) held = delivery[0];
  }
  if (confirmed !== undefined && confirmed >= held) return { fact: 'confirmation', time: confirmed };
  return held < 0 ? null : { fact: 'delivery', time: held };
}

/**
 * By a later bounce of the same message. A bounce that suppresses has the last word even where its time is an earlier one: it may
 * have been told by a foreign clock, and nobody sends a message again that the receiver has refused for good, unless in a pardon.
 */
function isTakenBack([time, message]: Delivery, { bounced, pardoned }: RecipientHistory): boolean {
  if (bounced === undefined || message === undefined) return false;
  return bounced.some(([bouncedAt, other, suppresses]) => {
    return other === message && (bouncedAt >= time || (suppresses === 1 && !isPardoned(bouncedAt, pardoned)));
  });
}
