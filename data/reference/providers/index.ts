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
import { microsoft365SendingEntries } from './microsoft-365-sending.ts';
import { microsoft365RefusedEntries } from './microsoft-365-refused.ts';
import { outlookComEntries } from './outlook-com.ts';
import { yahooEntries } from './yahoo.ts';
import { appleEntries } from './apple.ts';
import { comcastEntries } from './comcast.ts';
import { usAccessEntries } from './us-access.ts';
import { proofpointEntries } from './proofpoint.ts';
import { mimecastEntries } from './mimecast.ts';
import { barracudaEntries } from './barracuda.ts';
import { ciscoCloudmarkEntries } from './cisco-cloudmark.ts';
import { spamhausEntries } from './spamhaus.ts';
import { blocklistsEntries } from './blocklists.ts';
import { gmxEntries } from './gmx.ts';
import { tOnlineEntries } from './t-online.ts';
import { franceEntries } from './france.ts';
import { russiaEntries } from './russia.ts';
import { chinaEntries } from './china.ts';
import { japanEntries } from './japan.ts';
import { sendingServicesEntries } from './sending-services.ts';

export const providerEntries: readonly ReferenceEntry[] = [
  ...googleRecipientEntries,
  ...googleSendingEntries,
  ...googleSpamEntries,
  ...googleMessageEntries,
  ...googleAuthenticationEntries,
  ...googleRatesEntries,
  ...microsoft365RecipientEntries,
  ...microsoft365RoutingEntries,
  ...microsoft365SendingEntries,
  ...microsoft365RefusedEntries,
  ...outlookComEntries,
  ...yahooEntries,
  ...appleEntries,
  ...comcastEntries,
  ...usAccessEntries,
  ...proofpointEntries,
  ...mimecastEntries,
  ...barracudaEntries,
  ...ciscoCloudmarkEntries,
  ...spamhausEntries,
  ...blocklistsEntries,
  ...gmxEntries,
  ...tOnlineEntries,
  ...franceEntries,
  ...russiaEntries,
  ...chinaEntries,
  ...japanEntries,
  ...sendingServicesEntries,
];
