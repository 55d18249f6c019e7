import type { PhraseRule } from '../../../src/vocabulary.ts';

const own =
  '(ditt|dit|din|váš|vaše) (konto|kontot|postadress|postadresse|mailadresse|mailkonto|postkasse|brevlåda|účet|schránka|adresa)';
const swedish = '(användaren|mottagaren|adressen|postadressen|kontot|brevlådan|postlådan)';
const danish = '(brugeren|modtageren|adressen|mailadressen|mailadresse|postadressen|kontoen|postkassen|brukeren|mottakeren)';
const czech = '(uživatel|adresát|příjemce|schránka|adresa|účet)';

/**
 * What a server says most often, in languages that are met now and then: Nordic, Czech, Slovak, Hungarian, Romanian, Greek, Ukrainian,
 * Vietnamese, Thai, Arabic, Hebrew.
 */
export const others: readonly PhraseRule[] = [
  {
    id: 'auto-reply/others',
    category: 'auto-reply',
    strength: 'decisive',
    phrases: [
      '(på semester|frånvaromeddelande|inte på kontoret|på ferie|ikke på kontoret|fraværsmelding|autosvar)',
      '(na dovolené|mimo kancelář|automatická odpověď|szabadságon|lomalla|poissaoloviesti|tackar för ditt meddelande)',
    ],
    unless: ['mailer daemon'],
    samples: ['Jag är på semester och läser inte min e-post', 'Jsem na dovolené'],
    source: 'observed',
  },
  {
    id: 'inactive-recipient/others',
    category: 'inactive-recipient',
    strength: 'strong',
    phrases: [
      `${czech} … (zrušena|zrušen|zrušený|smazána|smazán|deaktivována|deaktivován|zablokována|zablokován|neaktivní)`,
      '(postafiók|fiók) … (megszűnt|törölve|törölték|megszüntették)',
      `${swedish} … (avslutad|avslutat|stängd|stängt|borttagen|borttaget|inaktiverat|inaktiverad|nedlagd|avstängt|avstängd|spärrat)`,
      'mailkontot … (avslutat|stängt|borttaget)',
      `${danish} … (nedlagt|lukket|slettet|deaktiveret|deaktivert|avsluttet|spærret|sperret|stengt)`,
      'postboksen … (nedlagt|lukket|stengt)',
      '(adressen|kontot|mailadressen|postadressen|kontoen) … (används inte längre|bruges ikke længere|brukes ikke lenger)',
      '(tili|postilaatikko|osoite) … (suljettu|poistettu)', '(tài khoản|hộp thư) … (bị xóa|ngừng hoạt động)',
    ],
    unless: [
      'avsändaren', 'avsändarens', 'afsenderen', 'avsenderen', 'afsenderens', 'avsenderens', 'lähettäjä', 'odesílatel', 'odesílatele',
      'feladó', 'người gửi', 'dočasně', 'tillfälligt', 'midlertidigt', 'midlertidig', 'odesílatelova', 'feladók', own,
      '(bilagan|bilaga|vedhæftede|vedlegget|příloha|přílohy|lösenord|adgangskode|heslo)',
      'har (spärrat|blockerat|spærret|sperret|blokeret|blokkert) (dig|deg|din|ditt|avsändaren)',
    ],
    samples: ['550 Schránka jo@example.com byla zrušena', '550 Postlådan är avslutad'],
    source: 'observed',
  },
  {
    id: 'mailbox-full/others',
    category: 'mailbox-full',
    strength: 'strong',
    phrases: [
      '(brevlådan|inkorgen|postlådan|brevlåda|inkorg) … (full|fylld)',
      '(postkassen|indbakken|innboksen|postboksen|postkasse|indbakke|innboks) … (fuld|full)', '(postilaatikko|sähköpostilaatikko) … täynnä',
      'kiintiö … (ylittynyt|täynnä)', '(schránka|schránky) … (plná|přeplněná)', 'překročena kvóta', 'a postafiók … (megtelt|betelt)',
      'căsuța poștală … plină', 'το γραμματοκιβώτιο … (πλήρες|γεμάτο)', 'скринька … (заповнена|переповнена)', 'hộp thư … đầy',
    ],
    samples: ['550 Mottagarens brevlåda: brevlådan är full', '550 Schránka je plná'],
    source: 'observed',
  },
  {
    id: 'message-too-large/others',
    category: 'message-too-large',
    strength: 'strong',
    phrases: [
      '(meddelandet|bilagan|brevet) … för stort', '(meddelelsen|beskeden|meldingen|mailen) … for stor', '(zpráva|příloha) … příliš velká',
    ],
    samples: ['552 Meddelandet är för stort', '552 Zpráva je příliš velká'],
    source: 'observed',
  },
  {
    id: 'recipient-refused/others',
    category: 'recipient-refused',
    strength: 'strong',
    phrases: [
      'har (spärrat|blockerat|spærret|sperret|blokeret|blokkert) (dig|deg|din|ditt|avsändaren)', '(příjemce|adresát) … zablokoval',
      'endast (medlemmar|interna)', '(kun|bare) (medlemmer|interne)', '(jen|pouze) … (členové|členům)',
    ],
    samples: ['550 Mottagaren har blockerat dig', '550 Do skupiny mohou psát pouze členové'],
    source: 'observed',
  },
  {
    id: 'sender-rejected/others',
    category: 'sender-rejected',
    strength: 'strong',
    phrases: [
      '(avsändaren|avsändarens|avsändaradressen) … (finns inte|existerar inte|okänd|saknas|avvisad|avvisades)',
      '(afsenderen|afsenderens|avsenderen|avsenderens) … (findes ikke|finnes ikke|ukendt|ukjent|afvist|avvist)',
      '(odesílatel|odesílatele) … (neexistuje|neznámý|odmítnut|odmítnuta)', '(feladó|feladója) … (nem létezik|ismeretlen|elutasítva)',
      '(lähettäjä|lähettäjän) … (ei löydy|tuntematon|hylätty)', 'người gửi … (không tồn tại|bị từ chối)',
      'avsändarens … (avslutat|avslutad|stängt|stängd|spärrat|borttaget)', 'odesílatelova (schránka|adresa)',
      '(odesílatele|odesílatel) … (zrušena|zrušen|zablokován|zablokována)',
      `${own} … (spärrats|spärrat|avstängt|spærret|sperret|lukket|zablokován|zablokována)`, '(lähettäjä|lähettäjän) … ei ole olemassa',
    ],
    samples: ['550 Avsändarens domän finns inte', '550 Odesílatel neexistuje'],
    source: 'observed',
  },
  {
    id: 'spam-rejected/others',
    category: 'spam-rejected',
    strength: 'strong',
    phrases: [
      '(klassats|klassificerats|bedömts|markerats|avvisats) som (skräppost|spam)',
      '(klassificeret|markeret|afvist|klassifisert|merket|avvist) som (spam|søppelpost)',
      '(vyhodnocena|označena|odmítnuta) jako (spam|nevyžádaná)',
    ],
    samples: ['550 Meddelandet har klassats som skräppost', '554 Zpráva byla označena jako nevyžádaná'],
    source: 'observed',
  },
  {
    id: 'unknown-domain/others',
    category: 'unknown-domain',
    strength: 'strong',
    phrases: [
      '(domänen|domännamnet) … (finns inte|existerar inte|okänd|hittades inte)',
      '(domænet|domenet) … (findes ikke|finnes ikke|eksisterer ikke|ukendt|ukjent)',
      '(doména|doménu|doménové jméno) … (neexistuje|neznámá|nebyla nalezena|nelze nalézt)', 'a tartomány … nem (létezik|található)',
      'verkkotunnusta … ei (ole|löydy)',
    ],
    unless: [
      'avsändarens', 'avsändaren', 'afsenderens', 'avsenderens', 'afsenderen', 'avsenderen', 'odesílatele', 'feladó', 'lähettäjän',
      'tillfälligt', 'midlertidigt', 'midlertidig', 'dočasně', '(din|ditt|dit|vaše) (domän|domæne|domene|doména)',
    ],
    samples: ['550 Domänen example.invalid finns inte', '550 Doména example.invalid neexistuje'],
    source: 'observed',
  },
  {
    id: 'unknown-recipient/others',
    category: 'unknown-recipient',
    strength: 'strong',
    phrases: [
      `${swedish} … (finns inte|existerar inte|okänd|okänt|saknas|hittades inte|inte finns)`,
      `${swedish} … (gick inte att hitta|kunde inte hittas|inte kunde hittas)`,
      '(okänd|okänt) (användare|mottagare|adress|konto|postadress)',
      `${danish} … (findes ikke|finnes ikke|eksisterer ikke|ukendt|ukjent|ikke fundet|ikke funnet|ikke findes|ikke finnes)`,
      `${danish} … ikke (blev|ble) (fundet|funnet)`, '(ukendt|ukjent) (bruger|modtager|adresse|bruker|mottaker)',
      '(käyttäjää|vastaanottajaa|osoitetta|tiliä) … (ei ole|ei löydy|ei löytynyt|ei tunneta)',
      'tuntematon (käyttäjä|vastaanottaja|osoite)',
      `${czech} … (neexistuje|neznámý|neznámá|nenalezen|nenalezena|nebyla nalezena|nebyl nalezen|nelze nalézt)`,
      '(používateľ|príjemca|schránka|adresa) … (neexistuje|neznámy|neznáma)', 'neznámý (uživatel|příjemce|adresát)',
      '(felhasználó|címzett|postafiók|cím) … (nem létezik|ismeretlen|nem található)', 'ismeretlen (felhasználó|címzett)',
      '(utilizatorul|destinatarul|adresa|contul) … (nu există|necunoscut|nu a fost găsit)',
      '(χρήστης|παραλήπτης|διεύθυνση|λογαριασμός) … (δεν υπάρχει|άγνωστος|άγνωστη|δεν βρέθηκε)', 'άγνωστος (χρήστης|παραλήπτης)',
      '(користувача|отримувача|адресу|скриньку) … (не знайдено|не існує)',
      '(користувач|отримувач|адреса|скринька) … (не існує|невідомий|невідома)',
      '(người dùng|người nhận|địa chỉ|hộp thư) … (không tồn tại|không tìm thấy)', 'không tìm thấy (người dùng|người nhận|địa chỉ)',
      'ไม่พบผู้ใช้', 'ไม่มีผู้ใช้', 'المستخدم غير موجود', 'המשתמש לא קיים', 'הנמען אינו קיים', 'המשתמש לא נמצא', 'pengguna tidak ditemukan',
      'alamat tidak ditemukan', 'nincs ilyen (postafiók|felhasználó|cím|címzett)', '(tài khoản) … (không tồn tại|không tìm thấy)',
      'taková schránka neexistuje', `(gick inte att hitta|kunde inte hitta|hittade inte|hittar inte|kan inte hitta) ${swedish}`,
      `(kunne ikke finde|kan ikke finde|fandt ikke|kunne ikke finne|kan ikke finne|fant ikke|finner ikke) ${danish}`,
    ],
    unless: [
      'avsändaren', 'afsenderen', 'avsenderen', 'lähettäjä', 'odesílatel', 'odesílatele', 'feladó', 'αποστολέα', 'відправника', 'người gửi',
      'avsändarens', 'afsenderens', 'avsenderens', 'lähettäjän', 'feladója', 'avsändaradressen', 'afsenderadressen', own, 'domén', 'doména',
      '(möjligen|kanske|måske|kanskje|možná)', 'lösenord', 'adgangskode', 'heslo', 'relay', 'reléová', 'verifieras', 'bekræftes', 'ptr',
    ],
    samples: ['550 Uživatel neexistuje', '550 Användaren finns inte', '550 Käyttäjää ei löydy'],
    source: 'observed',
  },
];
