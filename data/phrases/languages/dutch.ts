import type { PhraseRule } from '../../../src/vocabulary.ts';

const recipient =
  '(gebruiker|ontvanger|geadresseerde|adres|emailadres|mailadres|mailbox|postvak|postbus|account|mailaccount|user|alias|' +
  'ontvangersadres|ontvangeradres|geadresseerden|bestemmeling)';
const known =
  '(gevonden|bekend|worden gevonden|kan worden gevonden|kon worden gevonden|herkend|aanwezig|geregistreerd|' +
  'aangetroffen|vermeld|aangemaakt|ingesteld|achterhaald)';
const dead =
  '(uitgeschakeld|gedeactiveerd|opgeheven|opgezegd|inactief|verwijderd|gesloten|afgesloten|geblokkeerd|opgeschort|vervallen)';
const own = '(uw|je|jouw) (e-mail|) (account|adres|emailadres|mailadres|mailbox|postvak|mailaccount)';
const list = '(zwarte lijst|bloklijst|blokkeerlijst|blokkadelijst)';
const group = '(ontvanger|groep|lijst|gebruiker|distributielijst|mailinglijst|adres|geadresseerde|postvak)';
const mailbox = '(postvak|mailbox|postbus|account|brievenbus|postvak in|gebruiker|ontvanger|mailaccount|geadresseerde)';
const domain = '(domein|domeinnaam|maildomein|hostnaam|doelserver|doeldomein|ontvangersdomein)';
const fromSender = '(afzender|afzenders|afzenderadres|afzenderdomein|verzender|verzendadres)';
const message = '(bericht|e-mail|bijlage|bestand|berichtgrootte)';
const refused = '(geweigerd|geblokkeerd|afgewezen|verworpen|niet toegestaan|niet geaccepteerd|niet aanvaard|niet aangenomen|verboden)';
const exceeded = '(overschreden|bereikt|opgebruikt|uitgeput|vol|onvoldoende)';
const exceeds = '(overschrijdt|overtreft|overschrijd|heeft bereikt)';
const aboutSender = [
  'afzender', 'afzenders', 'afzenderadres', 'afzenderdomein', 'verzender', 'sender address', 'mail from', 'ip', 'ip-adres', own,
  '(verzendende|afzendercontrole|antwoordadres|verzendaccount|afzenderaccount)',
  '(u|je) (kunt|kan|mag) … (geen|niet) … (verzenden|versturen)',
  '(server|mailserver|host|systeem) van de (ontvanger|geadresseerde) (kon|kan|werd|niet|buiten|neemt|ontvangt)', '(waarvan|waarmee)',
  'als (het|de|dit) (account|adres|gebruiker|mailbox)', 'meer dan', 'blokkering',
];
const notNow = ['tijdelijk', 'tijdelijke', 'momenteel', 'op dit moment', 'later'];

/** Dutch wording, a rule per category. */
export const dutch: readonly PhraseRule[] = [
  { id: 'already-suppressed/dutch', category: 'already-suppressed', strength: 'strong', phrases: [
      '(suppressielijst|onderdrukkingslijst|uitsluitingslijst|afmeldlijst|bouncelijst)',
      '(adres|ontvanger) … (eerder|al|reeds) … (afgemeld|onbestelbaar|uitgeschreven)',
    ],
    samples: ['550 Het adres staat op de onderdrukkingslijst van het account', '550 Ontvanger heeft zich eerder afgemeld'],
    source: 'observed' },
  { id: 'authentication-failed/dutch', category: 'authentication-failed', strength: 'decisive', phrases: [
      '(spf|dkim|dmarc) … (mislukt|ongeldig|ontbreekt|niet geldig|niet geslaagd|faalt|faalde|gefaald|klopt niet|onjuist)',
      '(mislukte|ongeldige|ontbrekende|schending|wegens|vanwege|zonder|geen geldige|voldoet niet) … (spf|dkim|dmarc)',
      '(bericht|e-mail|afzender) … niet geauthenticeerd',
    ],
    samples: ['550 SPF-controle van example.com mislukt', '550 De DKIM-handtekening van dit bericht is ongeldig'], source: 'observed' },
  { id: 'auto-reply/dutch', category: 'auto-reply', strength: 'decisive', phrases: [
      '(niet op kantoor|niet aanwezig op kantoor|buiten kantoor|op vakantie|met vakantie)', 'ben … afwezig', 'tijdelijk afwezig',
      '(met verlof|afwezigheidsbericht|automatisch antwoord|automatische beantwoording|afwezigheidsassistent)',
      '(mijn afwezigheid|zwangerschapsverlof|ouderschapsverlof)', '(ticketnummer|zaaknummer)', 'geen (robot|bot|spammer) bent',
      '(hebben uw|uw) (aanvraag|bericht|vraag|mail) … (in goede orde|goed ontvangen|geregistreerd)',
    ],
    unless: ['niet bezorgd', 'niet afgeleverd', 'onbestelbaar', 'mailsysteem'],
    samples: ['Ik ben tot 12 augustus met vakantie en lees geen mail', 'Automatisch antwoord: uw vraag'], source: 'observed' },
  { id: 'connection-failure/dutch', category: 'connection-failure', strength: 'fair', phrases: [
      'verbinding … (geweigerd|mislukt|verbroken|onderbroken|verloren|gesloten|verlopen|niet mogelijk)', 'tijdslimiet … verbinding',
      '(kan|kon) geen verbinding', '(server|mailserver|host) … (reageert niet|antwoordt niet|onbereikbaar|niet bereikbaar|niet gereageerd)',
      'geen verbinding', '(mailserver|doelserver) … niet … (gevonden|bereikt)', '(netwerkfout|verbindingsfout|netwerkprobleem)',
      'time-out … verbinding',
    ],
    unless: ['dns', 'te veel', 'database', 'teveel'],
    samples: ['Verbinding met mx.example.com is verbroken', '451 De mailserver reageert niet'], source: 'observed' },
  { id: 'content-rejected/dutch', category: 'content-rejected', strength: 'strong', phrases: [
      `(bijlage|bijlagen|bestand) … (type|extensie|formaat) … ${refused}`,
      `(bijlage|bijlagen|bestand|bestandstype|bestandsextensie|inhoud|onderwerp) … ${refused}`, '(inhoudsfilter|inhoudscontrole)',
      '(ongeoorloofde|verboden|ongewenste|gevaarlijke) (bijlage|bijlagen|inhoud)',
    ],
    unless: ['te groot', 'grootte', 'spam', 'virus'],
    samples: ['554 Bijlagen van dit type zijn niet toegestaan', '550 Tegengehouden door het inhoudsfilter'], source: 'observed' },
  { id: 'delivery-expired/dutch', category: 'delivery-expired', strength: 'fair', phrases: [
      '(bezorgtermijn|bezorgtijd|aflevertijd|wachttijd|levensduur) … (verstreken|verlopen|overschreden)', 'bericht … (verlopen|te oud)',
      'te lang in … wachtrij', '(na|binnen|gedurende) … (dagen|uur|uren|pogingen) … niet (bezorgd|afgeleverd|bezorgen|afleveren)',
      'niet (bezorgd|afgeleverd|bezorgen|afleveren) … (binnen|na) … (dagen|uur|pogingen)',
      '(geen verdere|maximum aantal|maximaal aantal) … (pogingen|bezorgpogingen)', 'niet (meer|verder) geprobeerd',
      '(na|binnen) … (dagen|uur|uren|pogingen) … (opgegeven|gestopt|gestaakt|niet mogelijk)',
      '(tijd|termijn) … wachtrij … (verstreken|verlopen)', 'uit … wachtrij (verwijderd|gehaald)',
    ],
    samples: ['De bezorgtermijn is verstreken', 'Kon na 5 dagen niet worden afgeleverd: te lang in de wachtrij'], source: 'observed' },
  { id: 'dns-failure/dutch', category: 'dns-failure', strength: 'strong', phrases: [
      '(dns|naamserver|nameserver|naamomzetting) … (mislukt|reageert niet|tijdelijke|geen antwoord|antwoordt niet)',
      '(dns-fout|dns-probleem|dns-storing)', `${domain} … tijdelijk niet (bereikbaar|gevonden|beschikbaar)`,
    ],
    unless: ['reverse', 'omgekeerde', 'ptr', 'rdns', 'afzender', 'afzenderdomein', 'bestaat niet'],
    samples: ['450 DNS-fout bij example.net', '451 Naamomzetting van example.net is mislukt'], source: 'observed' },
  { id: 'domain-blocklisted/dutch', category: 'domain-blocklisted', strength: 'strong', phrases: [
      `(domein|afzenderdomein|url|link|website) … ${list}`, '(link|url) … (geblokkeerd|geblokkeerde|verboden) (domein|url|website)',
      '(link|url|website) … geblokkeerd',
    ],
    unless: ['ip'],
    samples: ['554 Het domein example.net staat op een zwarte lijst', '550 De mail bevat een link naar een geblokkeerd domein'],
    source: 'observed' },
  { id: 'greylisted/dutch', category: 'greylisted', strength: 'decisive',
    phrases: ['(grijze lijst|grijslijst)', '(eerste contact|eerste poging|eerste bezorgpoging) … (later|opnieuw|minuten)'],
    samples: ['450 Uw server staat op de grijze lijst', '451 Eerste contact, probeer het over vijf minuten opnieuw'], source: 'observed' },
  { id: 'inactive-recipient/dutch', category: 'inactive-recipient', strength: 'strong', phrases: [
      `${recipient} … ${dead}`, `${recipient} … buiten (gebruik|dienst)`,
      `${recipient} … niet (actief|geactiveerd|langer beschikbaar|langer actief|langer in gebruik|langer geldig)`,
      `${recipient} … niet meer (actief|in gebruik|geldig|gebruikt|beschikbaar|in dienst|gelezen|bereikbaar|ondersteund)`,
      `${recipient} … (ontvangt|neemt) geen (berichten|mail|) meer`, '(account|mailaccount|postvak) … verlopen',
      `(uitgeschakeld|inactief|opgeheven|gedeactiveerd|gesloten) ${recipient}`,
      '(werkt niet meer|niet meer werkzaam|niet langer werkzaam|niet meer in dienst|werkt niet langer)',
      '(medewerker|collega|mevrouw|heer) … uit dienst',
    ],
    unless: [
      ...aboutSender, ...notNow, 'wachtwoord', 'authenticatie', 'verbinding', 'zwarte lijst', 'spam', 'virus', 'vol', 'quotum', 'quota',
      '(bericht|mail|bestand|lijst|groep|bijlage|server) … (verwijderd|geblokkeerd|gesloten|uitgeschakeld)',
    ],
    samples: ['550 Het postvak jo@example.com is opgeheven', '550 Dit account is niet meer actief'], source: 'observed' },
  { id: 'inactive-recipient/dutch-locked', category: 'inactive-recipient', strength: 'fair', outcome: 'transient',
    phrases: [`${recipient} … (tijdelijk|momenteel|op dit moment) … (geblokkeerd|uitgeschakeld|vergrendeld)`],
    unless: [...aboutSender, 'wachtwoord'],
    samples: ['450 Het account jo@example.com is tijdelijk geblokkeerd'], source: 'observed' },
  { id: 'invalid-address/dutch', category: 'invalid-address', strength: 'fair', phrases: [
      '(adres|e-mailadres|emailadres|ontvangersadres) … (ongeldig|onjuist|niet geldig|niet correct|fout)',
      '(ongeldig|onjuist|foutief|incorrect) (adres|e-mailadres|emailadres)', '(syntaxisfout|syntaxfout|ongeldige syntaxis) … adres',
      '(ontvangeradres|ontvangersadres|adres) … (onjuiste|ongeldige)',
    ],
    unless: [...aboutSender, 'helo'],
    samples: ['550 Ongeldig e-mailadres', '553 Het opgegeven mailadres is onjuist'], source: 'observed' },
  { id: 'ip-blocklisted/dutch', category: 'ip-blocklisted', strength: 'strong', phrases: [
      `(ip|ip-adres|uw server|uw mailserver|netwerk|ip-reeks) … ${refused}`, `(op|in|ip|ip-adres|uw server|uw mailserver) … ${list}`,
      'uw (server|mailserver) … blacklist', '(ip|ip-adres|uw server|uw mailserver) … vermeld', `${list} … (ip|ip-adres|server)`,
      '(dynamisch|dynamische) (ip|ip-adres|ip-adressen)',
    ],
    unless: ['afzender', 'afzenderadres', 'domein', 'ptr', 'rdns', 'reverse', 'ontvanger', 'spf', 'te veel', 'url', 'link'],
    samples: ['554 Het IP-adres 192.0.2.1 is geblokkeerd', '550 192.0.2.1 staat op een zwarte lijst'], source: 'observed' },
  { id: 'mailbox-full/dutch', category: 'mailbox-full', strength: 'strong', phrases: [
      `${mailbox} … (vol|overvol)`, `${mailbox} … (geen ruimte|onvoldoende ruimte|te weinig ruimte|niet genoeg ruimte|geen opslagruimte)`,
      'volle (mailbox|postbus)', `${mailbox} … (grootte|ruimte|limiet) … overschreden`,
      `${exceeds} … (quotum|quota|opslaglimiet|limiet van het postvak|schijfruimte)`,
      `(quotum|quota|opslaglimiet|opslagruimte|schijfruimte|mailboxlimiet|limiet van het postvak|limiet van de mailbox) … ${exceeded}`,
      `(geen ruimte|onvoldoende ruimte|te weinig ruimte|niet genoeg ruimte|geen opslagruimte) … ${mailbox}`,
    ],
    unless: ['verzendlimiet', 'per uur', 'per dag', 'dagelijkse', 'verzendquotum'],
    samples: ['552 Het postvak van jo@example.com is vol', '550 Gebruiker heeft het quotum overschreden: quotum overschreden'],
    source: 'observed' },
  { id: 'message-too-large/dutch', category: 'message-too-large', strength: 'strong', phrases: [
      `${message} … te groot`, '(bericht|e-mail|bijlage|omvang) … (overschrijdt|overtreft) … (grootte|limiet|maximum|omvang|toegestane)',
      '(grootte|omvang|berichtgrootte|maximale grootte) … (overschreden|overschrijdt)', 'groter dan (toegestaan|de toegestane|het maximum)',
      '(bericht|e-mail|bijlage) … groter dan … (toestaat|toegestaan)',
    ],
    unless: ['quotum', '(postvak|mailbox) … (vol|overschreden)', 'opslag', 'ontvangers'],
    samples: ['552 Bericht te groot', '554 De omvang van uw e-mail overschrijdt de limiet'], source: 'observed' },
  { id: 'policy-rejected/dutch', category: 'policy-rejected', strength: 'fair', phrases: [
      'toegang (geweigerd|verboden|ontzegd)', '(strijd|schendt|schending) … (beleid|beleidsregels|richtlijnen|regels)',
      '(wegens|vanwege|om|op grond van) … (beleid|beleidsregels|veiligheidsredenen|beveiligingsredenen|richtlijnen)',
      '(geweigerd|geblokkeerd|afgewezen) (door|op grond van) … (beheerder|beleid)',
    ],
    unless: ['dmarc', 'spf', 'relay', 'ontvanger'],
    samples: ['554 Toegang geweigerd', '550 In strijd met ons beleid'], source: 'observed' },
  { id: 'poor-reputation/dutch', category: 'poor-reputation', strength: 'strong', phrases: [
      '(slechte|lage|onvoldoende) reputatie', 'reputatie … (slecht|laag|onvoldoende)', 'klachten van … (gebruikers|ontvangers|klanten)',
    ],
    samples: ['554 Geweigerd om de slechte reputatie van 192.0.2.1', '421 Te veel klachten van onze gebruikers'], source: 'observed' },
  { id: 'protocol-error/dutch', category: 'protocol-error', strength: 'strong', phrases: [
      '(verkeerde|onjuiste|ongeldige) … volgorde', 'eerst (helo|ehlo|mail from|rcpt)',
      '(onbekend|onbekende|ongeldig|ongeldige) (opdracht|commando)',
    ],
    samples: ['500 Onbekende opdracht', '503 Verkeerde volgorde van commando'], source: 'observed' },
  { id: 'rate-limited/dutch', category: 'rate-limited', strength: 'strong', phrases: [
      '(te veel|teveel) … (verbindingen|sessies|verzoeken)', '(berichten|mails|verbindingen) per (uur|dag|minuut|seconde)',
      '(te veel|teveel) (berichten|mails)', 'te snel … (berichten|mails|verbindingen)',
      '(verbindingslimiet|verzendlimiet|daglimiet|uurlimiet|verzendquotum|limiet) … (verzonden|berichten|bereikt|overschreden)',
    ],
    unless: ['postvak', 'mailbox', 'opslag', 'grootte'],
    samples: ['421 Te veel gelijktijdige verbindingen van 192.0.2.1', '450 Uw verzendlimiet is bereikt'], source: 'observed' },
  { id: 'recipient-moved/dutch', category: 'recipient-moved', strength: 'strong', class: 5,
    phrases: [`${recipient} … (verhuisd|is gewijzigd|is veranderd)`, 'nieuwe (adres|e-mailadres) … luidt', 'nieuw (adres|e-mailadres)'],
    unless: [...aboutSender, 'wachtwoord'],
    samples: ['551 De gebruiker is verhuisd', '550 Nieuw e-mailadres: kim@example.net'], source: 'observed' },
  { id: 'recipient-refused/dutch', category: 'recipient-refused', strength: 'strong', phrases: [
      '(accepteert|ontvangt|aanvaardt) (alleen|enkel|uitsluitend|geen) … (berichten|mails)', 'externe (afzender|afzenders) … (niet|geen)',
      '(alleen|enkel|uitsluitend) … (leden|abonnees|moderators|toegestane afzenders)',
      '(ontvanger|gebruiker|geadresseerde) … (wenst|wil) … (geen|niet)', '(wenst|wil) geen … (berichten|mail|post)',
      `(geen toestemming|niet gemachtigd|niet bevoegd|niet gerechtigd|geen rechten|mag niet|mag geen) … ${group}`,
      '(geen toestemming|niet gemachtigd|niet bevoegd|niet gerechtigd|geen rechten) … (plaatsen|sturen|verzenden)',
      '(geweigerd|geblokkeerd|afgewezen) door de (ontvanger|gebruiker|geadresseerde)',
      'groep … (mogelijk niet|misschien niet|bestaat mogelijk)',
    ],
    unless: ['relay', 'ip', 'virus', 'spam', 'geen berichten meer', 'geen e-mail meer'],
    samples: ['550 U bent niet gemachtigd om naar deze ontvanger te sturen', '550 Alleen leden kunnen op deze lijst schrijven'],
    source: 'observed' },
  { id: 'relay-denied/dutch', category: 'relay-denied', strength: 'strong', phrases: [
      `(relay|relayen|doorsturen|doorzenden) … ${refused}`, `niet (verantwoordelijk|ingesteld|geconfigureerd) … ${domain}`, 'geen relay',
      `${domain} … niet (lokaal|gehost|beheerd|hier gehost|door ons beheerd|geconfigureerd)`,
    ],
    unless: [...aboutSender],
    samples: ['550 Relayen niet toegestaan', '554 Domein example.net wordt niet gehost op deze server'], source: 'observed' },
  { id: 'reverse-dns-failed/dutch', category: 'reverse-dns-failed', strength: 'decisive', phrases: [
      '(geen|zonder|ontbrekende|ontbreekt|ongeldige|onjuiste|ongeldig) … (ptr|rdns|reverse dns|reverse lookup|omgekeerde dns)',
      '(ptr|rdns|reverse dns|omgekeerde dns) … (ontbreekt|ongeldig|onjuist|mislukt|niet|klopt niet)', '(ongeldige|onjuiste) (helo|ehlo)',
      '(helo|ehlo) … (ongeldig|geweigerd|onjuist|niet geldig)',
    ],
    unless: ['spf'],
    samples: ['550 Geen PTR-record voor 192.0.2.1', '504 HELO-naam is ongeldig'], source: 'observed' },
  { id: 'routing-failure/dutch', category: 'routing-failure', strength: 'strong',
    phrases: ['(maillus|doorstuurlus|mail-lus|lus gedetecteerd|lus ontdekt|kringloop)', 'te veel (hops|tussenstations|doorsturingen)'],
    samples: ['554 Doorstuurlus bij jo@example.com', '554 Te veel tussenstations'], source: 'observed' },
  { id: 'sender-rejected/dutch', category: 'sender-rejected', strength: 'strong', phrases: [
      `${fromSender} … ${refused}`, `(onbekende|ongeldige|geblokkeerde|ongeldig) ${fromSender}`,
      `${fromSender} … (onbekend|bestaat niet|ongeldig|zwarte lijst)`, `${fromSender} … niet (gevonden|geldig|geverifieerd|bekend)`,
      `${fromSender} … ${dead}`, `${fromSender} bestaat geen`,
    ],
    unless: ['ontvanger', 'groep', 'ip', 'spf', 'dkim', 'dmarc', 'alleen'],
    samples: ['550 Het domein van de afzender bestaat niet', '553 Afzender geblokkeerd'], source: 'observed' },
  { id: 'sender-rejected/dutch-own', category: 'sender-rejected', strength: 'strong', phrases: [
      `${own} … (geblokkeerd|uitgeschakeld|opgeschort|gedeactiveerd)`, `${own} … niet (bekend|geregistreerd|bevestigd)`,
      `${own} (mag|kan) (geen|niet) … (verzenden|versturen)`,
      '(account|mailbox|postvak) … voor (verzenden|verzending|het verzenden) … (geblokkeerd|uitgeschakeld)',
    ],
    unless: ['aanmelden', 'aanmelding', 'inloggen', 'wachtwoord', 'ontvanger', 'heeft uw', 'ip', 'te veel', '(daglimiet|limiet)'],
    samples: ['550 Uw mailbox is geblokkeerd', '554 Je e-mailadres is hier niet bevestigd'], source: 'observed' },
  { id: 'service-unavailable/dutch', category: 'service-unavailable', strength: 'fair', phrases: [
      '(server|mailserver|dienst|service|systeem) … (overbelast|niet beschikbaar|bezet)', '(onderhoud|overbelasting)',
      'tijdelijk (niet beschikbaar|onbeschikbaar|buiten gebruik|niet bereikbaar|geweigerd|uitgesteld)',
    ],
    unless: ['te veel', 'postvak', 'quotum', 'dns'],
    samples: ['421 De mailserver is overbelast', '450 Dienst tijdelijk niet beschikbaar'], source: 'observed' },
  { id: 'service-unavailable/dutch-later', category: 'service-unavailable', strength: 'weak', class: 4,
    phrases: ['probeer … (later|opnieuw|nogmaals)', '(later|nogmaals|opnieuw) … (proberen|probeer)'],
    samples: ['450 Probeer het later', '451 Gelieve opnieuw te proberen'], source: 'observed' },
  { id: 'smtp-auth-failed/dutch', category: 'smtp-auth-failed', strength: 'strong', phrases: [
      '(authenticatie|aanmelding|aanmelden|verificatie) … (mislukt|vereist|verplicht|nodig|geweigerd|noodzakelijk)',
      '(wachtwoord|gebruikersnaam en wachtwoord|gebruikersnaam of wachtwoord|inloggegevens) … (onjuist|ongeldig|fout|verkeerd|verlopen)',
      '(onjuist|verkeerd|ongeldig) wachtwoord', 'eerst … (aanmelden|inloggen|authenticeren)',
    ],
    unless: ['spf', 'dkim', 'dmarc', 'afzender'],
    samples: ['535 Aanmelding mislukt', '550 Gebruikersnaam of wachtwoord onjuist'], source: 'observed' },
  { id: 'spam-rejected/dutch', category: 'spam-rejected', strength: 'strong', phrases: [
      '(beschouwd|herkend|aangemerkt|gemarkeerd) … (spam|phishing|ongewenste mail|ongewenst)',
      '(geclassificeerd|geweigerd|geblokkeerd|gezien) … (spam|phishing|ongewenste mail|ongewenst)',
      'als (spam|phishing|ongewenst|ongewenste mail) … (beschouwd|herkend|aangemerkt)', '(spamfilter|spamverdacht)',
      'als (spam|phishing|ongewenst|ongewenste mail) … (gemarkeerd|geclassificeerd|geweigerd)',
      '(ongewenste reclame|ongewenst bericht|ongewenste e-mail)', `(bericht|e-mail|wegens) … (spam|phishing) … ${refused}`,
      '(verdenking|vermoeden) van (spam|phishing)', '(verdacht van|vermoedelijk|waarschijnlijk) … (spam|phishing)',
    ],
    unless: ['zwarte lijst', 'klachten', 'ip'],
    samples: ['550 Uw bericht is als ongewenst aangemerkt', '554 Ongewenste reclame'], source: 'observed' },
  { id: 'system-error/dutch', category: 'system-error', strength: 'fair', phrases: [
      '(interne|lokale|onverwachte|technische) (fout|serverfout|storing|problemen|systeemfout)', 'fout … (verwerking|verwerken)',
      '(systeemfout|serverfout|configuratiefout|verwerkingsfout)',
    ],
    unless: ['dns', 'authenticatie'],
    samples: ['451 Interne fout bij het aannemen', '550 Technische storing op mx.example.com'], source: 'observed' },
  { id: 'tls-failed/dutch', category: 'tls-failed', strength: 'strong', phrases: [
      '(tls|starttls|ssl|tls-onderhandeling) … (vereist|verplicht|nodig|mislukt|mislukte|niet ondersteund|niet beschikbaar)',
      '(versleuteling|versleutelde verbinding|beveiligde verbinding) … (vereist|verplicht|nodig|mislukt|niet ondersteund|niet beschikbaar)',
      'certificaat … (ongeldig|verlopen|niet vertrouwd)',
    ],
    samples: ['530 Versleutelde verbinding vereist', 'Het certificaat van mx.example.com is verlopen'], source: 'observed' },
  { id: 'too-many-recipients/dutch', category: 'too-many-recipients', strength: 'strong', phrases: [
      '(te veel|teveel) (ontvangers|geadresseerden)', '(aantal|maximum|limiet) … (ontvangers|geadresseerden) … (overschreden|bereikt)',
    ],
    unless: ['per uur', 'per dag', 'onbekende'],
    samples: ['452 Te veel ontvangers', '550 Maximaal aantal ontvangers overschreden'], source: 'observed' },
  { id: 'unclassified/dutch', category: 'unclassified', strength: 'hint', outcome: 'transient', phrases: [
      '(bezorging|bericht|aflevering) … vertraagd', 'nog niet (bezorgd|afgeleverd)', '(volgende poging|nieuwe pogingen|tijdelijk probleem)',
    ],
    samples: ['De bezorging van uw bericht is vertraagd', 'Uw bericht is nog niet bezorgd'], source: 'observed' },
  { id: 'unknown-domain/dutch', category: 'unknown-domain', strength: 'strong', phrases: [
      `${domain} … (onbekend|bestaat niet|bestaat niet meer|niet bestaat)`,
      `${domain} … niet (gevonden|geregistreerd|worden gevonden|bekend|bestaand|vindbaar)`,
      `(onbekend|onbekende|niet bestaand|ongeldig|ongeldige) ${domain}`,
      '(geen|zonder) … (mx|mx-record|mailserver) … (voor|gevonden|domein)',
    ],
    unless: [...aboutSender, ...notNow, 'time-out', 'helo', 'ehlo', 'ptr', 'lijst', 'spf', 'gehost'],
    samples: ['550 Het domein example.invalid bestaat niet', '550 Geen mailserver gevonden voor example.invalid'], source: 'observed' },
  { id: 'unknown-recipient/dutch', category: 'unknown-recipient', strength: 'strong', phrases: [
      `${recipient} … (onbekend|bestaat niet|bestaat hier niet|niet bestaat)`, `${recipient} … niet (vindbaar|te vinden)`,
      `${recipient} … nooit (uitgegeven|bestaan)`, `${recipient} … niet ${known}`,
      `${recipient} … niet (op|in|bij|onder|hier|meer) … ${known}`, `${recipient} … (kennen wij|kennen we|kent deze|bestaat) … niet`,
      `${recipient} … komt … niet voor`, `bestaat (de|het|dit|deze) ${recipient} niet`,
      `geen ${recipient} … (naam|gevonden|bekend|aanwezig|adres)`,
      `${recipient} … (verzenden|bereiken|probeert) … (bestaat niet|niet bestaat)`,
      `(onbekende|onbekend|niet bestaande|ongeldige) ${recipient}`,
      'geen (zodanige|dergelijke) (gebruiker|ontvanger|mailbox|postvak|account)',
      '(gebruiker|ontvanger|mailbox|postvak|account) … (ongeldig|niet geldig|onjuist)',
      '(niet|niet vermeld|niet gevonden) in … (adreslijst|adresboek|directory)',
    ],
    unless: [
      ...aboutSender, 'wachtwoord', 'groep', 'tijdelijk', 'url', 'zwarte lijst', 'certificaat', 'authenticatie', 'domein … niet gevonden',
      'te veel', 'bijlage',
    ],
    samples: [
      '550 Onbekende ontvanger jo@example.com',
      '550 Geen postvak met deze naam aanwezig', 'Het adres kan niet worden gevonden of kan geen e-mail ontvangen',
    ],
    source: 'observed' },
  { id: 'unknown-recipient/dutch-name', category: 'unknown-recipient', strength: 'strong',
    phrases: ['niet gevonden bij'],
    unless: [...aboutSender, '(bestand|host|domein|record|dns|virus|handtekening|certificaat|lijst|bijlage|spf|dkim)'],
    samples: ['verkoop is niet gevonden bij example.com'], source: 'observed' },
  { id: 'virus-detected/dutch', category: 'virus-detected', strength: 'strong', phrases: [
      '(virus|malware|schadelijke code|trojan) … (gevonden|gedetecteerd|aangetroffen|ontdekt)',
      '(bevat|besmet met|geïnfecteerd met) … (virus|schadelijke)', 'schadelijke software',
      '(besmette|besmet|geïnfecteerde|geïnfecteerd|schadelijke) (bijlage|bericht|bestand|e-mail)',
    ],
    unless: ['virusscanner … (niet beschikbaar|fout)'],
    samples: ['554 Besmette bijlage', '550 Schadelijke code aangetroffen'], source: 'observed' },
];
