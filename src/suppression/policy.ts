/** The numbers behind every decision. Each says why it is what it is, and where the practice is published. */
import { deepFreeze } from '../freeze.ts';

/** `SuppressionPolicy` with any part left out: what is left out is taken from {@link defaultPolicy}. */
export type PolicyInput = {
  readonly [Part in keyof SuppressionPolicy]?: {
    readonly [Field in keyof SuppressionPolicy[Part]]?: Partial<SuppressionPolicy[Part][Field]>;
  };
};

/** Waits that grow: `firstSeconds × factor^(n-1)`, at most `mostSeconds`, and up to `jitter` of that on top. */
export interface Backoff {
  readonly firstSeconds: number;
  readonly factor: number;
  readonly mostSeconds: number;
  /** From 0 to 1. Spreads messages that failed together; never shortens a wait. */
  readonly jitter: number;
}

/** An alarm needs both: so many of them, and so large a share, from 0 to 1. */
export interface Spike {
  readonly count: number;
  readonly share: number;
}

export interface SuppressionPolicy {
  readonly hard: {
    /** A recipient that took mail within so many days was there a moment ago: it takes a second hard bounce to be gone for good. */
    readonly recentDays: number;
    /** So many days after the first, the second hard bounce counts. Until then the suppression is provisional. At most 7. */
    readonly confirmAfterDays: number;
    /** The same for bounces whose verdict is of low confidence, whether the recipient took mail or not. At most 7. */
    readonly doubtfulAfterDays: number;
  };
  readonly soft: {
    /** Full mailboxes and unreachable ones: bounces in so many different five-day periods, with no delivery between. At most 8. */
    readonly bounces: number;
    /** And so many days from the first to the last. At most 30. */
    readonly days: number;
    /** After so many days without a bounce the recipient gets another chance. */
    readonly expireDays: number;
    /** When the retries for one message have run out, the recipient is left alone for so many days. */
    readonly restDays: number;
  };
  readonly pause: {
    readonly sendingIpHours: number;
    readonly identityHours: number;
    readonly domainHours: number;
    readonly allMailHours: number;
  };
  readonly spike: {
    readonly windowMinutes: number;
    readonly blocks: Spike;
    readonly unknownRecipients: Spike;
    readonly outage: Spike;
    readonly pauseMinutes: number;
  };
  readonly retry: {
    readonly giveUpDays: number;
    readonly greylisted: Backoff;
    readonly rateLimited: Backoff;
    readonly mailboxFull: Backoff;
    readonly tooManyRecipients: Backoff;
    readonly other: Backoff;
  };
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * The defaults: suppress at once what is gone, keep what may come back, and never let one bad afternoon of a provider cost a
 * recipient for good.
 *
 * Published practice behind them:
 * - A hard bounce or a complaint suppresses at once: Amazon SES
 *   (https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html), Postmark
 *   (https://postmarkapp.com/support/article/815-what-are-bounces-and-spam-complaints), Mailgun for recipients that do
 *   not exist
 *   (https://help.mailgun.com/hc/en-us/articles/203306590-What-is-the-difference-between-soft-temporary-and-hard-permanent-bounces).
 * - Blocks and expired deferrals do not: SendGrid (https://www.twilio.com/docs/sendgrid/glossary/blocks).
 * - Bounces count once a day and a delivery starts the count anew: Mailman (https://gnu.org/software/mailman/mailman-admin/node25.html).
 * - Addresses that cannot be delivered to leave the list: M3AAWG Sender Best Common Practices, version 3.0.
 */
export const defaultPolicy: SuppressionPolicy = deepFreeze({
  hard: {
    // A quarter of a year covers senders that mail once a month. Providers close unused mailboxes after many months, not weeks.
    recentDays: 90,
    // In December 2020 Gmail answered 550 5.1.1 for valid accounts for some hours on two days. A sender that waits a week before it
    // believes the first hard bounce lost nobody: https://www.magnews.com/google-services-outage-and-false-bounce-ups.
    // Two bounces stay within what the Certified Senders Alliance asks, at most three:
    // https://www.mail-archive.com/mailop@mailop.org/msg07513.html.
    confirmAfterDays: 7,
    // A reply that says little is asked again on another day; retries within the same day only repeat it.
    doubtfulAfterDays: 1,
  },
  soft: {
    // ISPs and senders once agreed on three bounces in a row over more than 14 days, for bounces of any kind:
    // https://www.wordtothewise.com/2013/02/thoughts-on-bounce-handling. A full mailbox exists, so it gets about twice that.
    bounces: 5,
    // A month away from the desk is not the end of a mailbox.
    days: 30,
    // Somebody may have made room since; one message each quarter finds out and harms nobody.
    expireDays: 90,
    // Full after days of retries: a week later it is worth asking again.
    restDays: 7,
  },
  pause: {
    // Four probes a day: enough to notice that a listing has gone, too few to feed it. Most operators remove within a day.
    sendingIpHours: 6,
    identityHours: 6,
    // A wrong MX record or relay is mended in a working day.
    domainHours: 24,
    // Refused credentials hit every message. An hour keeps the account from being locked, and lets a person mend it.
    allMailHours: 1,
  },
  spike: {
    // Long enough for a share to mean something, short enough to stop a campaign before it is out.
    windowMinutes: 60,
    // A healthy stream is hardly ever refused for who sends it: one in twenty within an hour is a listing or a broken record.
    // 20 of them, so that one strict company is no spike.
    blocks: { count: 20, share: 0.05 },
    // Amazon SES reviews an account at 5 % hard bounces and pauses it at 10 %:
    // https://docs.aws.amazon.com/ses/latest/dg/reputationdashboardmessages.html. The alarm comes at the review.
    unknownRecipients: { count: 20, share: 0.05 },
    // Of recipients that took mail lately, far below 1 % vanish between two mailings. 5 % at one provider within an hour is the provider.
    outage: { count: 10, share: 0.05 },
    // The outages on record lasted two to three hours: look again every hour.
    pauseMinutes: 60,
  },
  retry: {
    // RFC 5321 section 4.5.4.1: a message is given up after four to five days at the earliest.
    giveUpDays: 5,
    // Most greylisting opens after one to five minutes (Postgrey: 300 seconds). One minute more meets it at the first retry.
    greylisted: { firstSeconds: 6 * MINUTE, factor: 2, mostSeconds: HOUR, jitter: 0.1 },
    // A limit counts per minute, hour or day: double until the longest is covered, and spread what failed together.
    rateLimited: { firstSeconds: 15 * MINUTE, factor: 2, mostSeconds: 4 * HOUR, jitter: 0.5 },
    // People make room once or twice a day at most.
    mailboxFull: { firstSeconds: 4 * HOUR, factor: 2, mostSeconds: 24 * HOUR, jitter: 0.1 },
    // The rest of the recipients may go in the next transaction: RFC 5321 section 4.5.3.1.10.
    tooManyRecipients: { firstSeconds: MINUTE, factor: 2, mostSeconds: 30 * MINUTE, jitter: 0 },
    // RFC 5321 section 4.5.4.1: no sooner than 30 minutes, twice in the first hour, then every two or three hours.
    other: { firstSeconds: 30 * MINUTE, factor: 2, mostSeconds: 3 * HOUR, jitter: 0.1 },
  },
});
