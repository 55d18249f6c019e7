/** German words that many phrases share. */
// Umlauts are written as such; the spelling with ae, oe and ue stands beside them, as many servers send plain ASCII.
export const recipient =
  '(empfänger|empfaenger|empf nger|empfängers|adressat|benutzer|nutzer|user|postfach|mailbox|konto|benutzerkonto|mailkonto|mailaccount|' +
  'account|adresse|mailadresse|emailadresse|empfängeradresse|empfaengeradresse|zieladresse|teilnehmer|adressaten|anschrift|alias|' +
  'empfängerkonto|empfängerpostfach)';
export const known =
  '(bekannt|existiert|existieren|existent|gefunden|finden|vorhanden|registriert|eingetragen|angelegt|eingerichtet|hinterlegt|ermittelt|' +
  'ermitteln|aufgeführt|aufgelistet|auffindbar|zugeordnet|erkannt|verzeichnet|vergeben|geführt|zu finden)';
export const dead =
  '(deaktiviert|gesperrt|inaktiv|gelöscht|geloescht|stillgelegt|abgeschaltet|gekündigt|gekuendigt|aufgelöst|geschlossen|entfernt|' +
  'erloschen|suspendiert)';
export const mailbox =
  '(postfach|postfachs|empfängerpostfach|mailbox|konto|mailkonto|account|benutzer|nutzer|empfänger|empfaenger|empfängers|posteingang|' +
  'briefkasten|kontos)';
export const domain =
  '(domain|domäne|domaene|domainname|domänenname|zieldomain|zieldomäne|empfängerdomain|empfängerdomäne|hostname|zielhost)';
export const fromSender =
  '(absender|absenders|absenderadresse|absender-adresse|absenderdomain|absenderdomäne|versender|absenderpostfach|absenderkonto)';
export const own = '(ihr|ihre|ihres|ihrem|ihrer|dein|deine)';
export const ownMailbox = `${own} (e-mail|) (konto|account|postfach|mailkonto|benutzerkonto|adresse|mailadresse|mailbox|absenderadresse|zugang)`;
export const list = '(sperrliste|sperrlisten|blockliste|blockierliste|blackliste|schwarzen liste|schwarze liste|schwarzer liste)';
export const tooLarge = '(überschritten|ueberschritten|überschreitet|übersteigt)';
export const maxSize =
  '(nachrichtengröße|nachrichtengroesse|größenlimit|maximale größe|zulässige größe|erlaubte größe|maximalgröße|größenbeschränkung)';
export const group = '(gruppe|empfänger|empfaenger|verteiler|liste|benutzer|verteilerliste|mailingliste|verteilergruppe|adresse|postfach)';
export const message = '(nachricht|e-mail|anhang|anlage|datei|nachrichtengröße|nachrichtengroesse)';
export const refused = '(abgelehnt|verweigert|zurückgewiesen|zurueckgewiesen|blockiert|geblockt|gesperrt|nicht angenommen|nicht akzeptiert)';
export const forbidden = '(nicht erlaubt|nicht zulässig|nicht gestattet|nicht zugelassen|unzulässig|unzulaessig|verboten|untersagt)';
export const exceeded = '(überschritten|ueberschritten|überschreitet|erreicht|erschöpft|erschoepft|ausgeschöpft|aufgebraucht)';
export const aboutSender = [
  'absender', 'absenders', 'absenderadresse', 'absenderdomain', 'absenderdomäne', 'versender', 'sender address', 'mail from',
  '(absenderprüfung|absenderpostfach|absenderkonto|sendende|sendenden|antwortadresse)', 'für den (versand|mailversand)',
  '(server|mailserver|host|system) des empfängers (ist|wurde|konnte|kann|nimmt)', '(von|mit|unter) (der|dem) sie',
  '(wenn|sollte) (das|der|die) (konto|adresse|benutzer|postfach|empfänger)', 'mehr als',
  'sie … (keine|nicht) … (senden|versenden|verschicken)',
];
export const notNow = ['vorübergehend', 'voruebergehend', 'temporär', 'derzeit', 'momentan', 'zur zeit', 'zurzeit', 'später'];
