/** What `readDsn()` gives. */
import { z } from 'zod';
import { bounceKinds, dsnActions, type BouncedRecipient, type BounceReport, type Complaint } from '../inputs/dsn/report.ts';
import { smtpCommands } from '../vocabulary.ts';
import type { Alike } from './same.ts';
import { verdict } from './verdict.ts';

const text = z.string().nullable();
const texts = z.array(z.string()).readonly();

export const complaint = z.object({
  feedbackType: text,
  reporter: text,
  userAgent: text,
  originalMailFrom: text,
  arrivalDate: text,
  sourceIp: text,
  reportedDomains: texts,
  reportedUris: texts,
  incidents: z.number().nullable(),
}).readonly();

export const bouncedRecipient = z.object({
  recipient: z.string().min(1),
  originalRecipient: text,
  action: z.enum(dsnActions).nullable(),
  status: text,
  diagnostic: text,
  remoteHost: text,
  command: z.enum(smtpCommands).nullable(),
  verdict,
}).readonly();

export const bounceReport = z.object({
  kind: z.enum(bounceKinds),
  reportingMta: text,
  date: text,
  originalMessageId: text,
  recipients: z.array(bouncedRecipient).readonly(),
  complaint: complaint.exactOptional(),
  truncated: z.boolean(),
}).readonly();

true satisfies Alike<typeof complaint, Complaint>;
true satisfies Alike<typeof bouncedRecipient, BouncedRecipient>;
true satisfies Alike<typeof bounceReport, BounceReport>;
