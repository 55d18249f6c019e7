import { html } from '../html.ts';
import type { Page } from '../page.ts';

const noSuchUser = `550-5.1.1 The email account that you tried to reach does not exist. Please try
550 5.1.1 https://support.google.com/mail/?p=NoSuchUser - gsmtp`;

const session = `S: 220 mx.example.com ESMTP
C: EHLO probe.example.net
S: 250-mx.example.com
S: 250 PIPELINING
C: MAIL FROM:<probe@example.net>
S: 250 2.1.0 Ok
C: VRFY jo
S: 502 5.5.1 VRFY command is disabled
C: RCPT TO:<jo@example.com>
S: 250 2.1.5 Ok
C: QUIT
S: 221 2.0.0 Bye`;

const mail = `From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
To: news@example.net
Subject: Undelivered Mail Returned to Sender
Date: Thu, 26 Nov 2026 09:12:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

Your message could not be delivered to one or more recipients.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; jo@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <jo@example.com>: Recipient address rejected: User unknown

Final-Recipient: rfc822; kim@example.org
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 554 5.7.1 Message refused: looks like spam

--b1--
`;

const placeholder = '550 5.1.1 <jo@example.com>: no such user';

/** What may be pasted, to try. */
const samples: readonly (readonly [name: string, text: string])[] = [
  ['VRFY refused', '502 5.5.1 VRFY command is disabled'],
  ['No such user', noSuchUser],
  ['Full mailbox', '552 5.2.2 <jo@example.com>: mailbox is over its quota'],
  ['Block list', '554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org'],
  ['A session', session],
  ['A bounce mail', mail],
];

/** @param library the script that holds the library, beside the page */
export function frontPage(script: string, library: string): Page {
  return {
    path: 'index.html',
    part: 'index.html',
    title: 'What does this bounce mean? · Bounce Verdict',
    description: 'Paste an SMTP bounce, a session or a bounce mail and read what it means. Nothing leaves your browser.',
    script,
    later: library,
    main: html`<div class="reader">
<section class="paste" aria-labelledby="ask">
<h1 id="ask">What does this bounce mean?</h1>
<label for="bounce">Paste a reply, an SMTP session or a whole bounce mail</label>
<textarea id="bounce" rows="9" spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="private keys"
 placeholder="${placeholder}"></textarea>
<p id="private" class="private"><strong>Nothing leaves your browser.</strong> The verdict is computed on this page, which sends nothing
and works without a network.</p>
<p id="keys" class="aside keys"><kbd>Ctrl</kbd> <kbd>Enter</kbd> goes to the verdict.</p>
<div id="tools" class="tools" hidden>
<button type="button" id="share">Copy a link</button>
<button type="button" id="print">Print</button>
<button type="button" id="clear">Clear</button>
<p id="share-status" class="aside" role="status"></p>
</div>
<div class="samples" role="group" aria-label="Examples to try"><span>Try</span><div>
${samples.map(([name, text]) => html`<button type="button" data-sample="${text}">${name}</button>`)}
</div></div>
</section>
<div class="answer">
<p id="status" class="sr" role="status"></p>
<div id="intro">
<noscript><p>Reading a bounce needs JavaScript, which runs on this page alone. The <a href="reference/index.html">reference</a> works
without.</p></noscript>
<p class="lead">The verdict says first whether to keep the recipient. A reply that refuses a command, an address of yours or a message
says nothing against the person who was to read it.</p>
<dl class="how">
<div><dt>Keep or suppress</dt><dd>Suppressing a good address is the worst mistake, so only clear words about the mailbox lead to
it.</dd></div>
<div><dt>Why</dt><dd>What decided is marked in the text, and what was overruled stays listed.</dd></div>
<div><dt>What to do</dt><dd>A checklist, with the pages of the receiver or the block list.</dd></div>
</dl>
<p>Or look a code up in the <a href="reference/index.html">SMTP error reference</a>.</p>
</div>
<div id="result"></div>
</div>
</div>`,
  };
}
