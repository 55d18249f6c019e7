import type { PhraseRule } from '../../../src/vocabulary.ts';

// Umlauts are written as such; the spelling with ae, oe and ue stands beside them, as many servers send plain ASCII.
const recipient =
  '(empfänger|empfaenger|empf nger|empfängers|adressat|benutzer|nutzer|user|postfach|mailbox|konto|benutzerkonto|mailkonto|mailaccount|' +
  'account|adresse|mailadresse|emailadresse|empfängeradresse|empfaengeradresse|zieladresse|teilnehmer|adressaten|anschrift|alias|' +
  'empfängerkonto|empfängerpostfach)';
const known =
  '(bekannt|existiert|existieren|existent|gefunden|finden|vorhanden|registriert|eingetragen|angelegt|eingerichtet|hinterlegt|ermittelt|' +
  'ermitteln|aufgeführt|aufgelistet|auffindbar|zugeordnet|erkannt|verzeichnet|vergeben|geführt|zu finden)';
const dead =
  '(deaktiviert|gesperrt|inaktiv|gelöscht|geloescht|stillgelegt|abgeschaltet|gekündigt|gekuendigt|aufgelöst|geschlossen|entfernt|' +
  'erloschen|suspendiert)';
const mailbox =
  '(postfach|postfachs|empfängerpostfach|mailbox|konto|mailkonto|account|benutzer|nutzer|empfänger|empfaenger|empfängers|posteingang|' +
  'briefkasten|kontos)';
const domain =
  '(domain|domäne|domaene|domainname|domänenname|zieldomain|zieldomäne|empfängerdomain|empfängerdomäne|hostname|zielhost)';
const fromSender =
  '(absender|absenders|absenderadresse|absender-adresse|absenderdomain|absenderdomäne|versender|absenderpostfach|absenderkonto)';
const own = '(ihr|ihre|ihres|ihrem|ihrer|dein|deine)';
const ownMailbox = `${own} (e-mail|) (konto|account|postfach|mailkonto|benutzerkonto|adresse|mailadresse|mailbox|absenderadresse|zugang)`;
const list = '(sperrliste|sperrlisten|blockliste|blockierliste|blackliste|schwarzen liste|schwarze liste|schwarzer liste)';
const tooLarge = '(überschritten|ueberschritten|überschreitet|übersteigt)';
const maxSize =
  '(nachrichtengröße|nachrichtengroesse|größenlimit|maximale größe|zulässige größe|erlaubte größe|maximalgröße|größenbeschränkung)';
const group = '(gruppe|empfänger|empfaenger|verteiler|liste|benutzer|verteilerliste|mailingliste|verteilergruppe|adresse|postfach)';
const message = '(nachricht|e-mail|anhang|anlage|datei|nachrichtengröße|nachrichtengroesse)';
const refused = '(abgelehnt|verweigert|zurückgewiesen|zurueckgewiesen|blockiert|geblockt|gesperrt|nicht angenommen|nicht akzeptiert)';
const forbidden = '(nicht erlaubt|nicht zulässig|nicht gestattet|nicht zugelassen|unzulässig|unzulaessig|verboten|untersagt)';
const exceeded = '(überschritten|ueberschritten|überschreitet|erreicht|erschöpft|erschoepft|ausgeschöpft|aufgebraucht)';
const aboutSender = [
  'absender', 'absenders', 'absenderadresse', 'absenderdomain', 'absenderdomäne', 'versender', 'sender address', 'mail from',
  '(absenderprüfung|absenderpostfach|absenderkonto|sendende|sendenden|antwortadresse)', 'für den (versand|mailversand)',
  '(server|mailserver|host|system) des empfängers (ist|wurde|konnte|kann|nimmt)', 'von (der|dem) sie',
  '(wenn|sollte) (das|der|die) (konto|adresse|benutzer|postfach|empfänger)', 'mehr als',
  'sie … (keine|nicht) … (senden|versenden|verschicken)',
];
const notNow = ['vorübergehend', 'voruebergehend', 'temporär', 'derzeit', 'momentan', 'zur zeit', 'zurzeit', 'später'];

/** German wording, a rule per category. */
export const german: readonly PhraseRule[] = [
  { id: 'authentication-failed/german', category: 'authentication-failed', strength: 'decisive',
    phrases: [
      '(spf|dkim|dmarc) … (fehlgeschlagen|schlug fehl|ungültig|ungueltig|nicht bestanden|fehlt|verletzt|verstoß|fehlerhaft)',
      '(verstoß|verstößt|wegen|aufgrund|ohne|fehlende|keine gültige) … (spf|dkim|dmarc)',
    ],
    samples: ['550 SPF-Prüfung für example.com fehlgeschlagen', '550 Die DKIM-Signatur dieser Nachricht ist ungültig'],
    source: 'observed' },
  { id: 'auto-reply/german', category: 'auto-reply', strength: 'decisive',
    phrases: [
      '(abwesenheitsnotiz|abwesenheitsnachricht|abwesenheitsmeldung|urlaubsnotiz|eingangsbestätigung|automatische antwort)',
      '(nicht im büro|nicht im buero|nicht im hause|außer haus|ausser haus)',
      '(im urlaub|in elternzeit|wieder im büro|meiner abwesenheit)', 'bin … (abwesend|im mutterschutz|auf dienstreise)',
      '(ticketnummer|vorgangsnummer)', 'haben ihre (anfrage|nachricht|e-mail) erhalten',
      'ihre (anfrage|nachricht|e-mail) ist … eingegangen', '(kein|keine) (roboter|bot|spammer) (sind|ist)',
    ],
    unless: ['nicht zugestellt', 'unzustellbar', 'zustellung … fehlgeschlagen', 'mailsystem'],
    samples: ['Ich bin bis 12. August nicht im Büro und lese keine Mails', 'Abwesenheitsnotiz: Re: Angebot'], source: 'observed' },
  { id: 'connection-failure/german', category: 'connection-failure', strength: 'fair',
    phrases: [
      '(verbindung|verbindungsaufbau) … (fehlgeschlagen|abgelehnt|verweigert|abgebrochen|unterbrochen|getrennt|gescheitert|verloren)',
      'verbindung … (beendet|geschlossen|zurückgesetzt)',
      'verbindung … nicht (möglich|moeglich|hergestellt|aufgebaut)', '(netzwerkfehler|zeitüberschreitung|zeitueberschreitung)',
      'keine verbindung',
      '(server|host|mailserver|zielserver|gegenstelle) … (nicht erreichbar|antwortet nicht|reagiert nicht|nicht zu erreichen)',
      '(mailserver|zielserver) … nicht (gefunden|erreicht|kontaktiert)',
    ],
    unless: ['dns', 'namensauflösung', 'nameserver', 'datenbank', 'zu viele'],
    samples: ['Verbindung zu mx.example.com nicht möglich', '451 Der Zielserver antwortet nicht'], source: 'observed' },
  { id: 'content-rejected/german', category: 'content-rejected', strength: 'strong',
    phrases: [
      `(anhang|anhänge|anhaenge|dateianhang|anlage|dateityp|dateiendung|inhalt) … ${forbidden}`,
      `(anhänge|anhang|dateianhang|anlage|anlagen|dateien) … (endung|typ|format|makros|dateityp) … ${forbidden}`,
      '(unzulässiger|unzulässige|unerlaubter|verbotener|verbotene|gefährlicher) (anhang|anhänge|dateianhang|inhalt|inhalte)',
      'inhaltsfilter',
      `(anhang|anhänge|dateianhang|dateityp|dateiendung|inhalt|inhalts|betreff) … ${refused}`,
    ],
    unless: ['zu groß', 'zu gross', 'spam', 'virus', 'viren', 'junk', 'phishing'],
    samples: ['554 Anhänge mit der Endung exe sind hier nicht erlaubt', '550 Nachricht vom Inhaltsfilter zurückgehalten'],
    source: 'observed' },
  { id: 'delivery-expired/german', category: 'delivery-expired', strength: 'fair',
    phrases: [
      '(zustellfrist|zustellzeit|lebensdauer|wartezeit|nachricht) … (abgelaufen|überschritten|ueberschritten)',
      'zu lange in … (warteschlange|queue)',
      '(nach|seit) … (tagen|stunden) … keine zustellung',
      '(innerhalb|nach|seit) … (tagen|stunden|versuchen|zustellversuchen) … nicht (zugestellt|zustellbar|ausgeliefert|übermittelt)',
      '(zustellversuche|zustellversuchen|zustellung) … (aufgegeben|eingestellt|erfolglos|abgebrochen)',
      'aus … warteschlange (entfernt|gelöscht)',
      '(keine|keinen) (weiteren|weitere|weiterer) (zustellversuche|versuche|zustellversuch)', 'nicht (weiter|länger|mehr) versucht',
      '(verweildauer|zeitlimit|frist|zustellung|warteschlange) … (abgelaufen|verstrichen)',
    ],
    samples: ['Konnte innerhalb von 5 Tagen nicht zugestellt werden', 'Zustellfrist überschritten, Nachricht geht zurück'],
    source: 'observed' },
  { id: 'dns-failure/german', category: 'dns-failure', strength: 'strong',
    phrases: [
      '(dns|dns-abfrage|namensauflösung|nameserver) … (fehlgeschlagen|zeitüberschreitung|gescheitert|nicht erreichbar|antwortet nicht)',
      '(dns-fehler|dns-probleme|dns-störung)', `${domain} … (vorübergehend|derzeit|zurzeit) nicht (auflösbar|aufgelöst|gefunden)`,
    ],
    unless: ['reverse', 'ptr', 'rdns', 'absenderdomain', 'absenderdomäne', 'existiert nicht'],
    samples: ['450 DNS-Abfrage für example.net fehlgeschlagen', '451 Namensauflösung vorübergehend gescheitert'], source: 'observed' },
  { id: 'domain-blocklisted/german', category: 'domain-blocklisted', strength: 'strong',
    phrases: [
      `(domain|domäne|absenderdomain|absenderdomäne|url|link|webseite) … ${list}`, `(url|link|webseite) … ${refused}`,
      '(link|url) … (gesperrten|gesperrte|blockierte|blockierten|gelistete|gelisteten) (domain|domäne|url|webseite)',
      '(domain|domäne|url) … gelistet', '(absenderdomain|domäne) … blacklist',
    ],
    unless: ['ip'],
    samples: ['554 Die Domain example.net steht auf einer Sperrliste', '550 Die Mail enthält Links auf eine gesperrte Domain'],
    source: 'observed' },
  { id: 'greylisted/german', category: 'greylisted', strength: 'decisive',
    phrases: [
      '(graue liste|grauen liste|grauliste)', '(erster|erste|ersten) (zustellversuch|kontakt) … (später|erneut|wiederholen|verzögert)',
    ],
    samples: ['450 Sie stehen auf der grauen Liste', '451 Erster Zustellversuch, bitte später wiederholen'], source: 'observed' },
  { id: 'inactive-recipient/german', category: 'inactive-recipient', strength: 'strong',
    phrases: [
      `${recipient} … ${dead}`, `${recipient} … nicht (aktiv|freigeschaltet|länger aktiv|länger verfügbar|länger gültig)`,
      `${recipient} … nicht mehr (aktiv|gültig|verfügbar|in betrieb|genutzt|verwendet|gelesen|abgerufen|benutzt|in verwendung)`,
      `${recipient} … (außer betrieb|ausser betrieb)`, `${recipient} … (nimmt|empfängt) keine (nachrichten|mails|) mehr`,
      '(konto|postfach|account|mailkonto) … abgelaufen',
      '(deaktiviertes|inaktives|gesperrtes|gelöschtes|deaktivierter|inaktiver) (postfach|konto|benutzerkonto|benutzer|empfänger|account)',
    ],
    unless: [
      ...aboutSender,
      '(nachricht|e-mail|anhang|verbindung|server|host|befehl|liste|gruppe) … (gesperrt|gelöscht|deaktiviert|geschlossen|entfernt)',
      ...notNow, ownMailbox, 'anmeldung', 'passwort', 'sperrliste', '(voll|speicher|speicherplatz|kontingent|quota)',
      'ip', 'kennwort', 'spam', 'virus', 'viren',
    ],
    samples: ['550 Das Postfach jo@example.com wurde deaktiviert', '550 Dieses Benutzerkonto ist nicht mehr aktiv'], source: 'observed' },
  { id: 'inactive-recipient/german-locked', category: 'inactive-recipient', strength: 'fair', outcome: 'transient',
    phrases: [`${recipient} … (vorübergehend|temporär|derzeit|zurzeit|momentan) … (gesperrt|deaktiviert)`],
    unless: [...aboutSender, ownMailbox, 'anmeldung', 'passwort', 'ip'],
    samples: ['450 Das Konto jo@example.com ist vorübergehend gesperrt'], source: 'observed' },
  { id: 'inactive-recipient/german-staff', category: 'inactive-recipient', strength: 'strong',
    phrases: [
      '(mitarbeiter|mitarbeiterin|kollege|kollegin|frau|herr) … nicht mehr … (unternehmen|firma|bei uns|tätig|beschäftigt)',
      '(arbeitet|arbeite) nicht mehr … (unternehmen|firma|bei uns|hier)',
      '(mitarbeiter|mitarbeiterin|kollege|kollegin|herr|frau) … (ausgeschieden|verlassen)',
    ],
    unless: aboutSender,
    samples: ['Herr Muster arbeitet nicht mehr in dieser Firma', '550 Die Kollegin ist ausgeschieden'], source: 'observed' },
  { id: 'invalid-address/german', category: 'invalid-address', strength: 'fair',
    phrases: [
      '(adresse|mailadresse|emailadresse|empfängeradresse|zieladresse) … (ungültig|ungueltig|fehlerhaft)',
      '(adresse|mailadresse|emailadresse|empfängeradresse|zieladresse) … (inkorrekt|nicht korrekt|nicht gültig)',
      '(ungültige|ungueltige|fehlerhafte|falsche) (e-mail-adresse|adresse|mailadresse|emailadresse|empfängeradresse|zieladresse)',
    ],
    unless: [...aboutSender, 'ip', 'helo'],
    samples: ['550 Ungültige E-Mail-Adresse', '553 Die Empfängeradresse ist fehlerhaft'], source: 'observed' },
  { id: 'ip-blocklisted/german', category: 'ip-blocklisted', strength: 'strong',
    phrases: [
      `(ip|ip-adresse|absender-ip|ihr server|ihr mailserver|ihr host|netzwerk|netz|netzbereich|ip-bereich) … ${refused}`,
      `(ihrem server|ihrem mailserver|ip-adressen) … ${refused}`,
      `(auf|in|ip|ip-adresse|ihr server|ihr mailserver) … ${list}`, 'ihr (server|mailserver) … blacklist',
      '(in|ip|ip-adresse|ihr server|ihr mailserver) … gelistet',
      '(dynamische|dynamischen) (ip|ip-adressen)',
    ],
    unless: ['absender', 'absenderadresse', 'domain', 'domäne', 'ptr', 'rdns', 'empfänger', 'spf', 'zu viele', 'url'],
    samples: ['554 Die IP-Adresse 192.0.2.1 ist hier gesperrt', '550 192.0.2.1 steht auf einer Sperrliste'], source: 'observed' },
  { id: 'mailbox-full/german', category: 'mailbox-full', strength: 'strong',
    phrases: [
      `${mailbox} … (voll|überfüllt|ueberfuellt|vollgelaufen)`, '(zu viele|zuviele) (mails|nachrichten) (auf|im)',
      '(volles|überfülltes|vollen|überfüllten|volle) (postfach|postfachs|konto|mailbox)',
      `${mailbox} … keine … aufnehmen`, '(platz|speicherplatz) im (postfach|konto) … nicht',
      '(quota|speicherplatz|kontingent) … (voll|belegt)', `${mailbox} … (speicher|speicherplatz|grenze|größe|groesse|limit) … ${exceeded}`,
      `(größe|limit) des postfachs … ${exceeded}`, `(kein|nicht genug|nicht genügend|zu wenig) (platz|speicher|speicherplatz) … ${mailbox}`,
      `(speicherplatz|speichervolumen|speicherlimit|kontingent|quota|postfachgröße|postfachlimit|speicher) … ${exceeded}`,
      `${mailbox} … (kein|keinen|nicht genug|nicht genügend|nicht genuegend|zu wenig) … (platz|speicher|speicherplatz)`,
    ],
    unless: ['versandkontingent', 'tageskontingent', 'pro tag', 'pro stunde', 'versand'],
    samples: ['552 Das Postfach von jo@example.com ist voll', '550 Der Benutzer hat das Speichervolumen ueberschritten'],
    source: 'observed' },
  { id: 'message-too-large/german', category: 'message-too-large', strength: 'strong',
    phrases: [
      `${message} … (zu groß|zu gross|zu umfangreich|größer als|groesser als|grösser als)`,
      `${message} … (überschreitet|ueberschreitet|übersteigt) … (größe|groesse|grösse|maximum|limit|grenze|größenlimit|nachrichtengröße)`,
      `${maxSize} … ${tooLarge}`, `${tooLarge} … ${maxSize}`,
    ],
    unless: ['(postfach|postfachs|mailbox) … (überschritten|ueberschritten|voll)', 'größe … postfachs', 'speicherplatz', 'quota', 'anzahl'],
    samples: ['552 Die Nachricht ist zu groß', '554 Ihre E-Mail überschreitet die erlaubte Größe'], source: 'observed' },
  { id: 'policy-rejected/german', category: 'policy-rejected', strength: 'fair',
    phrases: [
      '(zugriff|zugang) … (verweigert|abgelehnt)', '(verstößt|verstoesst|verletzt|verstoß) … (richtlinie|richtlinien|policy|regel|regeln)',
      '(aufgrund|wegen|aus) … (richtlinie|richtlinien|policy|sicherheitsgründen|richtliniengründen)',
      '(annahme|zustellung) … (verweigert|abgelehnt)',
      'vom (administrator|postmaster) (blockiert|abgelehnt|gesperrt)',
    ],
    unless: ['dmarc', 'spf', 'relay', 'empfänger'],
    samples: ['554 Zugriff verweigert', '550 Die Nachricht verstößt gegen unsere Richtlinien'], source: 'observed' },
  { id: 'protocol-error/german', category: 'protocol-error', strength: 'strong',
    phrases: [
      '(falsche|ungültige) (befehlsreihenfolge|befehlsfolge|reihenfolge)', '(zuerst|erst|vorher) (helo|ehlo|mail from|rcpt)',
      '(unbekannter|ungültiger|unbekanntes) (befehl|kommando)',
    ],
    samples: ['500 Unbekannter Befehl', '503 Falsche Reihenfolge der Befehle'], source: 'observed' },
  { id: 'rate-limited/german', category: 'rate-limited', strength: 'strong',
    phrases: [
      '(zu viele|zuviele) … (verbindungen|sitzungen|anfragen)', '(nachrichten|mails|verbindungen) (pro|je) (stunde|tag|minute)',
      '(zu viele|zuviele) … (nachrichten|mails) … (kurzer zeit|kürzester zeit|stunde|minute|tag|ihnen)',
      'zu schnell … (nachrichten|mails|verbindungen)',
      `(verbindungslimit|versandlimit|sendelimit|tageslimit|stundenlimit|sendekontingent|versandkontingent|tageskontingent) … ${exceeded}`,
    ],
    samples: ['421 Zu viele gleichzeitige Verbindungen von 192.0.2.1', '450 Ihr Versandlimit ist erreicht'], source: 'observed' },
  { id: 'recipient-moved/german', category: 'recipient-moved', strength: 'strong', class: 5,
    phrases: [
      `${recipient} … (umgezogen|verzogen|hat sich geändert|hat sich geaendert)`, 'neue (e-mail-adresse|adresse|mailadresse) (lautet|ist)',
    ],
    unless: [...aboutSender],
    samples: ['551 Der Benutzer ist umgezogen', '550 Die neue Adresse lautet kim@example.net'], source: 'observed' },
  { id: 'recipient-refused/german', category: 'recipient-refused', strength: 'strong',
    phrases: [
      '(nimmt|akzeptiert|empfängt|empfaengt) (keine|nur) … (nachrichten|mails) … (von|externen|außerhalb|ihnen)',
      `(keine berechtigung|keine erlaubnis|dürfen nicht|nicht berechtigt|nicht befugt|nicht autorisiert) … ${group}`,
      '(vom|durch den) (empfänger|empfaenger|benutzer|adressaten) (blockiert|abgelehnt|gesperrt|verweigert|nicht erwünscht)',
      '(nur|ausschließlich) … (mitglieder|mitgliedern|abonnenten|interne absender|zugelassene absender)', 'gruppe … möglicherweise nicht',
      '(externe|externen) (absender|absendern) … (nicht|keine)',
      '(empfänger|empfaenger|benutzer|nutzer) … lehnt … (nachrichten|mails)',
      '(empfänger|empfaenger|benutzer|nutzer|kunde) … (wünscht|möchte|moechte|will) … (keine|nicht)',
      `(empfänger|empfaenger|benutzer|nutzer) hat (sie|ihre adresse|diesen absender) … ${refused}`,
      '(gruppe|verteilerliste|liste) … geschlossen',
    ],
    unless: ['relay', 'ip', 'dynamischen'],
    samples: ['550 Sie sind nicht berechtigt, an diesen Empfänger zu senden', '550 Diese Liste steht nur Mitgliedern offen'],
    source: 'observed' },
  { id: 'relay-denied/german', category: 'relay-denied', strength: 'strong',
    phrases: [
      `(relay|weiterleitung|weiterleiten) … ${refused}`, `nicht für … ${domain} … (zuständig|zustaendig)`,
      `(relay|weiterleitung|weiterleiten) … ${forbidden}`, `${domain} … nicht (zuständig|zustaendig|lokal|verwaltet|gehostet)`,
      'kein (relay|offenes relay)',
    ],
    unless: [...aboutSender],
    samples: ['550 Relaying nicht erlaubt', '554 Dieser Server ist nicht für die Domain example.net zuständig'], source: 'observed' },
  { id: 'reverse-dns-failed/german', category: 'reverse-dns-failed', strength: 'decisive',
    phrases: [
      '(kein|keinen|ohne|fehlender|ungültiger|falscher|keine|fehlende) … (ptr|rdns|reverse dns|rückwärtsauflösung|reverse lookup)',
      '(ptr|rdns|reverse dns|rückwärtsauflösung|helo|ehlo) … (fehlt|ungültig|ungueltig|fehlgeschlagen|nicht|fehlerhaft|falsch|abgelehnt)',
    ],
    unless: ['spf'],
    samples: ['550 Kein PTR-Eintrag für 192.0.2.1', '504 HELO-Name ist ungültig'], source: 'observed' },
  { id: 'routing-failure/german', category: 'routing-failure', strength: 'strong',
    phrases: [
      '(mailschleife|mail-schleife|weiterleitungsschleife|zustellschleife|schleife erkannt)',
      'zu viele (hops|weiterleitungen|zwischenstationen)',
    ],
    samples: ['554 Weiterleitungsschleife zu jo@example.com', '554 Zu viele Weiterleitungen'], source: 'observed' },
  { id: 'sender-rejected/german', category: 'sender-rejected', strength: 'strong',
    phrases: [
      `${fromSender} … (unbekannt|existiert nicht|ungültig|ungueltig)`, `${fromSender} … ${forbidden}`,
      '(absender|absenders|absenderadresse) … (sperrliste|blacklist)',
      `${fromSender} … ${refused}`, `(ungültiger|ungueltiger|unbekannter|gesperrter|ungültige|unbekannte) ${fromSender}`,
      `${fromSender} … nicht (gefunden|existiert|vorhanden|auflösbar|verifiziert)`,
      `${fromSender} … ${dead}`, 'absenderprüfung … (fehlgeschlagen|gescheitert)',
    ],
    unless: ['empfänger', 'empfaenger', 'gruppe', 'ip', 'spf', 'dkim', 'dmarc'],
    samples: ['550 Der Absender ist unbekannt', '553 Absenderadresse existiert nicht'], source: 'observed' },
  { id: 'sender-rejected/german-own', category: 'sender-rejected', strength: 'strong',
    phrases: [
      `${ownMailbox} … (gesperrt|deaktiviert|blockiert|eingeschränkt|suspendiert)`, `${ownMailbox} … nicht (registriert|bekannt|bestätigt)`,
      `absenderkonto … ${dead}`, `${ownMailbox} … (darf|kann|dürfen|können) (keine|nicht) … (senden|versenden|verschicken)`,
      'für den (versand|mailversand) (gesperrt|deaktiviert|nicht freigeschaltet|freigeschaltet)',
    ],
    unless: ['anmeldung', 'login', 'passwort', 'kennwort', 'empfänger hat', 'hat ihre', 'ip', 'zu viele', '(tageslimit|limit)'],
    samples: ['550 Ihr Postfach wurde gesperrt', '554 Das Konto ist für den Mailversand nicht freigeschaltet'], source: 'observed' },
  { id: 'service-unavailable/german', category: 'service-unavailable', strength: 'fair',
    phrases: [
      '(server|mailserver|dienst|system|service) … (überlastet|ueberlastet|ausgelastet|nicht verfügbar|nicht verfuegbar)',
      '(überlastung|wartungsarbeiten)',
      '(vorübergehend|voruebergehend|temporär|derzeit|momentan|zur zeit|zurzeit) (nicht verfügbar|nicht verfuegbar|nicht erreichbar|keine)',
    ],
    unless: ['zu viele'],
    samples: ['421 Der Mailserver ist überlastet', '450 Der Dienst ist vorübergehend nicht verfügbar'], source: 'observed' },
  { id: 'service-unavailable/german-later', category: 'service-unavailable', strength: 'weak', class: 4,
    phrases: ['(später|spaeter) … (erneut|noch einmal|nochmal|nochmals|wieder)', '(erneut|wieder|versuchen sie) … (später|spaeter)'],
    samples: ['450 Bitte versuchen Sie es später', '451 Später noch einmal probieren'], source: 'observed' },
  { id: 'smtp-auth-failed/german', category: 'smtp-auth-failed', strength: 'strong',
    phrases: [
      '(authentifizierung|authentisierung|anmeldung|login) … (fehlgeschlagen|erforderlich|notwendig|gescheitert|abgelehnt)',
      '(benutzername|kennwort|passwort|zugangsdaten|anmeldedaten) … (falsch|ungültig|abgelaufen|nicht korrekt)',
      '(falsches|ungültiges) (kennwort|passwort)', 'melden sie sich … (vor|zuerst)',
      '(anmeldung|anmelden|login) … (nicht möglich|verweigert|gesperrt)',
    ],
    unless: ['spf', 'dkim', 'dmarc', 'absender', 'absenders'],
    samples: ['535 Anmeldung fehlgeschlagen', '550 Benutzername oder Passwort ist falsch'], source: 'observed' },
  { id: 'spam-rejected/german', category: 'spam-rejected', strength: 'strong',
    phrases: [
      'als (spam|junk|unerwünscht|unerwuenscht|werbung|phishing) … (erkannt|eingestuft|klassifiziert)', 'verdacht auf (spam|phishing)',
      'als (spam|junk|unerwünscht|unerwuenscht|werbung|phishing) … (markiert|abgelehnt|identifiziert|bewertet)',
      '(spamverdacht|spam-verdacht|spamverdachts|spamfilter|spamschutz)',
      '(unerwünschte|unerwuenschte) (werbung|nachricht|e-mail|massenmail)', `(nachricht|e-mail|wegen) … (spam|phishing) … ${refused}`,
    ],
    unless: ['spamliste', 'blacklist'],
    samples: ['550 Ihre Nachricht wurde als Spam eingestuft', '554 Unerwünschte Werbung'], source: 'observed' },
  { id: 'system-error/german', category: 'system-error', strength: 'fair',
    phrases: [
      '(interner|interne|internen) … (fehler|serverfehler|systemfehler|störung|problem|probleme)',
      '(technischer|technische|lokaler|unerwarteter) … (fehler|serverfehler|systemfehler|störung|problem|probleme)',
      '(systemfehler|serverfehler|konfigurationsfehler|datenbankfehler|verarbeitungsfehler)',
    ],
    unless: ['dns', 'authentifizierung'],
    samples: ['451 Interner Fehler bei der Annahme', '550 Konfigurationsfehler auf mx.example.com'], source: 'observed' },
  { id: 'tls-failed/german', category: 'tls-failed', strength: 'strong',
    phrases: [
      '(tls|starttls|verschlüsselung|verschlüsselte verbindung) … (erforderlich|notwendig|fehlgeschlagen|nicht unterstützt|nicht möglich)',
      '(tls|starttls|verschlüsselung) … (nicht verfügbar|problem|fehler)', 'zertifikat … (ungültig|abgelaufen|nicht vertrauenswürdig)',
    ],
    samples: ['530 Eine verschlüsselte Verbindung ist erforderlich', 'Das Zertifikat von mx.example.com ist abgelaufen'],
    source: 'observed' },
  { id: 'too-many-recipients/german', category: 'too-many-recipients', strength: 'strong',
    phrases: ['(zu viele|zuviele) (empfänger|empfaenger|adressaten)', `(anzahl|höchstzahl) … (empfänger|empfaenger) … ${exceeded}`],
    unless: ['pro tag', 'pro stunde', 'unbekannte'],
    samples: ['452 Zu viele Empfänger', '550 Die maximale Anzahl der Empfänger ist überschritten'], source: 'observed' },
  { id: 'unclassified/german', category: 'unclassified', strength: 'hint', outcome: 'transient',
    phrases: [
      '(zustellung|nachricht|e-mail) … (verzögert|verzoegert)', 'weitere zustellversuche', 'vorübergehendes problem',
      'noch nicht zugestellt',
    ],
    samples: ['Die Zustellung Ihrer Nachricht ist verzögert', 'Ihre Nachricht wurde noch nicht zugestellt'], source: 'observed' },
  { id: 'unknown-domain/german', category: 'unknown-domain', strength: 'strong',
    phrases: [
      `${domain} … nicht (existiert|gefunden|vorhanden|existent|registriert|auflösbar|aufgelöst|auffindbar|zu finden)`,
      `${domain} … (unbekannt|existiert nicht|gibt es nicht|gelöscht)`,
      `(unbekannte|unbekannter|ungültige|ungueltige|nicht existierende) ${domain}`,
      '(kein|keinen|keine) (mx|mx-eintrag|mx-record|mx-einträge|a-record|mailserver) … (für|fuer|gefunden|vorhanden|domain|domäne)',
    ],
    unless: [
      ...aboutSender, ...notNow, 'zeitüberschreitung', 'helo', 'ehlo', 'ptr', `${own} (domain|domäne|hostname)`, 'zuständig',
      'zertifikat', 'verwendete',
    ],
    samples: ['550 Die Domain example.invalid existiert nicht', '550 Kein MX-Eintrag für example.invalid'], source: 'observed' },
  { id: 'unknown-recipient/german', category: 'unknown-recipient', strength: 'strong',
    phrases: [
      `${recipient} … nicht ${known}`, `${recipient} … (existiert|gibt es|existieren|kennen wir|kennt der|kennt dieser) … nicht`,
      `${recipient} … nicht (mehr|auf|in|im|bei|unter|hier) … ${known}`, 'nicht im … (domino-verzeichnis|adressbuch)',
      `${recipient} … (organisation|senden|erreichen) … nicht ${known}`, `${recipient} … (erreichen|senden) … existiert nicht`,
      `${recipient} … (unbekannt|existiert nicht|nicht vergeben)`, 'postfachadresse … nicht (vergeben|vorhanden|bekannt)',
      '(empfänger|empfaenger|benutzer|postfach|konto) … (ungültig|ungueltig)',
      `(kein|keine|keinen) (solcher|solches|solchen|gültiger|gültiges|) ${recipient} … (mit|namens|unter)`,
      `(kein|keine|keinen) (solcher|solches|solchen|gültiger|gültiges|) ${recipient} … ${known}`,
      `${recipient} … nie (vergeben|existiert|eingerichtet)`, '(niemand|niemanden) (mit|unter|namens)', 'adresse … (niemand|niemanden)',
      `(kennen|kennen wir|kennt|existiert|gibt es) (den|die|das|diesen|diese|dieses|dieser) ${recipient} … nicht`,
      `weder ${recipient} noch … ${known}`,
      `(unbekannter|unbekannte|unbekanntes|unbekannten|nicht existierender|nicht existierendes) ${recipient}`,
      '(ungültiger|ungueltiger|falscher) (empfänger|empfaenger|benutzer)', '(empfänger|empfängeradresse) … nicht (aufgelöst|auflösbar)',
    ],
    unless: [
      ...aboutSender, 'passwort', 'kennwort', 'anmeldung', 'gruppe', 'vorübergehend', 'temporär', 'zertifikat', 'domain … nicht gefunden',
      'ip', 'url', 'tls', ownMailbox, 'zu viele', 'virus', 'viren',
    ],
    samples: [
      '550 Der Empfänger jo@example.com ist unbekannt', '550 Kein Postfach mit diesem Namen vorhanden',
      'Ihre Nachricht konnte nicht zugestellt werden, weil die Adresse nicht gefunden wurde',
    ],
    source: 'observed' },
  { id: 'unknown-recipient/german-name', category: 'unknown-recipient', strength: 'strong',
    phrases: ['wurde (unter|bei) nicht gefunden', 'wurde auf diesem (server|system|mailserver) nicht gefunden'],
    unless: [
      ...aboutSender, 'datei', 'seite', 'host', 'server nicht gefunden unter', 'domain', 'domäne', 'eintrag', 'ptr', 'dns', 'mx', 'virus',
      'signatur', 'zertifikat', 'liste',
    ],
    samples: ['vertrieb wurde unter example.com nicht gefunden'],
    source: 'observed' },
  { id: 'virus-detected/german', category: 'virus-detected', strength: 'strong',
    phrases: [
      '(virus|viren|schadsoftware|schadcode|trojaner) … (gefunden|erkannt|entdeckt|enthalten)',
      '(infizierte|infizierter) (nachricht|anhang|datei|e-mail)',
      '(enthält|enthaelt|wegen|infiziert mit) … (virus|viren|schadsoftware|schadcode|trojaner)',
    ],
    unless: ['virenscanner … (fehler|nicht verfügbar)'],
    samples: ['554 Die Nachricht enthält Viren', '550 Schadsoftware im Anhang gefunden'], source: 'observed' },
];
