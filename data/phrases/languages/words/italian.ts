/** Italian words that many phrases share. */
// An elided article makes one word with its noun, as an apostrophe doesn't count: l'utente is lutente.
export const recipient =
  "(utente|l'utente|dell'utente|destinatario|indirizzo|l'indirizzo|casella|cassetta|account|l'account|mailbox|user|alias|nome utente|" +
  "indirizzi|destinatari|utenza|interlocutore|l'alias|dell'account|indirizzo di posta elettronica|l'indirizzo di posta elettronica)";
export const mailbox = "(casella|cassetta|mailbox|account|l'account|utente|l'utente|dell'utente|destinatario|posta in arrivo|mail box)";
export const domain = '(dominio|nome di dominio|host|server di destinazione)';
export const named = '(utente|un utente|casella|una casella|cassetta|destinatario|account|un account|indirizzo|utenza|mailbox)';
export const listed = '(lista nera|liste nere|lista di blocco|blacklist)';
export const ptr = '(ptr|rdns|reverse dns|dns inverso|risoluzione inversa)';
export const spam = '(spam|posta indesiderata|phishing|indesiderato|indesiderata)';
export const tls = '(tls|starttls|ssl|cifratura|crittografia|connessione cifrata|connessione sicura)';
export const closed =
  '(disattivato|disattivata|disabilitato|disabilitata|sospeso|sospesa|chiuso|chiusa|cessato|cessata|cancellata|eliminata|rimossa|scaduta)';
export const unable = '(impossibile|non è possibile|non è stato possibile)';
export const noMail = 'non (accetta|riceve) (più|alcuna|alcun|nessuna|nessun|) (posta|mail|messaggi)';
export const fromSender = '(mittente|mittenti)';
export const message = "(messaggio|mail|posta|allegato|l'allegato|allegati|file|dimensione|dimensioni)";
export const refused =
  '(rifiutato|rifiutata|respinto|respinta|bloccato|bloccata|negato|negata|vietato|non consentito|non consentita|non autorizzato|' +
  'non autorizzata|non permesso|non ammesso|non accettato|bandito|bandita)';
export const exceeded = '(superata|superato|esaurita|esaurito|ecceduta|raggiunta|raggiunto|insufficiente|oltrepassata)';
export const exceeds = '(supera|superato|ha superato|eccede|ecceduto|ha raggiunto|raggiunto|esaurito|oltrepassa)';
export const aboutSender = [
  'mittente', 'remitente', 'remetente', 'sender address', 'mail from', 'ip', '(tuo|vostro) (indirizzo|dominio|account|abbonamento)',
  '(tua|vostra) (casella|utenza)', "(indirizzo|l'indirizzo|account|dominio|casella|utente) (di invio|di ritorno|di risposta)",
  '(casella|account) (da cui|dal quale|dalla quale)', "(utilizzato|usato|utilizzata|usata|usi|utilizzi) (per l'invio|per inviare)",
];
export const notNow = ['temporaneamente', 'temporaneo', 'temporanea', 'momentaneamente', 'più tardi', 'al momento', 'attualmente'];
