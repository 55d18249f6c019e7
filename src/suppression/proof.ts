/** What proves that a recipient takes mail: a delivery that was not taken back, or the owner's own confirmation. */
import type { Ground } from './decision.ts';
import type { Delivery, RecipientHistory } from './history.ts';
import { isPardoned } from './pardons.ts';

/** The last of them, whichever is later, among those that are not later than `at`. */
export function lastProof(history: RecipientHistory, at: number): Ground | null {
  const confirmed = lastConfirmation(history, at);
  let held = -1;
  for (const delivery of history.delivered ?? []) if (delivery[0] <= at && !isTakenBack(delivery, history)) held = delivery[0];
  if (confirmed !== null && confirmed >= held) return { fact: 'confirmation', time: confirmed };
  return held < 0 ? null : { fact: 'delivery', time: held };
}

export function lastConfirmation({ confirmed }: RecipientHistory, at: number): number | null {
  return confirmed !== undefined && confirmed <= at ? confirmed : null;
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
