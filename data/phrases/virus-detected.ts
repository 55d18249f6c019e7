import type { PhraseRule } from '../../src/vocabulary.ts';

export const virusDetected: readonly PhraseRule[] = [
  {
    id: 'virus-detected/malware',
    category: 'virus-detected',
    strength: 'decisive',
    phrases: [
      '(virus|malware|trojan|worm|ransomware|malicious code|malicious content|malicious attachment|infection|infected|virii) (detect|find|reject|block|in|alert|discovered|name|present)',
      '(contain|carry|carries|with|detect|reject|infected|find|identified|block) … (virus|malware|trojan|worm|ransomware|malicious code)',
      '{message} … infected', 'infected (with|by|message|email|attachment|file)', 'infected', 'clamav', 'clam find', 'clam detect', 'clamd',
      'eicar', 'virus', 'malware', 'malicious (program|file|software|executable|macro)', '(contain|carry|carries|find) … antivirus',
    ],
    unless: [
      'virus scanner', 'virus scan … (fail|error|unavailable|timeout)', 'antivirus … (error|fail|unavailable|down)',
      'clamd … (error|unavailable|fail)', 'clamav … (error|unavailable|fail|timeout|timed out|not available)', 'spam or virus', 'no virus',
      'scanner … unavailable', '(machine|computer|host|server|pc|ip|system|network|device) … infected', 'form of attachment',
    ],
    samples: ['554 message refused: virus found in attachment'],
    source: 'RFC 3463 section 3.8',
  },
];
