/** The numbered bounce classes that SparkPost publishes; Mandrill numbers its `bgtools_code` in the same way. */
import type { Meaning } from './bounce.ts';

const classes: Readonly<Record<string, Meaning>> = {
  1: { judgement: 'unknown' },
  10: { judgement: 'permanent', detail: '1.1' },
  20: { judgement: 'transient' },
  21: { judgement: 'transient', detail: '4.3' },
  22: { judgement: 'transient', detail: '2.2' },
  23: { judgement: 'transient', detail: '3.4' },
  24: { judgement: 'transient', detail: '4.7' },
  25: { judgement: 'permanent', detail: '7.1' },
  26: { kind: 'rejected', judgement: 'permanent', detail: '7.1' },
  30: { judgement: 'permanent' },
  40: { judgement: 'transient' },
  50: { judgement: 'transient', detail: '7.1' },
  51: { judgement: 'transient', detail: '7.1' },
  52: { judgement: 'transient', detail: '7.1' },
  53: { judgement: 'transient', detail: '7.1' },
  54: { judgement: 'transient', detail: '7.1' },
  60: { judgement: 'unknown' },
  70: { judgement: 'transient' },
  100: { judgement: 'unknown' },
};

export function bounceClassMeaning(number: string): Meaning {
  return (Object.hasOwn(classes, number) ? classes[number] : undefined) ?? { judgement: 'unknown' };
}

/** Subscribe and unsubscribe requests that came back to the bounce address: no bounces. */
export function isRequest(number: string): boolean {
  return number === '80' || number === '90';
}
