/**
 * The enhanced status codes that IANA registers, in the order of their numbers: one file per subject.
 * What single providers print beyond the registry stands in `../providers/`.
 */
import type { EnhancedCode } from '../../src/vocabulary.ts';
import { addressCodes } from './address.ts';
import { contentCodes } from './content.ts';
import { mailboxCodes } from './mailbox.ts';
import { networkCodes } from './network.ts';
import { otherCodes } from './other.ts';
import { policyCodes } from './policy.ts';
import { protocolCodes } from './protocol.ts';
import { systemCodes } from './system.ts';

export const enhancedCodes: readonly EnhancedCode[] = [
  ...otherCodes,
  ...addressCodes,
  ...mailboxCodes,
  ...systemCodes,
  ...networkCodes,
  ...protocolCodes,
  ...contentCodes,
  ...policyCodes,
];
