/** The families in the order in which they are asked: the most distinct words first. */
import type { Finding } from '../findings.ts';
import { anyLanguage } from './any-language.ts';
import { blocks } from './blocks.ts';
import { communigate } from './communigate.ts';
import { dialogue } from './dialogue.ts';
import { domino } from './domino.ts';
import { dragonfly } from './dragonfly.ts';
import { exchangeHtml } from './exchange-html.ts';
import { exim } from './exim.ts';
import type { Family, Reading } from './family.ts';
import { fml } from './fml.ts';
import { gateways } from './gateways.ts';
import { gmail } from './gmail.ts';
import { groupwise } from './groupwise.ts';
import { japaneseCarriers } from './japanese-carriers.ts';
import { labelled } from './labelled.ts';
import { listed } from './listed.ts';
import { mercury } from './mercury.ts';
import { mmdf } from './mmdf.ts';
import { opensmtpd } from './opensmtpd.ts';
import { pec } from './pec.ts';
import { postfixText } from './postfix-text.ts';
import { qmail } from './qmail.ts';
import { sendmail } from './sendmail.ts';
import { smail } from './smail.ts';
import { xmail } from './xmail.ts';
import { yahoo } from './yahoo.ts';

export const families: readonly Family[] = [
  dragonfly, fml, pec, communigate, xmail, mercury, mmdf, yahoo, gmail, smail, opensmtpd, groupwise, gateways, sendmail, dialogue,
  qmail, postfixText, exim, domino, exchangeHtml, blocks, labelled, japaneseCarriers, listed, anyLanguage,
];

/** The first family that names a recipient decides; else the first that has a reason, with its `recipient` empty. */
export function readFamilies(reading: Reading): readonly Finding[] {
  let unnamed: readonly Finding[] = [];
  for (const family of families) {
    const findings = family.read(reading);
    if (findings.some(({ recipient }) => recipient !== '')) return findings;
    if (unnamed.length === 0) unnamed = findings;
  }
  return unnamed;
}
