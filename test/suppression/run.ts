import { decide, type Decided, type RecipientEvent, type RecipientHistory } from '../../src/suppression.ts';

/** What is decided about each event of one recipient, in this order. */
export function run(...events: readonly RecipientEvent[]): readonly Decided[] {
  let state: RecipientHistory | null = null;
  return events.map((event) => {
    const decided = decide(state, event);
    state = decided.state;
    return decided;
  });
}

export const last = (...events: readonly RecipientEvent[]): Decided => run(...events).at(-1)!;
