/** A log of each format, made up: what a day of a small server looks like. */
import type { LogFormat } from '../../../src/inputs/logs.ts';

const postfix = String.raw`Mar 12 09:59:58 mx1 dovecot[12]: imap-login: Info: login as jo
Mar 12 10:00:01 mx1 postfix/smtpd[77]: connect from unknown[203.0.113.7]
Mar 12 10:00:01 mx1 postfix/smtpd[77]: NOQUEUE: reject: RCPT from unknown[203.0.113.7]: 554 5.7.1 <jo@example.com>: Relay access denied; from=<a@example.net> to=<jo@example.com> proto=ESMTP helo=<x>
Mar 12 10:00:02 mx1 postfix/qmgr[9]: 4VxT0abc: from=<news@example.org>, size=1200, nrcpt=2 (queue active)
Mar 12 10:00:02 mx1 postfix/smtp[123]: 4VxT0abc: to=<jo@example.com>, orig_to=<j@example.com>, relay=mx.example.net[192.0.2.1]:25, delay=1.2, delays=0.1/0/0.5/0.6, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 <jo@example.com>: no such user (in reply to RCPT TO command))
2026-03-12T10:00:03.123456+01:00 mx1 postfix/smtp[124]: 4VxT1abc: to=<mo@example.com>, relay=none, delay=3, delays=0/0/3/0, dsn=4.4.1, status=deferred (connect to mx.example.net[192.0.2.1]:25: Connection timed out)
Mar 12 10:00:04 mx1 postfix/qmgr[9]: 4VxT2abc: from=<news@example.org>, status=expired, returned to sender
Mar 12 10:00:05 mx1 postfix/smtp[125]: 4VxT3abc: to=<ok@example.com>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4VxT9xyz)
Mar 12 10:00:05 mx1 postfix/local[126]: 4VxT4abc: to=<ok@example.org>, relay=local, delay=1, dsn=2.0.0, status=sent (delivered to maildir)
Mar 12 10:00:06 mx1 postfix/smtp[127]: 4VxT5abc: to=<full@example.com>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=5.2.2, status=SOFTBOUNCE (host mx.example.net[192.0.2.1] said: 552 5.2.2 mailbox is over its quota (in reply to end of DATA command))
Mar 12 10:00:07 mx1 postfix/qmgr[9]: 4VxT0abc: removed`;

const exim = String.raw`2026-03-12 10:00:00 1rjXYZ-000000001Ab-2cD5 <= news@example.org H=app.example.org [192.0.2.3] P=esmtp S=1200
2026-03-12 10:00:01 1rjXYZ-000000001Ab-2cD5 ** jo@example.com R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.1] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes DN="/C=XX/O=Example: Mail": SMTP error from remote mail server after RCPT TO:<jo@example.com>: 550-5.1.1 The account does not exist.\n550 5.1.1 See our help page.
2026-03-12 10:00:02 +0100 1rjXYZ-0001Ab-2c == mo@example.com R=dnslookup T=remote_smtp defer (-44): SMTP error from remote mail server after RCPT TO:<mo@example.com>: host mx0.example.net [192.0.2.9]: 450 4.7.1 Greylisted
2026-03-12 10:00:03.123 [4711] 1rjXYZ-0001Ab-2c == mo@example.com R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.1] defer (111): Connection refused
2026-03-12 10:00:04 1rjXYZ-0001Ab-2d ** old@example.com: retry timeout exceeded
2026-03-12 10:00:05 1rjXYZ-0001Ab-2e ** |/usr/local/bin/ticket <help@example.org> R=userforward T=address_pipe: Child process of address_pipe transport returned 1
2026-03-12 10:00:06 1rjXYZ-0001Ab-2f => jo <jo@example.org> R=local T=dovecot C="250 2.0.0 Saved" QT=1s
2026-03-12 10:00:06 1rjXYZ-0001Ab-2f Completed
Mar 12 10:00:07 mx1 exim[12]: 2026-03-12 10:00:07 1rjXYZ-0001Ab-2g ** "odd name"@example.com F=<news@example.org>: Unrouteable address`;

const sendmail = String.raw`Mar 12 10:00:00 mx1 sm-mta[12]: 42CA0abc012345: from=<news@example.org>, size=1200, class=0, nrcpts=2, relay=app.example.org [192.0.2.3]
Mar 12 10:00:01 mx1 sm-mta[13]: 42CA0abc012345: to=<jo@example.com>,<mo@example.com>, ctladdr=<news@example.org> (1001/1001), delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=120327, relay=mx.example.net. [192.0.2.1], dsn=5.1.1, reply=550 5.1.1 <jo@example.com>... User unknown, stat=User unknown
Mar 12 10:00:02 mx1 sendmail[14]: 42CA0abc012346: to=<slow@example.com>, delay=00:00:02, mailer=esmtp, pri=120327, relay=mx.example.net. [192.0.2.1], dsn=4.0.0, stat=Deferred: Connection timed out with mx.example.net.
Mar 12 10:00:03 mx1 sendmail[14]: 42CA0abc012347: to=<late@example.com>, delay=00:00:00, mailer=esmtp, pri=30327, stat=queued
Mar 12 10:00:04 mx1 sendmail[14]: 42CA0abc012348: to=<ok@example.com>, delay=00:00:01, mailer=esmtp, relay=mx.example.net. [192.0.2.1], dsn=2.0.0, stat=Sent (42CA1xyz012345 Message accepted for delivery)
Mar 12 10:00:05 mx1 sendmail[14]: 42CA0abc012349: to=<old@example.com>, delay=5+00:00:01, mailer=esmtp, relay=mx.example.net., dsn=5.0.0, stat=Message could not be delivered for 5 days`;

const qmail = String.raw`@4000000065f0250a12345678 new msg 99
@4000000065f0250a12345678 info msg 99: bytes 1200 from <news@example.org> qp 4711 uid 1001
@4000000065f0250a12345678 starting delivery 7: msg 99 to remote jo_smith@example.com
@4000000065f0250a12345678 starting delivery 8: msg 99 to remote mo@example.com
@4000000065f0250a12345678 status: local 0/10 remote 2/20
@4000000065f0250b12345678 delivery 8: deferral: Connected_to_192.0.2.1_but_connection_died._(#4.4.2)/
@4000000065f0250c12345678 delivery 7: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550-5.1.1_No_such_user/550_5.1.1_see_https://example.com/help/Giving_up_on_192.0.2.1./
@4000000065f0250c12345678 starting delivery 9: msg 99 to local ok@example.org
@4000000065f0250c12345678 delivery 9: success: did_0+0+1/
@4000000065f0250c12345678 end msg 99`;

const opensmtpd = String.raw`Mar 12 10:00:00 mx1 smtpd[12]: 8f4864084ecc48f3 smtp connected address=192.0.2.3 host=app.example.org
Mar 12 10:00:01 mx1 smtpd[12]: 8f4864084ecc48f4 mta delivery evpid=7077717e797a776e from=<news@example.org> to=<jo@example.com> rcpt=<-> source="203.0.113.1" relay="192.0.2.1 (mx.example.net)" delay=1s result="PermFail" stat="550 5.1.1 no such "user" here"
Mar 12 10:00:02 mx1 smtpd[12]: 8f4864084ecc48f5 mta event=delivery evpid=7077717e797a776f from=<news@example.org> to=<mo@example.com> rcpt=<-> source="203.0.113.1" relay="192.0.2.1" delay=1s result="TempFail" stat="451 4.7.1 Greylisted, come back later"
Mar 12 10:00:03 mx1 smtpd[12]: 8f4864084ecc48f6 mda delivery evpid=7077717e797a7770 from=<news@example.org> to=<ok@example.org> rcpt=<ok@example.org> user=ok delay=1s result=Ok stat=Delivered
Mar 12 10:00:04 mx1 smtpd[12]: relay: PermFail for 7077717e797a7771: session=8f4864084ecc48f7, from=<news@example.org>, to=<old@example.com>, rcpt=<->, source=203.0.113.1, relay=192.0.2.1 (mx.example.net), delay=1s, stat=550 5.2.1 account disabled`;

const exchange = String.raw`#Software: Microsoft Exchange Server
#Version: 15.02.1118.020
#Log-type: Message Tracking Log
#Date: 2026-03-12T10:00:00.000Z
#Fields: date-time,client-ip,event-id,internal-message-id,message-id,recipient-address,recipient-status,source-context,message-subject
2026-03-12T10:00:00.000Z,192.0.2.3,RECEIVE,122,<1@example.org>,jo@example.com,,,Hello
2026-03-12T10:00:01.000Z,,FAIL,123,<1@example.org>,jo@example.com;mo@example.com,"550 5.1.1 RESOLVER.ADR.RecipNotFound; not found;550 5.1.1 RESOLVER.ADR.RecipNotFound; not found",,"Re: ""hi"", all"
2026-03-12T10:00:02.000Z,,DEFER,124,<2@example.org>,slow@example.com,[{LED=450 4.7.1 Greylisted};{MSG=};{FQDN=mx.example.net};{IP=192.0.2.1};{LRT=}],,Hello
2026-03-12T10:00:03.000Z,,FAIL,125,<3@example.org>,ruled@example.com,,Transport Rule Agent,"two
lines"
2026-03-12T10:00:04.000Z,,SEND,126,<4@example.org>,ok@example.com,250 2.1.5 Recipient OK,,Hello`;

const powermta = String.raw`type,timeLogged,timeQueued,orig,rcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,envId
b,2026-03-12 10:00:01+0100,2026-03-12 09:00:00+0100,news@example.org,jo@example.com,failed,5.1.1 (bad destination mailbox address),"smtp;550 5.1.1 <jo@example.com>: no such user, sorry",mx.example.net (192.0.2.1),bad-mailbox,E1
t,1773306002,1773306000,news@example.org,mo@example.com,delayed,4.4.1 (no answer from host),,,,E2
r,1773306003,1773306000,news@example.org,in@example.com,,,,,,
d,1773306004,1773306000,news@example.org,ok@example.com,relayed,2.0.0 (success),smtp;250 2.0.0 ok,mx.example.net (192.0.2.1),,E3`;

const kumomta = String.raw`{"type":"Reception","id":"1d98","sender":"news@example.org","recipient":"jo@example.com","queue":"example.com","site":"","size":1200,"response":{"code":250,"enhanced_code":null,"content":"","command":null},"peer_address":{"name":"app.example.org","addr":"192.0.2.3"},"timestamp":1773306000}
{"type":"Bounce","id":"1d98","sender":"news@example.org","recipient":["jo@example.com","mo@example.com"],"queue":"example.com","site":"mx","size":1200,"response":{"code":550,"enhanced_code":{"class":5,"subject":1,"detail":1},"content":"no such user","command":"RCPT TO"},"peer_address":{"name":"mx.example.net.","addr":"192.0.2.1"},"timestamp":1773306001}
{"type":"TransientFailure","id":"1d99","sender":"news@example.org","recipient":"slow@example.com","queue":"example.com","site":"mx","size":1200,"response":{"code":451,"enhanced_code":{"class":4,"subject":7,"detail":1},"content":"greylisted","command":"RCPT TO"},"peer_address":{"name":"mx.example.net.","addr":"192.0.2.1"},"timestamp":1773306002}
{"type":"Expiration","id":"1d9a","sender":"news@example.org","recipient":"old@example.com","queue":"example.com","site":"mx","size":1200,"response":{"code":551,"enhanced_code":null,"content":"Next delivery would be after the end of its time","command":null},"peer_address":null,"timestamp":1773306003}
{"type":"Delivery","id":"1d9b","sender":"news@example.org","recipient":"ok@example.com","queue":"example.com","site":"mx","size":1200,"response":{"code":250,"enhanced_code":{"class":2,"subject":0,"detail":0},"content":"OK","command":"."},"peer_address":{"name":"mx.example.net.","addr":"192.0.2.1"},"timestamp":1773306004}`;

const haraka = String.raw`2026-03-12T10:00:00.000Z [INFO] [A0B1.1.1] [outbound] Attempting to deliver to: mx.example.net:25 (0) (0)
2026-03-12T10:00:01.000Z [NOTICE] [A0B1.1.1] [outbound] recipient <jo@example.com> rejected: 550 5.1.1 no such user
2026-03-12T10:00:01.000Z [INFO] [A0B1.1.1] [outbound] bouncing mail: Some recipients failed: <jo@example.com>
2026-03-12T10:00:02.000Z [INFO] [A0B1.1.2] [outbound] bouncing mail: Too many failures (Upstream error: 421 4.7.0 try later)
2026-03-12T10:00:03.000Z [INFO] [A0B1.1.3] [outbound] bouncing mail: Too many failures (Some recipients temp failed: <a@example.com>, <b@example.com>)
level=INFO uuid=A0B1.1.4 origin=outbound message="Temp failing 1773306000_0_x for 64 seconds: Upstream error: 451 4.7.1 greylisted, says \"mx\""
{"level":"INFO","uuid":"A0B1.1.5","origin":"outbound","message":"bouncing mail: No Such Domain: gone.example.com"}
2026-03-12T10:00:06.000Z [NOTICE] [A0B1.1.6] [outbound] delivered file=1_2 domain=example.com host=mx.example.net ip=192.0.2.1 port=25 mode=SMTP tls=Y auth=N response="OK queued" delay=1 fails=0 rcpts=1/0/0`;

export const samples: Readonly<Record<LogFormat, string>> = { postfix, exim, sendmail, qmail, opensmtpd, exchange, powermta, kumomta, haraka };

/** Formats in which each line stands for itself, whatever lines are around it. */
export const independent: readonly LogFormat[] = ['postfix', 'exim', 'sendmail', 'opensmtpd', 'kumomta', 'haraka'];
