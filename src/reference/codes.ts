/** Codes as people write them. */

/** '5.7.26' → 'X.7.26'; reply codes stay as they are. */
export const anyClass = (code: string): string => code.replace(/^[245x]\./i, 'X.');

export interface NamedCodes {
  readonly replyCode: string | null;
  /** '5.7.26', or 'X.7.26' where any class is meant. */
  readonly enhancedCode: string | null;
}

const bareCodes = /^\s*(?:(\d{3})(?:\s*[-\s]\s*))?#?(?:([245x]\.\d{1,3}\.\d{1,3})|(\d{3}))\s*$/i;

/** Codes and nothing else: '502', '5.7.26', 'x.7.26', '550 5.7.1', '550-5.7.1'. Null for any other text. */
export function codesIn(text: string): NamedCodes | null {
  const [whole, before, enhanced, alone] = bareCodes.exec(text.slice(0, 32)) ?? [];
  if (whole === undefined || whole.length !== text.length || (before !== undefined && alone !== undefined)) return null;
  return { replyCode: before ?? alone ?? null, enhancedCode: enhanced?.toUpperCase() ?? null };
}
