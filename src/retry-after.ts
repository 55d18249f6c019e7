/** Stub until the time reader is written. */
export function retryAfter(_text: string): number | null {
  return null;
}
