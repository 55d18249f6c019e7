/** What sort of mail it is, as far as its header and its choice of words tell. */
import { addressesIn, isDaemon } from './addresses.ts';
import { valueOf, valuesOf } from './fields.ts';
import type { BounceMail } from './mime.ts';
import type { DsnAction } from './report.ts';

const bounceSubjects = [
  'undeliver', 'returned mail', 'mail delivery fail', 'delivery fail', 'failure notice', 'delivery status', 'delivery notification',
  'mail failure', 'mail system error', 'could not be delivered', 'delivery has failed', 'failed delivery',
  'permanent delivery failure', 'non-delivery', 'non delivery', 'nondeliver', 'failed mail', 'mail delivery status', 'delivery report',
  'delivery error', 'delivery problem', 'message delivery has failed', 'delivery delayed', 'delayed mail', 'could not send message',
  'undelivered', 'returned to sender', 'there was an error sending your mail', 'postmaster notify', 'loop alert',
  'considered unsolicited bulk', 'delivery unsuccessful', 'notice: mail delivery status', 'warning: message',
  'message not delivered', 'failure delivery', 'bounced mail', 'message delayed', 'delayed:',
  'unzustellbar', 'nicht zugestellt', 'non remis', 'non distribu', 'échec de la remise', 'no se puede entregar', 'no entregado',
  'devuelto', 'non recapitabile', 'mancato recapito', 'mancata consegna', 'non accettazione', 'não entregue', 'devolvida',
  'onbestelbaar', 'kan inte levereras', 'ikke leveres', 'ei voida toimittaa', 'nie można dostarczyć', 'niedostarcz', 'nedoručiteln',
  'kézbesíthetetlen', 'недоставлен',
  'не доставлено', 'не удается доставить', 'teslim edilemedi', '配信不能', '配信できません', '配送できません', '送信できません', '送信エラー', '無法傳遞', '无法投递', '退信',
  '전송 실패', '배달되지 않음', '발송실패', '발송 실패', 'error sending message', 'message you sent blocked',
];

const autoReplySubjects = [
  'automatic reply', 'auto reply', 'auto-reply', 'autoreply', 'auto response', 'auto-response', 'autorespon', 'auto:', 'out of office',
  'out of the office', 'out-of-office', 'vacation reply', 'vacation:', 'away from my', 'away from the office', 'away:', 'i am out of',
  "i'm out of", 'abwesenheit', 'automatische antwort', 'réponse automatique', 'absence du bureau', 'absence :', 'respuesta automática',
  'fuera de la oficina', 'fuera de oficina', 'risposta automatica', 'fuori sede', 'fuori ufficio', 'resposta automática',
  'fora do escritório', 'automatisch antwoord', 'afwezig:', 'afwezigheid', 'autosvar', 'automatiskt svar', 'automaattinen vastaus',
  'automatická odpověď', 'automatyczna odpowiedź', 'odpowiedź automatyczna', 'automatikus válasz', 'автоответ', 'автоматический ответ',
  'otomatik yanıt', '自動返信', '自動応答', '不在通知', '不在のお知らせ', '自动回复', '自動回覆', '자동 회신', '부재중',
];

/** Subject without the marks that a reply or a list puts in front. */
function plainSubject(subject: string): string {
  let text = subject.trim().toLowerCase();
  for (let i = 0; i < 4; i += 1) {
    if (text.startsWith('re:') || text.startsWith('aw:')) text = text.slice(3).trim();
    else if (text.startsWith('[') && text.includes(']')) text = text.slice(text.indexOf(']') + 1).trim();
    else break;
  }
  return text;
}

const personalMarks = ['re:', 'aw:', 'sv:', 'fw:', 'fwd:', 'wg:', 'tr:', 'rv:'];

/**
 * Does the subject say, near its beginning, that a mail did not get through? A bounce forwarded or answered is somebody's mail, and
 * a shop whose parcel could not be delivered has a return path that it wants its own bounces at.
 */
export function hasBounceSubject(mail: BounceMail): boolean {
  const text = mail.subject.trim().toLowerCase();
  if (hasOwnPath(mail) && !isFromMailSystem(mail)) return false;
  return !personalMarks.some((mark) => text.startsWith(mark)) && bounceSubjects.some((words) => text.slice(0, 100).includes(words));
}

const hasNullPath = ({ headers }: BounceMail): boolean => valuesOf(headers, 'return-path').some((value) => value.trim() === '<>');

function hasOwnPath({ headers }: BounceMail): boolean {
  const paths = valuesOf(headers, 'return-path').flatMap(addressesIn);
  return paths.length > 0 && !paths.some((path) => isDaemon(path) || path.toLowerCase().includes('administrator@'));
}

const systemNames = [
  'mail delivery', 'mailer daemon', 'mail system', 'mail administrator', 'system administrator', 'delivery subsystem', 'mailer-daemon',
];

// FML lists, Italian certified mail, XMail
const systemFields = ['x-failed-recipients', 'x-mlserver', 'x-ricevuta', 'x-mailererror'];

/** Is it written by a mail system? A null return path alone says no more than 'don't answer': auto-replies have it too. */
export function isFromMailSystem({ headers, from, fromName }: BounceMail): boolean {
  const name = fromName.toLowerCase();
  const daemon = from !== null ? isDaemon(from) : name === '' || name === '<>' || name.includes('daemon') || name.includes('postmaster');
  const named = systemNames.some((words) => name.includes(words));
  return daemon || named || systemFields.some((field) => valueOf(headers, field) !== null);
}

const autoReplyHeaders = [
  'x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-autoreply-from', 'x-mail-autoreply', 'x-vacation', 'x-autogenerated-reply',
];

/**
 * An answer by machine (RFC 3834), judged without the mail's text. Bounces carry Auto-Submitted too, so it counts only where
 * neither the sender nor the subject speak of a bounce.
 */
export function isAutoReply(mail: BounceMail): boolean {
  const { headers } = mail;
  const subject = plainSubject(mail.subject);
  const fromSystem = isFromMailSystem(mail);
  if (!fromSystem && autoReplySubjects.some((words) => subject.startsWith(words))) return true;
  if (fromSystem || hasBounceSubject(mail)) return false;
  const submitted = (valueOf(headers, 'auto-submitted') ?? 'no').trim().toLowerCase();
  const precedence = valuesOf(headers, 'precedence').map((value) => value.trim().toLowerCase());
  if (submitted.startsWith('auto-replied') || precedence.includes('auto_reply') || precedence.includes('auto-reply')) return true;
  if (autoReplyHeaders.some((name) => valueOf(headers, name) !== null)) return true;
  // One alone says little: shops generate mails, people answer them, receipts have a null path.
  const signs = [hasNullPath(mail), submitted.startsWith('auto-generated'), valueOf(headers, 'in-reply-to') !== null];
  return signs.filter((sign) => sign).length >= 2;
}

const failureWords = [
  'not delivered', 'not been delivered', 'undeliver', "n't be delivered", 'not be delivered', 'unable to deliver', 'delivery failed',
  'delivery has failed', 'failed to deliver', 'not reach the following', 'could not deliver', 'delivery failure', 'user unknown',
  'unknown user', 'no such user', 'mailbox is full', 'mailbox full',
];

/** Enough to take an address in a text of no known format for a recipient that failed? */
export function soundsFailed(mail: BounceMail, words: string): boolean {
  if (hasBounceSubject(mail)) return isFromMailSystem(mail) || hasNullPath(mail);
  return isFromMailSystem(mail) && failureWords.some((mark) => words.slice(0, 3000).includes(mark));
}

const delayWords = [
  'has not yet been delivered', 'have not yet been delivered', 'warning message only', 'has been delayed', 'have been delayed',
  'is delayed', 'delay reason', 'temporary failure report', 'message still undelivered', 'will keep trying', 'do not need to resend',
  'do not need to re-send', 'no need to resend', 'will be retried', 'still being retried', 'could not be delivered yet',
  'not been delivered yet', 'will continue trying', 'will continue to try', 'delivery is delayed', 'delivery attempts will continue',
  'will try again', 'transient non-fatal errors', 'have not yet received', 'temporarily delayed', 'is still in the queue',
  'will be attempted again', 'further delivery attempts', "haven't been delivered yet", 'verzögert', 'retardé', 'demorado',
  'noch nicht zugestellt', 'weitere zustellversuche', "n'a pas encore pu", "n'a pas encore été", 'nouvelles tentatives', 'aún no se ha podido',
  'se seguirá intentando', 'nuevos intentos', 'ainda não foi entregue', 'novas tentativas', 'non è ancora stato', 'ulteriori tentativi',
  'nog niet afgeleverd', 'nog niet bezorgd', 'nie została jeszcze', 'kolejne próby', 'ещё не доставлено', 'еще не доставлено',
  'будут продолжены', 'попытки доставки продолжатся', '再送を試み', '配信が遅延', '配送が遅延', '延迟', '延遲', '지연',
];
const delaySubjects = [
  '(delay)', 'delayed', 'warning: could not send', 'warning: message', 'delivery delay', 'still being retried', 'will retry',
];
const endWords = [
  "i've given up", 'giving up', 'will be deleted from queue', 'permanent error', 'no further delivery attempts', 'has stopped trying',
];
const deliveredWords = [
  'was successfully delivered', 'has been successfully delivered', 'delivered to these recipients', 'successful delivery notification',
  'delivery report that you requested', 'has been delivered to the following', 'was delivered to the following',
];

/** What became of the message, by the words of a report that has no Action field. `words` is in lower case. */
export function actionIn(subject: string, words: string): DsnAction {
  const lower = subject.toLowerCase();
  const begins = words.slice(0, 3000);
  const delayed = delaySubjects.some((mark) => lower.includes(mark)) || delayWords.some((mark) => begins.includes(mark));
  if (delayed && !endWords.some((mark) => begins.includes(mark))) return 'delayed';
  return deliveredWords.some((mark) => begins.includes(mark)) ? 'delivered' : 'failed';
}
