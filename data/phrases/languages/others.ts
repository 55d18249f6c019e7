import type { PhraseRule } from '../../../src/vocabulary.ts';

/** The three things that a server says most often, in languages that are met now and then: Nordic, Czech, Slovak, Hungarian, Romanian, Greek, Ukrainian, Vietnamese, Thai, Arabic, Hebrew. */
export const others: readonly PhraseRule[] = [
  {
    id: 'inactive-recipient/others',
    category: 'inactive-recipient',
    strength: 'strong',
    phrases: [
      '(schránka|účet) … (zrušena|zrušen|zrušený|smazána|smazán|deaktivována|deaktivován)', '(postafiók|fiók) … (megszűnt|törölve|törölték|megszüntették)',
      '(postlådan|kontot|brevlådan|adressen|mailkontot) … (avslutad|avslutat|stängd|stängt|borttagen|borttaget|inaktiverat|inaktiverad|nedlagd)',
      '(kontoen|postkassen|postboksen|adressen) … (nedlagt|lukket|slettet|deaktiveret|deaktivert|avsluttet)', '(tili|postilaatikko|osoite) … (suljettu|poistettu)',
      '(tài khoản|hộp thư) … (bị xóa|ngừng hoạt động)',
    ],
    unless: ['avsändaren', 'avsändarens', 'afsenderen', 'avsenderen', 'afsenderens', 'avsenderens', 'lähettäjä', 'odesílatel', 'odesílatele', 'feladó', 'người gửi', 'dočasně', 'tillfälligt', 'midlertidigt', 'midlertidig', 'odesílatelova', 'feladók'],
    samples: ['550 Schránka jo@example.com byla zrušena', '550 Postlådan är avslutad'],
    source: 'observed',
  },
  {
    id: 'mailbox-full/others',
    category: 'mailbox-full',
    strength: 'strong',
    phrases: [
      '(brevlådan|inkorgen|postlådan) … full', '(postkassen|indbakken|innboksen|postboksen) … (fuld|full)', '(postilaatikko|sähköpostilaatikko) … täynnä', 'kiintiö … (ylittynyt|täynnä)',
      '(schránka|schránky) … (plná|přeplněná)', 'překročena kvóta', 'a postafiók … (megtelt|betelt)', 'căsuța poștală … plină', 'το γραμματοκιβώτιο … (πλήρες|γεμάτο)', 'скринька … (заповнена|переповнена)', 'hộp thư … đầy',
    ],
    samples: ['550 Mottagarens brevlåda: brevlådan är full', '550 Schránka je plná'],
    source: 'observed',
  },
  {
    id: 'sender-rejected/others',
    category: 'sender-rejected',
    strength: 'strong',
    phrases: [
      '(avsändaren|avsändarens|avsändaradressen) … (finns inte|existerar inte|okänd|saknas|avvisad|avvisades)', '(afsenderen|afsenderens|avsenderen|avsenderens) … (findes ikke|finnes ikke|ukendt|ukjent|afvist|avvist)',
      '(odesílatel|odesílatele) … (neexistuje|neznámý|odmítnut|odmítnuta)', '(feladó|feladója) … (nem létezik|ismeretlen|elutasítva)', '(lähettäjä|lähettäjän) … (ei löydy|tuntematon|hylätty)', 'người gửi … (không tồn tại|bị từ chối)',
      'avsändarens … (avslutat|avslutad|stängt|stängd|spärrat|borttaget)', 'odesílatelova (schránka|adresa)',
      '(odesílatele|odesílatel) … (zrušena|zrušen|zablokován|zablokována)',
    ],
    samples: ['550 Avsändarens domän finns inte', '550 Odesílatel neexistuje'],
    source: 'observed',
  },
  {
    id: 'unknown-recipient/others',
    category: 'unknown-recipient',
    strength: 'strong',
    phrases: [
      '(användaren|mottagaren|adressen|kontot|brevlådan) … (finns inte|existerar inte|okänd|saknas|hittades inte)', '(okänd|okänt) (användare|mottagare|adress|konto)',
      '(brugeren|modtageren|adressen|kontoen|postkassen) … (findes ikke|eksisterer ikke|ukendt|blev ikke fundet)', '(ukendt|ukjent) (bruger|modtager|adresse|bruker|mottaker)', '(brukeren|mottakeren|adressen|kontoen) … (finnes ikke|eksisterer ikke|ukjent)', 'finner ikke (brukeren|mottakeren|adressen)',
      '(käyttäjää|vastaanottajaa|osoitetta|tiliä) … (ei ole|ei löydy|ei löytynyt|ei tunneta)', 'tuntematon (käyttäjä|vastaanottaja|osoite)', '(uživatel|adresát|příjemce|schránka|adresa|účet) … (neexistuje|neznámý|neznámá|nenalezen|nenalezena)', '(používateľ|príjemca|schránka|adresa) … (neexistuje|neznámy|neznáma)', 'neznámý (uživatel|příjemce|adresát)',
      '(felhasználó|címzett|postafiók|cím) … (nem létezik|ismeretlen|nem található)', 'ismeretlen (felhasználó|címzett)', '(utilizatorul|destinatarul|adresa|contul) … (nu există|necunoscut|nu a fost găsit)', '(χρήστης|παραλήπτης|διεύθυνση|λογαριασμός) … (δεν υπάρχει|άγνωστος|άγνωστη|δεν βρέθηκε)', 'άγνωστος (χρήστης|παραλήπτης)',
      '(користувача|отримувача|адресу|скриньку) … (не знайдено|не існує)', '(користувач|отримувач|адреса|скринька) … (не існує|невідомий|невідома)', '(người dùng|người nhận|địa chỉ|hộp thư) … (không tồn tại|không tìm thấy)', 'không tìm thấy (người dùng|người nhận|địa chỉ)', 'ไม่พบผู้ใช้', 'ไม่มีผู้ใช้', 'المستخدم غير موجود', 'המשתמש לא קיים', 'הנמען אינו קיים', 'המשתמש לא נמצא', 'pengguna tidak ditemukan', 'alamat tidak ditemukan',
      'nincs ilyen (postafiók|felhasználó|cím|címzett)', '(tài khoản) … (không tồn tại|không tìm thấy)',
      'postlådan … (finns inte|existerar inte|saknas)', '(taková|tato) schránka neexistuje',
    ],
    unless: [
      'avsändaren', 'afsenderen', 'avsenderen', 'lähettäjä', 'odesílatel', 'odesílatele', 'feladó', 'αποστολέα', 'відправника', 'người gửi',
      'avsändarens', 'afsenderens', 'avsenderens', 'lähettäjän', 'feladója',
    ],
    samples: ['550 Uživatel neexistuje', '550 Användaren finns inte', '550 Käyttäjää ei löydy'],
    source: 'observed',
  },
];
