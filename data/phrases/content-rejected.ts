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
      '(blocklist|risky|high risk) … (attachment|file|file type|file extension|extension)',
      '(mime type|content type|media type) … (not allow|not permit|not accept|block|ban|forbid|prohibit)',
      '(encrypted|protected) (archive|zip|document)', 'macro enable (document|file|attachment)',
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
      'content not (want|welcome|acceptable)',
      'not accept … mime content type',
    ],
    unless: ['spam', 'unsolicited', 'virus', 'content encoding', 'content type not', 'content transfer encoding', 'ube', 'junk'],
    samples: ['550 rejected: banned words in the subject'],
    source: 'RFC 3463 section 3.8',
  },
  {
    id: 'content-rejected/matched',
    category: 'content-rejected',
    strength: 'decisive',
    phrases: ['content filter match', '(match|find|detect) in (body|subject|message body|content)', '(body|subject) (match|contain) (phrase|text|pattern|forbidden)'],
    unless: ['spam', 'virus', 'header', 'url', 'domain', 'dbl', 'blocklist', 'malformed'],
    samples: ['550 content filter matched "this user does not exist"'],
    source: 'observed',
  },
];
