import type { PhraseRule } from '../../src/vocabulary.ts';

export const contentRejected: readonly PhraseRule[] = [
  {
    id: 'content-rejected/attachment',
    category: 'content-rejected',
    strength: 'strong',
    phrases: [
      '(reject|discarded|bounce) id … ban', 'ban application',
      '(illegal|forbidden|banned|blocked|block|ban|prohibited|prohibit|dangerous|disallow|unacceptable|unwanted|invalid|restricted|restrict|executable|not allow|encrypted|suspicious|infected|unauthorized) … (attachment|file|file type|filename|file name|extension)',
      '(attachment|attachments|file type|file extension|filename|attached file) … (not allow|not permit|not accept|block|reject|refuse|forbidden|prohibit|ban|illegal|disallow|dangerous|deny)',
      'not accept … attachment', 'potential security (issue|risk|threat|problem)', 'macros … (not|block)', 'password protect',
      '(zip|archive|file|attachment) … password', 'banned (exe|zip|file|name|double|extension|content)', 'url shortener',
      '(url|link|hyperlink) … (ban|block|not allow|not permit|not accept|prohibit|forbid)',
      '(ban|block|prohibit|forbid) (url|link|hyperlink)', 'forbid words', 'number of attachment exceed',
    ],
    unless: ['remove attachment', 'attachment size'],
    samples: ['554 attachments of this type are not allowed'],
    source: 'observed',
  },
  {
    id: 'content-rejected/content',
    category: 'content-rejected',
    strength: 'fair',
    phrases: [
      '(content|message content|mail content|body|subject|language|charset|character set|header content|words|phrase) … (reject|refuse|not allow|not accept|not permit|forbidden|prohibit|ban|block|disallow|deny|violate|violates|unacceptable|filter|restrict)',
      '(reject|refuse|block|forbidden|ban|prohibit|banned|unacceptable|offensive|inappropriate|disallow|objectionable|not acceptable) … (content|subject|body|language|words)',
      'content (filter|filtering|policy|rejection|check|rule|scan)', '(header|x mailer|mailer) … (forbid|not allow|prohibit)',
      'content … not acceptable',
    ],
    unless: ['spam', 'unsolicited', 'virus', 'content encoding', 'content type not', 'content transfer encoding', 'ube', 'junk'],
    samples: ['550 rejected: banned words in the subject'],
    source: 'RFC 3463 section 3.8',
  },
];
