/** OpenSMTPD: 'This is the MAILER-DAEMON', then a line per recipient. Its delivery report has no Diagnostic-Code: the reply is here. */
import { linesAfter, mentions } from './family.ts';
import type { Family } from './family.ts';
import { headed } from './headed.ts';

export const opensmtpd: Family = {
  id: 'opensmtpd',
  read: (reading) => (mentions(reading, ['this is the mailer-daemon']) ? headed(linesAfter(reading.said, 'list of recipients')) : []),
};
