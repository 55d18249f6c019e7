import type { PhraseRule } from '../../../src/vocabulary.ts';

/** The three things that a server says most often, in languages that are met now and then: Nordic, Czech, Slovak, Hungarian, Romanian, Greek, Ukrainian, Vietnamese, Thai, Arabic, Hebrew. */
export const others: readonly PhraseRule[] = [
  {
    id: 'mailbox-full/others',
    category: 'mailbox-full',
    strength: 'strong',
    phrases: [
      '(brevlådan|inkorgen|postlådan) … full', '(postkassen|indbakken|innboksen|postboksen) … (fuld|full)', '(postilaatikko|sähköpostilaatikko) … täynnä', 'kiintiö … (ylittynyt|täynnä)',
      '(schránka|schránky) … (plná|přeplněná|preplnená)', 'překročena kvóta', 'a postafiók … (megtelt|betelt)', 'căsuța poștală … plină', 'το γραμματοκιβώτιο … (πλήρες|γεμάτο)', 'скринька … (заповнена|переповнена)', 'hộp thư … đầy',
    ],
    samples: ['550 Mottagarens brevlåda: brevlådan är full', '550 Schránka je plná'],
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
    ],
    unless: ['avsändaren', 'afsenderen', 'avsenderen', 'lähettäjä', 'odesílatel', 'odesílatele', 'feladó', 'αποστολέα', 'відправника', 'người gửi'],
    samples: ['550 Uživatel neexistuje', '550 Användaren finns inte', '550 Käyttäjää ei löydy'],
    source: 'observed',
  },
];
