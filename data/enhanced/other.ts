/** X.0.0: nothing is known but the class. Source: RFC 3463 section 3.1. */
import type { EnhancedCode } from '../../src/vocabulary.ts';

export const otherCodes: readonly EnhancedCode[] = [
  {
    code: 'X.0.0',
    name: 'Other undefined status',
    meaning: 'Only the class is known: success, try later, or failure. Delivery reports carry 5.0.0 and 4.0.0 whenever the reporting ' +
      'server had nothing better, so the text beside it decides.',
    classes: [2, 4, 5],
    rfcs: ['RFC3463'], section: '3.1', replyCodes: [],
    category: 'unclassified', strength: 'hint',
  },
];
