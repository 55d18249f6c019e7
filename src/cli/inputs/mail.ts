import type { Classifier } from '../../index.ts';
import { readDsn, type BounceReport } from '../../inputs/dsn.ts';
import { mailsIn } from '../mbox.ts';
import type { Input } from '../open.ts';
import type { Answer, Answers, AnyVerdict } from '../world.ts';
import { noteOnComplaint } from './complaint.ts';

/** Bounce mails → an answer for each recipient, and one without a verdict where a mail has none. Those of an mbox one after the other. */
export async function* answersOfMail({ chunks }: Input, own: Classifier | null): Answers {
  for await (const mail of mailsIn(chunks)) yield answersIn(await readDsn(mail, { classify: own ?? undefined }));
}

function answersIn({ recipients, ...mail }: BounceReport<AnyVerdict['category']>): Answer[] {
  const notes = notesOn(mail);
  if (recipients.length === 0) {
    return [{ verdict: null, json: { ...mail, recipient: null, verdict: null }, title: titleOf(mail.kind, null), notes }];
  }
  return recipients.map((one): Answer => {
    const verdict = mail.kind === 'complaint' ? null : one.verdict;
    return { verdict, json: { ...mail, ...one, verdict }, title: titleOf(mail.kind, one.recipient), notes };
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
  return complaint === undefined || kind !== 'complaint' ? [] : [noteOnComplaint(complaint.feedbackType)];
}
