/** The SMTP error reference, written out: reply codes and enhanced codes by number, then the replies of providers and block lists. */
import type { ReferenceEntry } from '../../src/vocabulary.ts';
import { addressEnhancedCodes } from './enhanced-codes/address.ts';
import { authenticationEnhancedCodes } from './enhanced-codes/authentication.ts';
import { contentEnhancedCodes } from './enhanced-codes/content.ts';
import { mailboxEnhancedCodes } from './enhanced-codes/mailbox.ts';
import { networkEnhancedCodes } from './enhanced-codes/network.ts';
import { policyEnhancedCodes } from './enhanced-codes/policy.ts';
import { protocolEnhancedCodes } from './enhanced-codes/protocol.ts';
import { systemEnhancedCodes } from './enhanced-codes/system.ts';
import { providerEntries } from './providers/index.ts';
import { accessReplyCodes } from './reply-codes/access.ts';
import { refusalReplyCodes } from './reply-codes/refusal.ts';
import { successReplyCodes } from './reply-codes/success.ts';
import { syntaxReplyCodes } from './reply-codes/syntax.ts';
import { transientReplyCodes } from './reply-codes/transient.ts';

export const referenceEntries: readonly ReferenceEntry[] = [
  ...successReplyCodes,
  ...transientReplyCodes,
  ...syntaxReplyCodes,
  ...accessReplyCodes,
  ...refusalReplyCodes,
  ...addressEnhancedCodes,
  ...mailboxEnhancedCodes,
  ...systemEnhancedCodes,
  ...networkEnhancedCodes,
  ...protocolEnhancedCodes,
  ...contentEnhancedCodes,
  ...policyEnhancedCodes,
  ...authenticationEnhancedCodes,
  ...providerEntries,
];
