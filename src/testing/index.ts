/**
 * `bounce-verdict/testing`: for the tests of a sending platform.
 *
 * Realistic replies, arbitraries for fast-check, an SMTP server that answers by script, and matchers. fast-check and smtp-server
 * are optional: the first is handed to the arbitraries, the second is loaded when a responder starts.
 */
export { anyBounce, anyHistory, anyReply, anyVerdict, type FastCheck, type HistoryOptions } from './arbitraries.ts';
export {
  assertKeeps, assertNotPermanent, assertPermanent, assertSuppresses, matchers, registerAssertions, type BounceMatchers, type Judged,
} from './matchers.ts';
export { startResponder, type Answer, type ReceivedMail, type Responder, type ResponderOptions, type Script } from './responder.ts';
export { reply, sampleReplies, type ReplyOptions, type SampleFilter, type SampleReply } from './samples.ts';
