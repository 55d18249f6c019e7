/** One entry per provider reply and per block list, in the order of the files. */
import type { ReferenceEntry } from '../../../src/vocabulary.ts';
import { googleRecipientEntries } from './google-recipient.ts';
import { googleSendingEntries } from './google-sending.ts';
import { googleSpamEntries } from './google-spam.ts';
import { googleMessageEntries } from './google-message.ts';
import { googleAuthenticationEntries } from './google-authentication.ts';
import { googleRatesEntries } from './google-rates.ts';
import { microsoft365RecipientEntries } from './microsoft-365-recipient.ts';
import { microsoft365RoutingEntries } from './microsoft-365-routing.ts';

export const providerEntries: readonly ReferenceEntry[] = [
  ...googleRecipientEntries,
  ...googleSendingEntries,
  ...googleSpamEntries,
  ...googleMessageEntries,
  ...googleAuthenticationEntries,
  ...googleRatesEntries,
  ...microsoft365RecipientEntries,
  ...microsoft365RoutingEntries,
];
