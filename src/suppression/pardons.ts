/** Pardoned periods: how they are remembered, and which bounces they cover. */
import type { Period } from './event.ts';

const DAY = 86400_000;
const KEPT = 3;

/**
 * Ascending by the day (UTC) on which they begin. Those that begin on the same day are kept as one span, and so are the older ones
 * once there are more than three: a pardon may grow to cover bounces between two outages, and never shrinks. The same list where
 * nothing changes.
 */
export function addPeriod(periods: readonly Period[], period: Period): readonly Period[] {
  const begun = dayOf(period);
  const at = periods.filter((other) => dayOf(other) <= begun).length - 1;
  const isSameDay = at >= 0 && dayOf(periods[at]!) === begun;
  if (isSameDay || (at <= 0 && periods.length === KEPT)) return withSpan(periods, Math.max(at, 0), period);
  const grown = [...periods.slice(0, at + 1), period, ...periods.slice(at + 1)];
  return grown.length > KEPT ? withSpan(grown.slice(1), 0, grown[0]!) : grown;
}

export function isPardoned(time: number, periods: readonly Period[] | undefined): boolean {
  return periods !== undefined && periods.some(([from, until]) => time >= from && time <= until);
}

function withSpan(periods: readonly Period[], at: number, [from, until]: Period): readonly Period[] {
  const [first, last] = periods[at]!;
  if (first <= from && last >= until) return periods;
  return [...periods.slice(0, at), [Math.min(first, from), Math.max(last, until)], ...periods.slice(at + 1)];
}

function dayOf([from]: Period): number {
  return Math.floor(from / DAY);
}
