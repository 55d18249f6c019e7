import type { Classifier } from '../../index.ts';
import { readDsn, type BouncedRecipient, type BounceReport } from '../../inputs/dsn.ts';
import { allOf, type Input } from '../open.ts';
import type { Answer, Answers, AnyVerdict } from '../world.ts';

/** One bounce mail → an answer for each recipient; one without a verdict where there is none. */
export async function* answersOfMail({ name, chunks }: Input, own: Classifier | null): Answers {
  const report = await readDsn(await allOf(name, chunks));
  const judge = own === null ? null : judgeBy(own);
  const { recipients, ...mail } = report;
  if (recipients.length === 0) {
    yield [{ verdict: null, json: { ...mail, recipient: null, verdict: null }, title: titleOf(report.kind, null), notes: notesOn(report) }];
    return;
  }
  yield recipients.map((one): Answer => {
    const verdict = judge?.(one) ?? one.verdict;
    const isJudged = report.kind !== 'complaint';
    return {
      verdict: isJudged ? verdict : null,
      json: { ...mail, ...one, verdict: isJudged ? verdict : null },
      title: titleOf(report.kind, one.recipient),
      notes: notesOn(report),
    };
  });
}

const kinds: Readonly<Record<BounceReport['kind'], string>> = {
  failure: 'failed', delay: 'delayed', delivered: 'delivered', 'auto-reply': 'automatic reply', complaint: 'complaint',
  'not-a-bounce': 'not a bounce',
};

function titleOf(kind: BounceReport['kind'], recipient: string | null): string {
  return recipient === null ? kinds[kind] : `${recipient}: ${kinds[kind]}`;
}

function notesOn({ kind, complaint }: BounceReport): readonly string[] {
  if (kind === 'not-a-bounce') return ['This mail reports nothing about a delivery.'];
  if (complaint === undefined || kind !== 'complaint') return [];
  const type = complaint.feedbackType === null ? '' : ` (${complaint.feedbackType})`;
  return [`A recipient reported the message${type}. Treat it as an unsubscribe: send this recipient no more of it.`];
}

/** Own rules read the diagnostic anew. What the kind of mail has settled stays. */
function judgeBy(classify: Classifier) {
  return ({ recipient, action, status, diagnostic, remoteHost, command, verdict }: BouncedRecipient): AnyVerdict => {
    if (diagnostic === null || verdict.category === 'delivered' || verdict.category === 'auto-reply') return verdict;
    const known = { ...(status && { enhancedCode: status }), ...(remoteHost && { remoteHost }), ...(command && { command }) };
    const own = classify({ text: diagnostic, recipient, ...known });
    if (action !== 'delayed' || own.outcome !== 'permanent') return own;
    return { ...own, outcome: 'transient', suppressRecipient: false };
  };
}
