/**
 * What the registries list, facts only: the tests hold `replies.ts` and `enhanced/` against it.
 *
 * `codes`: the IANA registry 'SMTP Enhanced Status Codes', as listed on the date given. `classes` stands only where the registry's own
 * description limits the code to them.
 * `replyCodes`: the three-digit codes that RFCs define for SMTP, and those that RFC 5248 names as companions of an enhanced code
 * without defining them (422, 430, 523, 524, 525, 533). IANA keeps no registry of these.
 *
 * Source: https://www.iana.org/assignments/smtp-enhanced-status-codes/
 */

interface RegisteredCode {
  readonly code: `X.${number}.${number}`;
  /** Empty where the registry cites an Internet-Draft instead. */
  readonly rfcs: readonly `RFC${number}`[];
  /** Basic reply codes that the registry associates by number. */
  readonly replyCodes: readonly number[];
  /** What else it allows. */
  readonly otherReplyCodes?: 'any' | '4xx or 5xx' | '5xx';
  readonly classes?: readonly (2 | 4 | 5)[];
  readonly draft?: string;
  readonly deprecated?: true;
}

interface DefinedReplyCode {
  readonly code: number;
  readonly rfcs: readonly `RFC${number}`[];
}

interface Registry {
  /** The day of the listing, YYYY-MM-DD. */
  readonly listed: `${number}-${number}-${number}`;
  readonly codes: readonly RegisteredCode[];
  readonly replyCodes: readonly DefinedReplyCode[];
}

export const registry = {
  listed: '2026-08-22',
  codes: [
    { code: 'X.0.0', rfcs: ['RFC3463'], replyCodes: [], otherReplyCodes: 'any' },
    { code: 'X.1.0', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.1.1', rfcs: ['RFC3463'], replyCodes: [451, 550], classes: [5] },
    { code: 'X.1.2', rfcs: ['RFC3463'], replyCodes: [], classes: [5] },
    { code: 'X.1.3', rfcs: ['RFC3463'], replyCodes: [501], classes: [5] },
    { code: 'X.1.4', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.1.5', rfcs: ['RFC3463'], replyCodes: [250], classes: [2] },
    { code: 'X.1.6', rfcs: ['RFC3463'], replyCodes: [], classes: [5] },
    { code: 'X.1.7', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.1.8', rfcs: ['RFC3463'], replyCodes: [451, 501] },
    { code: 'X.1.9', rfcs: ['RFC3886'], replyCodes: [] },
    { code: 'X.1.10', rfcs: ['RFC7505', 'RFC7504'], replyCodes: [556] },
    { code: 'X.2.0', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.2.1', rfcs: ['RFC3463'], replyCodes: [], classes: [4, 5] },
    { code: 'X.2.2', rfcs: ['RFC3463'], replyCodes: [552], classes: [4] },
    { code: 'X.2.3', rfcs: ['RFC3463'], replyCodes: [552], classes: [5] },
    { code: 'X.2.4', rfcs: ['RFC3463'], replyCodes: [450, 452], classes: [4, 5] },
    { code: 'X.3.0', rfcs: ['RFC3463'], replyCodes: [221, 250, 421, 451, 550, 554] },
    { code: 'X.3.1', rfcs: ['RFC3463'], replyCodes: [452], classes: [4] },
    { code: 'X.3.2', rfcs: ['RFC3463', 'RFC7504'], replyCodes: [453, 521], classes: [4, 5] },
    { code: 'X.3.3', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.3.4', rfcs: ['RFC3463'], replyCodes: [552, 554], classes: [5] },
    { code: 'X.3.5', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.3.6', rfcs: ['RFC6710'], replyCodes: [250, 251] },
    { code: 'X.4.0', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.4.1', rfcs: ['RFC3463'], replyCodes: [451], classes: [4] },
    { code: 'X.4.2', rfcs: ['RFC3463'], replyCodes: [421], classes: [4] },
    { code: 'X.4.3', rfcs: ['RFC3463'], replyCodes: [451, 550], classes: [4] },
    { code: 'X.4.4', rfcs: ['RFC3463'], replyCodes: [], classes: [4, 5] },
    { code: 'X.4.5', rfcs: ['RFC3463'], replyCodes: [451], classes: [4] },
    { code: 'X.4.6', rfcs: ['RFC3463'], replyCodes: [], classes: [4] },
    { code: 'X.4.7', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.5.0', rfcs: ['RFC3463'], replyCodes: [220, 250, 251, 252, 253, 451, 452, 454, 458, 459, 501, 502, 503, 554] },
    { code: 'X.5.1', rfcs: ['RFC3463'], replyCodes: [430, 500, 501, 503, 530, 550, 554, 555], classes: [5] },
    { code: 'X.5.2', rfcs: ['RFC3463'], replyCodes: [500, 501, 502, 550, 555], classes: [5] },
    { code: 'X.5.3', rfcs: ['RFC3463'], replyCodes: [451] },
    { code: 'X.5.4', rfcs: ['RFC3463'], replyCodes: [451, 501, 502, 503, 504, 550, 555], classes: [5] },
    { code: 'X.5.5', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.5.6', rfcs: ['RFC4954'], replyCodes: [500], classes: [4, 5] },
    { code: 'X.6.0', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.6.1', rfcs: ['RFC3463'], replyCodes: [], classes: [5] },
    { code: 'X.6.2', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.6.3', rfcs: ['RFC3463'], replyCodes: [554] },
    { code: 'X.6.4', rfcs: ['RFC3463'], replyCodes: [250], classes: [2, 5] },
    { code: 'X.6.5', rfcs: ['RFC3463'], replyCodes: [], classes: [4, 5] },
    { code: 'X.6.6', rfcs: ['RFC4468'], replyCodes: [554], classes: [4, 5] },
    { code: 'X.6.7', rfcs: ['RFC6531'], replyCodes: [553, 550] },
    { code: 'X.6.8', rfcs: ['RFC6531'], replyCodes: [252, 553, 550] },
    { code: 'X.6.9', rfcs: ['RFC6531'], replyCodes: [550] },
    { code: 'X.6.10', rfcs: ['RFC6531'], replyCodes: [], deprecated: true },
    { code: 'X.7.0', rfcs: ['RFC3463'], replyCodes: [220, 235, 450, 454, 500, 501, 503, 504, 530, 535, 550] },
    { code: 'X.7.1', rfcs: ['RFC3463'], replyCodes: [451, 454, 502, 503, 533, 550, 551], classes: [5] },
    { code: 'X.7.2', rfcs: ['RFC3463'], replyCodes: [550], classes: [5] },
    { code: 'X.7.3', rfcs: ['RFC3463'], replyCodes: [], classes: [5] },
    { code: 'X.7.4', rfcs: ['RFC3463'], replyCodes: [504], classes: [5] },
    { code: 'X.7.5', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.7.6', rfcs: ['RFC3463'], replyCodes: [] },
    { code: 'X.7.7', rfcs: ['RFC3463'], replyCodes: [], classes: [2, 4, 5] },
    { code: 'X.7.8', rfcs: ['RFC4954'], replyCodes: [535, 554] },
    { code: 'X.7.9', rfcs: ['RFC4954'], replyCodes: [534] },
    { code: 'X.7.10', rfcs: ['RFC5248'], replyCodes: [523] },
    { code: 'X.7.11', rfcs: ['RFC4954'], replyCodes: [524, 538] },
    { code: 'X.7.12', rfcs: ['RFC4954'], replyCodes: [422, 432] },
    { code: 'X.7.13', rfcs: ['RFC5248'], replyCodes: [525] },
    { code: 'X.7.14', rfcs: ['RFC5248'], replyCodes: [535, 554] },
    { code: 'X.7.15', rfcs: ['RFC6710'], replyCodes: [450, 550], otherReplyCodes: '4xx or 5xx' },
    { code: 'X.7.16', rfcs: ['RFC6710'], replyCodes: [552], otherReplyCodes: '4xx or 5xx' },
    { code: 'X.7.17', rfcs: ['RFC7293'], replyCodes: [], otherReplyCodes: '5xx' },
    { code: 'X.7.18', rfcs: ['RFC7293'], replyCodes: [], otherReplyCodes: '5xx' },
    { code: 'X.7.19', rfcs: ['RFC7293'], replyCodes: [], otherReplyCodes: '5xx' },
    { code: 'X.7.20', rfcs: ['RFC7372', 'RFC6376'], replyCodes: [550] },
    { code: 'X.7.21', rfcs: ['RFC7372', 'RFC6376'], replyCodes: [550] },
    { code: 'X.7.22', rfcs: ['RFC7372', 'RFC6376'], replyCodes: [550] },
    { code: 'X.7.23', rfcs: ['RFC7372', 'RFC7208'], replyCodes: [550] },
    { code: 'X.7.24', rfcs: ['RFC7372', 'RFC7208'], replyCodes: [451, 550] },
    { code: 'X.7.25', rfcs: ['RFC7372'], replyCodes: [550] },
    { code: 'X.7.26', rfcs: ['RFC7372'], replyCodes: [550] },
    { code: 'X.7.27', rfcs: ['RFC7505'], replyCodes: [550] },
    { code: 'X.7.28', rfcs: [], replyCodes: [], draft: 'draft-levine-mailbomb-header' },
    { code: 'X.7.29', rfcs: ['RFC8617'], replyCodes: [550] },
    { code: 'X.7.30', rfcs: ['RFC8689'], replyCodes: [550] },
  ],
  replyCodes: [
    { code: 211, rfcs: ['RFC5321'] },
    { code: 214, rfcs: ['RFC5321'] },
    { code: 220, rfcs: ['RFC5321', 'RFC3207'] },
    { code: 221, rfcs: ['RFC5321'] },
    { code: 235, rfcs: ['RFC4954'] },
    { code: 250, rfcs: ['RFC5321'] },
    { code: 251, rfcs: ['RFC5321', 'RFC1985'] },
    { code: 252, rfcs: ['RFC5321', 'RFC1985'] },
    { code: 253, rfcs: ['RFC1985'] },
    { code: 334, rfcs: ['RFC4954'] },
    { code: 354, rfcs: ['RFC5321'] },
    { code: 355, rfcs: ['RFC1845'] },
    { code: 421, rfcs: ['RFC5321'] },
    { code: 422, rfcs: ['RFC5248'] },
    { code: 430, rfcs: ['RFC5248'] },
    { code: 432, rfcs: ['RFC4954'] },
    { code: 450, rfcs: ['RFC5321'] },
    { code: 451, rfcs: ['RFC5321'] },
    { code: 452, rfcs: ['RFC5321', 'RFC1870'] },
    { code: 453, rfcs: ['RFC2645'] },
    { code: 454, rfcs: ['RFC4954', 'RFC3207'] },
    { code: 455, rfcs: ['RFC5321'] },
    { code: 458, rfcs: ['RFC1985'] },
    { code: 459, rfcs: ['RFC1985'] },
    { code: 500, rfcs: ['RFC5321', 'RFC4954'] },
    { code: 501, rfcs: ['RFC5321'] },
    { code: 502, rfcs: ['RFC5321'] },
    { code: 503, rfcs: ['RFC5321', 'RFC3030'] },
    { code: 504, rfcs: ['RFC5321', 'RFC4954'] },
    { code: 521, rfcs: ['RFC7504', 'RFC1846'] },
    { code: 523, rfcs: ['RFC5248'] },
    { code: 524, rfcs: ['RFC5248'] },
    { code: 525, rfcs: ['RFC5248'] },
    { code: 530, rfcs: ['RFC4954', 'RFC3207'] },
    { code: 533, rfcs: ['RFC5248'] },
    { code: 534, rfcs: ['RFC4954'] },
    { code: 535, rfcs: ['RFC4954'] },
    { code: 538, rfcs: ['RFC4954'] },
    { code: 550, rfcs: ['RFC5321'] },
    { code: 551, rfcs: ['RFC5321'] },
    { code: 552, rfcs: ['RFC5321', 'RFC1870'] },
    { code: 553, rfcs: ['RFC5321', 'RFC6531'] },
    { code: 554, rfcs: ['RFC5321', 'RFC3207'] },
    { code: 555, rfcs: ['RFC5321'] },
    { code: 556, rfcs: ['RFC7504', 'RFC7505'] },
  ],
} as const satisfies Registry;
