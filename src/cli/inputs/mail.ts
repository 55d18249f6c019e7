import type { Classifier } from '../../index.ts';
import { readDsn, type BounceReport } from '../../inputs/dsn.ts';
import { allOf, type Input } from '../open.ts';
import type { Answer, Answers } from '../world.ts';

/** One bounce mail → an answer for each recipient; one without a verdict where there is none. */
export async function* answersOfMail({ name, chunks }: Input, own: Classifier | null): Answers {
  const report = await readDsn(await allOf(name, chunks), { classify: own ?? undefined });
  const { recipients, ...mail } = report;
  if (recipients.length === 0) {
    yield [{ verdict: null, json: { ...mail, recipient: null, verdict: null }, title: titleOf(report.kind, null), notes: notesOn(report) }];
    return;
  }
  yield recipients.map((one): Answer => {
    const verdict = report.kind === 'complaint' ? null : one.verdict;
    return {
      verdict,
      json: { ...mail, ...one, verdict },
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

function notesOn({ kind, complaint }: Pick<BounceReport, 'kind' | 'complaint'>): readonly string[] {
  if (kind === 'not-a-bounce') return ['This mail reports nothing about a delivery.'];
  if (complaint === undefined || kind !== 'complaint') return [];
  const type = complaint.feedbackType === null ? '' : ` (${complaint.feedbackType})`;
  return [`A recipient reported the message${type}. Treat it as an unsubscribe: send this recipient no more of it.`];
}
